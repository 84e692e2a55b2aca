import { useLoaderData } from 'react-router';
import type { CitationView } from '../../domain/citation-view.ts';
import type { EdgePage, RelationView } from '../../domain/entity-page.ts';
import type { Instant } from '../../domain/time.ts';
import { spanHref } from '../cited-span.ts';
import { answering } from '../context.ts';
import { relatedHref, relatedWord, relationLabels } from '../entity/related.ts';
import { sentenceWords } from '../entity/shown.ts';
import { entityHref, isEntityType, typeWord } from '../entity-labels.ts';
import { count, counted, published } from '../format.ts';
import { Passage } from '../parts/citations.tsx';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { Words } from '../parts/words.tsx';

/** What leads from one entity to another: each sentence, with where it stands. */
export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, params }) => {
  const { type, id = '', type2, id2 = '' } = params;
  if (!isEntityType(type) || (type2 !== 'observable' && !isEntityType(type2)))
    throw Object.assign(new Error('There is no such kind of entity.'), { name: 'NotFound' });
  return app.entityEdge(who, { type, id }, { type: type2, id: id2 });
});

export default function Edge() {
  const page = useLoaderData<typeof loader>();
  const { from, to, relations, together, togetherTotal, now } = page;
  return (
    <main className="page edge-page" id="main" tabIndex={-1}>
      <title>{`${from.name} and ${to.name} · Throughline`}</title>
      <header>
        <p className="kicker">
          <b>What ties them</b>
        </p>
        <h1>
          <Words of={from.name} /> and <Words of={to.name} />
        </h1>
        <p className="since">
          <Link to={entityHref(from)}>{from.name}</Link>, {typeWord(from.type)}, and{' '}
          <Link to={relatedHref(to)}>{to.name}</Link>, {relatedWord(to.type)}.
        </p>
      </header>
      {relations.map((one) => (
        <Stated key={`${one.relation} ${one.direction} ${one.by}`} of={one} page={page} />
      ))}
      {together.length > 0 && (
        <Section
          id="together"
          title="Mentioned together"
          aside={
            togetherTotal > together.length
              ? `the newest ${count(together.length)} of ${counted(togetherTotal, 'sentence')}`
              : counted(together.length, 'sentence')
          }
        >
          <Sentences of={together.flatMap(({ citations }) => citations)} now={now} />
        </Section>
      )}
      {relations.length + together.length === 0 && (
        <p className="note">
          <span>
            <b>No sentence names both.</b> Their pages say what each has to do with others.
          </span>
        </p>
      )}
    </main>
  );
}

/** "Scattered Spider · uses · BlackCat", with the sentences that say so, or the catalogue that does. */
function Stated({ of, page }: { of: RelationView; page: EdgePage }) {
  const [subject, object] = of.direction === 'out' ? [page.from, page.to] : [page.to, page.from];
  const words = sentenceWords(of);
  return (
    <Section
      id={`${of.relation}-${of.direction}`}
      title={`${subject.name} ${relationLabels[of.relation].out.toLowerCase()} ${object.name}`}
      aside={[words === null ? null : `sentences: ${words}`, of.by === null ? null : `says ${of.by}`]
        .filter((part) => part !== null)
        .join(' · ')}
    >
      {of.citations.length > 0 ? (
        <Sentences of={of.citations} now={page.now} />
      ) : (
        <p className="dim">
          {of.by === null ? 'No sentence is kept of it.' : `Only ${of.by} says so; no sentence here does.`}
        </p>
      )}
    </Section>
  );
}

function Sentences({ of, now }: { of: CitationView[]; now: Instant }) {
  return (
    <ul className="found sentences">
      {of.map((one) => (
        <li key={`${one.articleId} ${one.start} ${one.end}`} data-scope="">
          <blockquote>
            <Passage of={one} />
          </blockquote>
          <p className="meta">
            {one.publisher} · {published(one.published, now)} ·{' '}
            <Link to={spanHref(one.articleId, one)} data-stop="">
              open there
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
