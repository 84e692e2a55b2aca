/** The story's title: what happened, to whom; chosen among headlines of our own by how much of the story's core they say. */
import type { Passage } from '../../domain/article.ts';
import { holds } from './carry.ts';
import type { Desk } from './desk.ts';
import type { Group } from './grouping.ts';
import { type Headline, headlineOf } from './headline.ts';
import { inOtherWords } from './style.ts';
import { hasVerb } from './verbs.ts';
import type { Statement, Voice } from './voices.ts';
import { contentStems, plain, tokens } from './words.ts';

const LONGEST = 100;
const LONGEST_VERBATIM = 200;
const GOOD_FROM = 35;
const GOOD_TO = 90;

/** The best headline out of `voices` that its passage carries, or null where none can be made. */
export function bestHeadline(voices: readonly Voice[], desk: Desk): Headline | null {
  return ranked(voices, desk)[0]?.headline ?? null;
}

/** The group that the story's title is taken from, and the title: the newest development that several tell and a headline says well. */
export function leadingGroup(groups: readonly Group[], desk: Desk): { group: Group; headline: Headline } {
  let best: { group: Group; headline: Headline; value: number } | null = null;
  for (const [i, group] of groups.entries()) {
    const top = ranked(group.voices, desk)[0];
    if (top === undefined) continue;
    const families = new Set(group.voices.map(({ family }) => family)).size;
    const age = groups.length - 1 - i;
    const value = top.score * (1 + FAMILIES_WEIGH * Math.log2(families)) * AGING ** age;
    if (best === null || value >= best.value) best = { group, headline: top.headline, value };
  }
  return best ?? { group: groups.at(-1)!, headline: verbatim(groups.at(-1)!.voices[0]!) };
}

/** What a doubling of the families that tell a development adds, and what each newer development takes from an older one. */
const FAMILIES_WEIGH = 0.15;
const AGING = 0.93;

/** The best headline first; only the first one is checked against its passage, and the next where it fails. */
function ranked(voices: readonly Voice[], desk: Desk): Ranked[] {
  const known = rankedBefore.get(voices);
  if (known !== undefined) return known;
  const made = rank(voices, desk);
  rankedBefore.set(voices, made);
  return made;
}

interface Ranked {
  headline: Headline;
  score: number;
}

/** Title and timeline ask for the same groups. */
const rankedBefore = new WeakMap<readonly Voice[], Ranked[]>();

function rank(voices: readonly Voice[], desk: Desk): Ranked[] {
  const scored = voices
    .flatMap((voice) =>
      candidates(voice).flatMap((statement) => headlineOf(statement, desk.spellings, desk.publishers) ?? []),
    )
    .map((headline) => ({ headline, score: score(headline, desk) }))
    .sort((a, b) => b.score - a.score);
  for (const { headline, score } of scored) {
    const own = desk.taken.has(headline.text.toLowerCase())
      ? { ...headline, text: inOtherWords(headline.text) }
      : headline;
    for (const candidate of [own, headline])
      if (holds(candidate, desk.carry)) return [{ headline: candidate, score }];
  }
  return [];
}

/** The title, and a first sentence short enough for one. */
function candidates({ statements, english }: Voice): Statement[] {
  if (!english) return statements.slice(0, 1);
  return statements
    .slice(0, 2)
    .filter(({ place, text }) => place === 0 || (text.length <= LONGEST && /\.$/.test(text)));
}

function score({ text, from }: Headline, { reading, taken }: Desk): number {
  const stems = contentStems(tokens(text));
  let told = 0;
  for (const word of stems) told += reading.weight.get(word) ?? 0;
  const named = reading.core.slice(0, 3).filter((word) => stems.includes(word)).length;
  let value = told / Math.sqrt(stems.length + 4) + 1.5 * named;
  if (text.length > LONGEST) value *= 0.5;
  else if (text.length > GOOD_TO || text.length < GOOD_FROM) value *= 0.85;
  if (taken.has(text.toLowerCase())) value *= 0.9;
  if (/[:;]|[‘'“"].*[’'”"]/.test(text)) value *= 0.8;
  if (/\b(?:says?|claims?|warns?|report(?:s|edly)?|experts?|could|may|might)\b/i.test(text)) value *= 0.93;
  if (!hasVerb(tokens(text))) value *= 0.6;
  if (!reading.core.slice(0, 6).some((word) => stems.includes(word))) value *= 0.6;
  if (from.place > 0) value *= 0.75;
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
