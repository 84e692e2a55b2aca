import { describe, expect, it } from 'vitest';
import type { LiveChange } from '../../domain/page.ts';
import { followChanges, held, type LiveStatus, longestDelay, type Stream } from './live.ts';

const change = (cursor: string, storyId = 'a', badge: LiveChange['badge'] = 'updated'): LiveChange => ({
  cursor,
  at: '2025-11-20T09:42:00.000Z',
  storyId,
  title: 'A title',
  kind: 'policy',
  categories: [],
  badge,
  revision: 1,
  changes: [],
});

/** A world in which the test opens, breaks and waits. */
function testWorld() {
  const opened: { url: string; stream: Stream; closed: boolean }[] = [];
  let waiting: { callBack: () => void; delay: number } | null = null;
  let now = 0;
  return {
    opened,
    latest: () => opened[opened.length - 1]!,
    delay: () => waiting?.delay ?? null,
    pass() {
      const due = waiting!;
      waiting = null;
      now += due.delay;
      due.callBack();
    },
    world: {
      open(url: string) {
        const entry = {
          url,
          closed: false,
          stream: {
            onopen: null,
            onmessage: null,
            onerror: null,
            close: () => {
              entry.closed = true;
            },
          } as Stream,
        };
        opened.push(entry);
        return entry.stream;
      },
      later(callBack: () => void, delay: number) {
        waiting = { callBack, delay };
        return () => {
          waiting = null;
        };
      },
      now: () => now,
    },
  };
}

describe('following changes', () => {
  it('goes on after the last change seen, waits longer each time, and says since when it is lost', () => {
    const { world, opened, latest, delay, pass } = testWorld();
    const seen: string[] = [];
    const statuses: LiveStatus[] = [];
    followChanges(
      world,
      'one&',
      ({ cursor }) => seen.push(cursor),
      (status) => statuses.push(status),
    );
    expect(latest().url).toBe('/live?cursor=one%26');
    latest().stream.onopen!(new Event('open'));
    latest().stream.onmessage!({ data: JSON.stringify(change('two')) } as MessageEvent<string>);
    latest().stream.onerror!(new Event('error'));
    expect(seen).toEqual(['two']);
    expect(opened[0]!.closed).toBe(true);
    const delays = [];
    for (let i = 0; i < 7; i++) {
      delays.push(delay());
      pass();
      latest().stream.onerror!(new Event('error'));
    }
    expect(delays).toEqual([1000, 2000, 4000, 8000, 16000, longestDelay, longestDelay]);
    expect(latest().url).toBe('/live?cursor=two');
    expect(statuses[0]).toEqual({ is: 'live' });
    expect(new Set(statuses.slice(1).map((status) => JSON.stringify(status)))).toEqual(
      new Set(['{"is":"lost","since":0}']),
    );
    pass();
    latest().stream.onopen!(new Event('open'));
    expect(statuses.at(-1)).toEqual({ is: 'live' });
  });

  it('stops, and says where to go on', () => {
    const { world, latest, delay } = testWorld();
    const stop = followChanges(
      world,
      'one',
      () => {},
      () => {},
    );
    latest().stream.onmessage!({ data: JSON.stringify(change('two')) } as MessageEvent<string>);
    latest().stream.onerror!(new Event('error'));
    expect(stop()).toBe('two');
    expect(delay()).toBe(null);
  });
});

it('holds one change per story, and a new story stays new', () => {
  const all = [change('1', 'a', 'new'), change('2', 'b'), change('3', 'a')].reduce<LiveChange[]>(held, []);
  expect(all.map(({ storyId, badge, cursor }) => [storyId, badge, cursor])).toEqual([
    ['b', 'updated', '2'],
    ['a', 'new', '3'],
  ]);
});
