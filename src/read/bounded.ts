/**
 * What is read of an article that is longer than any article: of its prose the beginning, and of the rest of it every
 * line with a value; of code and tables what eight million characters hold. What was left out is said in a sentence.
 */
import type { Draft } from './blocks.ts';
import { isMostlyValues, linesWithValue, wrapped } from './long-list.ts';

/** Longer prose is a book or an attack. Code and tables may be longer: some reports list fifty thousand indicators. In UTF-16 code units. */
export const most = { prose: 500_000, lists: 8_000_000 } as const;

type Part = keyof typeof most;

const partOf = ({ kind }: Draft): Part => (kind === 'code' || kind === 'table' ? 'lists' : 'prose');

/** The drafts within the limits, and what people are told of those that were not; null where all of them were. Linear in the text. */
export function bounded(drafts: readonly Draft[]): { drafts: readonly Draft[]; cut: string | null } {
  const size = { prose: 0, lists: 0 };
  for (const draft of drafts) size[partOf(draft)] += draft.text.length;
  if (size.prose <= most.prose && size.lists <= most.lists) return { drafts, cut: null };

  const left = { ...most } as Record<Part, number>;
  const lost = { prose: 0, lists: 0 };
  const kept: Draft[] = [];
  let values: string[] = [];
  const take = (draft: Draft): string => {
    const part = partOf(draft);
    const begun = beginning(draft, left[part]);
    const { length } = begun.text;
    left[part] -= length;
    lost[part] += draft.text.length - length;
    if (length > 0) kept.push(begun);
    return draft.text.slice(length);
  };
  const takeValues = (): void => {
    if (values.length > 0) take({ kind: 'code', text: values.join('\n'), links: [] });
    values = [];
  };
  for (const given of drafts) {
    const draft = partOf(given) === 'prose' && isMostlyValues(given.text) ? asCode(given) : given;
    if (partOf(draft) === 'lists') takeValues();
    const rest = take(draft);
    if (partOf(draft) === 'lists') continue;
    for (const line of linesWithValue(rest)) {
      values.push(line);
      lost.prose -= line.length;
    }
  }
  takeValues();
  return { drafts: kept, cut: sentence(lost) };
}

/** Prose that is nothing but values is a list that lacks its lines. Line ends take the place of blanks, so that links stay where they are. */
const asCode = (draft: Draft): Draft => ({ ...draft, kind: 'code', text: wrapped(draft.text).join('\n') });

/** As much of a draft as may be kept, up to a line's end or a blank. */
function beginning(draft: Draft, length: number): Draft {
  if (draft.text.length <= length) return draft;
  const front = draft.text.slice(0, length);
  const at = front.search(/\s\S*$/);
  const text = (at > 0 ? front.slice(0, at) : front).toWellFormed();
  return { ...draft, text, links: draft.links.filter(({ end }) => end <= text.length) };
}

const number = (value: number): string => value.toLocaleString('en-US');

function sentence(lost: Record<Part, number>): string | null {
  const said: string[] = [];
  if (lost.prose > 0)
    said.push(
      `Of its text the first ${number(most.prose)} characters were read, and of the rest only the lines with a hash, an IP address, a CVE number or a defanged value: ${number(lost.prose)} characters were left out.`,
    );
  if (lost.lists > 0)
    said.push(
      `Of its tables and code the first ${number(most.lists)} characters were read: ${number(lost.lists)} were left out.`,
    );
  return said.length > 0 ? `This article is longer than what is read of one. ${said.join(' ')}` : null;
}
