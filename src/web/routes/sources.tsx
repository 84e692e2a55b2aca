import { lazy, Suspense } from 'react';
import { data, Form, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { AddedSource, SourcesPage, SourceView } from '../../domain/page.ts';
import type { SourceState } from '../../domain/source.ts';
import type { WordingTotal } from '../../domain/wording.ts';
import { useFirstRun } from '../browser/use-first-run.ts';
import { answering, readForm } from '../context.ts';
import { count, counted } from '../format.ts';
import { Section } from '../parts/section.tsx';
import { SourcesTable } from '../parts/sources-table.tsx';
import { stateLabels } from '../source-labels.ts';

/** An OPML file of more than this is not one. */
const largestOpml = 2_000_000;

/** Shown once, of a database that is new. */
const FirstRun = lazy(() => import('../parts/first-run.tsx'));

export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, url }) => ({
  page: await app.sources(who),
  done: url.searchParams.get('done'),
  was: url.searchParams.get('was'),
}));

interface Told {
  result: AddedSource | null;
  problem: string | null;
}

/** One form each: add, import, pause, resume, remove, fetch. Adding answers with what came of it, the others go back. */
export const action = answering(async ({ app, who, request }) => {
  const form = await readForm(request);
  const id = String(form.get('id') ?? '');
  const intent = form.get('intent');
  switch (intent) {
    case 'add':
      return told(() => app.addSource(who, String(form.get('url') ?? '').trim()));
    case 'import':
      return told(async () => app.importOpml(who, await readOpml(form.get('file'))));
    case 'pause':
    case 'resume':
      await app.pauseSource(who, id, intent === 'pause');
      break;
    case 'fetch':
      await app.fetchSource(who, id);
      break;
    case 'remove':
      await app.removeSource(who, id);
      return redirect(`/sources?done=remove&was=${encodeURIComponent(String(form.get('url') ?? ''))}`);
    default:
      throw badInput('This form asks for something unknown.');
  }
  return redirect(`/sources?done=${intent}#source-${encodeURIComponent(id)}`);
});

/** Bad input is told beside the form; everything else is an error page. */
async function told(add: () => Promise<AddedSource>) {
  try {
    return data<Told>({ result: await add(), problem: null });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'BadInput') throw error;
    return data<Told>({ result: null, problem: error.message }, { status: 400 });
  }
}

async function readOpml(file: FormDataEntryValue | null): Promise<Uint8Array> {
  if (file === null || typeof file === 'string' || file.size === 0)
    throw badInput('Choose an OPML file first.');
  if (file.size > largestOpml) throw badInput('This file is larger than 2 MB, which no list of sources is.');
  return new Uint8Array(await file.arrayBuffer());
}

const badInput = (message: string) => Object.assign(new Error(message), { name: 'BadInput' });

const doneWords: Record<string, string> = {
  pause: 'Paused. Its articles and their citations stay.',
  resume: 'Resumed.',
  fetch: 'Fetched; what came of it is in its line.',
  remove: 'Removed. Its articles and their citations stay.',
};

export default function Sources() {
  const { page, done, was } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const progress = useFirstRun(page.progress, false);
  const words = done === null ? undefined : doneWords[done];
  const [followed, byHand] = [
    page.sources.filter(isFollowed),
    page.sources.filter((one) => !isFollowed(one)),
  ];
  return (
    <main className="page sources-page" id="main" tabIndex={-1}>
      <title>Sources · Throughline</title>
      <header>
        <h1>Sources</h1>
        <p className="since">{summary(page)}</p>
        <div role="status">
          {words !== undefined && (
            <div className="note ok">
              <p>{words}</p>
              {done === 'remove' && was !== null && <Undo url={was} />}
            </div>
          )}
        </div>
      </header>
      <Suspense>{progress !== null && <FirstRun progress={progress} />}</Suspense>
      <Adding told={told} />
      {followed.length === 0 ? (
        <p className="note">
          <span>
            <b>No source yet.</b> Add the address of a feed or of a site, or import a list.
          </span>
        </p>
      ) : (
        <Section
          id="list"
          title="Followed"
          aside={
            <a href="/sources.opml" download>
              Export as OPML
            </a>
          }
        >
          <SourcesTable sources={followed} now={page.now} />
        </Section>
      )}
      {byHand.length > 0 && <ReadByHand sources={byHand} />}
      {page.wording.map((total) => (
        <Worded key={total.model} total={total} />
      ))}
    </main>
  );
}

/** What `kind: 'manual'` means for a page: nobody asks it for more. */
const isFollowed = ({ kind }: SourceView): boolean => kind !== 'manual';

/** Addresses and files that were read one by one. */
function ReadByHand({ sources }: { sources: SourceView[] }) {
  return (
    <Section id="by-hand" title="Read by hand" aside="not followed">
      <ul className="found">
        {sources.map(({ id, name, health }) => (
          <li key={id} id={`source-${id}`}>
            {name} <span className="meta">{counted(health.articles, 'article')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How much of what a model worded did not hold, and why. */
function Worded({ total: { model, asked, kept, dropped } }: { total: WordingTotal }) {
  const reasons = Object.entries(dropped).sort(([, a], [, b]) => b - a);
  const lost = reasons.reduce((sum, [, n]) => sum + n, 0);
  return (
    <p className="meta">
      {model} was asked to word {counted(asked, 'sentence')}: {count(kept)} stand, {count(lost)} (
      {Math.round((100 * lost) / asked)} %) did not hold against their sources and were dropped
      {lost > 0 &&
        `: ${reasons.map(([reason, n]) => `${count(n)} ${outcomeWords[reason] ?? reason}`).join(', ')}`}
      .
    </p>
  );
}

const outcomeWords: Record<string, string> = {
  hedge: 'certainty',
  attribution: 'who says it',
  support: 'told something else',
  form: 'no plain sentence',
  lost: 'left something out',
  answer: 'no answer',
};

/** A source that was removed can be added again. */
function Undo({ url }: { url: string }) {
  return (
    <Form method="post" action="/sources">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="url" value={url} />
      <button type="submit" className="button">
        Add it again
      </button>
    </Form>
  );
}

const order: SourceState[] = ['refused', 'failing', 'silent', 'new', 'paused', 'well'];

function summary({ sources, counts }: SourcesPage): string {
  const parts = order.flatMap((state) => {
    const n = counts[state] ?? 0;
    return n === 0 ? [] : [`${count(n)} ${stateLabels[state].toLowerCase()}`];
  });
  return [counted(sources.filter(isFollowed).length, 'source'), ...parts].join(' · ');
}

function Adding({ told }: { told: Told | undefined }) {
  const busy = useNavigation().formAction?.startsWith('/sources') ?? false;
  return (
    <Section id="add" title="Add">
      <div className="adding">
        <Form method="post" action="/sources" className="line-form" key={told?.result?.added[0]?.id}>
          <input type="hidden" name="intent" value="add" />
          <label htmlFor="add-url">Address of a feed, or of a site that has one</label>
          <input
            id="add-url"
            className="field"
            type="text"
            inputMode="url"
            name="url"
            required
            maxLength={2000}
            placeholder="https://"
            aria-describedby="add-result"
            autoComplete="off"
          />
          <button type="submit" className="button primary" disabled={busy}>
            Add
          </button>
        </Form>
        <Form method="post" action="/sources" encType="multipart/form-data" className="line-form">
          <input type="hidden" name="intent" value="import" />
          <label htmlFor="import-file">A list of feeds (OPML)</label>
          <input
            id="import-file"
            className="field"
            type="file"
            name="file"
            accept=".opml,.xml,text/x-opml"
            required
          />
          <button type="submit" className="button" disabled={busy}>
            Import
          </button>
        </Form>
      </div>
      <div id="add-result" role="status">
        {busy && <p className="meta">Asking the site …</p>}
        {!busy && told !== undefined && <Result told={told} />}
      </div>
    </Section>
  );
}

/** What was added, what was there, and what was refused, each with its reason. */
function Result({ told: { result, problem } }: { told: Told }) {
  if (problem !== null) return <p className="note err">{problem}</p>;
  if (result === null) return null;
  const { added, known = [], refused, warnings = [] } = result;
  return (
    <>
      {warnings.map((warning) => (
        <p className="note err" key={warning}>
          {warning}
        </p>
      ))}
      {added.length > 0 && (
        <div className="note ok">
          <p>
            <b>{counted(added.length, 'source')} added:</b> {added.map(({ name }) => name).join(', ')}. The
            first articles come in a moment.
          </p>
        </div>
      )}
      {known.length > 0 && (
        <p className="note">
          <span>
            <b>{counted(known.length, 'source')} followed already:</b>{' '}
            {known.map(({ name }) => name).join(', ')}.
          </span>
        </p>
      )}
      {refused.length > 0 && (
        <div className="note err">
          <div>
            <b>{counted(refused.length, 'address', 'addresses')} not added</b>
            <ul>
              {refused.map(({ url, reason }) => (
                <li key={url}>
                  <span className="mono">{url}</span>: {reason}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {added.length + known.length + refused.length === 0 && (
        <p className="note">There was no address in it.</p>
      )}
    </>
  );
}
