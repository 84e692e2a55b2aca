import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';
import type { Progress } from '../../domain/page.ts';
import { count, counted } from '../format.ts';

/** The first run, never a blank page: what is done, what is running, and what one can do meanwhile. */
export function FirstRun({ progress }: { progress: Progress }) {
  const { sources, sourcesAnswered, sourcesFailing, articles, stories } = progress;
  const share = sources === 0 ? 0 : Math.round((100 * sourcesAnswered) / sources);
  return (
    <section className="first-run" aria-labelledby="first-run">
      <h2 id="first-run">Reading the first articles</h2>
      <p className="dim">{whatHappens(progress)} You can leave the page.</p>
      <svg
        width="100%"
        height="4"
        role="progressbar"
        aria-label="Sources asked"
        aria-valuenow={sourcesAnswered}
        aria-valuemin={0}
        aria-valuemax={sources}
      >
        <rect width="100%" height="4" className="rest" />
        <rect width={`${share}%`} height="4" />
      </svg>
      <p className="meta">
        {count(sourcesAnswered - sourcesFailing)} of {counted(sources, 'source')} ·{' '}
        {counted(articles, 'article')} · {counted(stories, 'story', 'stories')} so far
      </p>
      <ul className="steps">
        {stepsOf(progress).map(([name, words, state]) => (
          <li key={name} className={state}>
            <span>{name}</span>
            <span>{words}</span>
            <span className="sr">{state}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why the wire is still empty, or what it waits for. */
function whatHappens({ articlesWaiting, articlesToTell }: Progress): string {
  const waiting = [
    ...(articlesWaiting > 0 ? [`${counted(articlesWaiting, 'article')} to be read`] : []),
    ...(articlesToTell > 0 ? [`${counted(articlesToTell, 'article')} to be told in stories`] : []),
  ];
  return waiting.length > 0 ? `Waiting: ${waiting.join(', ')}.` : 'The wire fills while this runs.';
}

type Step = [name: string, words: string, state: 'done' | 'going' | 'waiting'];

function stepsOf(progress: Progress): Step[] {
  const { sources, sourcesAnswered, sourcesFailing, articles, articlesWaiting, articlesToTell, stories } =
    progress;
  return [
    [
      'Sources',
      sourceWords(progress),
      sources > 0 && sourcesFailing === sources
        ? 'waiting'
        : sources > 0 && sourcesAnswered >= sources
          ? 'done'
          : 'going',
    ],
    [
      'Articles',
      `${count(articles)} read${articlesWaiting > 0 ? `, ${count(articlesWaiting)} waiting` : ''}`,
      articles === 0 && articlesWaiting === 0
        ? 'waiting'
        : articlesWaiting > 0 || sourcesAnswered < sources
          ? 'going'
          : 'done',
    ],
    [
      'Stories',
      `${count(stories)} formed${articlesToTell > 0 ? `, ${counted(articlesToTell, 'article')} to come` : ''}`,
      stories === 0 && articlesToTell === 0 ? 'waiting' : 'going',
    ],
  ];
}

function sourceWords({ sources, sourcesAnswered: asked, sourcesFailing: failing }: Progress): string {
  if (sources === 0) return 'none yet';
  if (failing === 0) return `${count(asked)} of ${count(sources)} answered`;
  const all = asked >= sources ? count(asked) : `${count(asked)} of ${count(sources)}`;
  return `${all} asked, ${count(failing)} could not be reached`;
}

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
