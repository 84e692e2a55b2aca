import type { EntityGraph } from '../../domain/entity-page.ts';
import { refText } from '../entity-labels.ts';
import { StayLink } from '../parts/stay-link.tsx';
import { edgeWords } from './graph.tsx';
import { edgeHref, relatedHref, relatedWord } from './related.ts';

interface Props {
  graph: EntityGraph;
  chosen: string[];
  toggle(key: string): void;
  hrefOf(key: string): string;
}

/** The picture as a table: who, tied how to whom, with a box to select each. Plain links, as in the picture: a router's cost more to draw than the rest of a row. */
export function NodeList({ graph: { nodes, edges }, chosen, toggle, hrefOf }: Props) {
  const nameOf = new Map(nodes.map((node) => [refText(node), node.name]));
  const centre = nodes[0] && refText(nodes[0]);
  // An edge stands at the far end.
  const edgesAt = Map.groupBy(edges, ({ from, to }) => refText(refText(to) === centre ? from : to));
  return (
    <details className="rest node-list">
      <summary>The same as a list</summary>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Entity</th>
            <th scope="col">How it is tied</th>
            <th scope="col">
              <span className="sr">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => {
            const key = refText(node);
            return (
              <tr key={key}>
                <th scope="row">
                  {node.type !== 'observable' && (
                    <label className="choice">
                      <input
                        type="checkbox"
                        name="of"
                        value={key}
                        checked={chosen.includes(key)}
                        onChange={() => toggle(key)}
                        aria-label={`Select ${node.name}`}
                      />
                    </label>
                  )}
                  <a href={relatedHref(node)}>{node.name}</a>{' '}
                  <span className="meta">{relatedWord(node.type)}</span>
                </th>
                <td className="broad">
                  {node.distance === 0 && <span className="dim">this page</span>}
                  {edgesAt.get(key)?.map((edge) => {
                    const [from, to] = [refText(edge.from), refText(edge.to)];
                    return (
                      <div key={`${from} ${to}`}>
                        <a href={edgeHref(edge.from, edge.to)}>
                          {edge.kind === 'asserted'
                            ? `${nameOf.get(from)} → ${nameOf.get(to)}`
                            : nameOf.get(from === key ? to : from)}
                          : {edgeWords(edge)}
                        </a>
                      </div>
                    );
                  })}
                </td>
                <td>
                  {node.distance > 0 && (
                    <StayLink to={hrefOf(key)} section="pivot" className="link">
                      {node.expanded ? 'Fold' : 'Expand'}
                      <span className="sr"> {node.name}</span>
                    </StayLink>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
