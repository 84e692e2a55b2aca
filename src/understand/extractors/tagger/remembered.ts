/**
 * Which sums of weights are kept for later: those of a word alone, and those of figures. Most tokens of a text have both in
 * common with tokens before them. It hands out places and holds no sums; what it forgets is made again.
 */

import { PerWord, type Word } from '../../word.ts';

const words = 8192;
/** A power of two. */
const figures = 8192;

export class Remembered {
  /** So many places there are. */
  static readonly places = words + figures;

  /** Where a word's sums stand, and since which time all places were given anew they do. */
  private readonly ofWord = new PerWord(() => ({ place: -1, since: -1 }));
  private since = 0;
  private given = 0;
  /** Two numbers for each place of figures; none has the first below 0. */
  private readonly keys = new Float64Array(2 * figures).fill(-1);

  /** The place of a word's sums, or -1 where they must be made. */
  word(word: Word): number {
    const { place, since } = this.ofWord.of(word);
    return since === this.since ? place : -1;
  }

  keepWord(word: Word): number {
    if (this.given === words) {
      this.since++;
      this.given = 0;
    }
    const kept = this.ofWord.of(word);
    kept.since = this.since;
    kept.place = this.given++;
    return kept.place;
  }

  /** The place for the sums of figures. They stand there already where `holds` says so. */
  figures(key: Float64Array): number {
    const [a, b] = [key[0]!, key[1]!];
    const hash = Math.imul(
      (a % 0x1000000) ^ Math.imul(a / 0x1000000, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35),
      0x9e3779b1,
    );
    return words + ((hash >>> 16) & (figures - 1));
  }

  holds(place: number, key: Float64Array): boolean {
    const at = 2 * (place - words);
    return this.keys[at] === key[0] && this.keys[at + 1] === key[1];
  }

  /** Those that stood there are forgotten. */
  keepFigures(place: number, key: Float64Array): void {
    this.keys.set(key, 2 * (place - words));
  }
}
