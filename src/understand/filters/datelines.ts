/**
 * Where a text says from where and when it is sent: "DALLAS, 24 November 2026 – A judge …", "ROME (Reuters) - …", "Paris, le
 * 3 mai 2026" on a line of its own. What is named there has no part in what the text tells. Linear: each pattern reads the
 * first characters of a block.
 */
import type { Article } from '../../domain/article.ts';
import { placeNamed } from '../extractors/roles/gazetteer.ts';
import { isProse } from '../tokens.ts';

/** So many characters of a block are read. */
const longest = 140;

const word = "\\p{Lu}[\\p{L}.’'-]{0,24}";
const town = `(${word}(?: (?:${word}|de|la|le|sur|am|an der|upon|of|the)){0,4})`;
const region = '(?:, \\p{Lu}[\\p{L}. ]{0,24}?){0,2}';
const month =
  '(?:[Jj]an|[Ff]eb|[Mm]ar|[Mm]är|[Aa]pr|[Mm]ay|[Mm]ai|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Oo]kt|[Nn]ov|[Dd]ec|[Dd]ez|[Dd]éc|[Ff]év|[Ff]ev|[Aa]vr|[Jj]uin|[Jj]uil|[Aa]oût|[Gg]en|[Mm]ag|[Gg]iu|[Ll]ug|[Aa]go|[Ss]et|[Oo]tt|[Dd]ic|[Ee]ne|[Aa]br|[Mm]ei|[Mm]rt|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,8}\\.?';
const date = `(?:(?:le|den|am|on|el) )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:, (?:19|20)\\d{2})?|\\d{1,2}(?:\\.|er|º|st|nd|rd|th)? (?:de )?${month}(?: (?:de )?(?:19|20)\\d{2})?|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})`;
const agency = '\\([^()]{2,40}\\)';
const dash = '(?: ?[–—]| --?(?= )|--)';

/** With a date, and a dash or nothing more: of whatever is so written nobody is told. */
const dated = new RegExp(
  `^${town}${region}(?:, ?| )\\(?${date}\\)?(?: ?/?${agency})?(?: ?/[\\p{L} ]{2,20}/)?(?:${dash}|[.:](?=\\s|$)|\\s*$)`,
  'u',
);
/** With an agency or a dash alone, which may follow any name: only a place sends. */
const bare = new RegExp(
  `^${town}${region} ?(?:${agency}(?:${dash}| ?[:-])?|${dash}) ?(?=["“„«]?[\\p{Lu}\\d])`,
  'u',
);

/** Where the dateline of each block ends that has one, by where it begins. */
export function datelinesIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { kind, start, end } of blocks) {
    if (!isProse(kind) || kind === 'title' || kind === 'heading') continue;
    const opening = text.slice(start, Math.min(end, start + longest));
    const sent = dated.exec(opening)?.[0] ?? withoutDate(opening);
    if (sent) ends.set(start, start + sent.length);
  }
  return ends;
}

function withoutDate(opening: string): string | null {
  const found = bare.exec(opening);
  const isSent = found && (placeNamed(found[1]!.toLowerCase()) !== null || sender.test(found[0]));
  return isSent ? found[0] : null;
}

/** Who sends to newspapers. */
const sender =
  /\((?:Reuters|AP|AFP|ANI|PTI|dpa|Bloomberg|CNN|UPI|IANS|EFE|ANSA|TASS|BUSINESS WIRE|PR ?Newswire|GLOBE NEWSWIRE|ACCESSWIRE|ots)\b/i;

/** Those that do not stand in a dateline. A place in one may still tell the country. */
export function withoutDatelined<Find extends { type: string; start: number; end: number }>(
  article: Pick<Article, 'text' | 'blocks'>,
  finds: readonly Find[],
): Find[] {
  const ends = [...datelinesIn(article)];
  if (ends.length === 0) return [...finds];
  return finds.filter(
    ({ type, start, end }) => type === 'place' || !ends.some(([from, to]) => start >= from && end <= to),
  );
}
