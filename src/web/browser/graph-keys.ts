/**
 * The keyboard inside a graph, on plain DOM: arrow keys go to the nearest node that way, Space selects, `o` opens the
 * node's page; Enter follows the node's own link. One node at a time is a stop of the Tab key.
 */

export interface Point {
  x: number;
  y: number;
}

const directions: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest of `points` from `from` in a direction; what lies aside counts double, what lies behind not at all. -1: none. */
export function nearest(from: Point, points: readonly Point[], [dx, dy]: [number, number]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { x, y }] of points.entries()) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    const far = ahead + 2 * aside;
    if (ahead > 0 && aside <= 2 * ahead && far < least) {
      best = index;
      least = far;
    }
  }
  return best;
}

/** Listens until the result is called. `select` gets a node's `type/id`. */
export function startGraphKeys(svg: SVGSVGElement, select: (key: string) => void): () => void {
  const nodes = () => [...svg.querySelectorAll<SVGGElement>('[data-node]')];
  const link = (node: SVGGElement) => node.querySelector<SVGAElement>('a')!;
  const point = ({ dataset }: SVGGElement): Point => ({ x: Number(dataset.x), y: Number(dataset.y) });
  const rove = (current: SVGGElement) => {
    for (const node of nodes()) link(node).setAttribute('tabindex', node === current ? '0' : '-1');
  };
  const first = nodes()[0];
  if (first !== undefined) rove(first);

  const onKey = (event: KeyboardEvent) => {
    const node = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-node]') : null;
    if (node === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    if (direction !== undefined) {
      const all = nodes();
      const next = all[nearest(point(node), all.map(point), direction)];
      if (next !== undefined) link(next).focus();
    } else if (event.key === ' ') select(node.dataset.node!);
    else if (event.key === 'o' && document.documentElement.dataset.keys !== 'off')
      node
        .querySelectorAll<SVGAElement>('a')[1]
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    else return;
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent) => {
    const node = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-node]') : null;
    if (node !== null) rove(node);
  };
  svg.addEventListener('keydown', onKey);
  svg.addEventListener('focusin', onFocus);
  return () => {
    svg.removeEventListener('keydown', onKey);
    svg.removeEventListener('focusin', onFocus);
  };
}
