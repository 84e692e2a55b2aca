import type { RefObject } from 'react';
import type { EntityGraph } from '../../domain/entity-page.ts';
import { refText } from '../entity-labels.ts';
import { counted } from '../format.ts';
import { StayLink } from '../parts/stay-link.tsx';
import { type Label, placeLabels } from './graph-labels.ts';
import { Shape } from './graph-shapes.tsx';
import { edgeHref, relatedHref, relatedWord } from './related.ts';

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

/**
 * The frames in which labels are placed: of a window, and of a phone. The picture itself is as wide as its place: what
 * stands in it is placed by shares of that, and drawn in its own size.
 */
const frames = { wide: 700, narrow: 300 } as const;
type Frame = keyof typeof frames;
/** Of each side, so that labels find room. */
const margin = 0.08;

/** How high the picture is, by how many nodes it has; the style sheet says the same. */
const sizes = [
  { most: 24, name: 'few', wide: 420, narrow: 440 },
  { most: 60, name: 'some', wide: 560, narrow: 620 },
  { most: Number.POSITIVE_INFINITY, name: 'dense', wide: 720, narrow: 900 },
] as const;

/** The picture. A line leads to its sentences, a node expands, its name leads to its page. */
export function Graph({ graph: { nodes, edges }, chosen, hrefOf, svg }: Props) {
  const size = sizes.find(({ most }) => nodes.length <= most)!;
  const places = new Map(
    nodes.map((node) => [
      refText(node),
      {
        name: node.name,
        x: margin + node.x * (1 - 2 * margin),
        y: margin + node.y * (1 - 2 * margin),
      },
    ]),
  );
  const asserted = new Set(
    edges.flatMap(({ kind, from, to }) => (kind === 'asserted' ? [refText(from), refText(to)] : [])),
  );
  const byWeight = [...nodes].sort((a, b) => a.distance - b.distance || b.articles - a.articles).map(refText);
  const labelsIn = (frame: Frame) =>
    placeLabels(
      byWeight.map((key) => {
        const { name, x, y } = places.get(key)!;
        return { key, name, x: x * frames[frame], y: y * size[frame] };
      }),
      frames[frame],
      size[frame],
    );
  const labels = { wide: labelsIn('wide'), narrow: labelsIn('narrow') };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture of links, and a fieldset is none
    <svg
      ref={svg}
      className={`graph ${size.name}`}
      role="group"
      tabIndex={-1}
      aria-label={`Pivot graph of ${nodes[0]?.name ?? ''} with ${counted(nodes.length - 1, 'neighbour')}`}
    >
      {edges.map((edge) => (
        <EdgeLine
          key={`${refText(edge.from)} ${refText(edge.to)}`}
          edge={edge}
          from={places.get(refText(edge.from))}
          to={places.get(refText(edge.to))}
        />
      ))}
      {nodes.map((node) => {
        const key = refText(node);
        return (
          <NodeMark
            key={key}
            node={node}
            at={places.get(key)!}
            labels={{ wide: labels.wide.get(key)!, narrow: labels.narrow.get(key)! }}
            chosen={chosen.includes(key)}
            aside={!asserted.has(key)}
            href={hrefOf(key)}
          />
        );
      })}
    </svg>
  );
}

/** Shares of the width and the height. */
interface At {
  x: number;
  y: number;
  name: string;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Reached by pointing; the keyboard has the same links in the list. */
function EdgeLine({ edge, from, to }: { edge: Edge; from: At | undefined; to: At | undefined }) {
  if (from === undefined || to === undefined) return null;
  const line = { x1: percent(from.x), y1: percent(from.y), x2: percent(to.x), y2: percent(to.y) };
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
  labels: Record<Frame, Label>;
  chosen: boolean;
  /** Nothing is asserted of it here. */
  aside: boolean;
  href: string;
}

function NodeMark({ node, at, labels, chosen, aside, href }: NodeProps) {
  const centre = node.distance === 0;
  const radius = centre ? 14 : node.distance === 1 ? 10 : 8;
  const state = `${chosen ? ', selected' : ''}${node.expanded && !centre ? ', expanded' : ''}`;
  const mark = (
    <>
      <circle className="reach" r="14" />
      <Shape
        type={node.type}
        x={0}
        y={0}
        radius={radius}
        className={`node${centre ? ' centre' : ''}${chosen ? ' chosen' : ''}${node.expanded ? ' expanded' : ''}`}
      />
    </>
  );
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a place in the picture, whose links have names
    <svg
      className={aside ? 'spot aside' : 'spot'}
      x={percent(at.x)}
      y={percent(at.y)}
      data-node={refText(node)}
      data-x={Math.round(at.x * frames.wide)}
      data-y={Math.round(at.y * frames.wide)}
      data-page={relatedHref(node)}
    >
      {centre ? (
        <a href="#main" aria-label={`${node.name}, ${relatedWord(node.type)}: this page`}>
          {mark}
        </a>
      ) : (
        <StayLink to={href} section="pivot" aria-label={`${node.name}, ${relatedWord(node.type)}${state}`}>
          <title>{`${node.name}, ${relatedWord(node.type)}, ${counted(node.articles, 'article')}`}</title>
          {mark}
        </StayLink>
      )}
      <a href={relatedHref(node)} tabIndex={-1}>
        <LabelText frame="wide" of={labels.wide} />
        <LabelText frame="narrow" of={labels.narrow} />
      </a>
    </svg>
  );
}

const LabelText = ({ frame, of }: { frame: Frame; of: Label }) => (
  <text
    className={of.crowded ? `${frame} crowded` : frame}
    x={Math.round(of.dx)}
    y={Math.round(of.dy)}
    textAnchor="middle"
  >
    {of.text}
  </text>
);
