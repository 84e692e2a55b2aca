import { useId } from 'react';
import type { CitationView, CitedView } from '../../domain/citation-view.ts';
import type { Instant } from '../../domain/time.ts';
import { spanHref } from '../cited-span.ts';
import { published } from '../format.ts';
import { Link } from './link.tsx';
import { Words } from './words.tsx';

/**
 * Raised numerals. Pointing at one or focusing it shows the passage (styles alone); opening it leads to the article
 * at that passage.
 */
export function Citations({
  of,
  now,
  stops = false,
}: {
  of: readonly CitationView[];
  now: Instant;
  stops?: boolean;
}) {
  if (of.length === 0) return null;
  return (
    <span className="cites">
      {of.map((citation) => (
        <Citation
          key={`${citation.articleId} ${citation.start} ${citation.end}`}
          citation={citation}
          now={now}
          stop={stops}
        />
      ))}
    </span>
  );
}

function Citation({ citation, now, stop }: { citation: CitationView; now: Instant; stop: boolean }) {
  const id = useId();
  return (
    <span className="cite">
      <Link
        to={spanHref(citation.articleId, citation)}
        aria-label={`Source ${citation.number}`}
        aria-describedby={id}
        {...(stop && { 'data-stop': '' })}
      >
        {citation.number}
      </Link>
      <span className="passage" role="tooltip" id={id}>
        <span className="passage-who">
          <b>{citation.publisher}</b> · {published(citation.published, now)}
        </span>
        <Passage of={citation} />
      </span>
    </span>
  );
}

/** The cited words, marked, with a little of the text around them. */
export function Passage({ of: { before, passage, after } }: { of: CitationView }) {
  return (
    <>
      {before}
      <mark>{passage}</mark>
      {after}
    </>
  );
}

/** A sentence of ours with its citations. */
export function Cited({ of, now, stops = false }: { of: CitedView; now: Instant; stops?: boolean }) {
  return (
    <>
      <Words of={of.text} />
      <Citations of={of.citations} now={now} stops={stops} />
    </>
  );
}
