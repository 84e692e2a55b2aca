import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: string;
  /** A line beside the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A section of a page under a rule. What has nothing to say is not rendered by its caller. */
export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside !== undefined && aside !== false && <div className="meta">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
