import { useState } from 'react';
import { useRevalidator } from 'react-router';
import type { LiveChange } from '../../domain/page.ts';
import { useLive } from '../browser/use-live.ts';
import { clock } from '../format.ts';
import { ChangeLine } from './changes.tsx';

interface Props {
  id: string;
  revision: number;
  /** Where in the stream of changes the page stands. */
  from: string | null;
}

/** Says what changed while the story is open, and shows it when asked; says when it cannot know. */
export function StoryLive({ id, revision, from }: Props) {
  const [change, setChange] = useState<LiveChange | null>(null);
  const { revalidate } = useRevalidator();
  const status = useLive(from, (next) => {
    if (next.storyId === id) setChange(next);
  });
  const waiting = change !== null && change.revision > revision;
  return (
    <div className="story-live" role="status">
      {waiting && (
        <p className="note you">
          <span>
            <b>Changed at {clock(change.at)} UTC:</b> <ChangeLine changes={change.changes} />
          </span>
          <a
            className="button"
            href={`/stories/${encodeURIComponent(id)}`}
            data-key="n"
            onClick={(event) => {
              event.preventDefault();
              void revalidate();
            }}
          >
            Show it <kbd>n</kbd>
          </a>
        </p>
      )}
      {status.is === 'lost' && (
        <p className="note warn">
          <span>
            <b>No live updates</b> since {clock(new Date(status.since).toISOString())} UTC. What you read may
            have changed; trying again.
          </span>
        </p>
      )}
    </div>
  );
}
