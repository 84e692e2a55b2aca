/** What went wrong on the way, in the words of this project. */
import type { FetchFailure } from '../../domain/source.ts';
import { FetchError } from '../failure.ts';

/** Error codes of Node and undici, by what they mean to us. */
const CODES: [RegExp, FetchFailure, string][] = [
  [/^(?:ENOTFOUND|ENODATA|ESERVFAIL|EAI_\w+|EBADNAME)$/, 'dns', 'the name cannot be resolved'],
  [/^ECONNREFUSED$/, 'connect', 'the connection was refused'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'connect', 'the connection was closed'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES)$/, 'connect', 'the host cannot be reached'],
  [/^(?:ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/, 'timeout', 'it did not answer in time'],
  [/^(?:UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, 'too-large', 'its headers are too large'],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'http-error', 'its answer has another length than it says'],
  [
    /^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO)/,
    'tls',
    'its certificate or encryption is not in order',
  ],
];

/** Makes a `FetchError` of whatever a request ended with. The caller's own abort stays what it is. */
export function networkFailure(error: unknown, url: URL, limits: { timeoutMs: number }): unknown {
  const known = chain(error).find((cause) => cause instanceof FetchError);
  if (known !== undefined) return known;
  const names = chain(error).map((cause) => (cause as Error).name);
  if (names.includes('TimeoutError')) {
    return new FetchError('timeout', `${url.href} did not answer within ${limits.timeoutMs / 1000} s.`, {
      cause: error,
    });
  }
  if (names.includes('HTTPParserError')) {
    return new FetchError('http-error', `${url.href}: its answer is not HTTP: ${(error as Error).message}.`, {
      cause: error,
    });
  }
  const codes = chain(error).flatMap((cause) => (cause as NodeJS.ErrnoException).code ?? []);
  for (const [pattern, failure, words] of CODES) {
    const code = codes.find((candidate) => pattern.test(candidate));
    if (code !== undefined)
      return new FetchError(failure, `${url.href}: ${words} (${code}).`, { cause: error });
  }
  if (names.includes('AbortError')) return error;
  return new FetchError('connect', `${url.href}: ${(error as Error).message}.`, { cause: error });
}

/** An error, what caused it, and the errors that an `AggregateError` gathers. */
function chain(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let at: unknown = error; at instanceof Error && found.length < 8; at = at.cause) {
    found.push(at);
    if (at instanceof AggregateError) found.push(...at.errors.slice(0, 8));
  }
  return found;
}
