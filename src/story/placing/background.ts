/**
 * How common a word is in past security text and in general English: the background that says that "ransomware" tells
 * nothing and "Heathrow" a lot. Counts only, made by bench/train-background.ts; shipped as background.json.
 */

/** As stored: words joined by spaces under the number of documents (of `documents`) that hold them. */
export interface BackgroundFile {
  documents: number;
  /** `"12": "word word"`. Words under the smallest count are left out. */
  counts: Record<string, string>;
  /** Words mostly written with a capital inside sentences. */
  names: string;
  /** Acronym → the words of the name it stands for, as learned from “Jaguar Land Rover (JLR)”. */
  acronyms: Record<string, string>;
}

export interface Background {
  /** Natural logarithm of how rare a word is: 0 for one in every document. Words that are not known are as rare as can be. */
  idf(term: string): number;
  knows(term: string): boolean;
  /** True for a word that is mostly written with a capital; null for one that the background does not know. */
  isName(term: string): boolean | null;
  /** Names and the acronyms that stand for them, for names of which `words` holds any. */
  acronyms(words: {
    has(word: string): boolean;
    keys(): Iterable<string>;
  }): [acronym: string, name: string[]][];
  /** The greatest `idf`. */
  rarest: number;
}

/** Unpacks a background file. */
export function readBackground(file: BackgroundFile): Background {
  const idf = new Map<string, number>();
  for (const [count, words] of Object.entries(file.counts)) {
    const value = Math.log(file.documents / Number(count));
    for (const word of words.split(' ')) idf.set(word, value);
  }
  const names = new Set(file.names.split(' '));
  const rarest = Math.log(file.documents);
  const byWord = new Map<string, [string, string[]][]>();
  for (const [acronym, name] of Object.entries(file.acronyms)) {
    const entry: [string, string[]] = [acronym, name.split(' ')];
    // Found by the acronym, or by the first word of the name.
    for (const word of [acronym, entry[1][0]!]) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  return {
    acronyms: (words) => [...words.keys()].flatMap((word) => byWord.get(word) ?? []),
    idf: (term) => idf.get(term) ?? rarest,
    knows: (term) => idf.has(term),
    isName: (term) => (idf.has(term) ? names.has(term) : null),
    rarest,
  };
}

/** A word of this `idf` is as common as "police": it tells nothing about a story. */
export const commonIdf = 4;

/** How rare a word of an `idf` is, 0 (as common as "police") to 1 (unknown to the background). */
export const rarityOf = (idf: number, background: Background): number =>
  Math.max(0, (idf - commonIdf) / (background.rarest - commonIdf));
