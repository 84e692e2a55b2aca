import type { EntityPage, Struck } from '../../domain/entity-page.ts';
import type { Instant } from '../../domain/time.ts';
import { certaintyWord, entityHref } from '../entity-labels.ts';
import { count, counted } from '../format.ts';
import { Citations } from '../parts/citations.tsx';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';

const open = 8;

interface Props {
  of: EntityPage['victims'];
  now: Instant;
}

/** Whom sentences tie to it as its victims: by sector, by country, and by name, each with how sure that is and who says so. */
export function Victims({ of: { named, sectors, countries }, now }: Props) {
  if (named.length + sectors.length + countries.length === 0) return null;
  const denied = named.filter(({ certainty }) => certainty === 'denied').length;
  const sure = counted(named.length - denied, 'named organisation');
  return (
    <Section
      id="victims"
      title="Victims"
      aside={
        named.length > 0 &&
        `${sure}${denied > 0 ? `; ${denied} more ${denied === 1 ? 'is' : 'are'} denied` : ''}`
      }
    >
      <div className="two-columns">
        <Bars title="By sector" of={sectors} now={now} />
        <Bars title="By country" of={countries} now={now} />
      </div>
      {named.length > 0 && (
        <>
          <h3>By name</h3>
          <ul className="names-line">
            {named.map((one) => (
              <li key={`${one.type} ${one.id}`}>
                <Victim of={one} now={now} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Victim({ of, now }: { of: Struck; now: Instant }) {
  const word = certaintyWord(of.certainty, 'victim');
  return (
    <>
      <Link to={entityHref(of)}>{of.name}</Link>
      {word !== null && <span className="certainty"> ({word})</span>}
      {of.citations.length === 0 && <span className="certainty"> (only a person says so)</span>}
      <Citations of={of.citations} now={now} />
    </>
  );
}

function Bars({ title, of, now }: { title: string; of: Struck[]; now: Instant }) {
  if (of.length === 0) return null;
  const most = Math.max(...of.map((one) => one.count));
  const rows = (part: Struck[]) => (
    <ul className="bars">
      {part.map((one) => (
        <li key={one.id}>
          <span>
            <Victim of={one} now={now} />
          </span>
          <svg width="100%" height="8" aria-hidden="true">
            <rect width={`${Math.max(1, Math.round((100 * one.count) / most))}%`} height="8" />
          </svg>
          <span className="number">{count(one.count)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <h3>{title}</h3>
      {rows(of.slice(0, open))}
      {of.length > open && (
        <details className="more-names">
          <summary>{counted(of.length - open, 'more', 'more')}</summary>
          {rows(of.slice(open))}
        </details>
      )}
    </div>
  );
}
