import { describe, expect, test } from 'vitest';
import { articleOf } from './article-of.ts';
import { prepare } from './reading.ts';
import { Telltale } from './telltale.ts';

const harm = new Telltale(/^(?:stolen|leak(?:s|ed)?)$/);
/** More than one number has bits for. */
const others = Array.from({ length: 40 }, (_, n) => new Telltale(new RegExp(`^word${n}$`)));
const digits = new Telltale(/\d/);

describe('a telltale', () => {
  const reading = prepare(articleOf({ title: 'A title', body: ['Files LEAKED. Word39 came in 2031.'] }));
  test.each<[says: string, telltale: Telltale, sentence: number, isIn: boolean]>([
    ['stands in no other sentence', harm, 0, false],
    ['is found in any case', harm, 1, true],
    ['is not found where only another stands', harm, 2, false],
    ['is told from as many as there are', others[39]!, 2, true],
    ['is not taken for its neighbour', others[38]!, 2, false],
    ['may be a part of a word', digits, 2, true],
    ['stands in no sentence that there is not', digits, -1, false],
  ])('%s', (_, telltale, sentence, isIn) => expect(telltale.isIn(reading, sentence)).toBe(isIn));
});
