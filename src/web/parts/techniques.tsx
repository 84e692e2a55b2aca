import type { TechniqueView } from '../../domain/entity-page.ts';
import type { Instant } from '../../domain/time.ts';
import { counted } from '../format.ts';
import { Citations } from './citations.tsx';
import { Link } from './link.tsx';
import { Section } from './section.tsx';

/** The tactics of ATT&CK in the order of its matrix; others come after. */
const order =
  'reconnaissance resource-development initial-access execution persistence privilege-escalation defense-evasion credential-access discovery lateral-movement collection command-and-control exfiltration impact'.split(
    ' ',
  );

/** Techniques under the first of their tactics, tactics in the matrix's order, most told first. */
export function byTactic(techniques: readonly TechniqueView[]): [tactic: string, of: TechniqueView[]][] {
  const rows = new Map<string, TechniqueView[]>();
  for (const one of techniques) {
    const tactic = one.tactics[0] ?? '';
    rows.set(tactic, [...(rows.get(tactic) ?? []), one]);
  }
  const place = (tactic: string) => (order.includes(tactic) ? order.indexOf(tactic) : order.length);
  return [...rows]
    .sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b, 'en'))
    .map(([tactic, of]) => [tactic, of.sort((a, b) => b.sentences - a.sentences || (a.id < b.id ? -1 : 1))]);
}

/** As it is written, in British English. */
export const tacticLabel = (tactic: string): string =>
  tactic === ''
    ? 'No tactic'
    : (tactic.charAt(0).toUpperCase() + tactic.slice(1).replaceAll('-', ' ')).replace('Defense', 'Defence');

interface Props {
  of: TechniqueView[];
  now: Instant;
  /** Where the file for ATT&CK's Navigator is. */
  layer: string;
  /** Where one is corrected. */
  correct?: string | undefined;
}

/** A compact ATT&CK table: a row for each tactic. What only a catalogue or a person says is grey and named. */
export function Techniques({ of, now, layer, correct }: Props) {
  if (of.length === 0) return null;
  const catalogues = [
    ...new Set(of.filter((one) => one.sentences === 0).map((one) => one.by ?? 'a catalogue')),
  ];
  return (
    <Section
      id="techniques"
      title="Techniques"
      aside={
        <>
          {catalogues.length > 0
            ? `Number of sentences; grey: only ${catalogues.join(', ')} says so`
            : 'Number of sentences'}
          {' · '}
          <a href={layer} download>
            Navigator layer
          </a>
          {correct !== undefined && (
            <>
              {' · '}
              <Link to={correct}>Correct this</Link>
            </>
          )}
        </>
      }
    >
      <table className="tactics">
        <tbody>
          {byTactic(of).map(([tactic, techniques]) => (
            <tr key={tactic}>
              <th scope="row">{tacticLabel(tactic)}</th>
              <td>
                <ul>
                  {techniques.map((one) => (
                    <li key={one.id} className={one.sentences === 0 ? 'by-catalogue' : undefined}>
                      <a href={one.url} rel="noopener noreferrer external">
                        <span className="mono">{one.id}</span> {one.name}
                      </a>
                      {one.sentences > 0 && (
                        <span className="meta">
                          {' '}
                          {one.sentences}
                          {one.hedged === one.sentences && ' supposed'}
                          <span className="sr">
                            {' '}
                            {counted(one.sentences, 'sentence').replace(/^\S+ /, '')}
                          </span>
                        </span>
                      )}
                      {one.sentences === 0 && (
                        <span className="sr"> only {one.by ?? 'a catalogue'} says so</span>
                      )}
                      <Citations of={one.citations} now={now} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
