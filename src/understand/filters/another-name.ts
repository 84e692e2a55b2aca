/** Where a known name is that of something else: a book, a family, an operation, a reference, or part of a longer name. */
import { wordSet } from '../../domain/word-set.ts';
import { commonWords } from '../../knowledge/names/common-words.ts';
import type { KnownHit } from '../extractors/known.ts';
import { isNamedSo } from '../extractors/names/campaigns.ts';
import type { Token } from '../tokens.ts';
import { amongCapitals, beside, goesOn, inHeadline, isThreatsName, some, threats } from './hit-around.ts';
import { isPartOfLonger } from './longer-name.ts';
import { opensShouted } from './not-a-name.ts';
import { hasFirstName, isOtherThing, workWords } from './other-things.ts';
import { eitherWords, isOfThreats, malwareWords } from './threat-words.ts';

/** So many words after its name a work is still called one. */
const WORK = 40;

/** "Andy Greenberg's Sandworm … In the book": a work by a person, who has two names that no catalogue lists. */
export function isByAuthor(tokens: Token[], { from }: KnownHit, listed: ReadonlySet<number>): boolean {
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
export function namesAnother(tokens: Token[], hit: KnownHit, listed: ReadonlySet<number>): boolean {
  if (some(beside(tokens, hit, 3), workWords) || isByAuthor(tokens, hit, listed)) return true;
  if (isElse(tokens, hit) || isWrittenOn(tokens, hit)) return true;
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
export const isElse = (tokens: Token[], hit: KnownHit): boolean =>
  threats.has(hit.known.type) &&
  (isOtherThing(tokens, hit) || (isThreatsName(hit) && hasFirstName(tokens, hit)));

/** Where people write to all. */
const networks = wordSet('bluesky telegram signal discord mastodon threads reddit twitter facebook');

/** "confirmed on Bluesky": where it was written, and no malware of that name. */
function isWrittenOn(tokens: Token[], hit: KnownHit): boolean {
  const [before, token] = [tokens[hit.from - 1], tokens[hit.from]!];
  return (
    hit.from === hit.to &&
    networks.has(token.lower) &&
    before?.sentence === token.sentence &&
    /^(?:on|via|over)$/.test(before.lower) &&
    !some(beside(tokens, hit, 2), malwareWords)
  );
}

/** "Elmwick's Hacking Team": two ordinary words after whose they are say what it is. */
function isSomebodys(tokens: Token[], { from, to, known }: KnownHit): boolean {
  if (!threats.has(known.type) || from === to || tokens[from - 1]?.lower !== 's') return false;
  if (!/^['’]$/.test(tokens[from - 2]?.text ?? '') || tokens[from - 1]!.spaced) return false;
  return tokens.slice(from, to + 1).every(({ lower }) => commonWords.has(lower));
}

/** "Dark Storm", "Royal Play": two ordinary words side by side, each with a capital, are a third name. */
export function isHalf(tokens: Token[], { from, to }: KnownHit, doubtful: ReadonlySet<number>): boolean {
  const joined = (at: number): boolean =>
    tokens[at]?.sentence === tokens[from]!.sentence && tokens[at].capital && doubtful.has(at);
  return (
    tokens[from]!.capital &&
    ((joined(from - 1) && tokens[from]!.spaced) || (joined(to + 1) && tokens[to + 1]!.spaced))
  );
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

/** "Hands On The Box": an ordinary word at the end of a longer name that nobody listed. */
export function endsName(tokens: Token[], hit: KnownHit, listed: ReadonlySet<number>): boolean {
  const [before, token] = [tokens[hit.from - 1], tokens[hit.from]!];
  const goesOn =
    before?.sentence === token.sentence && before.kind === 'word' && before.capital && token.spaced;
  return goesOn && !threats.has(hit.known.type) && !listed.has(hit.from - 1) && !amongCapitals(tokens, hit);
}
