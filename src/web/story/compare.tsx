import type { ReactNode } from 'react';
import type { ComparePage } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { certaintyWord, entityHref, roleLabels } from '../entity-labels.ts';
import { count, dated, stamp } from '../format.ts';
import { ChangeList } from '../parts/changes.tsx';
import { Cited } from '../parts/citations.tsx';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';

interface Props {
  of: ComparePage;
  /** The later of the two is now. */
  present: boolean;
}

/** A story at two times: what changed in words, then what went and what came, part by part. */
export function Compared({ of, present }: Props) {
  const { from, to, now, was, is, changes } = of;
  const same = was.title === is.title && was.state.text === is.state.text;
  const heads: Heads = [at(from, now), present ? 'now' : at(to, now)];
  const parts = (['summary', 'events', 'about', 'articles'] as const).map((part) => of[part]);
  if (same && changes.length === 0 && parts.every(({ gone, came }) => gone.length + came.length === 0))
    return <p className="dim">Nothing changed between the two.</p>;
  return (
    <>
      {changes.length > 0 && (
        <Section id="changes" title="What changed">
          <ChangeList changes={changes} />
        </Section>
      )}
      {!same && (
        <Section id="state" title="Title and newest state">
          <Columns
            heads={heads.map((head) => upperFirst(head)) as Heads}
            sides={[was, is].map(({ title, state }) => (
              <div key={title + state.text}>
                <p>
                  <b>{title}</b>
                </p>
                <p>
                  <Cited of={state} now={now} />
                </p>
              </div>
            ))}
          />
        </Section>
      )}
      <Part id="summary" title="Summary" heads={heads} of={of.summary}>
        {(one) => <Cited of={one} now={now} />}
      </Part>
      <Part id="timeline" title="Timeline" heads={heads} of={of.events}>
        {(one) => (
          <>
            <b>{one.happened === null ? 'no date' : dated(one.happened, now).text}</b>{' '}
            <Cited of={one} now={now} />
            {one.sentences.map((sentence) => (
              <p key={sentence.text} className="dim">
                <Cited of={sentence} now={now} />
              </p>
            ))}
          </>
        )}
      </Part>
      <Part id="about" title="Who and what" heads={heads} of={of.about}>
        {(one) => {
          const word = certaintyWord(one.certainty, one.role);
          return (
            <>
              <span className="dim">{roleLabels[one.role][0]}</span>{' '}
              <Link to={entityHref(one)}>{one.name}</Link>
              {word !== null && ` (${word})`}
            </>
          );
        }}
      </Part>
      <Part id="articles" title="Articles" heads={heads} of={of.articles}>
        {(one) => (
          <>
            <Link to={`/articles/${encodeURIComponent(one.articleId)}`}>{one.title}</Link>{' '}
            <span className="meta">{one.publisher}</span>
          </>
        )}
      </Part>
    </>
  );
}

/** "on 14 Nov at 09:31", "at 09:31 today". */
const at = (time: Instant, now: Instant): string => {
  const words = stamp(time, now);
  return `${/^\d\d:/.test(words) ? 'at' : 'on'} ${words}`;
};

/** The words for the two times. */
type Heads = [was: string, is: string];

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface PartProps<T> {
  id: string;
  title: string;
  heads: Heads;
  of: { gone: T[]; came: T[]; stayed: number };
  children(one: T): ReactNode;
}

/** What of one part only one of the two times says. Nothing where both say the same. */
function Part<T>({ id, title, heads, of: { gone, came, stayed }, children }: PartProps<T>) {
  if (gone.length + came.length === 0) return null;
  const list = (all: T[], none: string) =>
    all.length === 0 ? (
      <p className="dim">{none}</p>
    ) : (
      <ul>
        {all.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lists do not change
          <li key={index}>{children(one)}</li>
        ))}
      </ul>
    );
  return (
    <Section id={id} title={title} aside={stayed > 0 && `${count(stayed)} the same at both times`}>
      <Columns
        heads={[`Only ${heads[0]}`, `Only ${heads[1]}`]}
        sides={[list(gone, 'nothing that is gone'), list(came, 'nothing new')]}
      />
    </Section>
  );
}

function Columns({ heads, sides: [was, is] }: { heads: Heads; sides: ReactNode[] }) {
  return (
    <div className="two-times">
      <div>
        <h3>{heads[0]}</h3>
        {was}
      </div>
      <div>
        <h3>{heads[1]}</h3>
        {is}
      </div>
    </div>
  );
}
