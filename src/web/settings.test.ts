import { expect, it } from 'vitest';
import { localPath } from './context.ts';
import { readSettings, settingCookies } from './settings.ts';

it.each([
  [null, { theme: 'system', keys: 'on' }],
  ['theme=dark; keys=off', { theme: 'dark', keys: 'off' }],
  ['a=b;theme=light', { theme: 'light', keys: 'on' }],
  ['theme="><script>; keys', { theme: 'system', keys: 'on' }],
])('reads %s', (cookies, settings) => expect(readSettings(cookies)).toEqual(settings));

it('writes only what the form names, and only what is known', () => {
  const form = new FormData();
  form.set('theme', 'dark\r\nX: y');
  expect(settingCookies(form)).toEqual(['theme=system; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly']);
});

it.each([
  ['/stories/a?b=c', '/stories/a?b=c'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/a\r\nb', '/'],
  [null, '/'],
])('goes back to %s', (path, back) => expect(localPath(path)).toBe(back));
