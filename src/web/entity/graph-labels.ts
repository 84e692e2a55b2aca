/** Where the names in the graph stand, so that they lie over nothing else. */

export interface Spot {
  key: string;
  x: number;
  y: number;
  name: string;
}

export interface Label {
  /** From the node to the middle of the text, on its base line. */
  dx: number;
  dy: number;
  text: string;
  /** No room: shown only while the node is pointed at or has the focus. */
  crowded: boolean;
}

const letter = 6.4;
const line = 14;
const longest = 26;
const shortest = 9;
const node = 12;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const textBox = (x: number, y: number, text: string): Box => {
  const half = (text.length * letter) / 2;
  return { left: x - half, right: x + half, top: y - line + 3, bottom: y + 3 };
};

/**
 * One label for each node, most important nodes first: below the node where that is free, else above it, beside it or
 * aslant, and the beginning of the name where there is no room for more. Greedy, so that the same nodes give the same
 * picture. `n` nodes cost `n²` comparisons of boxes, and there are at most 150.
 */
export function placeLabels(spots: readonly Spot[], width: number, height: number): Map<string, Label> {
  const taken: Box[] = spots.map(({ x, y }) => ({
    left: x - node,
    right: x + node,
    top: y - node,
    bottom: y + node,
  }));
  const labels = new Map<string, Label>();
  const place = ({ key, x, y, name }: Spot, most: number): boolean => {
    const text = name.length > most ? `${name.slice(0, most - 1)}…` : name;
    const half = (text.length * letter) / 2;
    const within = (at: number) => Math.min(Math.max(at, half + 2), width - half - 2);
    const places: [number, number][] = [
      [within(x), y + node + line],
      [within(x), y - node - 4],
      [x + node + half + 2, y + 4],
      [x - node - half - 2, y + 4],
      [within(x + half), y + node + line],
      [within(x - half), y + node + line],
      [within(x + half), y - node - 4],
      [within(x - half), y - node - 4],
    ];
    const free = places.find(([left, base]) => {
      const box = textBox(left, base, text);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return inside && !taken.some((other) => meet(box, other));
    });
    const [labelX, labelY] = free ?? places[y + node + line > height ? 1 : 0]!;
    const crowded = free === undefined;
    if (!crowded) taken.push(textBox(labelX, labelY, text));
    // What is shown only while it is pointed at need not be cut.
    if (!crowded || most === longest) labels.set(key, { dx: labelX - x, dy: labelY - y, text, crowded });
    return !crowded;
  };
  // Better the beginning of a name than none.
  for (const spot of spots) place(spot, longest) || place(spot, shortest);
  return labels;
}
