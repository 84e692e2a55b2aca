import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { StoryPage, StoryWhy } from '../../domain/page.ts';
import { answering, readForm, signing } from '../context.ts';
import { Decisions } from '../entity/decisions.tsx';
import { refText, roles } from '../entity-labels.ts';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { authorCookie } from '../settings.ts';
import { type Decidable, DecideForms, type DecideTold } from '../story/decide.tsx';
import { decideFrom } from '../story/decide-form.ts';
import { Decided } from '../story/decided.tsx';
import { orWhereItIsNow } from '../story/moved.ts';
import { Placings } from '../story/placings.tsx';

export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, params, url }) => {
  const id = params.id ?? '';
  const [page, decisions, why, ofNames] = await Promise.all([
    orWhereItIsNow(app, who, id, '/decide', () => app.story(who, id, { asOf: null, visit: false })),
    app.storyDecisions(who, id),
    app.storyWhy(who, id),
    app.entityDecisions(who),
  ]);
  const of = decidable(page, why);
  const its = new Set(of.articles.map((article) => article.id));
  return {
    now: page.now,
    id: page.id,
    of,
    by: who.name ?? who.id,
    decisions,
    ofNames: ofNames.filter(({ kind, entity, articles }) =>
      articles === null
        ? kind === 'verdict' && page.observables.shown.some((one) => isOn(one, entity))
        : articles.some((article) => its.has(article)),
    ),
    why,
    done: url.searchParams.has('done'),
    waiting: url.searchParams.has('waiting'),
  };
});

/** Whether a verdict may tell of an observable: of its value, or of a domain and what lies below, as `*.evil.example`. */
const isOn = ({ value }: { value: string }, entity: string): boolean =>
  entity.startsWith('*.') ? value.toLowerCase().includes(entity.slice(2)) : value === entity;

/** So many other stories are offered. */
const most = 8;

/** Only what the forms need. Offered are the related stories, then those that the articles could have joined. */
function decidable(page: StoryPage, why: StoryWhy): Decidable {
  const { id, title, kind, severity, sources, related, about, named, observables, techniques } = page;
  const others = new Map(related.map((one) => [one.id, one.title]));
  for (const { runnersUp } of why.articles)
    for (const one of runnersUp)
      if (one.title !== null && one.storyId !== id) others.set(one.storyId, one.title);
  return {
    title,
    kind: kind ?? 'round-up',
    severity: severity?.level ?? null,
    observables: observables.shown.map(({ shown, role }) => ({ shown, role })),
    techniques: techniques.map(({ id, name }) => ({ id, name })),
    articles: sources.flatMap((source) =>
      [source, ...source.copies].map(({ articleId, title, publisher, published }) => ({
        id: articleId,
        title,
        publisher,
        published,
      })),
    ),
    others: [...others].slice(0, most).map(([id, title]) => ({ id, title })),
    named: [
      ...new Map(
        [...about, ...named].map((one) => [
          refText(one),
          { ref: refText(one), name: one.name, type: one.type },
        ]),
      ).values(),
    ],
    parts: roles.flatMap((role) =>
      about.flatMap((one) =>
        one.role === role && one.by === null ? [{ role, ref: refText(one), name: one.name }] : [],
      ),
    ),
  };
}

/** Asks, waits a moment until it is carried out, and goes to where the story is then. */
export const action = answering(async ({ app, who, params, request }) => {
  const id = params.id ?? '';
  const form = await readForm(request);
  const outcome = await decideFrom(app, signing(who, form), id, form);
  if ('told' in outcome) return data<DecideTold>(outcome.told, { status: 400 });
  const now = (await app.storyMovedTo(who, id)) ?? id;
  const path = `/stories/${encodeURIComponent(now)}`;
  const how = outcome.done ? 'done' : 'waiting';
  return redirect(
    String(form.get('intent')).startsWith('undo')
      ? `${path}/decide?${how}=undo#decided`
      : `${path}?decided=${how}`,
    { status: 303, headers: authorCookie(form) },
  );
});

export default function Decide() {
  const { now, id, of, by, decisions, ofNames, why, done, waiting } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>() as DecideTold | undefined;
  return (
    <main className="page decide-page" id="main" tabIndex={-1}>
      <title>{`Merge, split, rename, correct: ${of.title} · Throughline`}</title>
      <header>
        <p className="kicker">
          <Link to={`/stories/${encodeURIComponent(id)}`}>{of.title}</Link>
        </p>
        <h1>Merge, split, rename, correct</h1>
        <p className="since">
          The engine never decides against a person. Who decided and why stays here, and everything can be
          taken back.
        </p>
        {(done || waiting) && (
          <p className="note ok" role="status">
            {done ? 'Taken back.' : 'It will be taken back in a moment.'}
          </p>
        )}
      </header>
      <Decided of={decisions} story={id} now={now} />
      {ofNames.length > 0 && (
        <Section id="names-decided" title="Names, parts and findings decided here">
          <Decisions of={ofNames} now={now} undo="undo-name" />
        </Section>
      )}
      <DecideForms of={of} by={by} now={now} told={told} />
      <Placings of={why} now={now} />
    </main>
  );
}
