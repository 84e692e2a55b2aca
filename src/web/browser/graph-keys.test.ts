import { expect, it } from 'vitest';
import { nearest } from './graph-keys.ts';

const points = [
  { x: 0, y: 0 },
  { x: 80, y: 10 },
  { x: 40, y: 35 },
  { x: -50, y: 0 },
  { x: 5, y: 90 },
];

it.each([
  ['right', [1, 0], 1],
  ['left', [-1, 0], 3],
  ['down', [0, 1], 4],
  ['up: nothing there', [0, -1], -1],
] as const)('an arrow key goes %s', (_name, [x, y], index) => {
  expect(nearest(points[0]!, points, [x, y])).toBe(index);
});
