import { entityHref, typeLabels, typeWord } from '../entity-labels.ts';
import { clock, count, counted, longDate } from '../format.ts';
import { Link } from '../parts/link.tsx';
import { StayLink } from '../parts/stay-link.tsx';
import { Words } from '../parts/words.tsx';
import type { Shown } from './shown.ts';

/** Who this is: what sort of thing, by which identifiers, and how often it is told of. */
export function EntityHead({ page, done }: { page: Shown['page']; done: boolean }) {
  const { type, name, catalogue, namesakes, now } = page;
  // Those that lead nowhere are named once for each catalogue.
  const references = (catalogue?.references ?? []).filter(
    (one, index, all) =>
      one.url !== null || all.findIndex((other) => other.catalogue === one.catalogue) === index,
  );
  return (
    <>
      <p className="marking print-only">
        <span>{page.marking}</span>
        <span>
          Throughline · {longDate(now)}, {clock(now)} UTC
        </span>
      </p>
      <header>
        <p className="kicker">
          <b>{typeLabels[type][0]}</b>
          {references.map((one) => (
            <Reference key={`${one.catalogue} ${one.id}`} of={one} />
          ))}
          {catalogue?.country && <span>{catalogue.country}</span>}
        </p>
        <h1>
          <Words of={name} />
        </h1>
        <p className="since">{sinceWords(page)}</p>
        {namesakes.length > 0 && (
          <p className="since">
            {type === 'name' ? 'The name can mean: ' : 'A name of it also stands for: '}
            {namesakes.map((one, index) => (
              <span key={entityHref(one)}>
                {index > 0 && ', '}
                <Link to={entityHref(one)}>{one.name}</Link> ({typeWord(one.type)})
              </span>
            ))}
            .
          </p>
        )}
        <p className="actions">
          <StayLink className="button" to="?decide=" section="decide">
            Merge, split, rename
          </StayLink>
        </p>
        <div role="status">
          {done && (
            <p className="note ok">
              <span>Done. It stands under “Names, and who says so”, where it can be taken back.</span>
            </p>
          )}
        </div>
      </header>
    </>
  );
}

interface ReferenceProps {
  of: { catalogue: string; id: string; url: string | null };
}

function Reference({ of: { catalogue, id, url } }: ReferenceProps) {
  const words = id.length > 20 ? catalogue : `${catalogue.replace(/^MITRE /, '')} ${id}`;
  if (url === null || !/^https?:\/\//.test(url)) return <span>{catalogue}</span>;
  return (
    <a href={url} rel="noopener noreferrer external">
      {words}
    </a>
  );
}

function sinceWords({ counts, firstSeenAt, lastSeenAt }: Shown['page']): string {
  const parts: string[] = [];
  if (counts.stories > 0) {
    const lately =
      counts.stories === 1
        ? ''
        : `, ${counts.storiesLast30Days === 0 ? 'none' : count(counts.storiesLast30Days)} of them in the last 30 days`;
    parts.push(`In ${counted(counts.stories, 'story', 'stories')}${lately}.`);
  } else if (counts.articles > 0) parts.push(`In ${counted(counts.articles, 'article')}, and in no story.`);
  else parts.push('No article here names it yet.');
  if (firstSeenAt !== null && lastSeenAt !== null)
    parts.push(
      firstSeenAt.slice(0, 10) === lastSeenAt.slice(0, 10)
        ? `Seen here on ${longDate(firstSeenAt)}.`
        : `First seen here ${longDate(firstSeenAt)}, last ${longDate(lastSeenAt)}.`,
    );
  return parts.join(' ');
}
