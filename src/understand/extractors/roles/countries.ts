/**
 * The countries of what happened: those that the report names, by how early and how often, more where its victim is at
 * home; not those that its attackers are from ("Russian hackers", "China-linked").
 */
import { nameKey } from '../../../domain/entity.ts';
import type { RoleFind } from '../../../domain/findings.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { homeOf } from '../../../knowledge/names/home-of.ts';
import { isInFigure } from '../../filters/figures-of-speech.ts';
import { inTitle, type Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { countryOfAddress } from './address.ts';
import { isBystander } from './bystanders.ts';
import { type CountryHit, countriesIn } from './gazetteer.ts';
import { isSpared } from './spared.ts';
import { type RoleWord, wordsOf } from './words.ts';

/** After a nationality: it is the attackers'. */
const attackers =
  /^(?:linked|backed|sponsored|aligned|nexus|affiliated|tied|origin|interests?|hackers?|hacking|hacker|state|spies|spy|gang|gangs|group|groups|threat|cybercriminals?|criminals?|attackers?|ransomware|apt|actors?|espionage|intelligence|speaking|nationals?|links?|ties|involvement|interference|sabotage)$/;

/** After it, it is a state that attacks: what its diplomats then say does not happen there. */
const states =
  /^(?:linked|backed|sponsored|aligned|nexus|affiliated|tied|origin|interests?|hackers?|hacking|state|spies|spy|espionage|intelligence)$/;

const weightOf = { title: 3, lead: 2, body: 1 };
const lead = 2;
/** "Harland's GRU", "Harland's hackers": theirs. */
const services = /^(?:gru|svr|fsb|mss|irgc|hackers?|spies|military)$/;

/** So much less counts whose authority speaks. */
const ofAuthority = 0.5;
const most = 4;
const leastShare = 0.5;
const homeWeight = 3;

interface Vote {
  weight: number;
  sentence: number;
}

/** The country that a report names most, or null. */
export const chiefCountry = (reading: Reading): string | null => strongest(votesOf(reading))[0]?.[0] ?? null;

/** What was found in articles: asked for twice of each. */
const named = new WeakMap<Reading, readonly CountryHit[]>();

/** `actors`: the first words of those who attack, of whom a nationality before them tells where they are from. */
function votesOf(reading: Reading, actors: ReadonlySet<string> = new Set()): Map<string, Vote> {
  const { tokens } = reading;
  const words = wordsOf(reading);
  const votes = new Map<string, Vote>();
  const hits: readonly CountryHit[] = named.get(reading) ?? countriesIn(reading);
  named.set(reading, hits);
  const threats = threatsAt(reading);
  const theirs = new Set<string>();
  const blamed = new Set<number>();
  for (const { from, to, meaning } of hits) {
    const { sentence, start } = tokens[from]!;
    if (isBystander(reading, sentence, start, ['blamed']) || isSaidToBe(tokens, from, to)) blamed.add(from);
    if (blamed.has(from) || isAttackers(tokens, to, states)) theirs.add(meaning);
  }
  let last = -1;
  for (const [n, { from, to, meaning, weight }] of hits.entries()) {
    const sentence = tokens[from]!.sentence;
    if (
      sentence < 0 ||
      threats.has(from) ||
      isAttackers(tokens, to) ||
      isStatesAttack(tokens, to) ||
      isOfWords(tokens, to) ||
      isLanguage(tokens, from, to) ||
      isGovernment(tokens, from) ||
      isInFigure(tokens, from) ||
      isSentFromSeat(reading, from, to)
    )
      continue;
    const next = tokens[to + 1];
    if (actors.has(tokens[from]!.lower) || (next?.capital && actors.has(next.lower))) continue;
    if (blamed.has(from) || isBystander(reading, sentence, tokens[from]!.start, ['helpers', 'speakers']))
      continue;
    // "Germany and France were not hit": the list is spared as a whole.
    last = Math.max(last, n);
    while (last + 1 < hits.length && isListed(tokens, hits[last]!.to, hits[last + 1]!.from)) last++;
    if (isSpared(reading, { tokens, sentence, first: from, last: hits[last]!.to })) continue;
    if (theirs.has(meaning) && !isWhere(tokens, from)) continue;
    const where = inTitle(reading, sentence) ? 'title' : sentence <= lead ? 'lead' : 'body';
    const share = isAuthoritys(words, to) ? ofAuthority : 1;
    add(votes, meaning, weightOf[where] * weight * share, sentence);
  }
  return votes;
}

function add(votes: Map<string, Vote>, country: string, weight: number, sentence: number): void {
  const vote = votes.get(country);
  if (vote) vote.weight += weight;
  else votes.set(country, { weight, sentence });
}

/** Roles in what is told of attacks anywhere: the country of the paper is not theirs. */
const nowhere: ReadonlySet<string> = new Set(['malware', 'tool', 'researcher', 'vulnerability']);

export function findCountries(reading: Reading, roles: readonly RoleFind[]): RoleFind[] {
  const { sentences } = reading;
  const actors = roles.flatMap(({ role, key }) => (role === 'actor' ? [key.split(/[ -]/, 1)[0]!] : []));
  const votes = votesOf(reading, new Set(actors));
  // The state that is said to attack is not where it happens.
  if (votes.size > 1) for (const { role, key } of roles) if (role === 'actor') votes.delete(key);
  for (const { role, key, start } of roles) {
    if (role !== 'victim') continue;
    const home = homeOf(key);
    if (!home || home.country === '-') continue;
    add(
      votes,
      home.country,
      homeWeight,
      sentences.findIndex((one) => one.start === start),
    );
  }
  // Nothing in the text says one: where the article stands may.
  const [title] = sentences;
  const address =
    votes.size === 0 && title && !roles.some(({ role }) => nowhere.has(role))
      ? countryOfAddress(reading.article.url)
      : null;
  if (address)
    return [
      {
        type: 'place',
        key: nameKey(address),
        role: 'country',
        start: title!.start,
        end: title!.end,
        certainty: 'hedged',
      },
    ];
  return strongest(votes).map(([country, { sentence }]) => {
    const { start, end } = sentences[Math.max(0, sentence)]!;
    return { type: 'place', key: nameKey(country), role: 'country', start, end, certainty: 'asserted' };
  });
}

/** "Harland was behind it", "Harland denied it": who is said to have done it, or answers that. */
function isBlamed(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^[‘'“"]$/.test(next) && strikes.test(after)) return true;
  if (strikes.test(next)) return true;
  if (/^(?:was|is|were|are|as)$/.test(next)) return /^(?:behind|responsible|blamed|accused)$/.test(after);
  return /^(?:denied|denies|rejected|rejects|dismissed|dismisses)$/.test(next);
}

/** "Headlines say Harland.", "most suspect Harland", "the culprit is Harland": who did it, in one word. */
function isSaidToBe(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to + 1]];
  if (before?.sentence !== tokens[from]!.sentence) return false;
  const isAll = next?.sentence !== before.sentence || /^[.,;:!?)–—]$/.test(next.text);
  return isAll && /^(?:say|says|said|suspects?|suspected|blames?|blamed|culprit)$/.test(before.lower);
}

const strikes =
  /^(?:sabotages?|sabotaged|hacks|hacked|spies|spied|jams|jammed|infiltrates|infiltrated|stole)$/;

/** "A Harlandish cyber attack": theirs, of the states whose attacks are so called; elsewhere it is where one hit. */
const strikesOf = /^(?:russian|chinese|iranian)$/;
const isStatesAttack = (tokens: readonly Token[], to: number): boolean =>
  strikesOf.test(tokens[to]!.lower) &&
  /^(?:cyber|cyberattacks?|cyberwar|cyberwarfare|hacks?|spyware|malware)$/.test(tokens[to + 1]?.lower ?? '');

/** The tokens with which a threat begins: "Phoenix" is a city and a backdoor. */
const threatsAt = ({ known }: Reading): ReadonlySet<number> =>
  new Set(known.flatMap(({ from, known: { type } }) => (threatTypes.has(type) ? [from] : [])));
const threatTypes: ReadonlySet<string> = new Set(['actor', 'malware', 'tool', 'campaign']);

/** Only a comma or a conjunction between them. */
function isListed(tokens: readonly Token[], to: number, from: number): boolean {
  if (from - to > 3 || tokens[from]!.sentence !== tokens[to]!.sentence) return false;
  for (let at = to + 1; at < from; at++) if (!/^(?:,|and|or|&)$/.test(tokens[at]!.lower)) return false;
  return from - to > 1;
}

function isAttackers(tokens: readonly Token[], to: number, words = attackers): boolean {
  const hyphen = tokens[to + 1]?.text === '-' ? 1 : 0;
  let at = to + 1 + hyphen;
  if (/^['’]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 's')
    return services.test(tokens[at + 2]?.lower ?? '');
  // "Harland-based hackers" are attackers, a "Harland-based clinic" is none.
  if (tokens[at]?.lower === 'based') at++;
  const next = tokens[at];
  if (words === attackers && isBlamed(tokens, at)) return true;
  return next !== undefined && next.block === tokens[to]!.block && words.test(next.lower);
}

/** "Harlandish first names", "Harlandish comments": what words are in says nothing of where it happens. */
function isOfWords(tokens: readonly Token[], to: number): boolean {
  let at = to + 1;
  if (/^(?:-|first|last|given|family|personal)$/.test(tokens[at]?.lower ?? '')) at++;
  const next = tokens[at];
  return next !== undefined && next.block === tokens[to]!.block && wording.test(next.lower);
}
const wording =
  /^(?:names?|surnames?|nicknames?|words?|characters?|alphabet|keyboards?|comments?|strings|spelling|grammar|slang|dialects?|translations?|dish|dishes|cuisine|proverbs?)$/;

/** "The operators speak Harlandish", "a note in Harlandish": a language is spoken anywhere. */
function isLanguage(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower, sentence } = tokens[from]!;
  if (from !== to || !languages.has(lower)) return false;
  let at = from - 1;
  // "They speak Elmish or Harlandish."
  while (at > from - 6 && (listing.has(tokens[at]?.lower ?? '') || languages.has(tokens[at]?.lower ?? '')))
    at--;
  const before = tokens[at];
  if (before?.sentence !== sentence) return false;
  if (speaking.has(before.lower)) return true;
  const next = tokens[to + 1];
  return (
    before.lower === 'in' && (next?.sentence !== sentence || next.kind === 'mark' || afterAll.has(next.lower))
  );
}
const languages = wordSet(
  'russian chinese english german french spanish italian portuguese dutch turkish arabic persian korean japanese polish ukrainian romanian czech hebrew hindi vietnamese thai swedish danish norwegian finnish greek hungarian bulgarian serbian indonesian',
);
const listing = wordSet(', and or both fluent good poor bad broken native only mainly mostly');
const speaking = wordSet('speak speaks spoke spoken speaking understand understands learn learned');
const afterAll = wordSet('and or but on to with that which when while as for');

/** "Moscow denied it", "orders from Pyongyang": a seat of those who attack stands for its government; "in Moscow" it is a city. */
function isGovernment(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at]!;
  if (!seatsOfAttackers.has(lower)) return false;
  const [before, next, after, last] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (next?.sentence === sentence && governs.has(next.lower)) return true;
  if (/^['’]$/.test(next?.text ?? '') && after?.lower === 's' && ofGovernment.has(last?.lower ?? ''))
    return true;
  return before?.sentence === sentence && dealsWith.has(before.lower);
}
const seatsOfAttackers = wordSet('moscow beijing pyongyang tehran minsk');
const governs = wordSet(
  `says said say denies denied accuses accused rejects rejected insists insisted wants wanted backs backed warns warned calls called vows vowed
  threatens threatened answers answered condemns condemned blames blamed demands demanded seeks sought hopes plans uses used orders ordered
  sends sent summons summoned expels expelled protests protested dismisses dismissed itself has had would will`,
);
const ofGovernment = wordSet(
  `foreign ministry spokesman spokeswoman spokesperson ambassador envoy embassy interests war invasion allies ally leaders leadership
  government diplomats denial policy ambitions spies hackers military intelligence services`,
);
const dealsWith = wordSet('by with between from toward towards behind');

/** "in Harland", "across Harland": where something happens; "Harland's diplomats", "Harlandish officials" speak. */
const isWhere = (tokens: readonly Token[], from: number): boolean =>
  /^(?:in|across|throughout|inside|within|against|on|at|into)$/.test(
    tokens[tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1]?.lower ?? '',
  );

/** "Harlandish police", "the Harland Ministry of": who warns or arrests, wherever it happened. */
const isAuthoritys = (words: readonly RoleWord[], to: number): boolean =>
  words[to]!.isRuler || words[to + 1]?.isRuler === true;

/** "BRUSSELS, 26 November 2026 -" at the beginning of a text: what a union decides at its seat is of all its members. */
function isSentFromSeat({ text, tokens }: Reading, from: number, to: number): boolean {
  const { block, lower, text: name } = tokens[from]!;
  if (!seats.test(lower) || name !== name.toUpperCase() || tokens[from - 1]?.block === block) return false;
  return dateline.test(text.slice(tokens[to]!.end, tokens[to]!.end + 100));
}
const seats = /^(?:brussels|strasbourg|luxembourg|geneva)$/;
const dateline = /^(?:, [\p{L}\p{N}., ]{1,40})?(?: ?\([^()]{1,40}\))?(?: ?--? ?| ?[–—] ?)/u;

/** Those with at least half the weight of the first, at most four; of equals, those that were named first. */
export function strongest<Each extends { weight: number }>(
  votes: ReadonlyMap<string, Each>,
): [string, Each][] {
  const sorted = [...votes].sort((a, b) => b[1].weight - a[1].weight);
  const top = sorted[0]?.[1].weight ?? 0;
  return sorted.filter(([, { weight }]) => weight >= top * leastShare).slice(0, most);
}
