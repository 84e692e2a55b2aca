import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Words } from './words.tsx';

it.each([
  ['Fixed on 3 May in well-known software', []],
  ['CVE-2025-58034 and CVE-2025-64446.', ['CVE-2025-58034', 'CVE-2025-64446']],
  ['A flaw in 7-Zip, T1190', ['7-Zip']],
  ['Scored under MS-ISAC and ICSA-25-010-01', ['MS-ISAC', 'ICSA-25-010-01']],
  ['<b>A&B-2</b>', ['B-2']],
])('%s', (text, whole) => {
  const html = renderToStaticMarkup(createElement(Words, { of: text }));
  expect([...html.matchAll(/<span class="whole">([^<]*)<\/span>/g)].map(([, inside]) => inside)).toEqual(
    whole,
  );
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(html.replace(/<\/?span[^>]*>/g, '')).toBe(escaped);
});
