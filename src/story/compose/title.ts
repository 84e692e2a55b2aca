/** The story's title: what happened, to whom; chosen among headlines of our own by how much of the story's core they say. */
import type { Passage } from '../../domain/article.ts';
import { type Alone, standAlone } from './alone.ts';
import { holds } from './carry.ts';
import { keepsDenial, mainClause } from './clause.ts';
import { type Desk, valuesIn } from './desk.ts';
import type { Group } from './grouping.ts';
import { type Headline, headlineOf } from './headline.ts';
import { once } from './once.ts';
import { takesBack } from './retraction.ts';
import { inActive, rewrites } from './rewrites.ts';
import { isCommentary, isRoundUp } from './roles.ts';
import { houseStyle } from './style.ts';
import { tellsIt } from './telling.ts';
import type { Statement, Voice } from './voices.ts';
import { contentStems, plain, stem, tokens } from './words.ts';
import { factsOf, GOOD_TO, LONGEST, namesMatter, worthOf } from './worth.ts';

const LONGEST_VERBATIM = 200;

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
      standing(top.headline, desk) *
      (1 + FAMILIES_WEIGH * Math.log2(families)) *
      AGING ** age;
    if (leading === null || value >= leading.value) leading = { group, headline: top.headline, value };
  }
  if (leading !== null)
    return { group: leading.group, headline: ownWordsOf(leading.group, desk) ?? leading.headline };
  return { group: groups.at(-1)!, headline: verbatim(groups.at(-1)!.voices[0]!) };
}

/** The headline as the story's title: a figure that sources dispute, or that another has replaced, is shown as such. */
export const titleOf = ({ text }: Headline, { numbers }: Desk): string => {
  if (has(text, numbers.disputed)) return `${text} (figure disputed)`;
  return has(text, numbers.replaced) ? `${text} (figure since updated)` : text;
};

const has = (text: string, values: ReadonlySet<number>): boolean =>
  values.size > 0 && valuesIn(text).some((value) => values.has(value));

/** A figure that was replaced since is no title of the whole, though it was the news of its day. */
const REPLACED = 0.5;
const standing = ({ text }: Headline, { numbers }: Desk): number =>
  has(text, numbers.replaced) ? REPLACED : 1;
const standingOf = (ranked: Ranked, desk: Desk): Ranked => ({
  ...ranked,
  score: ranked.score * standing(ranked.headline, desk),
});

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
    const telling = group.voices.filter((voice) => tellsIt(voice, headline));
    const families = new Set(telling.map(({ family }) => family)).size;
    if (namesMatter(factsOf(headline).stems, desk.reading) && (families > 1 || CHANGE.test(headline.text)))
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
    const way = waysToSay(headline, desk).find((each) => holds(each, desk.carry));
    if (way !== undefined) return { ...ranked, headline: way };
  }
  return null;
}

/** In words of our own where a publisher has these; as it is where there are none. */
function waysToSay(headline: Headline, { taken, reading }: Desk): Headline[] {
  const active = activeOf(headline);
  if (active !== null && active.text.length <= LONGEST) return [active, headline];
  const isTaken = (way: Headline) => taken.has(factsOf(way).wording);
  if (!isTaken(headline)) return [headline];
  // Half a title may have left whom it is about in the other half.
  const names = (way: Headline) => namesMatter(factsOf(way).stems, reading);
  const own = rewritten(headline).filter((way) => way.text.length <= GOOD_TO && !isTaken(way));
  return [...own.filter((way) => names(way) || !names(headline)), headline];
}

const activeOf = once((headline: Headline): Headline | null => {
  const text = inActive(headline.text);
  return text === null ? null : { ...headline, text };
});
const rewritten = once((headline: Headline): Headline[] =>
  rewrites(headline.text).map((text) => ({ ...headline, text })),
);

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
  const telling = titles.filter(({ text, from }) => !deniesBeside(text, from.voice.statements[0]));
  const made = (telling.length > 0 ? telling : titles).map((headline) => judged(headline, desk));
  // A title is made to be one; only where none will do, sentences are looked at.
  if (!made.some(({ tells }) => tells)) made.push(...judgedLeads(voices, desk));
  const ranked = denying(made).sort(byWorth);
  rankedBefore.set(voices, ranked);
  return ranked;
}

const judgedLeads = (voices: readonly Voice[], desk: Desk): Ranked[] =>
  leadsOf(voices)
    .flatMap((voice) => fromLead(voice, desk))
    .map((headline) => judged(headline, desk));

/** The story's title out of the leading group: a headline in words of our own, or else the main clause of a lead. */
function ownWordsOf({ voices }: Group, desk: Desk): Headline | null {
  const known = rankedOf(voices, desk);
  const own = inOwnWords(known, desk);
  const first = own.find(({ headline }) => holds(headline, desk.carry));
  if (first === undefined || (first.tells && !desk.taken.has(factsOf(first.headline).wording)))
    return first?.headline ?? null;
  const all = [...own, ...judgedLeads(voices, desk).map((ranked) => standingOf(ranked, desk))].sort(byWorth);
  return denying(all).find(({ headline }) => holds(headline, desk.carry))?.headline ?? null;
}

/** Of a report whose title denies something, the headlines that deny it too, where there are any: no other tells the same. */
function denying(made: Ranked[]): Ranked[] {
  const kept = made.filter(({ headline: { from, text } }) =>
    keepsDenial(from.voice.statements[0]?.text ?? '', text),
  );
  return kept.length > 0 ? kept : made;
}

/** Each way to say each headline, the best first; what a publisher has word for word counts less. */
function inOwnWords(known: readonly Ranked[], desk: Desk): Ranked[] {
  return known
    .slice(0, TRIED)
    .flatMap(({ headline, score, tells }) =>
      waysToSay(headline, desk).map((way): Ranked => {
        if (way === activeOf(headline)) return { headline: way, score: score * ACTIVE, tells };
        if (way !== headline) return { headline: way, score: worthOf(way, desk), tells };
        return { headline, score: score * (desk.taken.has(factsOf(way).wording) ? TAKEN : 1), tells };
      }),
    )
    .map((ranked) => standingOf(ranked, desk))
    .sort(byWorth);
}

/** The doer first is worth a little. */
const ACTIVE = 1.05;
/** How many headlines are told in other words. */
const TRIED = 8;
const byWorth = (a: Ranked, b: Ranked): number => Number(b.tells) - Number(a.tells) || b.score - a.score;

const judged = (headline: Headline, desk: Desk): Ranked => ({
  headline,
  score: worthOf(headline, desk),
  tells: factsOf(headline).tells,
});

/** What a publisher has word for word is no title of our own. */
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
    if (pointsAtTitle(statement)) return [];
    const alone = standAlone(statement, desk.reading);
    const clause = alone && clauseOf(alone);
    if (clause && deniesBeside(clause.headline.text, statements[0])) return [];
    return clause && namesMatter(clause.stems, desk.reading) ? [clause.headline] : [];
  });
}

const DENIAL = /\b(?:not|never|neither|no|none|nobody|nothing|without|unaffected|unharmed)\b/i;

/** What is not so ("the other products are not affected") is no headline of a report whose own tells of something that is. */
const deniesBeside = (text: string, title: Statement | undefined): boolean =>
  DENIAL.test(text) && title !== undefined && !DENIAL.test(title.text);

/** The main clause of a sentence as a headline, with the stems of its words. */
const clauseOf = once((alone: Alone): { headline: Headline; stems: string[] } | null => {
  const text = mainClause(alone.text);
  return text ? { headline: { ...alone, text: houseStyle(text) }, stems: contentStems(tokens(text)) } : null;
});

/** The title, and a first sentence short enough for one. */
function candidates({ statements, english }: Voice): Statement[] {
  if (!english) return statements.slice(0, 1);
  return statements
    .slice(0, 2)
    .filter(
      (statement) =>
        statement.place === 0 ||
        (statement.text.length <= LONGEST && /\.$/.test(statement.text) && !pointsAtTitle(statement)),
    );
}

/** "Fake installer spreads ransomware": "The installer was offered …" leans on that title; "The outage at …" says which. */
function pointsAtTitle({ tokens: [first, second, third], voice }: Statement): boolean {
  if (/^(?:at|of|in|on|by|from|behind|against)$/.test(third?.lower ?? '')) return false;
  if (first?.lower !== 'the' || second === undefined || second.text !== second.lower) return false;
  return voice.statements[0]!.stems.has(stem(second.lower));
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
