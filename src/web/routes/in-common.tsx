import { useLoaderData } from 'react-router';
import type { CommonPage } from '../../domain/entity-page.ts';
import { answering } from '../context.ts';
import { relatedHref, relatedWord, relationLabels } from '../entity/related.ts';
import { StoryList } from '../entity/stories.tsx';
import { entityHref, readRef, refText, typeWord } from '../entity-labels.ts';
import { count, counted } from '../format.ts';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';

/** More than so many have nothing in common. */
const most = 12;

/** `?of=actor/a&of=malware/b`: what the chosen entities share. */
export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, url }) => {
  const chosen = [...new Set(url.searchParams.getAll('of'))]
    .slice(0, most)
    .map(readRef)
    .filter((ref) => ref !== null);
  return chosen.length < 2 ? null : app.entitiesInCommon(who, chosen);
});

export default function Common() {
  const page = useLoaderData<typeof loader>();
  return (
    <main className="page common-page" id="main" tabIndex={-1}>
      <title>What they share · Throughline</title>
      {page === null ? <TooFew /> : <Shared page={page} />}
    </main>
  );
}

function TooFew() {
  return (
    <>
      <header>
        <h1>What do they share?</h1>
      </header>
      <p className="note">
        <span>
          <b>Choose two or more.</b> In the pivot of an entity’s page, Space selects a node, and so do the
          boxes of the list below it. <Link to="/entities">All entities</Link>
        </span>
      </p>
    </>
  );
}

function Shared({ page: { selected, neighbours, stories, now } }: { page: CommonPage }) {
  const without = (left: string) =>
    `/entities/common?${new URLSearchParams(
      selected.map(refText).flatMap((key) => (key === left ? [] : [['of', key]])),
    )}`;
  return (
    <>
      <header>
        <p className="kicker">
          <b>What they share</b>
        </p>
        <h1>{list(selected.map(({ name }) => name))}</h1>
        <ul className="chosen-list">
          {selected.map((one) => (
            <li key={refText(one)}>
              <Link to={entityHref(one)}>{one.name}</Link> <span className="meta">{typeWord(one.type)}</span>
              {selected.length > 2 && (
                <Link className="link" to={without(refText(one))}>
                  leave out<span className="sr"> {one.name}</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      </header>
      {neighbours.length > 0 && <Neighbours of={neighbours} />}
      {stories.length > 0 && (
        <Section
          id="stories"
          title="Stories that name them all"
          aside={counted(stories.length, 'story', 'stories')}
        >
          <StoryList of={stories} now={now} />
        </Section>
      )}
      {neighbours.length + stories.length === 0 && (
        <p className="note">
          <span>
            <b>They share nothing</b> that the sources here tell of: no entity is tied to all of them, and no
            story names all of them.{selected.length > 2 && ' Leave one out to see what the others share.'}
          </span>
        </p>
      )}
    </>
  );
}

function Neighbours({ of }: { of: CommonPage['neighbours'] }) {
  return (
    <Section id="neighbours" title="Tied to all of them" aside={count(of.length)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Entity</th>
            <th scope="col">How it is tied</th>
            <th scope="col">Told by</th>
            <th scope="col">Articles with all</th>
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={refText(one)}>
              <th scope="row">
                <Link to={relatedHref(one)}>{one.name}</Link>{' '}
                <span className="meta">{relatedWord(one.type)}</span>
              </th>
              <td className="broad">
                {one.relations.length === 0 ? (
                  <span className="dim">only mentioned together</span>
                ) : (
                  one.relations.map((relation) => relationLabels[relation].out.toLowerCase()).join(', ')
                )}
              </td>
              <td data-column="Told by">{toldBy(one)}</td>
              <td data-column="Articles with all">{one.naming === 0 ? '–' : count(one.naming)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta after">
        Told by sentences that state how it is tied to any of them, and by articles that name it beside any of
        them, each counted once; “with all” are those of the articles that name it and all of them. Copies are
        left out; of the articles, round-ups are, too.
      </p>
    </Section>
  );
}

/** "2 sentences, 1 article"; a tie that only a catalogue states is in none. */
const toldBy = ({ sentences, articles }: CommonPage['neighbours'][number]): string =>
  [
    ...(sentences > 0 ? [counted(sentences, 'sentence')] : []),
    ...(articles > 0 ? [counted(articles, 'article')] : []),
  ].join(', ') || 'a catalogue alone';

/** "A, B and C" */
const list = (names: string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
