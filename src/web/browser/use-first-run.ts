import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';
import type { Progress } from '../../domain/page.ts';

const pause = 2_000;

/**
 * While the first articles are read: asks every 2 s how far it is; null when it is over. A page that shows nothing yet
 * (`empty`) is loaded anew when there is something; one that is being read is left alone.
 */
export function useFirstRun(atLoad: Progress | null, empty: boolean): Progress | null {
  const [asked, setAsked] = useState<{ atLoad: Progress; progress: Progress | null } | null>(null);
  const { revalidate } = useRevalidator();
  const progress = asked !== null && asked.atLoad === atLoad ? asked.progress : atLoad;
  const going = progress !== null;
  useEffect(() => {
    if (!going || atLoad === null) return;
    const timer = setInterval(async () => {
      const response = await fetch('/progress.json').catch(() => null);
      if (response === null || !response.ok) return;
      const next = (await response.json()) as Progress;
      // Without a story there is nothing to show in its place, however many sources were asked.
      const over =
        next.stories > 0 &&
        next.sourcesAnswered >= next.sources &&
        next.articlesWaiting + next.articlesToTell === 0;
      setAsked({ atLoad, progress: over ? null : next });
      if (empty && next.stories > 0) void revalidate();
    }, pause);
    return () => clearInterval(timer);
  }, [going, atLoad, empty, revalidate]);
  return progress;
}
