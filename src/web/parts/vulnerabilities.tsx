import type { FixView, VulnerabilityView } from '../../domain/entity-page.ts';
import type { Instant } from '../../domain/time.ts';
import { entityHref } from '../entity-labels.ts';
import { counted, distance, notListed } from '../format.ts';
import { Citations } from './citations.tsx';
import { Link } from './link.tsx';
import { Section } from './section.tsx';
import { DueDay, FixTable, StatedListing, StatedScores, tellsOfListing } from './stated.tsx';

const open = 10;

/** The vulnerabilities of a story: what each allows, how bad it is said to be, and until when it must be fixed. */
export function Vulnerabilities({
  of,
  fixes,
  now,
}: {
  of: VulnerabilityView[];
  fixes: FixView[];
  now: Instant;
}) {
  if (of.length === 0) return null;
  const from = [...new Set(of.flatMap((one) => one.from))];
  const unlisted = of.some(({ kev }) => kev === null);
  return (
    <Section
      id="vulnerabilities"
      title="Vulnerabilities"
      aside={from.length > 0 && `Scores and dates as ${from.join(', ')} have them`}
    >
      <VulnerabilityTable of={of.slice(0, open)} now={now} />
      {of.length > open && (
        <details className="rest">
          <summary>{counted(of.length - open, 'more vulnerability', 'more vulnerabilities')}</summary>
          <VulnerabilityTable of={of.slice(open)} now={now} />
        </details>
      )}
      {fixes.map((table) => (
        <FixTable key={table.citations[0]?.articleId} of={table} now={now} />
      ))}
      {unlisted && (
        <p className="meta screen-only">
          Newer lists and scores: <code className="mono">throughline knowledge update</code>
        </p>
      )}
    </Section>
  );
}

function VulnerabilityTable({ of, now }: { of: VulnerabilityView[]; now: Instant }) {
  return (
    <table className="table vulnerabilities">
      <thead>
        <tr>
          <th scope="col">Vulnerability</th>
          <th scope="col">What it is</th>
          <th scope="col" className="number">
            <abbr title="Common Vulnerability Scoring System: how bad, 0 to 10">CVSS</abbr>
          </th>
          <th scope="col" className="number">
            <abbr title="Exploit Prediction Scoring System: probability of exploitation in the next 30 days">
              EPSS
            </abbr>
          </th>
          <th scope="col">
            <abbr title="CISA's Known Exploited Vulnerabilities: to be fixed by">KEV due</abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link className="whole" to={entityHref({ type: 'vulnerability', id: one.id.toLowerCase() })}>
                {one.id.toUpperCase()}
              </Link>
              <Citations of={one.citations.slice(0, 1)} now={now} />
            </th>
            <td className="broad">
              <What of={one} />
            </td>
            <td data-column="CVSS" className={one.stated.scores.length > 0 ? 'number stated' : 'number'}>
              {one.cvss === null ? (
                one.stated.scores.length === 0 ? (
                  '–'
                ) : (
                  <StatedScores of={one.stated.scores} now={now} />
                )
              ) : (
                <>
                  {one.cvss.score.toFixed(1)} <span className="meta">{one.cvss.severity.toLowerCase()}</span>
                </>
              )}
            </td>
            <td data-column="EPSS" className="number">
              {one.epss === null ? '–' : one.epss.score.toFixed(2)}
            </td>
            <td data-column="KEV due" className={tellsOfListing(one.stated) ? 'stated' : undefined}>
              <Due of={one} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ of: { title, products, cwe } }: { of: VulnerabilityView }) {
  const rest = products.length - 3;
  const parts = [
    products.length > 0 ? products.slice(0, 3).join(', ') + (rest > 0 ? `, ${rest} more` : '') : null,
    cwe.length > 0 ? cwe.map(({ id, name }) => (name === null ? id : `${name} (${id})`)).join(', ') : null,
  ].filter((part) => part !== null);
  return (
    <>
      {title}
      {parts.length > 0 && <p className="meta">{parts.join(' · ')}</p>}
      {title === null && parts.length === 0 && <span className="dim">no catalogue describes it yet</span>}
    </>
  );
}

/** The day until which offices must have fixed it. */
function Due({ of: { kev, kevAsOf, stated }, now }: { of: VulnerabilityView; now: Instant }) {
  if (kev === null && tellsOfListing(stated))
    return <StatedListing of={stated} kevAsOf={kevAsOf} now={now} />;
  if (kev === null) return <span className="dim">{notListed(kevAsOf, now)}</span>;
  const ahead = kev.due >= now.slice(0, 10);
  return (
    <>
      <DueDay of={kev.due} now={now} />
      <p className="meta">
        {ahead ? distance(kev.due, now) : 'past'}
        {kev.ransomware && ', used for ransom'}
      </p>
    </>
  );
}
