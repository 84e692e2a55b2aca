/** Who and what a story is about, and the vulnerabilities in it. Each renders nothing where it has nothing to say. */

import type { AboutView } from '../../domain/entity-page.ts';
import type { StoryPage } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { certaintyWord, entityHref, roleLabels, roles } from '../entity-labels.ts';
import { counted } from '../format.ts';
import { Citations } from './citations.tsx';
import { Link } from './link.tsx';
import { Section } from './section.tsx';

/** So many names of one role stand open; the others are a press away. */
const most = 10;
/** Of countries fewer: the first are where it happened, and long lists of them say little. */
const mostCountries = 3;
/** What a story about a law never lists: where one is about spyware, its sentences say so. */
const notInPolicy: readonly string[] = ['malware', 'tool', 'campaign'];

/** A story's entities by role, in the order in which they are told; what the table of vulnerabilities shows is left to it. */
export function aboutRows({ about, kind, vulnerabilities }: StoryPage) {
  return roles.flatMap((role) => {
    if (kind === 'policy' && notInPolicy.includes(role)) return [];
    const named = about.filter(
      (one) =>
        one.role === role &&
        !(
          role === 'vulnerability' &&
          one.by === null &&
          vulnerabilities.some(({ id }) => id.toLowerCase() === one.id)
        ),
    );
    return named.length === 0 ? [] : [{ role, named }];
  });
}

/** Nor tables of a machine's doings, unless there are real signs of an attack in it. */
export const hasObservables = ({ kind, observables }: StoryPage): boolean =>
  kind === 'policy' ? observables.malicious > 0 : observables.total > 0;
export const hasTechniques = ({ kind, techniques }: StoryPage): boolean =>
  kind !== 'policy' && techniques.length > 0;

export function About({ page }: { page: StoryPage }) {
  const rows = aboutRows(page);
  if (rows.length === 0 && page.named.length === 0) return null;
  return (
    <Section
      id="about"
      title="Who and what"
      aside={
        <>
          <Link to={page.about.length > 0 ? 'decide#part' : 'decide#means'}>Correct this</Link>
          {' · '}
          <Link to="decide#add">Add what is missing</Link>
        </>
      }
    >
      <dl className="facts">
        {rows.map(({ role, named }) => {
          const open = role === 'country' ? mostCountries : most;
          return (
            <div key={role}>
              <dt>{roleLabels[role][named.length === 1 ? 0 : 1]}</dt>
              <dd>
                <Names named={named.slice(0, open)} now={page.now} />
                {named.length > open && (
                  <details className="more-names">
                    <summary>{counted(named.length - open, 'more', 'more')}</summary>
                    <Names named={named.slice(open)} now={page.now} />
                  </details>
                )}
              </dd>
            </div>
          );
        })}
        {page.named.length > 0 && (
          <div>
            <dt>Also named</dt>
            <dd>
              <Names named={page.named} now={page.now} />
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

/** Those with a role, or without one. */
function Names({ named, now }: { named: (AboutView | StoryPage['named'][number])[]; now: Instant }) {
  return (
    <ul className="names-line">
      {named.map((one) => {
        const word = 'role' in one ? certaintyWord(one.certainty, one.role) : null;
        const by = 'by' in one ? one.by : null;
        return (
          <li key={`${one.type} ${one.id}`} className={by === null ? undefined : 'by-person'}>
            <Link to={entityHref(one)}>{one.name}</Link>
            {word !== null && <span className="certainty"> ({word})</span>}
            {by !== null && <span className="certainty"> (only {by} says so)</span>}
            {/* One: apart from a sentence each numeral would need a wide place of its own. */}
            <Citations of={one.citations.slice(0, 1)} now={now} />
            {'isNew' in one && one.isNew && <span className="new-word"> new to you</span>}
          </li>
        );
      })}
    </ul>
  );
}
