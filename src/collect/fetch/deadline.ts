/** The time that a fetch may take in all, spent only while something runs. */
export class Deadline {
  private leftMs: number;
  private readonly signal: AbortSignal | undefined;

  constructor(timeoutMs: number, signal: AbortSignal | undefined) {
    this.leftMs = timeoutMs;
    this.signal = signal;
  }

  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(new DOMException('', 'TimeoutError')), this.leftMs);
    const start = performance.now();
    try {
      return await work(
        this.signal === undefined ? ended.signal : AbortSignal.any([ended.signal, this.signal]),
      );
    } finally {
      clearTimeout(timer);
      this.leftMs = Math.max(1, this.leftMs - (performance.now() - start));
    }
  }
}
