import { lazy, Suspense } from 'react';
import { data, redirect, useActionData, useLoaderData, useLocation } from 'react-router';
import { answering, readForm, signing } from '../context.ts';
import { Activity } from '../entity/activity.tsx';
import type { DecideTold } from '../entity/decide.tsx';
import { decideFrom } from '../entity/decide-form.ts';
import { EntityHead } from '../entity/head.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { hasNames, Names } from '../entity/names.tsx';
import { readRelated } from '../entity/related.ts';
import { Relations } from '../entity/relations.tsx';
import { Said } from '../entity/said.tsx';
import { nodesShown, shownOf } from '../entity/shown.ts';
import { Stories } from '../entity/stories.tsx';
import { entityHref, isEntityType } from '../entity-labels.ts';
import { authorCookie } from '../settings.ts';

/** Asked for seldom, or shown of few. */
const Decide = lazy(() => import('../entity/decide.tsx'));
const VulnerabilityFacts = lazy(() => import('../entity/vulnerability.tsx'));
const EntityBelow = lazy(() => import('../entity/below.tsx'));

/** So many nodes can be expanded at once. */
const mostExpanded = 10;

export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, params, url }) => {
  const { type, id = '' } = params;
  if (!isEntityType(type)) throw notFound('There is no such kind of entity.');
  const expanded = url.searchParams
    .getAll('expand')
    .slice(0, mostExpanded)
    .map(readRelated)
    .filter((ref) => ref !== null);
  try {
    const nodes = nodesShown(url.searchParams, expanded.length);
    const { page, graph } = await app.entityWithGraph(who, { type, id }, expanded, nodes);
    if (page.type !== type || page.id !== id) throw moved(page, url);
    return { ...shownOf(page, graph, url.searchParams), by: who.name ?? who.id };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'NotFound') throw error;
    const to = await app.entityMovedTo(who, type, id);
    throw to === null ? error : moved(to, url);
  }
});

/** Not for ever: what a person joined, a person can take apart again. */
const moved = (to: Parameters<typeof entityHref>[0], url: URL) => redirect(entityHref(to) + url.search, 302);

const notFound = (message: string) => Object.assign(new Error(message), { name: 'NotFound' });

/** Merge, split, rename, undo. What cannot be done is told beside the form; everything else goes back to the names. */
export const action = answering(async ({ app, who, params, request }) => {
  const { type, id = '' } = params;
  if (!isEntityType(type)) throw notFound('There is no such kind of entity.');
  const form = await readForm(request);
  const told = await decideFrom(app, signing(who, form), { type, id }, form);
  if (told !== null) return data<DecideTold>(told, { status: 400 });
  return redirect(`${entityHref({ type, id })}?done=1#names`, { status: 303, headers: authorCookie(form) });
});

export default function Entity() {
  const shown = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>() as DecideTold | undefined;
  const query = new URLSearchParams(useLocation().search);
  const { page } = shown;
  const path = entityHref(page);
  const deciding = query.get('decide') ?? told?.entered.alias ?? null;
  return (
    <main className="page story entity" id="main" tabIndex={-1}>
      <title>{`${page.name} · Throughline`}</title>
      <EntityHead page={page} done={query.has('done')} />
      <div>
        <Said page={page} />
        <Suspense>
          {page.vulnerability !== null && <VulnerabilityFacts of={page.vulnerability} now={page.now} />}
        </Suspense>
        <Names shown={shown} />
        <Suspense>
          {(deciding !== null || told !== undefined) && (
            <Decide of={page} stories={page.stories} alias={deciding ?? ''} by={shown.by} told={told} />
          )}
        </Suspense>
        <Activity of={page} />
        <Stories page={page} />
        <Relations shown={shown} />
        <Suspense>
          <EntityBelow shown={shown} path={path} />
        </Suspense>
        {isEmpty(shown) && (
          <p className="dim">
            Nothing is known of it yet{shown.page.counts.articles > 0 && ' but that articles name it'}. What
            they say of it will stand here.
          </p>
        )}
      </div>
      <EntityMargin shown={shown} />
    </main>
  );
}

const isEmpty = (shown: ReturnType<typeof shownOf>): boolean => {
  const { said, stories, techniques, vulnerability, counts } = shown.page;
  return (
    said.length + stories.length + shown.tabs.length + techniques.length === 0 &&
    vulnerability === null &&
    (counts.articles === 0 || !hasNames(shown))
  );
};
