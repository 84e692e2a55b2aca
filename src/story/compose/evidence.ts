/** Whose voices a story stands on, how sure it may be, and what holds its articles together. */

import type { Category } from '../../domain/source.ts';
import type { Confidence, Disagreement, Evidence, StoryArticle, StoryContent } from '../../domain/story.ts';
import { isOrdinary } from './lexicon.ts';
import { once } from './once.ts';
import { type PrimaryKind, primaryKinds } from './primary.ts';
import type { Reading } from './reading.ts';
import { compareText, copiesAmong } from './voices.ts';
import { plain, stem, tokens } from './words.ts';

/** Articles by the voice they add. `ordered` must come from `inOrder`. */
export function evidenceOf(ordered: readonly StoryArticle[]): Evidence {
  const copies = copiesAmong(ordered);
  const evidence: Evidence = { authority: 0, vendor: 0, original: 0, copies: copies.size };
  for (const { article, publisher } of ordered) {
    if (copies.has(article.id)) continue;
    if (publisher.category === 'authority' || publisher.category === 'vendor') evidence[publisher.category]++;
    else evidence.original++;
  }
  return evidence;
}

/** Independent publisher families, in the order in which they came to the story. Copies add none, nor does what is nobody's. */
export function familiesOf(ordered: readonly StoryArticle[]): string[] {
  const copies = copiesAmong(ordered);
  return [
    ...new Set(
      ordered
        .filter(({ article, publisher }) => !copies.has(article.id) && publisher.family !== '')
        .map(({ publisher }) => publisher.family),
    ),
  ];
}

/** How many names of the story tell whom it is about. */
const CHIEF_NAMES = 6;

/** What the sources are to the story: who of them speaks of itself, and which primary documents are among them. */
interface Standing {
  authority: boolean;
  vendor: boolean;
  primary: PrimaryKind[];
}

/** Whether an authority, or a vendor, whose article is in the story is one of those whom the story is about. */
export function concernedIn({ voices, core }: Reading): Standing {
  const chief = new Set(core.slice(0, CHIEF_NAMES));
  const isConcerned = (category: Category) =>
    voices.some(
      ({ source: { publisher } }) =>
        publisher.category === category &&
        tokens(publisher.name).some(({ lower }) => !isOrdinary(lower) && chief.has(stem(lower))),
    );
  return {
    authority: isConcerned('authority'),
    vendor: isConcerned('vendor'),
    primary: primaryKinds(voices.map(({ source }) => source)),
  };
}

/** How far the story may be trusted, with what speaks for it and against it. */
export function confidenceOf(
  evidence: Evidence,
  families: readonly string[],
  disagreements: readonly Disagreement[],
  concerned: Standing,
): Confidence {
  const reasons: Confidence['reasons'] = [];
  if (evidence.authority > 0)
    reasons.push({
      sign: '+',
      words: concerned.authority ? 'an authority says it itself' : 'an authority reports it',
    });
  if (evidence.vendor > 0)
    reasons.push({
      sign: '+',
      words: concerned.vendor ? 'a vendor says it itself' : 'a security vendor reports it',
    });
  const [primary] = concerned.primary.filter((kind) => kind !== 'announcement');
  if (primary !== undefined) reasons.push({ sign: '+', words: `the ${primary} itself is among the sources` });
  if (families.length > 1) reasons.push({ sign: '+', words: `${families.length} independent publishers` });
  else if (families.length === 1) reasons.push({ sign: '-', words: 'one publisher only' });
  else reasons.push({ sign: '-', words: 'nobody is known to have published it' });
  const open = disagreements.filter(({ status }) => status === 'open');
  const denied = disagreements.filter(({ status }) => status === 'denied');
  if (open.length > 0)
    reasons.push({
      sign: '-',
      words: open.length === 1 ? 'one point is disputed' : `${open.length} points are disputed`,
    });
  if (denied.length > 0)
    reasons.push({
      sign: '-',
      words: denied.length === 1 ? 'one claim is denied' : `${denied.length} claims are denied`,
    });
  if (evidence.copies > evidence.authority + evidence.vendor + evidence.original)
    reasons.push({ sign: '-', words: 'most articles are copies' });
  const strength =
    families.length +
    (evidence.authority > 0 ? 2 : 0) +
    (evidence.vendor > 0 ? 1 : 0) +
    (primary !== undefined && evidence.authority === 0 ? 0.5 : 0) -
    Math.min(MOST_DOUBT, open.length + denied.length / 2);
  return { level: strength >= 3 ? 'high' : strength >= 1.5 ? 'medium' : 'low', reasons };
}

/** A much reported story has much that is told in two ways; that many agree on the rest still counts. */
const MOST_DOUBT = 2;

const MOST_SHARED = 5;

/** A rare name or number of an article, as it is written there first, and how often it stands there. */
interface Rare {
  key: string;
  words: string;
  mentions: number;
}

const rareIn = once(({ article, findings }: StoryArticle): Rare[] => {
  const found = new Map<string, Rare>();
  const add = (key: string, words: () => string) => {
    const known = found.get(key);
    if (known === undefined) found.set(key, { key, words: words(), mentions: 1 });
    else known.mentions++;
  };
  for (const { key, type, start, end } of findings.mentions) {
    if (type !== 'sector' && type !== 'place' && !isOrdinary(key))
      add(key, () => `“${plain(article.text.slice(start, end))}”`);
  }
  for (const { value, unit, qualifier } of findings.quantities) {
    if (value >= 40 && qualifier !== 'vague' && unit !== 'day' && unit !== 'year')
      add(`${value}`, () => `“${value.toLocaleString('en-GB')}”`);
  }
  return [...found.values()];
});

/** Rare names and numbers that several articles share, most shared first. */
export function sharedWords(ordered: readonly StoryArticle[]): StoryContent['shared'] {
  const seen = new Map<string, { words: string; in: number; mentions: number }>();
  for (const { key, words, mentions } of ordered.flatMap(rareIn)) {
    const entry = seen.get(key);
    if (entry === undefined) seen.set(key, { words, in: 1, mentions });
    else {
      entry.in++;
      entry.mentions += mentions;
    }
  }
  const of = ordered.length;
  return [...seen.entries()]
    .filter(([, entry]) => entry.in >= 2 && entry.in * 2 >= of)
    .sort((a, b) => b[1].in - a[1].in || b[1].mentions - a[1].mentions || compareText(a[0], b[0]))
    .filter(
      ([, entry], i, list) =>
        !list.slice(0, i).some(([, other]) => other.words.includes(entry.words.slice(1, -1))),
    )
    .slice(0, MOST_SHARED)
    .map(([, entry]) => ({ words: entry.words, in: entry.in, of }));
}
