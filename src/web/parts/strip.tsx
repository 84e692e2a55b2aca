import type { EventView } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { counted } from '../format.ts';
import { layStrip, type StripMark, stripSize } from '../strip.ts';

const { height, axis } = stripSize;

interface Shown {
  events: readonly EventView[];
  now: Instant;
}

/** The events of a story on a true time axis, as wide as the page or as a phone. A picture of the list below it, so it has no links of its own. */
export default function Strip({ events, now }: Shown) {
  return (
    <>
      <Picture events={events} now={now} size="wide" />
      <Picture events={events} now={now} size="narrow" />
    </>
  );
}

function Picture({ events, now, size }: Shown & { size: 'wide' | 'narrow' }) {
  const width = stripSize[size];
  const strip = layStrip(events, now, width);
  if (strip === null) return null;
  return (
    <svg
      className={`strip ${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${counted(strip.marks.length, 'dated event')} in time. The same events are listed below.`}
    >
      <line className="axis" x1="0" y1={axis + 0.5} x2={width} y2={axis + 0.5} />
      {strip.ticks.map(({ x, text }) => (
        <g key={x}>
          <line className="axis" x1={x} y1={axis} x2={x} y2={axis + 5} />
          <text x={x} y={axis + 19} textAnchor={x < 20 ? 'start' : x > width - 20 ? 'end' : 'middle'}>
            {text}
          </text>
        </g>
      ))}
      {strip.now !== null && (
        <g className="now">
          <line x1={strip.now} y1={axis - 10} x2={strip.now} y2={axis + 8} />
          <text x={Math.min(strip.now, width - 14)} y={axis + 19} textAnchor="middle">
            now
          </text>
        </g>
      )}
      {strip.labels.map(({ at, x, y, anchor, text, isNew }) => (
        <g key={`${x} ${y}`}>
          {y === 12 && <line className="axis" x1={at} y1="17" x2={at} y2={axis - 8} />}
          <text x={x} y={y} textAnchor={anchor} className={isNew ? 'label-new' : 'label-event'}>
            {text}
          </text>
        </g>
      ))}
      {strip.marks.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
    </svg>
  );
}

function Mark({ mark: { from, to, status, isNew, title } }: { mark: StripMark }) {
  const className = `${status}${isNew ? ' new' : ''}`;
  return to > from ? (
    <line className={`span ${className}`} x1={from} y1={axis} x2={to} y2={axis}>
      <title>{title}</title>
    </line>
  ) : (
    <circle className={`dot ${className}`} cx={from} cy={axis} r="5">
      <title>{title}</title>
    </circle>
  );
}
