import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { EntityGraph } from '../../domain/entity-page.ts';
import { startGraphKeys } from '../browser/graph-keys.ts';
import { refText } from '../entity-labels.ts';
import { count, counted } from '../format.ts';
import { Section } from '../parts/section.tsx';
import { StayLink } from '../parts/stay-link.tsx';
import { Graph } from './graph.tsx';
import { Shape } from './graph-shapes.tsx';
import { NodeList } from './node-list.tsx';
import { relatedWord } from './related.ts';
import { mostNodes } from './shown.ts';

interface Props {
  graph: EntityGraph;
}

/**
 * The neighbourhood as a picture, and the same as a list. All of it is a form whose choice leads to what several have in
 * common, so that it works without JavaScript; with it, Space in the picture ticks the list.
 */
export function Pivot({ graph }: Props) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [tooFew, setTooFew] = useState(false);
  const svg = useRef<SVGSVGElement>(null);
  // Of an observable there is no page that could be compared.
  const toggle = (key: string) =>
    key.startsWith('observable/') ||
    setChosen((now) => (now.includes(key) ? now.filter((one) => one !== key) : [...now, key]));
  const latest = useRef(toggle);
  latest.current = toggle;
  useEffect(() => startGraphKeys(svg.current!, (key) => latest.current(key)), []);
  const { hrefOf, more } = useExpanding(graph);
  const names = graph.nodes.filter((node) => chosen.includes(refText(node))).map(({ name }) => name);
  const near = graph.nodes.length - 1;
  return (
    <form
      action="/entities/common"
      onSubmit={(event) => {
        if (chosen.length > 1) return;
        event.preventDefault();
        setTooFew(true);
      }}
    >
      <Section
        id="pivot"
        title="Pivot"
        aside={
          <span className="tools">
            <span role="status">
              {names.length > 0 && `${names.length} selected: ${names.join(', ')} `}
              {tooFew && names.length < 2 && 'Select two or more, in the list below or with Space.'}
            </span>
            <button type="submit" className="button">
              What do they share?
            </button>
          </span>
        }
      >
        <div className="graph-place">
          <Graph graph={graph} chosen={chosen} hrefOf={hrefOf} svg={svg} />
        </div>
        <Legend graph={graph} />
        <p className="meta after">
          {near < graph.total
            ? `${count(near)} of ${count(graph.total)} neighbours, most asserted first. `
            : `${counted(near, 'neighbour')}. `}
          {more !== null && (
            <>
              <StayLink to={more} section="pivot">
                Show {graph.total < mostNodes ? 'all' : `${mostNodes}`}
              </StayLink>
              {'. '}
            </>
          )}
          <span className="needs-script">
            Arrow keys move, Enter expands, Space selects, o opens its page; a line leads to its sentences.{' '}
          </span>
          The list below holds the same.
        </p>
        <NodeList graph={graph} chosen={chosen} toggle={toggle} hrefOf={hrefOf} />
      </Section>
    </form>
  );
}

/**
 * For a node: the address of this page with it expanded, or folded again where it is expanded. And the address of the
 * whole graph, where it shows only the beginning.
 */
function useExpanding({ nodes, total }: EntityGraph): { hrefOf(key: string): string; more: string | null } {
  const query = new URLSearchParams(useLocation().search);
  const expanded = nodes.filter((node) => node.expanded && node.distance > 0).map(refText);
  const whole = query.getAll('all').includes('nodes');
  const address = (wanted: string[], all: boolean) => {
    const next = new URLSearchParams();
    const relation = query.get('relation');
    if (relation !== null) next.set('relation', relation);
    if (all) next.set('all', 'nodes');
    for (const one of wanted) next.append('expand', one);
    return `?${next}`;
  };
  return {
    hrefOf: (key) =>
      address(expanded.includes(key) ? expanded.filter((one) => one !== key) : [...expanded, key], whole),
    more: whole || nodes.length > total ? null : address(expanded, true),
  };
}

function Legend({ graph: { nodes, edges } }: Props) {
  const types = [...new Set(nodes.map(({ type }) => type))];
  const edgeKinds = new Set(edges.map(({ kind }) => kind));
  return (
    <p className="graph-legend">
      {types.map((type) => (
        <span key={type}>
          <svg width="18" height="14" aria-hidden="true">
            <Shape type={type} x={9} y={7} radius={6} className="node" />
          </svg>
          {relatedWord(type)}
        </span>
      ))}
      {edgeKinds.has('asserted') && (
        <span>
          <svg width="18" height="14" aria-hidden="true">
            <line className="edge" x1="0" y1="7" x2="18" y2="7" />
          </svg>
          asserted in a sentence or by a catalogue
        </span>
      )}
      {edgeKinds.has('mentioned') && (
        <span>
          <svg width="18" height="14" aria-hidden="true">
            <line className="edge mentioned" x1="0" y1="7" x2="18" y2="7" />
          </svg>
          only mentioned together
        </span>
      )}
    </p>
  );
}
