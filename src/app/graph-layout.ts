/** Where the nodes of a graph stand: laid out by forces, the same for the same graph. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

const TICKS = 240;
const REMEMBERED = 64;

export interface Place {
  x: number;
  y: number;
}

interface Body extends SimulationNodeDatum {
  id: string;
}

interface Layout {
  nodes: string[];
  edges: [string, string][];
}

const remembered = new Map<string, Place[]>();

/** A place for each node, x and y from 0 to 1; the first node is held in the middle. */
export function layOut(graph: Layout): Place[] {
  const key = JSON.stringify(graph);
  const known = remembered.get(key);
  if (known) return known;
  const places = simulate(graph);
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(key, places);
  return places;
}

function simulate({ nodes, edges }: Layout): Place[] {
  const bodies: Body[] = nodes.map((id, index) => (index === 0 ? { id, fx: 0, fy: 0 } : { id }));
  const links = edges.map(([source, target]) => ({ source, target }));
  const pull = forceLink<Body, { source: string; target: string }>(links)
    .id(({ id }) => id)
    .distance(60)
    .strength(0.4);
  const simulation = forceSimulation(bodies)
    .randomSource(seeded(1))
    .force('link', pull)
    .force('charge', forceManyBody().strength(-160).distanceMax(500))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.07))
    .force('collide', forceCollide(22))
    .stop();
  simulation.tick(TICKS);
  return withinUnit(simulation.nodes().map(({ x = 0, y = 0 }) => ({ x, y })));
}

/** Moved and scaled into the unit square, each way by itself; rounded, so that the last bits of a sum do not show. */
function withinUnit(places: Place[]): Place[] {
  const scale = (values: number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (high === low ? 0.5 : Math.round(((value - low) / (high - low)) * 1e4) / 1e4);
  };
  const [x, y] = [scale(places.map((place) => place.x)), scale(places.map((place) => place.y))];
  return places.map((place) => ({ x: x(place.x), y: y(place.y) }));
}

/** A linear congruential generator (Numerical Recipes' constants): enough to part nodes that lie on each other. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
