import type { RelationView } from '../../domain/entity-page.ts';
import type { Instant } from '../../domain/time.ts';
import { entityHref, typeWord } from '../entity-labels.ts';
import { count, counted, date } from '../format.ts';
import { Citations } from '../parts/citations.tsx';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { StayLink } from '../parts/stay-link.tsx';
import { edgeHref, relatedHref, relatedWord } from './related.ts';
import { type Shown, sentenceWords } from './shown.ts';

/** What is stated of this entity and others, a tab for each kind of relation; last those merely mentioned together. */
export function Relations({ shown }: { shown: Shown }) {
  const { tabs, tab, relations, mentionedWith, page } = shown;
  if (tab === null) return null;
  return (
    <Section
      id="relations"
      title="Relations"
      aside={
        <nav className="tabs" aria-label="Kinds of relations">
          {tabs.map(({ key, label, rows }) => (
            <StayLink
              key={key}
              to={`?relation=${key}`}
              section="relations"
              aria-current={key === tab.key ? 'true' : undefined}
            >
              {label} <span>{count(rows)}</span>
            </StayLink>
          ))}
        </nav>
      }
    >
      {mentionedWith.length > 0 ? (
        <Together shown={shown} total={tab.rows} />
      ) : (
        <RelationTable label={tab.label} of={relations} page={page} />
      )}
      {tab.rows > relations.length && mentionedWith.length === 0 && (
        <p className="after">
          <StayLink to={`?relation=${tab.key}&all=relations`} section="relations">
            {counted(tab.rows - relations.length, 'more', 'more')}
          </StayLink>
        </p>
      )}
    </Section>
  );
}

interface TableProps {
  label: string;
  of: RelationView[];
  page: Shown['page'];
}

function RelationTable({ label, of, page }: TableProps) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">As the sources put it</th>
          <th scope="col" className="number">
            Sentences
          </th>
          <th scope="col" className="number">
            Last
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map((one) => (
          <RelationRow key={`${one.other.type} ${one.other.id} ${one.by}`} of={one} page={page} />
        ))}
      </tbody>
    </table>
  );
}

function RelationRow({ of, page }: { of: RelationView; page: Shown['page'] }) {
  const words = sentenceWords(of);
  return (
    <tr className={of.asserted === 0 ? 'unsure' : undefined}>
      <th scope="row">
        <Link to={relatedHref(of.other)}>{of.other.name}</Link>{' '}
        <span className="meta">{relatedWord(of.other.type)}</span>
        {of.versions.length > 0 && <span className="meta"> {of.versions.join(', ')}</span>}
      </th>
      <td className="broad">
        <Put of={of} now={page.now} />
      </td>
      <td data-column="Sentences" className="number">
        {words === null ? (
          <span className="dim">none here</span>
        ) : (
          <Link to={edgeHref(page, of.other)} aria-label={`${words}: the sentences on ${of.other.name}`}>
            {words}
          </Link>
        )}
      </td>
      <td data-column="Last" className="number dim">
        {of.lastAt === null ? '–' : date(of.lastAt, page.now)}
      </td>
    </tr>
  );
}

/** How the firmest sentence puts it, cut at a word; where there is none, whose word it is. */
function Put({ of: { citations, by, hedged, denied, asserted }, now }: { of: RelationView; now: Instant }) {
  const first = citations[0];
  const only = asserted > 0 ? '' : hedged > 0 ? 'only hedged: ' : denied > 0 ? 'denied: ' : '';
  return (
    <>
      {first === undefined ? (
        <span className="dim">{by === null ? '' : `only ${by} says so`}</span>
      ) : (
        <>
          {only !== '' && <b>{only}</b>}
          <q>{cut(first.passage)}</q>
          <Citations of={citations} now={now} />
          {by !== null && <span className="meta"> and {by}</span>}
        </>
      )}
    </>
  );
}

const longest = 140;

function cut(text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return `${text.slice(0, end > 40 ? end : longest)} …`;
}

/** So many of those that are only named beside it stand open. */
const openTogether = 15;

function Together({ shown: { mentionedWith, page }, total }: { shown: Shown; total: number }) {
  const rest = mentionedWith.slice(openTogether);
  return (
    <>
      <TogetherTable of={mentionedWith.slice(0, openTogether)} page={page} />
      {rest.length > 0 && (
        <details className="rest">
          <summary>{count(rest.length)} more</summary>
          <TogetherTable of={rest} page={page} />
        </details>
      )}
      {total > mentionedWith.length && (
        <p className="meta after">
          The {count(mentionedWith.length)} most often of {count(total)}.
        </p>
      )}
    </>
  );
}

function TogetherTable({ of, page }: { of: Shown['mentionedWith']; page: Shown['page'] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Mentioned with</th>
          <th scope="col" className="number">
            Times
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map((one) => (
          <tr key={`${one.type} ${one.id}`}>
            <th scope="row">
              <Link to={entityHref(one)}>{one.name}</Link> <span className="meta">{typeWord(one.type)}</span>
            </th>
            <td data-column="Times" className="number">
              <Link to={edgeHref(page, one)} aria-label={`${one.count}: where ${one.name} stands beside it`}>
                {count(one.count)}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
