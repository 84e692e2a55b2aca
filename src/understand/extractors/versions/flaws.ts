/** Which flaws a sentence speaks of where it names versions. */
import type { Article } from '../../../domain/article.ts';
import type { Mention, Sentence } from '../../../domain/findings.ts';
import { countsAll, mainFlaws } from '../main-flaws.ts';

const MOST_FLAWS = 8;
/** So many characters around are looked through for where a clause ends. */
const CLAUSE = 600;

/**
 * By the index of a sentence and a place in it, the keys of the flaws that it speaks of: those of its clause, else of the
 * whole sentence; else the one of the sentences before it in its block; else the one of the heading over it, of the title,
 * or the only one that was named so far. Where several could be meant, none; but what stands in an advisory's list of versions
 * (`isListed`) is said of all of the heading or title.
 */
export function flawsOf(
  { blocks, text }: Pick<Article, 'blocks' | 'text'>,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): (sentence: number, at: number, isListed?: boolean) => string[] {
  const flaws = mentions.filter(({ type }) => type === 'vulnerability');
  const named = sentences.map((): Mention[] => []);
  let at = 0;
  sentences.forEach(({ end }, index) => {
    for (; at < flaws.length && flaws[at]!.start < end; at++) named[index]!.push(flaws[at]!);
  });
  const contexts: (string | null)[] = [];
  const overs: string[][] = [];
  let over: string[] = [];
  const soFar = new Set<string>();
  let [title, heading, own, block] = [null, null, null, -1] as [
    string | null,
    string | null,
    string | null,
    number,
  ];
  sentences.forEach((sentence, index) => {
    const { kind } = blocks[sentence.block]!;
    if (sentence.block !== block && kind !== 'item') own = null;
    block = sentence.block;
    contexts.push(own ?? heading ?? title ?? (soFar.size === 1 ? [...soFar][0]! : null));
    overs.push(over);
    const keys = [...new Set(named[index]!.map(({ key }) => key))];
    if (keys.length === 0) return;
    for (const key of keys.slice(0, MOST_FLAWS)) soFar.add(key);
    own = keys.length === 1 ? keys[0]! : null;
    if (kind === 'title' || kind === 'heading') over = keys.slice(0, MOST_FLAWS);
    if (kind === 'title') title = own;
    if (kind === 'heading') heading = own;
  });
  const first = flaws.find(({ start }) => start < (sentences[0]?.end ?? 0)) ?? flaws[0];
  const isOnly = first !== undefined && flaws.every(({ key }) => key === first.key);
  const main = mainFlaws(flaws);
  /** "It fixed four vulnerabilities", where the article is on four; before it names any other, the one that it is on. */
  const ofAll = (sentence: number): string[] => {
    const { start, end } = sentences[sentence]!;
    if (start >= main.until) return [];
    if (main.keys.length === 1) return main.keys;
    const words = text.slice(start, Math.min(end, start + CLAUSE));
    return main.keys.length <= MOST_FLAWS && countsAll(words, main) ? main.keys : [];
  };
  return (sentence, at, isListed = false) => {
    const its = named[sentence]!;
    const spoken = its.length === 0 ? ofAll(sentence) : [];
    if (spoken.length > 0) return spoken;
    if (its.length === 0)
      return contexts[sentence]
        ? [contexts[sentence]]
        : isOnly
          ? [first.key]
          : isListed
            ? overs[sentence]!
            : [];
    const { start, end } = sentences[sentence]!;
    const before = text.slice(Math.max(start, at - CLAUSE), at).lastIndexOf(';');
    const from = before < 0 ? start : Math.max(start, at - CLAUSE) + before;
    const after = text.slice(at, Math.min(end, at + CLAUSE)).indexOf(';');
    const to = after < 0 ? end : at + after;
    const clause = its.filter((one) => one.start >= from && one.start < to);
    return [...new Set((clause.length > 0 ? clause : its).map(({ key }) => key))].slice(0, MOST_FLAWS);
  };
}
