import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import type { EventView, StoryPage } from '../../domain/page.ts';
import { count, counted } from '../format.ts';
import { eventLabels } from '../labels.ts';
import { Section } from './section.tsx';
import { StayLink } from './stay-link.tsx';
import { Timeline } from './timeline.tsx';

/** A picture: it is in the page from the start, and its script comes after what is read first. */
const Strip = lazy(() => import('./strip.tsx'));

/** From so many events on it is worth narrowing them. */
const many = 4;

type Choice = keyof typeof eventLabels;
const choices = Object.keys(eventLabels) as Choice[];

const isOf = (choice: Choice, { kind, status }: EventView): boolean =>
  choice === 'uncertain' ? status === 'uncertain' : kind === choice;

/** "How this story unfolded", all of it or what one kind of event makes of it: `?events=legal`. */
export function StoryTimeline({ page: { events, now } }: { page: StoryPage }) {
  const query = new URLSearchParams(useLocation().search);
  if (events.length === 0) return null;
  const offered = choices
    .map((choice) => ({ choice, n: events.filter((event) => isOf(choice, event)).length }))
    .filter(({ n }) => n > 0 && n < events.length);
  const chosen = offered.find(({ choice }) => choice === query.get('events'))?.choice ?? null;
  const shown = chosen === null ? events : events.filter((event) => isOf(chosen, event));
  return (
    <Section
      id="timeline"
      title="How this story unfolded"
      aside={`${chosen === null ? '' : `${count(shown.length)} of `}${counted(events.length, 'event')} · times in UTC`}
    >
      {events.length >= many && offered.length > 1 && (
        <nav className="tabs kinds" aria-label="Kinds of events">
          <Kind to={without(query)} on={chosen === null} words="All" n={events.length} />
          {offered.map(({ choice, n }) => (
            <Kind
              key={choice}
              to={without(query, choice)}
              on={choice === chosen}
              words={eventLabels[choice]}
              n={n}
            />
          ))}
        </nav>
      )}
      <Suspense>
        <Strip events={shown} now={now} />
      </Suspense>
      <Timeline events={shown} now={now} />
    </Section>
  );
}

/** This page's query with other events. */
function without(query: URLSearchParams, choice?: Choice): string {
  const next = new URLSearchParams(query);
  next.delete('events');
  if (choice !== undefined) next.set('events', choice);
  return `?${next}`;
}

function Kind({ to, on, words, n }: { to: string; on: boolean; words: string; n: number }) {
  return (
    <StayLink to={to} section="timeline" aria-current={on ? 'true' : undefined}>
      {words} <span className="dim">{count(n)}</span>
    </StayLink>
  );
}
