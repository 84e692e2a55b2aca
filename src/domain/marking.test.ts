import { expect, test } from 'vitest';
import type { Block } from './article.ts';
import { statedMarking, strictest } from './marking.ts';

const body = 'The harbour of Ennis was told of it on Monday.';
function of(...lines: string[]) {
  const blocks: Block[] = [];
  let text = '';
  for (const line of ['Notice of the harbour', ...lines]) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + line.length });
    text += line;
  }
  return statedMarking({ text, blocks });
}

test.each([
  [['TLP:AMBER+STRICT. Not for public distribution.', body], 'TLP:AMBER+STRICT'],
  [['TLP:AMBER', body], 'TLP:AMBER'],
  [
    [
      body,
      'Marking: TLP:GREEN, to be shared within the sector by those who were sent it, and by nobody else.',
    ],
    'TLP:GREEN',
  ],
  [['tlp red', body], 'TLP:RED'],
  [['TLP:WHITE', body], 'TLP:CLEAR'],
  [['TLP:AMBER', body, 'TLP:RED'], 'TLP:RED'],
  [[body], null],
  // An article that speaks of the protocol is not marked by it.
  [
    ['The centre, which had first sent the list to operators as TLP:AMBER, made it public on Tuesday.', body],
    null,
  ],
  [['The TLP is a set of four labels.', body], null],
])('%j', (lines, marking) => {
  expect(of(...lines)).toBe(marking);
});

test('what lies in the middle of a long text is no marking', () => {
  expect(of(...Array.from({ length: 20 }, (_, n) => (n === 12 ? 'TLP:RED' : body)))).toBe(null);
});

test('the strictest holds of all together', () => {
  expect(strictest(['TLP:GREEN', null, 'TLP:AMBER'])).toBe('TLP:AMBER');
  expect(strictest([null])).toBe(null);
});
