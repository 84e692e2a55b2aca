/** The small signs that carry meaning. Each says in words what it shows. */
import type { Evidence, Severity } from '../../domain/story.ts';
import { count, counted } from '../format.ts';

export const levels: Severity['level'][] = ['low', 'medium', 'high', 'critical'];

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Word, four blocks and colour: three signs for one fact, so that none is needed alone. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span className={`severity ${severity.level}`}>
      <svg width="19" height="8" aria-hidden="true">
        {[0, 1, 2, 3].map((n) => (
          <rect
            key={n}
            x={n * 5}
            width="4"
            height="8"
            className={n <= levels.indexOf(severity.level) ? 'on' : ''}
          />
        ))}
      </svg>
      {capital(severity.level)}
    </span>
  );
}

export function Badge({ badge }: { badge: 'new' | 'updated' | 'corrected' }) {
  return <span className={`badge ${badge}`}>{capital(badge)}</span>;
}

/** Names of the segments, strongest voice first. */
export const voices: [keyof Evidence, string][] = [
  ['authority', 'Authority'],
  ['vendor', 'Vendor'],
  ['original', 'Original reporting'],
  ['copies', 'Copies, no voice of their own'],
];

/** The pattern of copies; drawn once on each page, used by every bar. */
export function Hatching() {
  return (
    <svg className="hatching" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="4" />
        </pattern>
      </defs>
    </svg>
  );
}

const fillOf = (voice: keyof Evidence) =>
  voice === 'copies' ? { fill: 'url(#hatch)' } : { className: `ev-${voice}` };

/** Articles by the voice that they add; copies are hatched. */
export function EvidenceBar({ evidence, height }: { evidence: Evidence; height: 6 | 8 }) {
  const present = voices.filter(([voice]) => evidence[voice] > 0);
  const total = present.reduce((sum, [voice]) => sum + evidence[voice], 0);
  const words = present
    .map(([voice]) =>
      voice === 'copies' ? counted(evidence.copies, 'copy', 'copies') : `${count(evidence[voice])} ${voice}`,
    )
    .join(' · ');
  let x = 0;
  return (
    <svg className="evidence" width="100%" height={height} role="img" aria-label={`Evidence: ${words}`}>
      <title>{words}</title>
      {present.map(([voice], index) => {
        const from = x;
        x += (100 * evidence[voice]) / total;
        return (
          <g key={voice}>
            <rect x={percent(from)} width={percent(x - from)} height={height} {...fillOf(voice)} />
            {index > 0 && <rect x={percent(from)} width="1" height={height} className="gap" />}
          </g>
        );
      })}
    </svg>
  );
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

/** The key to the bar: what each segment is and how many articles stand in it. */
export function EvidenceKey({ evidence }: { evidence: Evidence }) {
  return (
    <ul className="legend">
      {voices.map(
        ([voice, name]) =>
          evidence[voice] > 0 && (
            <li key={voice}>
              <span>
                <svg width="12" height="6" aria-hidden="true">
                  <rect width="12" height="6" {...fillOf(voice)} />
                </svg>
                {name}
              </span>
              {count(evidence[voice])}
            </li>
          ),
      )}
    </ul>
  );
}

/** Articles in twelve stretches of two hours; those since the reader's visit are blue. */
export function Spark({ bars, newFrom }: { bars: number[]; newFrom: number }) {
  const most = Math.max(1, ...bars);
  const all = bars.reduce((sum, n) => sum + n, 0);
  return (
    <svg
      className="spark"
      width="72"
      height="16"
      role="img"
      aria-label={`${counted(all, 'article')} in 24 h`}
    >
      <title>{`${counted(all, 'article')} in the last 24 hours, in stretches of two`}</title>
      {bars.map((n, index) => {
        const height = n === 0 ? 1 : Math.max(2, Math.round((15 * n) / most));
        const isNew = n > 0 && index >= newFrom;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            key={index}
            x={index * 6}
            y={16 - height}
            width="4"
            height={height}
            className={isNew ? 'new' : ''}
          />
        );
      })}
    </svg>
  );
}
