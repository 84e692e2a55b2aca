/** What sources say of a vulnerability, on a story's page and on its own. */
import type { FixView, StatedOfVulnerability } from '../../domain/entity-page.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { notListed } from '../format.ts';
import { Citations } from './citations.tsx';

/** Scores that sources give and no catalogue at hand: each under its author. */
export function StatedScores({ of, now }: { of: StatedOfVulnerability['scores']; now: Instant }) {
  return of.map(({ score, citations }) => (
    <div key={score}>
      {score.toFixed(1)} <span className="meta">says {citations[0]?.publisher}</span>
      <Citations of={citations} now={now} />
    </div>
  ));
}

/** That CISA lists it, by sources, where the list at hand is older. */
export function StatedListing({
  of,
  kevAsOf,
  now,
}: {
  of: StatedOfVulnerability['listed'];
  kevAsOf: Day | null;
  now: Instant;
}) {
  return (
    <>
      listed by CISA, says {of[0]!.publisher}
      <Citations of={of} now={now} />
      <p className="meta">{notListed(kevAsOf, now)}</p>
    </>
  );
}

/** Affected and fixed versions: in the columns and words of the article that has them, or by sentences, each row with its own. */
export function FixTable({
  of: { heading, rows, citations, rowCitations },
  now,
}: {
  of: FixView;
  now: Instant;
}) {
  return (
    <>
      <h3>
        Affected and fixed
        {citations[0] !== undefined && ` as ${citations[0].publisher} has it`}
        <Citations of={citations} now={now} />
      </h3>
      <table className="table">
        <thead>
          <tr>
            {heading.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.join(' ')}>
              {row.map((cell, column) => (
                <td key={heading[column]} data-column={heading[column]}>
                  {cell}
                  {column === 0 && <Citations of={rowCitations[index]!} now={now} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
