/** Memory of what was made of a word: texts share most of their words, so that each is worked on once and then looked up. */

const maximumWords = 20_000;
/** Longer words are rare, and V8 would keep the whole text that one is a part of. */
const longestWord = 12;

/** Something for each word that was seen. It is bounded, and forgets: it may only hold what can be made again. */
export class SeenWords<Value> {
  private readonly values = new Map<string, Value>();

  get(word: string): Value | undefined {
    return this.values.get(word);
  }

  /** Gives the value back. */
  keep(word: string, value: Value): Value {
    if (word.length > longestWord) return value;
    if (this.values.size >= maximumWords) this.values.clear();
    this.values.set(word, value);
    return value;
  }
}
