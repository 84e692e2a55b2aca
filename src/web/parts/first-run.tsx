import type { Progress } from '../../domain/page.ts';
import { count, counted } from '../format.ts';

/** The first run, never a blank page: what is done, what is running, and what one can do meanwhile. */
export default function FirstRun({ progress }: { progress: Progress }) {
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
