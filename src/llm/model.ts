/** The port to a language model: it words sentences anew. What it gives is checked by whoever asks, never trusted. */

/** A sentence of ours with the passages that it cites, which strangers wrote. */
export interface RewordRequest {
  sentences: { text: string; passages: string[] }[];
}

export interface LanguageModel {
  /** As its server calls it; shown beside what it worded. */
  name: string;
  /**
   * One wording for each sentence, in their order; null where the model left one out. Throws `TryLater` while its server is
   * away, and `BadAnswer` where it gave nothing that can be read.
   */
  reword(request: RewordRequest, signal: AbortSignal): Promise<(string | null)[]>;
}

/** The model answered this request with nothing that can be used; the message says how. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
}
