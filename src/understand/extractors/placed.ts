/** Where mentions stand among the tokens of an article. */
import type { Mention } from '../../domain/findings.ts';
import type { Reading } from '../reading.ts';

/** A mention with its first and last token. */
export interface Placed {
  mention: Mention;
  from: number;
  to: number;
  /** Malware whose name its gang bears: what a gang does, it does. */
  isGang?: true;
}

/** Each of the mentions, which are in order, with its tokens. Those that no token follows or is of are left out. */
export function placedIn({ tokens }: Reading, mentions: readonly Mention[]): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < tokens.length && tokens[at]!.start < mention.start) at++;
    if (at === tokens.length) break;
    let to = at;
    while (to + 1 < tokens.length && tokens[to + 1]!.end <= mention.end) to++;
    placed.push({ mention, from: at, to });
  }
  return placed;
}
