/** The story's title: what happened, to whom; chosen among headlines of our own by how much of the story's core they say. */
import type { Passage } from '../../domain/article.ts';
import { standAlone } from './alone.ts';
import { holds } from './carry.ts';
import { mainClause, tellsWhole } from './clause.ts';
import { type Desk, wording } from './desk.ts';
import type { Group } from './grouping.ts';
import { type Headline, headlineOf } from './headline.ts';
import type { Reading } from './reading.ts';
import { repeats, takesBack } from './retraction.ts';
import { inActive, rewrites } from './rewrites.ts';
import { isCommentary, isRoundUp } from './roles.ts';
import { houseStyle } from './style.ts';

import { finiteAt, isImperative } from './verbs.ts';
import type { Statement, Voice } from './voices.ts';
import { contentStems, plain, tokens } from './words.ts';

const LONGEST = 100;
const LONGEST_VERBATIM = 200;
const GOOD_FROM = 35;
const GOOD_TO = 90;

/** What is wanted of a headline beyond being carried by its passage. */
export type Wanted = 'any' | 'tells' | 'opening that tells';

/** The best headline out of `voices` that its passage carries, or null where none can be made. */
export function bestHeadline(voices: readonly Voice[], desk: Desk, wanted: Wanted): Headline | null {
  return best(voices, desk, wanted)?.headline ?? null;
}

/** The group that the story's title is taken from, and the title: the newest development that several tell and a headline says well. */
export function leadingGroup(groups: readonly Group[], desk: Desk): { group: Group; headline: Headline } {
  let leading: { group: Group; headline: Headline; value: number } | null = null;
  for (const [i, group] of groups.entries()) {
    const top = best(group.voices, desk, 'any');
    if (top === null || (groups.length > 1 && isOfDetail(group))) continue;
    const families = new Set(group.voices.map(({ family }) => family)).size;
    const age = groups.length - 1 - i;
    const value =
      (top.tells ? 1 : 0.3) *
      (group.voices.every(isCommentary) ? 0.5 : 1) *
      top.score *
      (1 + FAMILIES_WEIGH * Math.log2(families)) *
      AGING ** age;
    if (leading === null || value >= leading.value) leading = { group, headline: top.headline, value };
  }
  if (leading !== null)
    return { group: leading.group, headline: titleOf(leading.group, desk) ?? leading.headline };
  return { group: groups.at(-1)!, headline: verbatim(groups.at(-1)!.voices[0]!) };
}

/** A correction of a figure or a name is no news by itself. */
const isOfDetail = ({ voices }: Group): boolean => voices.every((voice) => takesBack(voice) === 'detail');

/** What changes how a matter stands. */
const CHANGE =
  /\b(?:not|no|den(?:y|ies|ied)|confirm(?:s|ed)?|withdr(?:aws?|ew|awn)|restored?|restores|resum(?:es|ed)|fix(?:es|ed)|patch(?:es|ed)|arrest(?:s|ed)?|caused?|rule[sd] out|corrects?|reject(?:s|ed)|exploited|adopt(?:s|ed)|present(?:s|ed))\b/i;

/**
 * The group that gives the newest state: a development after the leading one that several publishers tell, or that changes
 * how the matter stands; else the leading one. Advice on the side is neither.
 */
export function newestGroup(
  groups: readonly Group[],
  leading: { group: Group; headline: Headline },
  desk: Desk,
): { group: Group; headline: Headline } {
  const back = desk.back.voices.at(-1);
  for (const group of groups.slice(groups.indexOf(leading.group)).toReversed()) {
    // What was taken back changes the state, whatever else is told.
    const headline = back && group.voices.includes(back) ? best(group.voices, desk, 'any')?.headline : null;
    if (headline) return { group, headline };
  }
  for (const group of groups.slice(groups.indexOf(leading.group) + 1).toReversed()) {
    if (group.voices.every(isCommentary) || isOfDetail(group)) continue;
    const headline = best(group.voices, desk, 'tells')?.headline;
    if (headline === undefined || /\b(?:must|should)\b/.test(headline.text)) continue;
    const families = new Set(group.voices.map(({ family }) => family)).size;
    if (namesMatter(headline.text, desk) && (families > 1 || CHANGE.test(headline.text)))
      return { group, headline };
  }
  return leading;
}

/** What a doubling of the families that tell a development adds, and what each newer development takes from an older one. */
const FAMILIES_WEIGH = 0.15;
const AGING = 0.93;

/** The best that is wanted and that its passage carries: in words of our own where a publisher has it word for word, else as it is. */
function best(voices: readonly Voice[], desk: Desk, wanted: Wanted): Ranked | null {
  for (const ranked of rankedOf(voices, desk)) {
    const { headline, tells } = ranked;
    if (wanted !== 'any' && !tells) return null;
    if (wanted === 'opening that tells' && headline.from.place > 1) continue;
    for (const text of waysToSay(headline.text, desk)) {
      const candidate = { ...headline, text };
      if (holds(candidate, desk.carry)) return { ...ranked, headline: candidate };
    }
  }
  return null;
}

/** In words of our own where a publisher has these; as it is where there are none. */
function waysToSay(text: string, desk: Desk): string[] {
  const known = said.get(desk.taken) ?? new Map<string, string[]>();
  said.set(desk.taken, known);
  const ways = known.get(text) ?? makeWays(text, desk);
  known.set(text, ways);
  return ways;
}

/** Title and timeline ask for the same headlines of one story. */
const said = new WeakMap<Desk['taken'], Map<string, string[]>>();

function makeWays(text: string, { taken }: Desk): string[] {
  const active = inActive(text);
  if (active !== null && active.length <= LONGEST) return [active, text];
  if (!taken.has(wording(text))) return [text];
  return [...rewrites(text).filter((other) => !taken.has(wording(other)) && other.length <= GOOD_TO), text];
}

interface Ranked {
  headline: Headline;
  score: number;
  /** Whether it says who did what; else it is a topic, a teaser or an order, used only where nothing else is at hand. */
  tells: boolean;
}

/** Title and timeline ask for the same groups. */
const rankedBefore = new WeakMap<readonly Voice[], Ranked[]>();

function rankedOf(voices: readonly Voice[], desk: Desk): Ranked[] {
  const known = rankedBefore.get(voices);
  if (known !== undefined) return known;
  const titles = voices.flatMap((voice) =>
    candidates(voice).flatMap((statement) => headlineOf(statement, desk.spellings, desk.publishers) ?? []),
  );
  const made = titles.map((headline) => judged(headline, desk));
  // A title is made to be one; only where none will do, sentences are looked at.
  if (!made.some(({ tells }) => tells)) made.push(...judgedLeads(voices, desk));
  made.sort(byWorth);
  rankedBefore.set(voices, made);
  return made;
}

const judgedLeads = (voices: readonly Voice[], desk: Desk): Ranked[] =>
  leadsOf(voices)
    .flatMap((voice) => fromLead(voice, desk))
    .map((headline) => judged(headline, desk));

/** The story's title out of the leading group: a headline in words of our own, or else the main clause of a lead. */
function titleOf({ voices }: Group, desk: Desk): Headline | null {
  const known = rankedOf(voices, desk);
  const own = inOwnWords(known, desk);
  const first = own.find(({ headline }) => holds(headline, desk.carry));
  if (first === undefined || (first.tells && !desk.taken.has(wording(first.headline.text))))
    return first?.headline ?? null;
  const all = [...own, ...judgedLeads(voices, desk)].sort(byWorth);
  return all.find(({ headline }) => holds(headline, desk.carry))?.headline ?? null;
}

/** Each way to say each headline, the best first; what a publisher has word for word counts less. */
function inOwnWords(known: readonly Ranked[], desk: Desk): Ranked[] {
  return known
    .slice(0, TRIED)
    .flatMap(({ headline, score, tells }) =>
      waysToSay(headline.text, desk).map((text): Ranked => {
        const own = { ...headline, text };
        if (text === inActive(headline.text)) return { headline: own, score: score * ACTIVE, tells };
        if (text !== headline.text) return { headline: own, score: judged(own, desk).score, tells };
        return { headline, score: score * (desk.taken.has(wording(text)) ? TAKEN : 1), tells };
      }),
    )
    .sort(byWorth);
}

/** The doer first is worth a little. */
const ACTIVE = 1.05;
/** How many headlines are told in other words. */
const TRIED = 8;
const byWorth = (a: Ranked, b: Ranked): number => Number(b.tells) - Number(a.tells) || b.score - a.score;

const judged = (headline: Headline, desk: Desk): Ranked => ({
  headline,
  score: score(headline, desk),
  tells: tellsNews(headline),
});

/** What is cut out of a sentence reads less well than a title; what stands further down is less often the news. */
const FROM_TEXT = [1, 0.6, 0.55, 0.5];
/** And what a publisher has word for word is no title of our own. */
const TAKEN = 0.4;
/** Sentences of a lead that may state the development. */
const LEAD = 3;
/** The first and the newest of so many reports: more say the same. */
const LEADS = 8;

const leadsOf = (voices: readonly Voice[]): readonly Voice[] =>
  voices.length <= LEADS ? voices : [...voices.slice(0, LEADS / 2), ...voices.slice(-LEADS / 2)];

/** The main clauses of the lead, where they make a headline. */
function fromLead({ statements, english }: Voice, desk: Desk): Headline[] {
  if (!english || isRoundUp(statements[0]?.text ?? '')) return [];
  return statements.slice(1, 1 + LEAD).flatMap((statement) => {
    const alone = standAlone(statement, desk.reading);
    const text = alone && mainClause(alone.text);
    return text && namesMatter(text, desk)
      ? [{ text: houseStyle(text), citations: alone.citations, from: statement }]
      : [];
  });
}

/** A clause names who or what the story is about, or it could stand in any. */
function namesMatter(text: string, { reading }: Desk): boolean {
  const stems = contentStems(tokens(text));
  return reading.core.slice(0, 8).some((word) => stems.includes(word));
}

/** The title, and a first sentence short enough for one. */
function candidates({ statements, english }: Voice): Statement[] {
  if (!english) return statements.slice(0, 1);
  return statements
    .slice(0, 2)
    .filter(({ place, text }) => place === 0 || (text.length <= LONGEST && /\.$/.test(text)));
}

/** A title needs a verb and news in its article; a clause of the text must stand as a whole. */
function tellsNews({ text, from }: Headline): boolean {
  const words = tokens(text);
  if (!from.voice.english) return true;
  if (from.place > 0) return tellsWhole(text);
  return finiteAt(words, text) > 0 && !isImperative(words) && !isCommentary(from.voice);
}

/** A figure that one of many families gives. */
const LONE_FIGURE = 0.6;

function isLoneFigure(text: string, { families, uses }: Reading): boolean {
  return (
    families >= 3 &&
    contentStems(tokens(text)).some(
      (word) => /^\d[\d.,]*\p{L}*$/u.test(word) && (uses.get(word)?.families ?? 0) < 2,
    )
  );
}

function score({ text, from }: Headline, { reading, taken, back }: Desk): number {
  const stems = contentStems(tokens(text));
  let told = 0;
  for (const word of stems) told += reading.weight.get(word) ?? 0;
  const named = reading.core.slice(0, 3).filter((word) => stems.includes(word)).length;
  let value = told / Math.sqrt(stems.length + 4) + 1.5 * named;
  if (text.length > LONGEST) value *= 0.5;
  else if (text.length > GOOD_TO || text.length < GOOD_FROM) value *= 0.85;
  if (taken.has(wording(text))) value *= 0.9;
  if (isLoneFigure(text, reading)) value *= LONE_FIGURE;
  if (/[:;]|[‘'“"].*[’'”"]/.test(text)) value *= 0.8;
  if (/\b(?:says?|claims?|warns?|report(?:s|edly)?|experts?|could|may|might)\b/i.test(text)) value *= 0.93;
  if (isCommentary(from.voice)) value *= 0.6;
  if (!reading.core.slice(0, 6).some((word) => stems.includes(word))) value *= 0.6;
  if (takesBack(from.voice) === null && repeats(text, back)) value *= 0.5;
  value *= FROM_TEXT[from.place] ?? 0.6;
  if (!from.voice.english) value *= 0.1;
  return value;
}

/** The voice's own title as it stands, for a story whose headlines are all teasers and questions. */
export function verbatim(voice: Voice): Headline {
  const first = voice.statements[0];
  const { article } = voice.source;
  const from = first ?? {
    voice,
    place: 0,
    start: 0,
    end: Math.max(1, article.title.length),
    text: plain(article.title),
    tokens: [],
    stems: new Set<string>(),
    dates: [],
  };
  const passage: Passage = { articleId: voice.id, start: from.start, end: from.end };
  return { text: from.text === '' ? article.url : shortened(from.text), citations: [passage], from };
}

/** A title that never ends is cut at a word. */
function shortened(text: string): string {
  if (text.length <= LONGEST_VERBATIM) return text;
  return `${text.slice(0, LONGEST_VERBATIM).replace(/\s\S*$/, '')} …`;
}

/** What the newest article itself is headed, without a prefix that says what it is. */
export function ownTitle(voices: readonly Voice[], desk: Desk): string {
  const voice = voices.at(-1)!;
  const title = voice.statements[0];
  return (title && headlineOf(title, desk.spellings, desk.publishers)?.text) ?? verbatim(voice).text;
}
