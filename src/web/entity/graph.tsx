import type { RefObject } from 'react';
import type { EntityGraph } from '../../domain/entity-page.ts';
import { edgeHref, entityHref, refText, typeWord } from '../entity-labels.ts';
import { counted } from '../format.ts';
import { StayLink } from '../parts/stay-link.tsx';
import { type Label, placeLabels } from './graph-labels.ts';
import { Shape } from './graph-shapes.tsx';

interface Props {
  graph: EntityGraph;
  /** Those selected, as `type/id`. */
  chosen: string[];
  /** The address that expands a node. */
  hrefOf(key: string): string;
  svg: RefObject<SVGSVGElement | null>;
}

type Node = EntityGraph['nodes'][number];
type Edge = EntityGraph['edges'][number];

const width = 760;
const [marginX, marginY] = [64, 32];

/** The picture. A line leads to its sentences, a node expands, its name leads to its page. */
export function Graph({ graph: { nodes, edges }, chosen, hrefOf, svg }: Props) {
  const height = nodes.length > 60 ? 720 : nodes.length > 24 ? 560 : 420;
  const spots = new Map(
    nodes.map((node) => [
      refText(node),
      {
        key: refText(node),
        name: node.name,
        x: marginX + node.x * (width - 2 * marginX),
        y: marginY + node.y * (height - 2 * marginY),
      },
    ]),
  );
  const asserted = new Set(
    edges.flatMap(({ kind, from, to }) => (kind === 'asserted' ? [refText(from), refText(to)] : [])),
  );
  const byWeight = [...nodes].sort((a, b) => a.distance - b.distance || b.articles - a.articles);
  const labels = placeLabels(
    byWeight.map((node) => spots.get(refText(node))!),
    width,
    height,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture of links, and a fieldset is none
    <svg
      ref={svg}
      className={nodes.length > 60 ? 'graph dense' : 'graph'}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`Pivot graph of ${nodes[0]?.name ?? ''} with ${counted(nodes.length - 1, 'neighbour')}`}
    >
      {edges.map((edge) => (
        <EdgeLine
          key={`${refText(edge.from)} ${refText(edge.to)}`}
          edge={edge}
          from={spots.get(refText(edge.from))}
          to={spots.get(refText(edge.to))}
        />
      ))}
      {nodes.map((node) => {
        const key = refText(node);
        return (
          <NodeMark
            key={key}
            node={node}
            at={spots.get(key)!}
            label={labels.get(key)!}
            chosen={chosen.includes(key)}
            aside={!asserted.has(key)}
            href={hrefOf(key)}
          />
        );
      })}
    </svg>
  );
}

interface At {
  x: number;
  y: number;
  name: string;
}

/** Reached by pointing; the keyboard has the same links in the list. */
function EdgeLine({ edge, from, to }: { edge: Edge; from: At | undefined; to: At | undefined }) {
  if (from === undefined || to === undefined) return null;
  const line = {
    x1: Math.round(from.x),
    y1: Math.round(from.y),
    x2: Math.round(to.x),
    y2: Math.round(to.y),
  };
  const words = `${from.name} and ${to.name}: ${edgeWords(edge)}`;
  return (
    <a href={edgeHref(edge.from, edge.to)} tabIndex={-1} aria-label={words}>
      <title>{words}</title>
      <line className="edge-reach" {...line} />
      <line className={edge.kind === 'asserted' ? 'edge' : 'edge mentioned'} {...line} />
    </a>
  );
}

export function edgeWords({ kind, count, relations }: Edge): string {
  if (kind === 'mentioned') return `mentioned together ${count === 1 ? 'once' : `${count} times`}`;
  const verbs = relations.map((one) => one.replaceAll('-', ' ')).join(', ');
  return `${verbs === '' ? 'asserted' : verbs}, ${count === 0 ? 'only a catalogue says so' : counted(count, 'sentence')}`;
}

interface NodeProps {
  node: Node;
  at: At;
  label: Label;
  chosen: boolean;
  /** Nothing is asserted of it here. */
  aside: boolean;
  href: string;
}

function NodeMark({ node, at, label, chosen, aside, href }: NodeProps) {
  const centre = node.distance === 0;
  const radius = centre ? 14 : node.distance === 1 ? 10 : 8;
  const state = `${chosen ? ', selected' : ''}${node.expanded && !centre ? ', expanded' : ''}`;
  const mark = (
    <>
      <circle className="reach" cx={Math.round(at.x)} cy={Math.round(at.y)} r="14" />
      <Shape
        type={node.type}
        x={at.x}
        y={at.y}
        radius={radius}
        className={`node${centre ? ' centre' : ''}${chosen ? ' chosen' : ''}${node.expanded ? ' expanded' : ''}`}
      />
    </>
  );
  return (
    <g
      className={`spot${label.crowded ? ' crowded' : ''}${aside ? ' aside' : ''}`}
      data-node={refText(node)}
      data-x={Math.round(at.x)}
      data-y={Math.round(at.y)}
      data-page={entityHref(node)}
    >
      {centre ? (
        <a href="#main" aria-label={`${node.name}, ${typeWord(node.type)}: this page`}>
          {mark}
        </a>
      ) : (
        <StayLink to={href} section="pivot" aria-label={`${node.name}, ${typeWord(node.type)}${state}`}>
          <title>{`${node.name}, ${typeWord(node.type)}, ${counted(node.articles, 'article')}`}</title>
          {mark}
        </StayLink>
      )}
      <a href={entityHref(node)} tabIndex={-1}>
        <text x={Math.round(label.x)} y={Math.round(label.y)} textAnchor="middle">
          {label.text}
        </text>
      </a>
    </g>
  );
}
