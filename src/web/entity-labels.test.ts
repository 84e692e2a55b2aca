import { describe, expect, it } from 'vitest';
import { edgeHref, readRelated, relatedHref } from './entity/related.ts';
import { certaintyWord, entityHref, readRef } from './entity-labels.ts';

describe('an entity in an address', () => {
  it.each([
    ['actor/scattered-spider', { type: 'actor', id: 'scattered-spider' }],
    ['/entities/malware/black%20cat', { type: 'malware', id: 'black cat' }],
    ['https://host.example/entities/tool/ngrok', { type: 'tool', id: 'ngrok' }],
    ['place/%E6%9D%B1%E4%BA%AC', { type: 'place', id: '東京' }],
    ['nothing/x', null],
    ['constructor/x', null],
    ['actor/', null],
    ['actor/a/b', null],
    ['actor/%E0%A4%A', null],
    [`actor/${'a'.repeat(100_000)}`, null],
  ])('%s', (text, ref) => expect(readRef(text)).toEqual(ref));

  it('is read as it was written', () => {
    const ref = { type: 'actor', id: 'a/b? c' } as const;
    expect(readRef(entityHref(ref))).toEqual(ref);
    expect(edgeHref(ref, { type: 'tool', id: 'x' })).toBe('/entities/actor/a%2Fb%3F%20c/with/tool/x');
  });

  it('is an observable by its value, too, which has no page but can be searched for', () => {
    const ref = { type: 'observable', id: 'https://a.example/b?c' } as const;
    const written = 'observable/https%3A%2F%2Fa.example%2Fb%3Fc';
    expect(readRelated(written)).toEqual(ref);
    expect(readRef(written)).toBe(null);
    expect(readRelated('observable/%E0%A4%A')).toBe(null);
    expect(readRelated('tool/ngrok')).toEqual({ type: 'tool', id: 'ngrok' });
    expect(relatedHref(ref)).toBe('/search?q=https%3A%2F%2Fa.example%2Fb%3Fc');
    expect(edgeHref({ type: 'tool', id: 'x' }, ref)).toBe(`/entities/tool/x/with/${written}`);
  });
});

it('says how sure it is in the words of the role', () => {
  expect(certaintyWord('asserted', 'actor')).toBe(null);
  expect(certaintyWord('hedged', 'actor')).toBe('suspected');
  expect(certaintyWord('hedged', 'victim')).toBe('claimed');
  expect(certaintyWord('denied', 'malware')).toBe('denied');
});
