import type { EntityPage } from '../../domain/entity-page.ts';
import { counted, date, monthYear } from '../format.ts';
import { Section } from '../parts/section.tsx';

/** So many months at most: more would be thinner than a line. */
const most = 120;
const height = 64;

/**
 * Articles a month, or a day where they are of few, as bars, newest at the right; the busiest in ink. The same as a table for
 * who cannot see them.
 */
export function Activity({
  of: { activity, days, now },
}: {
  of: Pick<EntityPage, 'activity' | 'days' | 'now'>;
}) {
  const isDaily = days.length > 0;
  const bars = isDaily
    ? days.map(({ day, articles }) => ({ at: day, name: date(day, now), articles }))
    : activity.slice(-most).map(({ month, articles }) => ({ at: month, name: monthYear(month), articles }));
  const busiest = Math.max(...bars.map(({ articles }) => articles));
  if (bars.length < 2 || busiest === 0) return null;
  const width = 100 / Math.max(bars.length, 12);
  const all = bars.reduce((sum, { articles }) => sum + articles, 0);
  // Where all are alike, none is the busiest.
  const peak = busiest > 1 ? bars.findLastIndex(({ articles }) => articles === busiest) : -1;
  const middle = (peak + 0.5) * width;
  return (
    <Section
      id="activity"
      title="Activity"
      aside={`Articles a ${isDaily ? 'day' : 'month'}, copies left out`}
    >
      <svg
        className="activity"
        width="100%"
        height={height + 36}
        role="img"
        aria-label={`${counted(all, 'article')} from ${bars[0]!.name} to ${bars.at(-1)!.name}${peak < 0 ? '' : `; most ${isDaily ? 'on' : 'in'} ${bars[peak]!.name}, ${busiest}`}`}
      >
        {bars.map(({ at, name, articles }, index) => {
          const tall = articles === 0 ? 0 : Math.max(2, Math.round((articles / busiest) * height));
          return (
            <rect
              key={at}
              x={percent(index * width)}
              width={percent(width * 0.8)}
              y={16 + height - tall}
              height={tall}
              className={index === peak ? 'peak' : undefined}
            >
              <title>{`${name}: ${counted(articles, 'article')}`}</title>
            </rect>
          );
        })}
        <line x1="0" x2="100%" y1={height + 16.5} y2={height + 16.5} />
        {peak >= 0 && (
          <text
            x={percent(middle)}
            y={11}
            textAnchor={middle < 12 ? 'start' : middle > 88 ? 'end' : 'middle'}
          >
            {`${busiest} ${isDaily ? 'on' : 'in'} ${bars[peak]!.name}`}
          </text>
        )}
        {(isDaily ? [[bars[0]!.name, 0] as const] : yearMarks(activity.slice(-most))).map(([year, index]) => (
          <text key={year} x={percent(index * width)} y={height + 32}>
            {year}
          </text>
        ))}
      </svg>
      <details className="as-table">
        <summary>As a table</summary>
        <dl>
          {[...bars].reverse().map(({ at, name, articles }) => (
            <div key={at}>
              <dt>{name}</dt>
              <dd>{articles}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

/** The first month of each year; so far apart that they do not run into each other on a phone. */
function yearMarks(months: EntityPage['activity']): [year: string, index: number][] {
  const marks: [string, number][] = [];
  for (const [index, { month }] of months.entries()) {
    const room = index - (marks.at(-1)?.[1] ?? -months.length) >= months.length / 8;
    const fits = index === 0 || index <= months.length * 0.92;
    if ((month.endsWith('-01') || index === 0) && room && fits) marks.push([month.slice(0, 4), index]);
    // The first month starts the axis, but a January soon after says more.
    else if (month.endsWith('-01') && marks.length === 1 && marks[0]![1] === 0 && fits)
      marks[0] = [month.slice(0, 4), index];
  }
  return marks;
}
