/** The one error of this room: why a source or a page gave nothing. */
import type { FetchFailure } from '../domain/source.ts';

export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly failure: FetchFailure;
  /** HTTP status, where an answer came. */
  readonly status: number | null;
  /** How long the server asked us to wait, in milliseconds. */
  readonly retryAfterMs: number | null;

  /** `detail` says for people what happened and where: it is shown on the sources page as it stands. */
  constructor(
    failure: FetchFailure,
    detail: string,
    answer: { status?: number; retryAfterMs?: number | null; cause?: unknown } = {},
  ) {
    super(detail, answer.cause === undefined ? undefined : { cause: answer.cause });
    this.failure = failure;
    this.status = answer.status ?? null;
    this.retryAfterMs = answer.retryAfterMs ?? null;
  }
}
