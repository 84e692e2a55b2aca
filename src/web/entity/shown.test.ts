import { describe, expect, it } from 'vitest';
import { busy, quiet, spider } from '../../../test/pages/fixture-entity.ts';
import { nodesShown, sentenceWords, shownOf } from './shown.ts';

const graph = { nodes: [], edges: [], total: 0 };
const asked = (query: string) => shownOf(spider, graph, new URLSearchParams(query));

describe('the relations of a page', () => {
  it('stand in a tab for each kind and direction, mentions last', () => {
    expect(asked('').tabs.map(({ key, rows }) => `${key} ${rows}`)).toEqual([
      'uses 5',
      'targets 3',
      'exploits 1',
      'attributed-to-it 1',
      'communicates-with 1',
      'mentioned-with 3',
    ]);
  });

  it('are those of the chosen tab, strongest first; an unknown tab is the first', () => {
    expect(asked('relation=nonsense').relations.map(({ other }) => other.name)).toEqual([
      'BlackCat',
      'Mimikatz',
      'DragonForce',
      'Warzone RAT',
      'ngrok',
    ]);
    expect(asked('relation=mentioned-with').relations).toEqual([]);
    expect(asked('relation=mentioned-with').mentionedWith).toHaveLength(3);
  });

  it('are no more than a page holds, all when asked', () => {
    const few = shownOf(busy, graph, new URLSearchParams());
    expect([few.relations.length, few.names.length, few.namesTotal]).toEqual([30, 20, 300]);
    expect(few.relations[0]!.citations).toHaveLength(3);
    const more = shownOf(busy, graph, new URLSearchParams('all=relations&all=names'));
    expect([more.relations.length, more.names.length]).toEqual([500, 300]);
  });

  it('are absent where there are none', () => {
    expect(shownOf(quiet, graph, new URLSearchParams())).toMatchObject({ tabs: [], tab: null, graph: null });
  });
});

it('tells asserted, hedged and denied sentences apart', () => {
  const relation = { ...spider.relations[0]!, by: null };
  expect(sentenceWords({ ...relation, asserted: 4, hedged: 1, denied: 2 })).toBe('4, 1 hedged, 2 denied');
  expect(sentenceWords({ ...relation, asserted: 0, hedged: 0, denied: 0 })).toBe(null);
});

it.each([
  ['', 0, 30],
  ['expand=tool/ngrok', 1, 45],
  ['', 12, 150],
  ['all=nodes', 0, 150],
  ['all=names', 0, 30],
])('the graph of “?%s” with %d expanded has at most %d nodes', (query, expanded, most) =>
  expect(nodesShown(new URLSearchParams(query), expanded)).toBe(most),
);
