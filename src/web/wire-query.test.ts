import { describe, expect, it } from 'vitest';
import { admits, readWireQuery, toggled, wireHref } from './wire-query.ts';

const read = (search: string) => readWireQuery(new URLSearchParams(search));

describe('the address of the wire', () => {
  it.each([
    ['', '/'],
    ['since=24h', '/'],
    ['since=7d&kind=policy,incident', '/?since=7d&kind=incident,policy'],
    ['kind=policy&kind=incident', '/?kind=incident,policy'],
    ['since=never&kind=cats&category=dogs', '/'],
    ['kind=round-up,policy', '/?kind=policy,round-up'],
    ['category=authority&q=%20back%20doors%20', '/?category=authority&q=back%20doors'],
    ['q=a%26b%3D%3Cscript%3E', '/?q=a%26b%3D%3Cscript%3E'],
    ['since=constructor', '/'],
  ])('%s becomes %s', (search, href) => expect(wireHref(read(search))).toBe(href));

  it('keeps the page only where no filter changes', () => {
    const query = read('before=CURSOR&kind=policy');
    expect(query.before).toBe('CURSOR');
    expect(wireHref(query, { kinds: [] })).toBe('/');
    expect(wireHref(query, { before: 'NEXT' })).toBe('/?kind=policy&before=NEXT');
  });

  it('cuts a text that is too long', () => {
    expect(read(`q=${'x'.repeat(5000)}`).text).toHaveLength(200);
  });
});

it('toggles one value', () => {
  expect(toggled(['a', 'b'], 'b')).toEqual(['a']);
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
});

it.each([
  ['', true],
  ['kind=policy', true],
  ['kind=incident', false],
  ['category=authority,vendor', true],
  ['category=vendor', false],
])('a live change under %s is admitted: %s', (search, admitted) => {
  expect(admits(read(search), { kind: 'policy', categories: ['authority'] })).toBe(admitted);
});

it('a live change of a round-up is admitted where round-ups are asked for', () => {
  const roundUp = { kind: null, categories: [] };
  expect(admits(read('kind=round-up'), roundUp)).toBe(true);
  expect(admits(read('kind=policy'), roundUp)).toBe(false);
});
