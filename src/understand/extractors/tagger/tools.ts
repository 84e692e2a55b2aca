/**
 * Tools by their names: too few stand in the training sets to be learnt, and a list knows them better. A program's file
 * ("net.exe") is one; a name of the list is one wherever it stands alone, also where the tagger took it for malware.
 */
import { dualUseTools } from '../../../knowledge/names/tools.ts';
import type { Token } from '../../tokens.ts';
import type { Tagged } from '../tagger.ts';
import { isToolWord, type View } from './view.ts';

const label = 'TOOL';

/** The tagged spans with the tools of the list. In order, without overlaps. */
export function withTools(view: View, found: readonly Tagged[]): Tagged[] {
  const { tokens } = view;
  const tools = [...toolsIn(view)];
  if (tools.length === 0) return [...found];
  const spanAt = new Int32Array(tokens.length).fill(-1);
  found.forEach(({ from, to }, n) => {
    spanAt.fill(n, from, to + 1);
  });
  const replaced = new Set<number>();
  const added = tools.filter(({ from, to }) => {
    const [first, last] = [spanAt[from]!, spanAt[to]!];
    const over = found[first];
    // A longer name that holds a tool's name stays as it is.
    if (over && first === last && over.to - over.from > to - from) return false;
    for (const n of [first, last]) if (n >= 0) replaced.add(n);
    return true;
  });
  return [...found.filter((_, n) => !replaced.has(n)), ...added].sort((a, b) => a.from - b.from);
}

function* toolsIn(view: View): Generator<Tagged> {
  const { tokens } = view;
  for (let i = 0; i < tokens.length; i++) {
    if (!isToolWord(view, i) || isInner(tokens, i)) continue;
    const { lower } = tokens[i]!;
    const program = tight(tokens[i + 1], '.') && !tokens[i + 2]?.spaced && tokens[i + 2]?.lower === 'exe';
    if (program) yield { from: i, to: i + 2, label };
    else if (dualUseTools.has(lower) && !goesOn(tokens[i + 1], tokens[i + 2]))
      yield { from: i, to: i, label };
  }
}

const tight = (token: Token | undefined, mark: string): boolean => token?.text === mark && !token.spaced;

/** In a path, an address or a longer word. */
function isInner(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    !tokens[i]!.spaced &&
    before.block === tokens[i]!.block &&
    /^[\p{L}\p{N}.\\/@_-]$/u.test(before.text)
  );
}

/** A mark that makes it a part of an address or a file: `anydesk.com`, `curl/7.1`. */
const goesOn = (mark: Token | undefined, next: Token | undefined): boolean =>
  mark !== undefined && !mark.spaced && /^[.\\/@_-]$/.test(mark.text) && next !== undefined && !next.spaced;
