import type { Progress, WirePage } from '../../domain/page.ts';
import { count, counted } from '../format.ts';
import { Link } from './link.tsx';

type Reach = WirePage['sources'];

/** How the sources do now: what the first run says, while it lasts, is newer than the page. */
export const reachOf = (page: WirePage, firstRun: Progress | null): Reach =>
  firstRun === null ? page.sources : { followed: firstRun.sources, failing: firstRun.sourcesFailing };

/** More than half of the sources fail: what the wire shows is not what happens. */
export const isBlind = ({ followed, failing }: Reach): boolean => failing * 2 > followed;

export function Blind({ reach }: { reach: Reach }) {
  if (!isBlind(reach)) return null;
  return (
    <p className="note warn">
      <span>
        <b>
          {count(reach.failing)} of {counted(reach.followed, 'source')} cannot be reached.
        </b>{' '}
        See <Link to="/sources">Sources</Link>.
      </span>
    </p>
  );
}
