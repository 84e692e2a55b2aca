import { Cited } from '../parts/citations.tsx';
import { Section } from '../parts/section.tsx';
import type { Shown } from './shown.ts';

/** Sentences of stories, cited; and what a catalogue says, under the catalogue's name. */
export function Said({ page: { said, catalogue, undescribed, now } }: { page: Shown['page'] }) {
  const description = catalogue?.description ?? null;
  if (said.length === 0 && description === null && !undescribed) return null;
  return (
    <Section id="about" title="What the sources say">
      <div className="prose">
        {said.map((sentence) => (
          <p key={sentence.text} className={sentence.isNew ? 'new' : undefined}>
            {sentence.isNew && <span className="sr">New to you: </span>}
            <Cited of={sentence} now={now} stops />
          </p>
        ))}
      </div>
      {description !== null && (
        <details className="rest" open={said.length === 0}>
          <summary>What {catalogue?.describedBy} says</summary>
          <div className="catalogue-text">
            <p>{description}</p>
          </div>
        </details>
      )}
      {undescribed && (
        <p className="meta after">
          What catalogues say of it comes with <code>throughline knowledge update</code>
        </p>
      )}
    </Section>
  );
}
