/** Sentences that say which versions are affected and which are fixed, as tables: one for each product of an article. */
import type { StoryArticle } from '../domain/story.ts';
import { flawsSpokenOf } from '../story/compose/stated.ts';
import type { FixTable } from './fix-table.ts';

const V = '\\d{1,6}(?:\\.\\d{1,6}){1,5}[A-Za-z]?\\d{0,3}';
const list = `${V}(?:(?:,? and |, | or )${V}){0,6}`;
const range = `${V} (?:through|to|up to|until|–|-) ${V}|${V} and (?:earlier|below|older|prior|before)|(?:before|prior to|up to(?: and including)?|earlier than|below|older than) ${V}`;
const mended = '(?:fixed|patched|addressed|resolved|corrected|remediated) (?:in|with|by)';

/** Right before and after the name of a product. */
const beforeFixed = new RegExp(`\\b${mended} (?:the )?$`, 'i');
const afterFixed = new RegExp(`^,? (?:versions? |v)?(${list})`, 'i');
const afterFixes = new RegExp(
  `^ (?:versions? |v)?(${list})(?:, which)? (?:fix(?:es)?|patch(?:es)?|address(?:es)?|resolve[sd]?)\\b`,
  'i',
);
const afterAffected = new RegExp(`^,? (?:versions? |v)?(${range})`, 'i');
/** Without a product beside it: that of the sentence, or of the one before. */
const fixedIn = [
  new RegExp(
    `\\b(?:${mended}|fix is in|fix comes with|new version is) (?:versions? |releases? |v)?(${list})`,
    'i',
  ),
  new RegExp(
    `\\bversions? (${list})(?: (?:or|and) (?:later|newer|above))? (?:fix(?:es)?|closes?|contains? the fix|has the fix)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:update|upgrade|move) (?:[\\p{L}\\p{N}.-]{1,20} ){0,3}to (?:version )?(${list})`, 'iu'),
];
const affectedIn = new RegExp(
  `\\b(?:anything|everything|versions?) (${range}|${list}) (?:is|are) (?:affected|vulnerable|impacted)\\b`,
  'i',
);
const ofFlaw = /\b(?:affect(?:s|ed)?|vulnerable|impact(?:s|ed)?|flaw|bug|vulnerability|exploit\w*|CVE)\b/i;

const MOST_SENTENCES = 400;
const LONGEST = 600;

interface Versions {
  product: string;
  affected: Set<string>;
  fixed: Set<string>;
  first: { start: number; end: number };
}

/**
 * As tables of one row: product, affected, fixed in; cited by the first sentence that says so. `flaw`: only by sentences that
 * speak of it; null for all.
 */
export function fixesToldIn({ article, findings }: StoryArticle, flaw: string | null): FixTable[] {
  const spokenOf = flawsSpokenOf(article);
  const found = new Map<string, Versions>();
  let last: string | null = null;
  const products = findings.mentions.filter(({ type }) => type === 'product' || type === 'name');
  let at = 0;
  for (const { start, end } of findings.sentences.slice(0, MOST_SENTENCES)) {
    const text = article.text.slice(start, Math.min(end, start + LONGEST));
    const its = [];
    while (at < products.length && products[at]!.start < start) at++;
    for (; at < products.length && products[at]!.start < end; at++) its.push(products[at]!);
    const told = (name: string, what: 'affected' | 'fixed', versions: string): void => {
      if (flaw !== null && !spokenOf({ start, end }).includes(flaw)) return;
      const key = name.toLowerCase();
      const row = found.get(key) ?? {
        product: name,
        affected: new Set(),
        fixed: new Set(),
        first: { start, end },
      };
      found.set(key, row);
      row[what].add(versions);
    };
    for (const { start: from, end: to } of its) {
      const name = article.text.slice(from, to);
      const [before, after] = [text.slice(0, from - start), text.slice(to - start)];
      const fixed = beforeFixed.test(before) ? afterFixed.exec(after) : afterFixes.exec(after);
      if (fixed) told(name, 'fixed', fixed[1]!);
      const affected = fixed || !ofFlaw.test(text) ? null : afterAffected.exec(after);
      if (affected) told(name, 'affected', affected[1]!);
    }
    // What a name of no known type is shows only beside a version.
    const known = its.filter(({ type }) => type === 'product');
    const names = new Set(known.map((one) => article.text.slice(one.start, one.end)));
    const only: string | null = names.size === 1 ? [...names][0]! : names.size === 0 ? last : null;
    const fixed = fixedIn.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    const affected = affectedIn.exec(text);
    if (only && fixed) told(only, 'fixed', fixed[1]!);
    if (only && affected) told(only, 'affected', affected[1]!);
    last = only;
  }
  return [...found.values()].map(({ product, affected, fixed, first }) => ({
    heading: ['Product', 'Affected', 'Fixed in'],
    rows: [[product, [...affected].join('; ') || '–', [...fixed].join('; ') || '–']],
    citation: { articleId: article.id, ...first },
  }));
}
