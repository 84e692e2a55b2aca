import { describe, expect, it } from 'vitest';
import { copies, seeded, swapNames } from './copies-plant.ts';
import { templateGroups } from './copies-templates.ts';

const text = {
  id: 'a',
  title: 'Water works of Lindau shut down pumps',
  sentences: Array.from(
    { length: 10 },
    (_, n) =>
      `In part ${n} the company said that Stellwerk told Ida Kern and Lindau about attackers, and so on.`,
  ),
};

describe('planting', () => {
  it.each(Object.entries(copies))('%s changes the text, and the same way each time', (_name, change) => {
    const [one, two] = [change(text, seeded(7)), change(text, seeded(7))];
    expect(one).toEqual(two);
    expect(one).not.toEqual(text);
  });

  it('swaps every name and number for another, each always by the same', () => {
    const swapped = swapNames(text, seeded(7))!;
    expect(swapped.sentences.join(' ')).not.toMatch(/Stellwerk|Kern|Lindau/);
    expect(swapNames({ ...text, sentences: ['Nobody was named here.'] }, seeded(7))).toBeNull();
  });

  it('fills every gap of every form', () => {
    for (const group of templateGroups()) {
      expect(new Set(group.map(({ title, sentences }) => [title, ...sentences].join(' '))).size).toBe(6);
      expect(JSON.stringify(group)).not.toMatch(/undefined|\{\w+\}/);
    }
  });
});
