import type { StoryPage } from '../../domain/page.ts';
import { AsStix, Observables } from './observables.tsx';
import { hasObservables, hasTechniques } from './story-about.tsx';
import { Sources } from './story-sources.tsx';
import { Related, Why } from './story-why.tsx';
import { Techniques } from './techniques.tsx';
import { Vulnerabilities } from './vulnerabilities.tsx';

/** The tables and lists below the timeline: in the page from the start, but their script comes after what is read first. */
export default function StoryBelow({ page, path }: { page: StoryPage; path: string }) {
  const decide = page.asOf === null ? `${path}/decide` : undefined;
  return (
    <>
      <Vulnerabilities of={page.vulnerabilities} fixes={page.fixes} now={page.now} />
      {hasObservables(page) ? (
        <Observables
          of={page.observables}
          now={page.now}
          files={`${path}/observables`}
          correct={decide && `${decide}#verdict`}
        />
      ) : (
        hasThreat(page) && <AsStix files={`${path}/observables`} />
      )}
      {hasTechniques(page) && (
        <Techniques
          of={page.techniques}
          now={page.now}
          layer={`${path}/navigator.json`}
          correct={decide && `${decide}#technique`}
        />
      )}
      <Sources page={page} />
      <Related page={page} />
      <Why page={page} />
    </>
  );
}

const threats = ['actor', 'malware', 'tool', 'campaign', 'vulnerability'];

const hasThreat = ({ about }: StoryPage): boolean => about.some(({ role }) => threats.includes(role));
