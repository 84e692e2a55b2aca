import type { EntityPage, ProductVersion } from '../../domain/entity-page.ts';
import { entityHref } from '../entity-labels.ts';
import { count } from '../format.ts';
import { Citations } from '../parts/citations.tsx';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';

const words: Record<ProductVersion['states'][number], string> = {
  affected: 'affected',
  fixed: 'fixed',
  unaffected: 'not affected',
  'no-fix': 'no fix',
};

/** The versions of a product that articles name, what they say of each, and of which flaw. */
export function Versions({ of, now }: { of: EntityPage['versions']; now: EntityPage['now'] }) {
  if (of.length === 0) return null;
  return (
    <Section id="versions" title="Versions">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Said to be</th>
            <th scope="col">Flaw</th>
            <th scope="col" className="number">
              Articles
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={one.words}>
              <th scope="row">
                {one.words}
                <Citations of={one.citations} now={now} />
              </th>
              <td data-column="Said to be">{one.states.map((state) => words[state]).join(', ') || '–'}</td>
              <td data-column="Flaw">
                {one.flaws.length === 0
                  ? '–'
                  : one.flaws.map((id) => (
                      <Link key={id} to={entityHref({ type: 'vulnerability', id })}>
                        {id.toUpperCase()}{' '}
                      </Link>
                    ))}
              </td>
              <td data-column="Articles" className="number">
                {count(one.articles)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
