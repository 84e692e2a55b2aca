/**
 * Remarks between commas, dashes or brackets right after a name: "Acme, which the police tie to Belkorp, used …". What they
 * say, they say of the name, and what follows them is read as if they were not there.
 */
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import type { List } from './lists.ts';
import { verbs } from './verbs.ts';
import { isAround } from './voice.ts';

/** Tokens beyond which a remark is none. */
const longest = 30;

const opens = wordSet(
  'which who whose whom alias also formerly previously a an the one first last like active known tracked named dubbed attributed linked tied connected associated affiliated run operated backed controlled sponsored used favored favoured exploited breached hit attacked distributed spread delivered developed discovered based headquartered believed suspected thought aka',
);
const closing = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
]);

/** What stands in a sentence about one name: what an aside holds, or what is left without asides. */
export interface Chain {
  lists: List[];
  /** For each list the token after which what is said of it goes on. */
  ends: number[];
  /** First and last tokens of remarks that say only who says so: "attributed |by Acme| to Belkorp". */
  tellers: [number, number][];
}

/** The main line of a sentence, and each of its asides under the name it is of. */
export function chainsOf(tokens: readonly Token[], all: readonly List[]): Chain[] {
  const tellers: [number, number][] = [];
  const lists = all.filter((list) => {
    const remark = all.length > 2 ? tellerIn(tokens, list) : null;
    if (remark) tellers.push(remark);
    return !remark;
  });
  const main: Chain = { lists: [], ends: [], tellers };
  const asides: Chain[] = [];
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i]!;
    const end = list.at(-1)!.to;
    const close = asideEnd(tokens, end, isVerb);
    main.lists.push(list);
    main.ends.push(close ?? end);
    if (close === null) continue;
    const aside: Chain = { lists: [list], ends: [end], tellers };
    while (lists[i + 1] && lists[i + 1]![0]!.from < close) {
      aside.lists.push(lists[++i]!);
      aside.ends.push(lists[i]!.at(-1)!.to);
    }
    if (aside.lists.length > 1) asides.push(aside);
  }
  return [...asides, main];
}

/** Where the remark ends that opens after token `end`: at its mark before a verb. */
function asideEnd(tokens: readonly Token[], end: number, isVerb: (token: Token) => boolean): number | null {
  const mark = tokens[end + 1];
  const { sentence } = tokens[end]!;
  const close = mark?.sentence === sentence ? closing.get(mark.text) : undefined;
  if (!mark || close === undefined) return null;
  if (mark.text === ',' && !opens.has(tokens[end + 2]?.lower ?? '')) return null;
  for (let at = end + 3; at < end + longest && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]!.text !== close) continue;
    if (close === ')') return at;
    const next = tokens[at + 1];
    if (next?.sentence === sentence && isVerb(next)) return at;
  }
  return null;
}

const isVerb = ({ lower }: Token): boolean => isAround(lower) || verbs.has(lower);

const told = wordSet(
  'attributed linked tied connected tracked named dubbed called identified known described believed assessed traced blamed sanctioned',
);
const harms = wordSet('attack breach theft heist hack intrusion');
const says = wordSet(
  'say says said report reports reported believe believes note notes noted write writes wrote',
);
/** What such a remark begins with. */
const heads = wordSet('by to , which that');

/** The remark that a list is all of, if it only says who tells: "by Acme" after "attributed", ", according to Acme,", ", Acme says,". */
function tellerIn(tokens: readonly Token[], list: List): [number, number] | null {
  const { sentence } = tokens[list[0]!.from]!;
  const last = list.at(-1)!.to;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '');
  if (!list.every(({ mention: { type } }) => type === 'organisation' || type === 'name' || type === 'place'))
    return null;
  let from = list[0]!.from - 1;
  for (let n = 0; n < 3 && !heads.has(word(from)) && tokens[from]?.kind === 'word' && word(from); n++) from--;
  if (word(from) === 'by' && told.has(word(from - 1))) return [from, last];
  if (
    word(from) === 'to' &&
    word(from - 1) === 'according' &&
    word(from - 2) === ',' &&
    word(last + 1) === ','
  )
    return [from - 2, last + 1];
  // "in an attack, which |Acme| attributed to Belkorp": the attack, and not whom it hit.
  const isOfDeed = (): boolean => [1, 2, 3, 4, 5, 6].some((n) => harms.has(word(from - n)));
  if (/^(?:which|that)$/.test(word(from)) && told.has(word(last + 1)) && isOfDeed()) return [from, last];
  const isAside = word(from) === ',' && says.has(word(last + 1)) && word(last + 2) === ',';
  return isAside ? [from, last + 2] : null;
}
