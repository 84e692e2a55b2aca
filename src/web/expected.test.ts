import { expect, it } from 'vitest';
import type { EventView } from '../domain/page.ts';
import { expectation, inTimeOrder } from './expected.ts';

const event = (id: string, day: string, status: EventView['status']): EventView => ({
  id,
  happened: { start: day, end: day, precision: 'day', approximate: false, basis: '' },
  reportedAt: `${day}T08:00:00Z`,
  learnedAt: `${day}T08:00:00Z`,
  headline: id,
  headlineCitations: [],
  sentences: [],
  correction: null,
  changed: [],
  confirmedBy: [],
  status,
  isNew: false,
});

const events = [
  event('hearing', '2026-05-20', 'expected'),
  event('deadline', '2026-05-04', 'expected'),
  event('second wave', '2026-05-06', 'happened'),
  event('disclosure', '2026-05-01', 'happened'),
];

it.each([
  ['2026-05-02T09:00:00Z', ['Expected: hearing', 'Expected: deadline', 'second wave', 'disclosure']],
  ['2026-05-04T09:00:00Z', ['Expected: hearing', 'Expected: deadline', 'second wave', 'disclosure']],
  ['2026-05-07T09:00:00Z', ['Expected: hearing', 'second wave', 'Was expected: deadline', 'disclosure']],
  ['2026-06-01T09:00:00Z', ['Was expected: hearing', 'second wave', 'Was expected: deadline', 'disclosure']],
])('at %s stands %j', (now, lines) => {
  expect(inTimeOrder(events, now).map((one) => `${expectation(one, now)}${one.headline}`)).toEqual(lines);
});
