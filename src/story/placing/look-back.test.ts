import { describe, expect, it } from 'vitest';
import { type Told, told } from './fixture.ts';
import { askedNamesOf, goesBackTo, leastShared, oldNamesOf } from './look-back.ts';
import { createPlacing } from './placing.ts';

const memoryOf = (one: Told, before: Told[] = []) => {
  const placing = createPlacing();
  for (const other of before) placing.place(told(other));
  placing.place(told(one));
  return placing.memoryOf(one.id);
};
/** What the names that both have count. */
const shared = (one: Told, old: Told): number => {
  const names = new Set(oldNamesOf([memoryOf(old)]));
  return askedNamesOf(memoryOf(one))
    .filter(({ term }) => names.has(term))
    .reduce((sum, { counts }) => sum + counts, 0);
};

const flaw: Told = {
  id: 'flaw',
  title: 'Quellmann closes a flaw in its routers',
  text: 'Quellmann has closed CVE-2024-40112 in its routers, which lets attackers in.',
};
const again: Told = {
  id: 'again',
  hour: 9000,
  title: 'Botnet grows through old routers',
  text: 'The botnet takes over routers of Quellmann through CVE-2024-40112, which was closed long ago.',
};
const other: Told = {
  id: 'other',
  hour: 9000,
  title: 'Quellmann closes another flaw in its routers',
  text: 'Quellmann has closed CVE-2025-51090 in its routers, which lets attackers in.',
};

describe('names', () => {
  it('find a story by a vulnerability alone, and not by one name alone', () => {
    expect(shared(again, flaw)).toBeGreaterThanOrEqual(leastShared);
    expect(shared(other, flaw)).toBeLessThan(leastShared);
  });

  it('are none for a round-up, a copy, and an article that names nobody', () => {
    const roundup = memoryOf({ ...flaw, title: 'The week in security: Quellmann, Pellworm and Ostrava' });
    const copy = memoryOf({ ...flaw, id: 'copy', copyOf: 'flaw' }, [flaw]);
    const plain = memoryOf({
      id: 'plain',
      title: 'How to keep passwords',
      text: 'Keep them long, and apart.',
    });
    for (const memory of [roundup, copy, plain]) expect(askedNamesOf(memory)).toEqual([]);
    for (const memory of [roundup, copy]) expect(oldNamesOf([memory])).toEqual([]);
  });
});

describe('a story goes back', () => {
  const old = [{ storyId: 'flaw', memories: [memoryOf(flaw)] }];

  it('to one on the same vulnerability, saying so first', () => {
    const [found] = goesBackTo(memoryOf(again), old);
    expect(found).toMatchObject({ storyId: 'flaw', veto: null });
    expect(found!.reasons[0]!.words).toBe('the same vulnerability: CVE-2024-40112');
  });

  it.each([
    ['one on another flaw of the same vendor', other],
    [
      'one with nothing but words in common',
      { ...again, text: 'The botnet takes over routers, which was closed long ago.' },
    ],
  ])('not from %s', (_, one) => expect(goesBackTo(memoryOf(one), old)).toEqual([]));
});
