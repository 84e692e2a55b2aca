/** What sources say of a vulnerability, on a story's page and on its own. */
import type { FixView, StatedOfVulnerability } from '../../domain/entity-page.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { date, notListed } from '../format.ts';
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

/** That CISA lists it and until when it is to be fixed, by sources, where the list at hand is older. */
export function StatedListing({
  of: { listed, due },
  kevAsOf,
  now,
}: {
  of: StatedOfVulnerability;
  kevAsOf: Day | null;
  now: Instant;
}) {
  return (
    <>
      {due.map(({ day, citations }) => (
        <div key={day}>
          <DueDay of={day} now={now} /> <span className="meta">says {citations[0]?.publisher}</span>
          <Citations of={citations} now={now} />
        </div>
      ))}
      {listed.length > 0 && (
        <>
          listed by CISA, says {listed[0]!.publisher}
          <Citations of={listed} now={now} />
        </>
      )}
      <p className="meta">{notListed(kevAsOf, now)}</p>
    </>
  );
}

/** Whether sources say anything of CISA's list. */
export const tellsOfListing = ({ listed, due }: StatedOfVulnerability): boolean =>
  listed.length > 0 || due.length > 0;

/** The day until which it must be fixed: bold while it lies ahead. */
export function DueDay({ of, now }: { of: Day; now: Instant }) {
  return of >= now.slice(0, 10) ? <b>{date(of, now)}</b> : date(of, now);
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
