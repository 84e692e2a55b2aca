import { AsStix, Observables } from '../parts/observables.tsx';
import { Techniques } from '../parts/techniques.tsx';
import { Pivot } from './pivot.tsx';
import type { Shown } from './shown.ts';
import { Versions } from './versions.tsx';
import { Victims } from './victims.tsx';

/** The graph and the tables below the relations: in the page from the start, but their script comes after what is read first. */
export default function EntityBelow({ shown, path }: { shown: Shown; path: string }) {
  const { page, graph } = shown;
  return (
    <>
      {graph !== null && <Pivot graph={graph} key={path} />}
      <Versions of={page.versions} now={page.now} />
      <Victims of={page.victims} now={page.now} />
      <Techniques of={page.techniques} now={page.now} layer={`${path}/navigator.json`} />
      {page.observables.total + page.observables.beside + (page.observables.newest ?? 0) > 0 ? (
        <Observables of={page.observables} now={page.now} files={`${path}/observables`} />
      ) : (
        page.counts.articles > 0 && page.type !== 'law' && <AsStix files={`${path}/observables`} />
      )}
    </>
  );
}
