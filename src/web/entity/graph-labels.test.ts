import { expect, it } from 'vitest';
import { type Label, placeLabels, type Spot } from './graph-labels.ts';

const box = ({ x, y }: Spot, { dx, dy, text }: Label) => ({
  left: x + dx - text.length * 3.2,
  right: x + dx + text.length * 3.2,
  top: y + dy - 11,
  bottom: y + dy + 3,
});

it('puts no label over another, nor outside, and says which found no room', () => {
  const spots: Spot[] = Array.from({ length: 150 }, (_, n) => ({
    key: `actor/${n}`,
    name: `A group with a name of its own ${n}`.slice(0, 8 + (n % 24)),
    x: 60 + ((n * 97) % 640),
    y: 40 + ((n * 61) % 480),
  }));
  const labels = placeLabels(spots, 760, 560);
  expect(labels.size).toBe(150);
  const shown = spots.flatMap((spot) => {
    const label = labels.get(spot.key)!;
    return label.crowded ? [] : [box(spot, label)];
  });
  expect(shown.length).toBeGreaterThan(20);
  for (const [n, a] of shown.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(760);
    for (const b of shown.slice(n + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  }
});

it('cuts long names, and moves a label above a node at the lower edge', () => {
  const [label] = placeLabels([{ key: 'a', name: 'x'.repeat(60), x: 380, y: 405 }], 760, 420).values();
  expect(label!.text).toHaveLength(26);
  expect(label!.dy).toBeLessThan(0);
  expect(label!.crowded).toBe(false);
});

it('writes the beginning of a name where there is no room for all of it, and all where it is pointed at', () => {
  const [around, name] = [26, 'A group with a long name'];
  const spots = [{ key: 'a', name, x: 45, y: 100 }];
  for (const n of Array(3).keys()) spots.push({ key: `${n}`, name: '', x: 45 + around * (n + 1), y: 100 });
  const cut = placeLabels(spots, 90, 200).get('a')!;
  expect([cut.text, cut.crowded]).toEqual(['A group …', false]);
  const none = placeLabels(spots, 40, 200).get('a')!;
  expect([none.text, none.crowded]).toEqual([name, true]);
});
