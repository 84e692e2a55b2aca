import { Link } from 'react-router';
import type { EntityPage } from '../../domain/entity-page.ts';
import { certaintyWord, entityHref } from '../entity-labels.ts';
import { count, counted } from '../format.ts';
import { Section } from '../parts/section.tsx';

const open = 8;

/** Whom its stories name as victims: by sector, by country, and by name with how sure that is. */
export function Victims({ of: { named, sectors, countries } }: { of: EntityPage['victims'] }) {
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
        <Bars title="By sector" of={sectors} />
        <Bars title="By country" of={countries} />
      </div>
      {named.length > 0 && (
        <>
          <h3>By name</h3>
          <ul className="names-line">
            {named.map((one) => {
              const word = certaintyWord(one.certainty, 'victim');
              return (
                <li key={`${one.type} ${one.id}`}>
                  <Link to={entityHref(one)}>{one.name}</Link>
                  {word !== null && <span className="certainty"> ({word})</span>}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Section>
  );
}

function Bars({ title, of }: { title: string; of: EntityPage['victims']['sectors'] }) {
  if (of.length === 0) return null;
  const most = Math.max(...of.map((one) => one.count));
  const rows = (part: typeof of) => (
    <ul className="bars">
      {part.map((one) => (
        <li key={one.id}>
          <Link to={entityHref(one)}>{one.name}</Link>
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
