/** What lies ahead, and what lay ahead when it was reported and has come since. */
import type { EventView } from '../domain/page.ts';
import type { Day, Instant } from '../domain/time.ts';

const dayIn = (at: Instant): Day => at.slice(0, 10);

const isDue = ({ status, happened }: EventView, now: Instant): boolean =>
  status === 'expected' && happened !== null && happened.end < dayIn(now);

/** The words before the headline of an event that was reported before its day; '' for any other. */
export const expectation = (event: EventView, now: Instant): string =>
  event.status !== 'expected' ? '' : isDue(event, now) ? 'Was expected: ' : 'Expected: ';

/** Events as they come, newest first with what lies ahead on top; but what is past its day stands among the others of its time. */
export function inTimeOrder(events: readonly EventView[], now: Instant): EventView[] {
  const due = events.filter((event) => isDue(event, now));
  const ordered = events.filter((event) => !isDue(event, now));
  for (const event of due.toReversed()) {
    const at = ordered.findIndex((other) => other.status !== 'expected' && lastDay(other) <= lastDay(event));
    ordered.splice(at < 0 ? ordered.length : at, 0, event);
  }
  return ordered;
}

const lastDay = ({ happened, reportedAt }: EventView): Day => happened?.end ?? dayIn(reportedAt);
