/** Finds that have the form of an observable and are none, told by the line they stand in. */
import type { Seen } from '../extractors/observables/network.ts';

/** The beginning of the line of `at`, at most 60 characters; a line of more than 400 has none. */
function lineStart(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 400), at);
  const from = before.lastIndexOf('\n') + 1;
  return before.slice(from, from + 60);
}

/** A message id looks like an e-mail address; a file in a subject line is a part of the sentence there. */
export function isHeaderNoise(text: string, { type, start }: Seen): boolean {
  if (type !== 'email' && type !== 'file-name') return false;
  const line = lineStart(text, start);
  return type === 'email'
    ? /message-id\s*:/i.test(line)
    : /^[\s>*•–-]*(?:e-?mail )?subject\b[^:]{0,40}:/i.test(line);
}
