/** What is asked of one sentence many times, for every name in it, and worked out once. */
import type { Reading } from './reading.ts';

/** `make`, with its answer kept for each sentence as long as its reading is. */
export function perSentence<Value>(
  make: (reading: Reading, sentence: number) => Value,
): (reading: Reading, sentence: number) => Value {
  const kept = new WeakMap<Reading, Map<number, Value>>();
  return (reading, sentence) => {
    let its = kept.get(reading);
    if (!its) {
      its = new Map();
      kept.set(reading, its);
    }
    const known = its.get(sentence);
    if (known !== undefined) return known;
    const one = make(reading, sentence);
    its.set(sentence, one);
    return one;
  };
}
