import { describe, expect, it } from 'vitest';
import { checkCited } from './citations.ts';

const published = '2025-11-19T08:00:00.000Z';
const passage = {
  text: 'Northgate Bank said on Tuesday that attackers may have copied records of 1.2 million customers, but not card numbers. More than 60 branches closed on 14 November.',
  published,
};

describe('checkCited', () => {
  it.each([
    [
      'a sentence as it stands',
      'Northgate Bank said on Tuesday that attackers may have copied records of 1.2 million customers, but not card numbers.',
    ],
    [
      'a relative day in full',
      'Northgate Bank said on 18 November 2025 that attackers may have copied records of 1.2 million customers.',
    ],
    ['a year added', 'More than 60 branches closed on 14 November 2025.'],
    [
      'a number in another notation',
      'Northgate Bank said that attackers may have copied records of 1,200,000 customers.',
    ],
    ['an American date', 'More than 60 branches closed on November 14.'],
  ])('passes %s', (_, text) => {
    expect(checkCited(text, [passage])).toEqual({ holds: true, faults: [] });
  });

  it.each([
    ['a hyphenated number', 'The attack lasted 12 months.', 'It was a 12-month attack that lasted a year.'],
    ['a negation without its apostrophe', 'The cause is not clear.', 'The cause isnt clear.'],
  ])('passes %s', (_, text, said) => {
    expect(checkCited(text, [{ text: said, published }]).faults).toEqual([]);
  });

  it.each([
    ['number', 'Northgate Bank said that attackers may have copied records of 1.3 million customers.'],
    ['name', 'Southgate Bank said that attackers may have copied records of 1.2 million customers.'],
    ['date', 'More than 60 branches closed on 15 November 2025.'],
    [
      'negation',
      'Northgate Bank said that attackers may have copied records of 1.2 million customers and card numbers.',
    ],
    ['negation', 'More than 60 branches never closed on 14 November.'],
    [
      'hedge',
      'Northgate Bank said that attackers copied records of 1.2 million customers, but not card numbers.',
    ],
    ['hedge', 'Exactly 60 branches closed on 14 November.'],
    ['support', 'Bakers in the old town sell bread on market days.'],
  ])('finds a changed %s', (kind, text) => {
    const { holds, faults } = checkCited(text, [passage]);
    expect(holds).toBe(false);
    expect(faults.map((fault) => fault.kind)).toContain(kind);
  });

  it('finds another speaker, though both are named', () => {
    const two = {
      text: 'Orla Byrne of Northgate Bank met Tom Hale. Byrne said that the attackers had left.',
    };
    expect(checkCited('Byrne said that the attackers had left.', [two]).holds).toBe(true);
    expect(checkCited('Hale said that the attackers had left.', [two]).faults[0]?.kind).toBe('attribution');
  });

  it('lets one passage say flatly what another one hedges', () => {
    const hedged = { text: 'Attackers reportedly stole the customer files of Northgate Bank.' };
    const flat = { text: 'Attackers stole the customer files of Northgate Bank, a court heard.' };
    const text = 'Attackers stole the customer files of Northgate Bank.';
    expect(checkCited(text, [hedged]).holds).toBe(false);
    expect(checkCited(text, [hedged, flat]).holds).toBe(true);
  });

  it('knows an acronym by what it stands for', () => {
    const spelled = { text: 'The National Crime Agency arrested two men in Leeds.' };
    expect(checkCited('The NCA arrested two men in Leeds.', [spelled]).holds).toBe(true);
    expect(checkCited('The NSA arrested two men in Leeds.', [spelled]).holds).toBe(false);
  });

  it('does not hold without a passage', () => {
    expect(checkCited('Something happened.', []).holds).toBe(false);
  });

  it('comes to an end on hostile text', () => {
    const long = { text: `${'may not 1,000 Aa. '.repeat(4000)}` };
    expect(checkCited(long.text, [long]).holds).toBe(true);
  });
});
