import { expect, it } from 'vitest';
import { withHtml, withoutHtml } from './html-once.ts';

it.each([
  ['in the middle', ['before', '<p>a "text"</p>', 'after'], '<p>a "text"</p>'],
  ['beside what reads like it', ['say "<p>a</p>"', '<p>a</p>'], '<p>a</p>'],
  ['empty', ['a "" b', ''], ''],
  ['that is not there', ['a'], '<p>b</p>'],
  ['none', ['a'], undefined],
])('HTML %s comes out of the data and back', (_, values, html) => {
  const state = JSON.stringify(values);
  const without = withoutHtml(state, html);
  expect(withHtml(without.state, without.htmlAt, html ?? '')).toBe(state);
  const taken = html !== undefined && values.includes(html);
  expect(without.htmlAt !== null).toBe(taken);
  if (taken) expect(without.state.length).toBe(state.length - JSON.stringify(html).length);
});
