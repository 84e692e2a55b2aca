import type { EntityDecision } from '../../domain/entity.ts';
import type { NameView } from '../../domain/entity-page.ts';
import type { Instant } from '../../domain/time.ts';
import { entityHref } from '../entity-labels.ts';
import { count, counted, date } from '../format.ts';
import { Citations } from '../parts/citations.tsx';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { StayLink } from '../parts/stay-link.tsx';
import { Decisions } from './decisions.tsx';
import type { Shown } from './shown.ts';

/** One name that nobody else speaks of says no more than the title. */
export const hasNames = ({ names, page }: Shown): boolean =>
  names.length > 1 ||
  page.decisions.length > 0 ||
  names.some(({ name, claims }) => name !== page.name || claims.length > 0);

/** Every name with who says that it is the same: an alias is a claim with an author. And what people decided about it. */
export function Names({ shown }: { shown: Shown }) {
  const { names, namesTotal, page } = shown;
  if (!hasNames(shown)) return null;
  return (
    <Section id="names" title="Names, and who says so" aside="An alias is a claim with an author">
      {names.length > 0 && (
        <table className="table entity-names">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Said to be the same by</th>
              <th scope="col" className="number">
                Articles
              </th>
              <th scope="col">First seen</th>
              <th scope="col">Fit</th>
              <th scope="col">
                <span className="sr">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((one) => (
              <NameRow
                key={one.name}
                of={one}
                now={page.now}
                isTitle={one.name === page.name}
                isWord={page.type === 'sector' || page.type === 'place'}
              />
            ))}
          </tbody>
        </table>
      )}
      {namesTotal > names.length && (
        <p className="after">
          <StayLink to="?all=names" section="names">
            All {count(namesTotal)} names
          </StayLink>
        </p>
      )}
      {page.decisions.length > 0 && (
        <details className="rest">
          <summary>{counted(page.decisions.length, 'decision')} by people</summary>
          <Decisions of={page.decisions} now={page.now} />
        </details>
      )}
    </Section>
  );
}

interface RowProps {
  of: NameView;
  now: Instant;
  /** The name that the page bears. */
  isTitle: boolean;
  /** A word of our own tables ("airlines", "British") and no name that somebody gave. */
  isWord: boolean;
}

function NameRow({
  of: { name, claims, articles, firstSeenAt, citations, decision },
  now,
  isTitle,
  isWord,
}: RowProps) {
  const by = [...new Set(claims.map((claim) => claim.by))];
  const fits = [...new Set(claims.flatMap(({ fit }) => (fit === null ? [] : [fit])))];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="broad">
        {by.length > 0 ? (
          by.join(', ')
        ) : isTitle ? (
          'its name here'
        ) : (
          <span className="dim">
            {isWord ? 'Throughline’s list of words' : articles > 0 ? 'nobody; articles use it' : 'nobody'}
          </span>
        )}
        <Citations of={citations} now={now} />
      </td>
      <td data-column="Articles" className="number">
        {count(articles)}
      </td>
      <td data-column="First seen">
        {firstSeenAt === null ? <span className="dim">not seen</span> : date(firstSeenAt, now)}
      </td>
      <td data-column="Fit" className="fit">
        {fits.length > 0 ? fits.join('; ') : by.length > 0 && !isTitle && decision === null ? 'same' : ''}
        {decision !== null && <Decided of={decision} />}
      </td>
      <td className="number">
        {!isTitle && (
          <StayLink
            to={`?decide=${encodeURIComponent(name)}`}
            section="decide"
            aria-label={`Decide about ${name}`}
          >
            decide
          </StayLink>
        )}
      </td>
    </tr>
  );
}

const decidedWords = {
  merge: 'joined',
  split: 'kept apart',
  rename: 'shown so',
  part: 'another part',
} as const;

function Decided({ of: { kind, into, articles, why } }: { of: EntityDecision }) {
  const words = articles === null ? decidedWords[kind] : `another in ${counted(articles.length, 'article')}`;
  return (
    <>
      <b>{into !== null && kind === 'split' ? <Link to={entityHref(into)}>{words}</Link> : words}</b>
      {why !== '' && `, ${why}`}
    </>
  );
}
