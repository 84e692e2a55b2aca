import { Contents, type ContentsLine } from '../parts/contents.tsx';
import { hasNames } from './names.tsx';
import type { Shown } from './shown.ts';

/** Beside the page: what is on it. */
export function EntityMargin({ shown }: { shown: Shown }) {
  const { page, tabs, namesTotal, graph } = shown;
  const { victims, activity, days } = page;
  const active = activity.length > 1 || days.length > 0;
  const lines: ContentsLine[] = [
    ['What the sources say', page.said.length > 0 || page.catalogue?.description ? null : 0, 'about'],
    ['How bad it is', page.vulnerability === null ? 0 : null, 'vulnerability'],
    ['Names', hasNames(shown) ? namesTotal : 0],
    ['Activity', active ? null : 0],
    ['Stories', page.counts.stories],
    ['Relations', tabs.reduce((sum, { rows }) => sum + rows, 0)],
    ['Pivot', graph === null ? 0 : null],
    ['Victims', victims.named.length || victims.sectors.length || victims.countries.length],
    ['Techniques', page.techniques.length],
    ['Observables', page.observables.total],
  ];
  return (
    <aside className="margin" aria-label="About this page">
      {lines.some(([, n]) => n !== 0) && <Contents lines={lines} />}
    </aside>
  );
}
