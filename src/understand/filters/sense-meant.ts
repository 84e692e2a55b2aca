/** Which of its senses a known name has in its place, by the words beside it, a list that it stands in, and what ATT&CK relates. */
import { wordSet } from '../../domain/word-set.ts';
import { commonWords } from '../../knowledge/names/common-words.ts';
import { attackRelated } from '../../knowledge/names/related.ts';
import type { KnownHit, Sense } from '../extractors/known.ts';
import type { Token } from '../tokens.ts';
import { attacksHere, harms } from './deeds.ts';
import { amongCapitals, apposed, beside, goesOn, isActivity, threats } from './hit-around.ts';
import { eitherWords, gangWords, isOfThreats, malwareWords } from './threat-words.ts';
import { isTakenDown, isUsed as isUsedAt } from './used.ts';

const equates = wordSet('as aka ( , or alias');

const programs = new Set(['malware', 'tool']);

/** So far from a name stands another that is said to be the same. */
const EQUATED = 6;

/** "Snake, also known as EKANS": the sense that is that other thing, by the hits that begin at tokens. */
export function equatedSense(
  tokens: Token[],
  hit: KnownHit,
  at: ReadonlyMap<number, KnownHit>,
): Sense | null {
  if (hit.senses.length < 2) return null;
  const { sentence } = tokens[hit.from]!;
  for (let i = hit.to + 1; i <= hit.to + EQUATED && tokens[i]?.sentence === sentence; i++) {
    const other = at.get(i + 1);
    if (!other || !equates.has(tokens[i]!.lower) || /^(?:,|or)$/.test(tokens[i]!.lower)) continue;
    if (tokens[i]!.lower === 'as' && !/^(?:known|tracked)$/.test(tokens[i - 1]!.lower)) continue;
    return hit.senses.find(({ key, known }) => key === other.key && threats.has(known.type)) ?? null;
  }
  return null;
}

const innerCapital = /\p{Ll}\p{Lu}/u;

/** "HeadLace" for "Headlace": a capital inside a word makes it none of the language; one that catalogues have may be two words. */
const isCoined = (tokens: Token[], { from, to, known }: KnownHit): boolean =>
  from === to &&
  innerCapital.test(tokens[from]!.text) &&
  !innerCapital.test(known.name) &&
  !isTwoWords(tokens[from]!.text, known.name);

/** "PowerSource" for "POWERSOURCE": who writes a name of capitals as two ordinary words means something else by it. */
const isTwoWords = (text: string, name: string): boolean =>
  name === name.toUpperCase() &&
  /^(?:\p{Lu}\p{Ll}+){2,}$/u.test(text) &&
  humps(text).every((hump) => commonWords.has(hump));

const humps = (text: string): string[] =>
  (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).map((hump) => hump.toLowerCase());

/** "Orbit Networks": a name that has a capital inside, and is a word without it, as short ones are. */
export const isPlainWord = (tokens: Token[], { from, to, known: { name } }: KnownHit): boolean =>
  from === to &&
  tokens[from]!.text !== name &&
  (isTwoWords(tokens[from]!.text, name) ||
    (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(name) &&
      !/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(tokens[from]!.text) &&
      (name.length <= 6 || commonWords.has(tokens[from]!.lower))));

/** "deployed the ransomware Quillock": what it is called right before it, and no gang after. */
function isCalledProgram(tokens: Token[], { from, to }: KnownHit): boolean {
  const [article, noun, next] = [tokens[from - 2], tokens[from - 1], tokens[to + 1]];
  const { sentence } = tokens[from]!;
  if (article?.sentence !== sentence || !/^(?:the|an?|its|their|own)$/.test(article.lower)) return false;
  const isSpoken = next?.sentence === sentence && next.capital === false && acts.has(next.lower);
  return (malwareWords.has(noun!.lower) || noun!.lower === 'ransomware') && !isSpoken;
}
/** What a gang does and no program. */
const acts = wordSet('claimed claims listed lists said says published threatened threatens demanded demands');

/** "Bumblebee, IcedID and Pikabot": the hits that it stands in a list with. `byEdge`: hits by their first and last tokens. */
function* listedWith(
  tokens: Token[],
  { from, to }: KnownHit,
  byEdge: ReadonlyMap<number, KnownHit>,
): Generator<KnownHit> {
  if (!tokens[from]!.capital) return;
  for (const [at, mark] of [
    [from - 2, from - 1],
    [to + 2, to + 1],
  ] as const) {
    const other = byEdge.get(at);
    if (!other || !threats.has(other.known.type) || tokens[at]!.sentence !== tokens[from]!.sentence) continue;
    if (/^(?:,|and|or|nor|&)$/.test(tokens[mark]!.lower)) yield other;
  }
}

/** In a list beside a name that can be no other. */
function isAmongThreats(tokens: Token[], hit: KnownHit, byEdge: ReadonlyMap<number, KnownHit>): boolean {
  for (const { known } of listedWith(tokens, hit, byEdge)) if (!known.doubtful && !known.faint) return true;
  return false;
}

/** "Havoc and Sliver": in a list beside one of those that the article bears out elsewhere. */
export function isAmongSure(
  tokens: Token[],
  hit: KnownHit,
  byEdge: ReadonlyMap<number, KnownHit>,
  sure: ReadonlySet<string>,
): boolean {
  for (const { key } of listedWith(tokens, hit, byEdge)) if (sure.has(key)) return true;
  return false;
}

/** The sense that the words beside it bear out, or null where none does. */
export function senseBeside(
  tokens: Token[],
  hit: KnownHit,
  byEdge: ReadonlyMap<number, KnownHit>,
): Sense | null {
  const isThreat = threats.has(hit.known.type);
  // "Android malware" is malware for Android, but "Cuba ransomware" is no ransomware for Cuba.
  if (!isThreat && hit.known.type !== 'place') return hit;
  const next = tokens[hit.to + 1];
  if (!isThreat) {
    // "Cuba ransomware": a place stays one unless the very next word says otherwise.
    const follows = next?.sentence === tokens[hit.from]!.sentence ? next.lower : '';
    // "The Nevada ransomware attack": where it happened.
    const beyond = tokens[hit.to + 2]?.lower ?? '';
    if (follows === 'ransomware' && harms.has(beyond)) return hit;
    const said = eitherWords.has(follows) || malwareWords.has(follows) || follows === 'gang';
    return said ? (hit.senses.find(({ known }) => threats.has(known.type)) ?? hit) : hit;
  }
  const said = hit.known.doubtful ? [...apposed(tokens, hit)].filter(isOfThreats) : [];
  const words = said.length > 0 ? said : [...beside(tokens, hit, 2)];
  const [malware, gang, either] = [malwareWords, gangWords, eitherWords].map((list) =>
    words.some((word) => list.has(word)),
  );
  // "Groups Leverage Automation": in a headline of capitals only the next word shows that a verb or noun is a name.
  if (hit.known.doubtful && amongCapitals(tokens, hit)) {
    const follows = next?.sentence === tokens[hit.from]!.sentence ? next.lower : '';
    if (!isOfThreats(follows) || isActivity(tokens, hit.to + 1)) return null;
  }
  const isUsed =
    isUsedAt(tokens, hit) && !goesOn(tokens, hit) && hit.senses.some(({ known }) => programs.has(known.type));
  const isDown =
    hit.known.doubtful &&
    isTakenDown(tokens, hit) &&
    hit.senses.some(({ known }) => programs.has(known.type));
  const isCalled = !gang && isCalledProgram(tokens, hit);
  const isOfGang = gang && !malware && !isUsed && !isDown;
  const wanted =
    malware === gang && !isUsed && !isDown && !isCalled
      ? null
      : isOfGang
        ? ['actor', 'campaign']
        : ['malware', 'tool'];
  const fitting = wanted && hit.senses.find(({ known }) => wanted.includes(known.type));
  if (
    hit.known.doubtful &&
    !malware &&
    !gang &&
    !either &&
    !isCoined(tokens, hit) &&
    !attacksHere(tokens, hit) &&
    !isUsed &&
    !isDown &&
    !isAmongThreats(tokens, hit, byEdge)
  )
    return null;
  // "The Snake malware", "the trojan Snake" are no actors, though one is called Snake as well.
  const isSaid =
    isUsed ||
    isDown ||
    (said.length > 0 && malware && !gang) ||
    isCalled ||
    (hit.known.doubtful && [...beside(tokens, hit, 1)].some((word) => malwareWords.has(word)));
  return fitting && (fitting.key === hit.key || isSaid) ? fitting : hit;
}

/** The sense that ATT&CK ties to what the article names without doubt: as its tool or user, or as the same thing. */
export function relatedSense(
  tokens: Token[],
  { from, senses }: KnownHit,
  ids: ReadonlySet<string>,
): Sense | null {
  if (ids.size === 0) return null;
  const same = senses.find(({ known: { id } }) => id !== null && ids.has(id));
  if (same && equates.has(tokens[from - 1]?.lower ?? '')) return same;
  const tied = senses.find(
    ({ known: { id } }) => id !== null && attackRelated(id).some((other) => ids.has(other)),
  );
  return tied ?? same ?? null;
}
