import type { Instant } from '../../domain/time.ts';
import { clock, longDate, stamp } from '../format.ts';

/** When something was, for the screen; on paper "today" would be wrong tomorrow, and the date stands instead. */
export function Stamp({ at, now }: { at: Instant; now: Instant }) {
  return (
    <>
      <span className="screen-only">{stamp(at, now)}</span>
      <span className="print-only">
        {longDate(at)} at {clock(at)} UTC
      </span>
    </>
  );
}
