/** The citation check over the articles at hand: nothing that fails it is put out. */
import type { Citation } from '../../domain/article.ts';
import type { StoryArticle } from '../../domain/story.ts';
import { type CheckedPassage, checkCited } from './citations.ts';
import { baseOf, sameDeeds } from './deeds.ts';
import { once } from './once.ts';
import { finiteAt } from './verbs.ts';
import { citationOf, compareText, type Statement, type Voice } from './voices.ts';
import { contentStems, overlap, tokens } from './words.ts';

/** Articles by identifier. */
export type Carry = ReadonlyMap<string, StoryArticle>;

/** The passages cut so far out of an article, by offsets. */
const cutOut = once((_: StoryArticle) => new Map<string, CheckedPassage>());

/** The passage of a citation with what its findings know. Throws where the article is not in the story. */
export function passageOf(citation: Citation, carry: Carry): CheckedPassage {
  const source = sourceOf(citation, carry);
  const known = cutOut(source);
  const key = spanOf(citation);
  const passage = known.get(key) ?? cutPassage(citation, source);
  known.set(key, passage);
  return passage;
}

function sourceOf({ articleId }: Citation, carry: Carry): StoryArticle {
  const source = carry.get(articleId);
  if (source === undefined) throw new Error(`citation of ${articleId}, which is not in the story`);
  return source;
}

const spanOf = ({ start, end }: Citation): string => `${start}-${end}`;

function cutPassage(citation: Citation, { article, findings }: StoryArticle): CheckedPassage {
  return {
    text: article.text.slice(citation.start, citation.end),
    published: article.published.at,
    dates: findings.dates
      .filter(({ start, end }) => start >= citation.start && end <= citation.end)
      .map(({ when }) => when),
  };
}

/** A text and the citations that should carry it. */
interface Claimed {
  text: string;
  citations: readonly Citation[];
}

/**
 * Whether the citations carry the text. A story that grows says most of what it said before: what was checked against one
 * article is remembered with it.
 */
export function holds(claimed: Claimed, carry: Carry): boolean {
  const { text, citations } = claimed;
  const [first] = citations;
  if (first === undefined || citations.some(({ articleId }) => articleId !== first.articleId))
    return check(claimed, carry);
  const known = checkedOn(sourceOf(first, carry));
  const key = `${citations.map(spanOf).join(' ')} ${text}`;
  const held = known.get(key) ?? check(claimed, carry);
  if (known.size >= MOST_CHECKED) known.clear();
  known.set(key, held);
  return held;
}

/** How many checks an article remembers. */
const MOST_CHECKED = 64;
const checkedOn = once((_: StoryArticle) => new Map<string, boolean>());

const check = ({ text, citations }: Claimed, carry: Carry): boolean =>
  checkCited(
    text,
    citations.map((citation) => passageOf(citation, carry)),
  ).holds;

const ALIKE = 0.6;
const MOST = 4;
const RANK = { authority: 0, vendor: 1, research: 2, policy: 3, journalism: 4, exploits: 5 };

/**
 * The citations of a sentence, with those of other families that say the same on their own, authorities first; at most
 * four besides what it needs itself.
 */
export function alsoSaidBy(said: Said, voices: readonly Voice[], carry: Carry): Citation[] {
  const { stems, deed } = matterOf(said);
  const families = new Set([said.from.voice.family]);
  const others: Statement[] = [];
  for (const voice of inRank(voices)) {
    if (families.has(voice.family) || others.length >= MOST) continue;
    const same = voice.statements
      .slice(0, 12)
      .find(
        (statement) =>
          overlap(stems, statement.stems) >= ALIKE &&
          tellsDeed(deed, statement) &&
          holds({ text: said.text, citations: [citationOf(statement)] }, carry),
      );
    if (same === undefined) continue;
    families.add(voice.family);
    others.push(same);
  }
  // An authority's own words come first; the passage that the sentence was made of follows at once.
  const primary = others.filter(({ voice }) => rank(voice) < rank(said.from.voice));
  return [
    ...primary.map(citationOf),
    ...said.citations,
    ...others.filter((other) => !primary.includes(other)).map(citationOf),
  ];
}

/** A text made of a statement, and what carries it. */
interface Said {
  text: string;
  citations: Citation[];
  from: Statement;
}

/** The stems of what is said, and of its deed. */
const matterOf = once(({ text }: Said) => ({
  stems: new Set(contentStems(tokens(text))),
  deed: deedOf(text),
}));

const HELPS =
  /^(?:is|are|was|were|has|have|had|will|can|could|may|might|must|would|should|do|does|did|be|been|being|not|also|now|already|so|since|to|\p{L}+ly)$/u;

/** The stems that tell the deed of a text's main verb; none where it has no verb of its own. */
function deedOf(text: string): string[] {
  const words = tokens(text);
  let at = finiteAt(words, text);
  if (at < 0) return [];
  const helped = HELPS.test(words[at]!.lower);
  while (at < words.length && HELPS.test(words[at]!.lower)) at++;
  const verb = words[at]?.lower ?? '';
  // "is a type confusion": what follows "is" is no deed.
  if (helped && !/(?:ed|n|ing)$/.test(verb) && baseOf(verb) === verb && !isVerbForm(verb)) return [];
  const own = deedStem(verb);
  return own === undefined ? [] : [own, ...sameDeeds(own)];
}

const deedStem = (verb: string): string | undefined => contentStems(tokens(baseOf(verb)))[0];
const isVerbForm = (verb: string): boolean => sameDeeds(deedStem(verb) ?? '').length > 0;

/** The deeds that a statement may tell. */
const deedsIn = once(
  ({ stems }: Statement): ReadonlySet<string> => new Set([...stems].map((word) => deedStem(word) ?? word)),
);

/** Whether a statement tells the deed. */
const tellsDeed = (deed: readonly string[], statement: Statement): boolean =>
  deed.length === 0 || deed.some((word) => deedsIn(statement).has(word));

/** The voices of a group or story are asked for sentence after sentence. */
const inRank = once((voices: readonly Voice[]): Voice[] => [...voices].sort(byAuthority));

const rank = (voice: Voice): number => RANK[voice.source.publisher.category];
const byAuthority = (a: Voice, b: Voice): number =>
  rank(a) - rank(b) ||
  compareText(a.source.article.published.at, b.source.article.published.at) ||
  compareText(a.id, b.id);
