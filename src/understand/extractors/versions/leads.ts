/** What a heading, or a sentence that ends in a colon, says of the versions that stand under it. */
import type { Article } from '../../../domain/article.ts';
import type { Sentence } from '../../../domain/findings.ts';
import type { VersionState } from '../../../domain/version.ts';
import { foreignCues } from './other-languages.ts';
import { cuesIn } from './states.ts';

const SHORT = 200;

/** By the index of a sentence: for items of lists, and for short lines under a heading. Worked out when it is first asked. */
export function leadsOf(
  article: Pick<Article, 'blocks' | 'text' | 'language'>,
  sentences: readonly Sentence[],
): (index: number) => VersionState | null {
  let leads: (VersionState | null)[] | null = null;
  return (index) => {
    leads ??= leadOfEach(article, sentences);
    return leads[index]!;
  };
}

function leadOfEach(
  { blocks, text, language }: Pick<Article, 'blocks' | 'text' | 'language'>,
  sentences: readonly Sentence[],
): (VersionState | null)[] {
  let lead: VersionState | null = null;
  let last = -1;
  const isBeforeList = (block: number) => blocks[block + 1]?.kind === 'item';
  return sentences.map(({ block }) => {
    const { kind, start, end } = blocks[block]!;
    const isUnder = kind === 'item' || (kind === 'paragraph' && end - start <= SHORT);
    const own = isUnder ? lead : null;
    if (block === last) return own;
    last = block;
    const said =
      kind === 'heading' || kind === 'paragraph'
        ? leadOf(text.slice(Math.max(start, end - SHORT), end), language)
        : null;
    if (kind === 'heading') lead = said;
    // "Affected products", "HarborGate:", and then a list.
    else if (kind === 'paragraph' && text[end - 1] === ':') lead = said ?? own;
    // "We urge customers to install the updated versions", and then a list.
    else if (said !== null && isBeforeList(block)) lead = said;
    else if (!isUnder) lead = null;
    return own;
  });
}

/** What a heading, or a line, says of what stands under it. */
export function leadOf(text: string, language: string): VersionState | null {
  for (const cues of language === 'en' ? [cuesIn] : [cuesIn, foreignCues]) {
    const cue = cues(text).find(({ state }) => state !== 'flaw');
    if (cue) return cue.state === 'advice' ? 'fixed' : (cue.state as VersionState);
  }
  return null;
}
