/**
 * Known names that are ordinary words too (Play, Royal, Snake), or that mean several things (Cuba, Medusa): believed
 * only where the words beside them, or other names of the article that ATT&CK relates to them, bear them out.
 */
import { wordSet } from '../../domain/word-set.ts';
import { commonWords } from '../../knowledge/names/common-words.ts';
import { attackRelated } from '../../knowledge/names/related.ts';
import type { KnownHit, Sense } from '../extractors/known.ts';
import { isNamedSo } from '../extractors/names/campaigns.ts';
import { countryOf } from '../extractors/roles/gazetteer.ts';
import { homeOf } from '../extractors/roles/homes.ts';
import type { Token } from '../tokens.ts';
import { isBusiness } from './business.ts';
import { attacksHere, harms } from './deeds.ts';
import { isPartOfLonger } from './longer-name.ts';
import { opensShouted } from './not-a-name.ts';
import { hasFirstName, isOfWords, isOtherThing, mayTellOfThreats, workWords } from './other-things.ts';
import {
  APPOSED,
  eitherWords,
  gangWords,
  isOfThreats,
  loose,
  malwareWords,
  tellsOfThreats,
  turns,
} from './threat-words.ts';
import { isTakenDown, isUsed as isUsedAt } from './used.ts';

/** "Turla, also known as Snake": before another name of the same. */
const equates = wordSet('as aka ( , or alias');
const threats = new Set(['actor', 'malware', 'tool', 'campaign']);
const programs = new Set(['malware', 'tool']);

/** So far from a name stands another that is said to be the same. */
const EQUATED = 6;

/** "Snake, also known as EKANS": the sense that is that other thing, by the hits that begin at tokens. */
function equatedSense(tokens: Token[], hit: KnownHit, at: ReadonlyMap<number, KnownHit>): Sense | null {
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

/** The words within two tokens, in the same sentence. */
function* beside(tokens: Token[], { from, to }: KnownHit, reach: number): Generator<string> {
  const { sentence } = tokens[from]!;
  for (let n = 1; n <= reach; n++) {
    for (const at of [from - n, to + n]) {
      const token = tokens[at];
      if (token?.sentence === sentence && !isActivity(tokens, at)) yield token.lower;
    }
  }
}

/** "Quantum hacking risks": what is done, and nobody who does it unless "group" or the like follows. */
const isActivity = (tokens: Token[], at: number): boolean =>
  tokens[at]!.lower === 'hacking' && !isOfThreats(tokens[at + 1]?.lower ?? '');

const articles = wordSet('a an the');
/** "Empire, a PowerShell post-exploitation framework": the words of the apposition up to its noun. */
function* apposed(tokens: Token[], { from, to }: KnownHit): Generator<string> {
  const { sentence } = tokens[from]!;
  if (tokens[to + 1]?.lower !== ',' || !articles.has(tokens[to + 2]?.lower ?? '')) return;
  for (const { sentence: its, kind, lower } of tokens.slice(to + 3, to + 3 + APPOSED)) {
    if (its !== sentence || turns.has(lower) || (kind !== 'word' && lower !== '-')) return;
    if (!loose.has(lower)) yield lower;
  }
}

const some = (found: Generator<string>, wanted: ReadonlySet<string>): boolean => {
  for (const word of found) if (wanted.has(word)) return true;
  return false;
};

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
const isPlainWord = (tokens: Token[], { from, to, known: { name } }: KnownHit): boolean =>
  from === to &&
  tokens[from]!.text !== name &&
  (isTwoWords(tokens[from]!.text, name) ||
    (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(name) &&
      !/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(tokens[from]!.text) &&
      (name.length <= 6 || commonWords.has(tokens[from]!.lower))));

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
function isAmongSure(
  tokens: Token[],
  hit: KnownHit,
  byEdge: ReadonlyMap<number, KnownHit>,
  sure: ReadonlySet<string>,
): boolean {
  for (const { key } of listedWith(tokens, hit, byEdge)) if (sure.has(key)) return true;
  return false;
}

/** The sense that the words beside it bear out, or null where none does. */
function senseBeside(tokens: Token[], hit: KnownHit, byEdge: ReadonlyMap<number, KnownHit>): Sense | null {
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
  const isOfGang = gang && !malware && !isUsed && !isDown;
  const wanted =
    malware === gang && !isUsed && !isDown ? null : isOfGang ? ['actor', 'campaign'] : ['malware', 'tool'];
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
    (hit.known.doubtful && [...beside(tokens, hit, 1)].some((word) => malwareWords.has(word)));
  return fitting && (fitting.key === hit.key || isSaid) ? fitting : hit;
}

/** So many words after its name a work is still called one. */
const WORK = 40;

/** "Andy Greenberg's Sandworm … In the book": a work by a person, who has two names that no catalogue lists. */
function isByAuthor(tokens: Token[], { from }: KnownHit, listed: ReadonlySet<number>): boolean {
  const isQuoted = /^["“‘]$/.test(tokens[from - 1]?.text ?? '');
  const own = isQuoted ? from - 2 : from - 1;
  if (tokens[own]?.lower !== 's' || !/^['’]$/.test(tokens[own - 1]?.text ?? '')) return false;
  const [given, last] = [tokens[own - 3], tokens[own - 2]];
  if (!given?.capital || !last?.capital || given.sentence !== tokens[from]!.sentence) return false;
  if (listed.has(own - 2) || listed.has(own - 3)) return false;
  const next = tokens.slice(from + 1, from + WORK);
  return next.some(({ lower }) => workWords.has(lower)) || (isQuoted && tellsStory(next));
}

/** What a book or a film does, and no attacker. */
const narrates = wordSet(
  'tells told chronicles chronicled recounts recounted narrates explores portrays depicts',
);
const tellsStory = (next: readonly Token[]): boolean =>
  next.slice(0, 4).some(({ lower }) => narrates.has(lower));

/** "Sandworm is the name of a book": within so many words after "of". */
const OF_WORK = 7;
function isNameOfWork(tokens: Token[], { to }: KnownHit): boolean {
  const [is, the, name, of] = tokens.slice(to + 1, to + 5).map(({ lower }) => lower);
  if (!/^(?:is|was)$/.test(is ?? '') || !/^(?:the|a|also)$/.test(the ?? '')) return false;
  if (!/^(?:name|title)$/.test(name ?? '') || of !== 'of') return false;
  for (const { sentence, lower } of tokens.slice(to + 5, to + 5 + OF_WORK)) {
    if (sentence !== tokens[to]!.sentence || isOfThreats(lower)) return false;
    if (workWords.has(lower)) return true;
  }
  return false;
}

/** "Sandworm, the book", "the Royal family": the words beside it say that it is something else. */
function namesAnother(tokens: Token[], hit: KnownHit, listed: ReadonlySet<number>): boolean {
  if (some(beside(tokens, hit, 3), workWords) || isByAuthor(tokens, hit, listed)) return true;
  if (isElse(tokens, hit)) return true;
  if (threats.has(hit.known.type) && isNameOfWork(tokens, hit)) return true;
  if (threats.has(hit.known.type) && (isOfOperation(tokens, hit) || isReference(tokens, hit))) return true;
  if (isSomebodys(tokens, hit)) return true;
  if (isThreatsName(hit) && isPartOfLonger(tokens, hit, listed, inHeadline(tokens, hit))) return true;
  if (!hit.known.doubtful) return false;
  if (isCampaignsName(tokens, hit)) return true;
  const [before, token, next] = [tokens[hit.from - 1], tokens[hit.from]!, tokens[hit.to + 1]];
  // "Velvet Snake": the end of a longer name.
  const inner = tokens[hit.from - 2]?.sentence === token.sentence;
  if (inner && before?.kind === 'word' && before.capital && token.spaced && !listed.has(hit.from - 1))
    if (!commonWords.has(before.lower)) return true;
  // "Nova Scotia", "Blind Heron": the beginning of one.
  if (
    goesOn(tokens, hit) &&
    !commonWords.has(next!.lower) &&
    !listed.has(hit.to + 1) &&
    (opensShouted(tokens, hit.from) || !inHeadline(tokens, hit))
  )
    return true;
  return next?.lower === 'family' && !some(beside(tokens, hit, 2), malwareWords);
}

/** "The river Turla", "Antonio Conti": what is no threat has the name. */
const isElse = (tokens: Token[], hit: KnownHit): boolean =>
  threats.has(hit.known.type) &&
  (isOtherThing(tokens, hit) || (isThreatsName(hit) && hasFirstName(tokens, hit)));

const isSure = ({ known }: KnownHit): boolean => threats.has(known.type) && !known.doubtful && !known.faint;

/** "APT29", "NotPetya": no word of any language, so that the article tells of threats. */
const isSureForm = (tokens: Token[], hit: KnownHit): boolean => isSure(hit) && !isOfWords(tokens, hit);

/** So few letters of a malware's name are a word of some language. */
const SHORT = 5;

/** "Lazarus", "Cozy Bear", "Clop": in an opera or a zoo as much as among attackers. */
const isOpenWord = (tokens: Token[], hit: KnownHit): boolean =>
  isSure(hit) &&
  (hit.known.type === 'actor' || (hit.known.type === 'malware' && hit.known.name.length <= SHORT)) &&
  isOfWords(tokens, hit) &&
  !attacksHere(tokens, hit);

/** "Play Store": a word with a capital follows that is none of threats. */
function goesOn(tokens: Token[], { from, to }: KnownHit): boolean {
  const next = tokens[to + 1];
  if (next?.sentence !== tokens[from]!.sentence || next.kind !== 'word' || !next.spaced) return false;
  return next.capital && !isOfThreats(next.lower);
}

/** "Elmwick's Hacking Team": two ordinary words after whose they are say what it is. */
function isSomebodys(tokens: Token[], { from, to, known }: KnownHit): boolean {
  if (!threats.has(known.type) || from === to || tokens[from - 1]?.lower !== 's') return false;
  if (!/^['’]$/.test(tokens[from - 2]?.text ?? '') || tokens[from - 1]!.spaced) return false;
  return tokens.slice(from, to + 1).every(({ lower }) => commonWords.has(lower));
}

/** "Dark Storm", "Royal Play": two ordinary words side by side, each with a capital, are a third name. */
function isHalf(tokens: Token[], { from, to }: KnownHit, doubtful: ReadonlySet<number>): boolean {
  const joined = (at: number): boolean =>
    tokens[at]?.sentence === tokens[from]!.sentence && tokens[at].capital && doubtful.has(at);
  return (
    tokens[from]!.capital &&
    ((joined(from - 1) && tokens[from]!.spaced) || (joined(to + 1) && tokens[to + 1]!.spaced))
  );
}

const isThreatsName = ({ known }: KnownHit): boolean =>
  threats.has(known.type) && (known.doubtful || known.faint);

const spelling = (tokens: Token[], { from, to }: KnownHit): string =>
  from === to
    ? tokens[from]!.lower
    : tokens
        .slice(from, to + 1)
        .map(({ lower }) => lower)
        .join(' ');

/** "Mercury ransomware": whatever else has the name in this article, here it is the threat. */
function isCalledThreat(tokens: Token[], { from, to }: KnownHit): boolean {
  const next = tokens[to + 1];
  return next?.sentence === tokens[from]!.sentence && isOfThreats(next.lower) && !loose.has(next.lower);
}

/** "A campaign dubbed Medusa", "the Iron Harvest campaign": one that attackers of the same name may have nothing to do with. */
function isCampaignsName(tokens: Token[], hit: KnownHit): boolean {
  const { from, to, senses } = hit;
  if (!threats.has(hit.known.type) || senses.some((one) => one.known.type === 'campaign')) return false;
  const [next, beyond] = [tokens[to + 1], tokens[to + 2]];
  const goesOn = next?.sentence === tokens[from]!.sentence && next.capital && !isOfThreats(next.lower);
  return (goesOn && beyond?.text === 'campaign') || isNamedSo({ tokens, first: from, last: to });
}

/** So many words stand between "Operation" and the last of its name. */
const OPERATION = 3;

/** "Operation Copper Finch": what a campaign or a raid is called after, and nobody who acts. */
function isOfOperation(tokens: Token[], hit: KnownHit): boolean {
  const { sentence } = tokens[hit.from]!;
  // In a headline of capitals only the word right before it is sure to be of its name.
  const furthest = amongCapitals(tokens, hit) ? 1 : OPERATION;
  for (let at = hit.from - 1; at >= hit.from - furthest; at--) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token.kind !== 'word' || !token.capital) return false;
    if (token.lower === 'operation') return !eitherWords.has(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** So far from an id stands the address of its page. */
const REFERENCE = 12;

/** "G0007 (https://attack.mitre.org/groups/G0007)": a reference says where to read on, and nothing of who did it. */
function isReference(tokens: Token[], { from, to, known }: KnownHit): boolean {
  if (known.name !== known.id || from !== to) return false;
  const { sentence } = tokens[from]!;
  for (let at = Math.max(0, from - REFERENCE); at <= from + REFERENCE; at++)
    if (tokens[at]?.lower === 'mitre' && tokens[at - 1]?.text === '.' && tokens[at]!.sentence === sentence)
      return true;
  return false;
}

/** Whether most words around it are capitalised, so that its own capital says nothing. */
function amongCapitals(tokens: Token[], { from, to }: KnownHit): boolean {
  let [words, capitals] = [0, 0];
  for (let i = Math.max(0, from - 6); i <= Math.min(tokens.length - 1, to + 6); i++) {
    const { sentence, kind, text, capital } = tokens[i]!;
    if ((i >= from && i <= to) || sentence !== tokens[from]!.sentence || kind !== 'word' || text.length < 4)
      continue;
    words++;
    if (capital) capitals++;
  }
  return words > 3 && capitals / words > 0.8;
}

/** Whether more than one other word near it has a capital without beginning the sentence: the next one may be a verb of a headline. */
function inHeadline(tokens: Token[], { from, to }: KnownHit): boolean {
  let capitals = 0;
  for (let i = Math.max(0, from - 6); i <= Math.min(tokens.length - 1, to + 7); i++) {
    const { sentence, capital } = tokens[i]!;
    if ((i >= from && i <= to + 1) || sentence !== tokens[from]!.sentence) continue;
    if (capital && tokens[i - 1]?.sentence === sentence) capitals++;
  }
  return capitals > 1;
}

/** Whether it stands alone with a capital inside a sentence, so that it can be a name and no part of a longer one. */
function standsAlone(tokens: Token[], { from, to }: KnownHit): boolean {
  const [before, after] = [tokens[from - 1], tokens[to + 1]];
  const { sentence, capital } = tokens[from]!;
  const isName = (token: Token | undefined): boolean => token?.sentence === sentence && token.capital;
  return capital && before?.sentence === sentence && !isName(before) && !isName(after);
}

/** "Hands On The Box": an ordinary word at the end of a longer name that nobody listed. */
function endsName(tokens: Token[], hit: KnownHit, listed: ReadonlySet<number>): boolean {
  const [before, token] = [tokens[hit.from - 1], tokens[hit.from]!];
  const goesOn =
    before?.sentence === token.sentence && before.kind === 'word' && before.capital && token.spaced;
  return goesOn && !threats.has(hit.known.type) && !listed.has(hit.from - 1) && !amongCapitals(tokens, hit);
}

/** "Norway's National Cyber Security Centre": bodies that another country has under the name that we know of one. */
function foreignBodies(tokens: Token[], hits: readonly KnownHit[]): ReadonlySet<string> {
  const foreign = new Set<string>();
  hits.forEach(({ from, key, known: { type } }, n) => {
    const before = hits[n - 1];
    if (type !== 'organisation' || before?.known.type !== 'place') return;
    if (tokens[before.from]!.sentence !== tokens[from]!.sentence) return;
    const isOwner = /^['’]$/.test(tokens[from - 2]?.text ?? '') && tokens[from - 1]!.lower === 's';
    if (before.to !== from - 1 && !(isOwner && before.to === from - 3)) return;
    const home = homeOf(key)?.country;
    if (home !== undefined && home !== before.key && countryOf(before.key) === before.key) foreign.add(key);
  });
  return foreign;
}

/**
 * Known names as the article means them; doubtful ones that nothing bears out are dropped. Once one is borne out, the
 * other places of the same key are believed too where they are capitalised, and common words where they begin no sentence:
 * one sense per article.
 */
export function believed(tokens: Token[], found: KnownHit[]): KnownHit[] {
  const foreign = foreignBodies(tokens, found);
  const hits = found
    .filter(({ key }) => !foreign.has(key))
    .map((hit) => (isPlainWord(tokens, hit) ? { ...hit, known: { ...hit.known, doubtful: true } } : hit));
  const listed = new Set(hits.map(({ to }) => to));
  const doubtful = new Set(
    hits.flatMap(({ from, to, known }) => (known.doubtful && from === to ? [from] : [])),
  );
  const sure = new Set<string>();
  const works = new Set<string>();
  const ids = new Set<string>();
  const businesses = businessesIn(tokens, hits);
  const byStart = new Map(hits.map((hit) => [hit.from, hit]));
  const byEdge = new Map(hits.flatMap((hit) => [[hit.from, hit] as const, [hit.to, hit] as const]));
  const isTold = hits.some(({ known }) => known.faint) && tellsOf(tokens, hits, byEdge);
  const mayTell =
    mayTellOfThreats(tokens) ||
    hits.some((hit) => isSureForm(tokens, hit)) ||
    new Set(hits.flatMap((hit) => (isSure(hit) ? [hit.key] : []))).size > 1;
  const authored = new Set<string>();
  const meant = new Map<string, Sense>();
  const told = hits.map((hit) => {
    if (!mayTell && isOpenWord(tokens, hit)) return { sense: null, isWork: true };
    if (hit.known.faint && !isTold && !attacksHere(tokens, hit)) return { sense: null, isWork: false };
    const isWork =
      threats.has(hit.known.type) &&
      ((businesses.has(spelling(tokens, hit)) && !isCalledThreat(tokens, hit)) ||
        namesAnother(tokens, hit, listed) ||
        (doubtful.has(hit.from) && isHalf(tokens, hit, doubtful)));
    const sense = isWork ? null : (equatedSense(tokens, hit, byStart) ?? senseBeside(tokens, hit, byEdge));
    if (sense?.known.doubtful || sense?.known.faint) {
      sure.add(sense.key);
      if (threats.has(sense.known.type) && !meant.has(spelling(tokens, hit)))
        meant.set(spelling(tokens, hit), sense);
    }
    if (sense?.known.id) ids.add(sense.known.id);
    const isAuthored = isWork && (isByAuthor(tokens, hit, listed) || isElse(tokens, hit));
    if (isAuthored) authored.add(hit.key);
    if (isAuthored || (isWork && some(beside(tokens, hit, 3), workWords))) works.add(hit.key);
    return { sense, isWork };
  });
  for (const key of works) if (isThreatHere(tokens, key, hits, told, authored.has(key))) works.delete(key);
  return hits.flatMap((hit, n) => {
    const { sense, isWork } = told[n]!;
    if (works.has(hit.key) && threats.has(hit.known.type)) return [];
    const token = tokens[hit.from]!;
    const begins = tokens[hit.from - 1]?.sentence !== token.sentence;
    // "Signal", "Meta": at the beginning of a sentence an ordinary word stays one.
    const isWord = hit.from === hit.to && commonWords.has(token.lower) && !hit.known.anyCase;
    const ordinary = isWord && (begins || endsName(tokens, hit, listed));
    if (sense) return !ordinary || sense.known.doubtful ? [{ ...hit, ...sense }] : [];
    if (isWork) return [];
    // "Snake, an implant": where it stands alone it means the same as there.
    const here = meant.get(spelling(tokens, hit)) ?? (sure.has(hit.key) ? hit : null);
    if (here)
      return token.capital && !(begins && commonWords.has(token.lower)) ? [{ ...hit, ...pick(here) }] : [];
    if (threats.has(hit.known.type) && isAmongSure(tokens, hit, byEdge, sure)) return [hit];
    const related = standsAlone(tokens, hit) ? relatedSense(tokens, hit, ids) : null;
    return related ? [{ ...hit, ...related }] : [];
  });
}

const pick = ({ key, known }: Sense): Sense => ({ key, known });

/** One place in so many must show it, lest a stray word beside a threat make it a business throughout. */
const BUSINESS_SHARE = 4;

/** Spellings of threats that businesses have here: where one is called a threat anywhere, it is no business. */
function businessesIn(tokens: Token[], hits: readonly KnownHit[]): ReadonlySet<string> {
  const open = hits.filter(isThreatsName);
  const shown = new Map<string, number>();
  for (const hit of open) {
    if (!isBusiness(tokens, hit)) continue;
    const own = spelling(tokens, hit);
    shown.set(own, (shown.get(own) ?? 0) + 1);
  }
  if (shown.size === 0) return new Set();
  const places = new Map<string, number>();
  for (const hit of open) {
    const own = spelling(tokens, hit);
    places.set(own, (places.get(own) ?? 0) + 1);
    if (isCalledThreat(tokens, hit)) shown.delete(own);
  }
  return new Set([...shown].flatMap(([own, n]) => (n * BUSINESS_SHARE >= places.get(own)! ? [own] : [])));
}

/** Whether the article tells of threats: by its words, or by a name that can be no other. */
const tellsOf = (
  tokens: Token[],
  hits: readonly KnownHit[],
  byEdge: ReadonlyMap<number, KnownHit>,
): boolean =>
  tellsOfThreats(tokens) ||
  hits.some(
    (hit) =>
      threats.has(hit.known.type) &&
      !hit.known.faint &&
      (!hit.known.doubtful || senseBeside(tokens, hit, byEdge) !== null),
  );

/**
 * Whether an article that calls a name that of a work tells of the threat as well: a word for threats stands beside one
 * of its places, or another threat is named. A review of "Sandworm" has neither, and means the book throughout.
 */
const isThreatHere = (
  tokens: Token[],
  key: string,
  hits: readonly KnownHit[],
  told: readonly { sense: Sense | null }[],
  isAuthored: boolean,
): boolean =>
  told.some(({ sense }, n) => {
    if (!sense || !threats.has(sense.known.type)) return false;
    // A book about threats names others too.
    if (sense.key !== key) return !isAuthored;
    return [...beside(tokens, hits[n]!, 2)].some(isOfThreats);
  });

/** The sense that ATT&CK ties to what the article names without doubt: as its tool or user, or as the same thing. */
function relatedSense(tokens: Token[], { from, senses }: KnownHit, ids: ReadonlySet<string>): Sense | null {
  if (ids.size === 0) return null;
  const same = senses.find(({ known: { id } }) => id !== null && ids.has(id));
  if (same && equates.has(tokens[from - 1]?.lower ?? '')) return same;
  const tied = senses.find(
    ({ known: { id } }) => id !== null && attackRelated(id).some((other) => ids.has(other)),
  );
  return tied ?? same ?? null;
}
