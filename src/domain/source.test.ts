import { expect, test } from 'vitest';
import { withoutAddress } from './source.ts';

test.each([
  ['https://a.example', 'https://a.example/: the name cannot be resolved.', 'The name cannot be resolved.'],
  ['https://a.example/f', 'https://a.example/f answered 404 Not Found', 'It answered 404 Not Found.'],
  ['https://a.example/f', 'https://a.example/feed answered 404.', 'https://a.example/feed answered 404.'],
  ['https://a.example', 'https://a.example.org answered 404.', 'https://a.example.org answered 404.'],
  ['http://10.0.4.7/', '10.0.4.7 is private.', '10.0.4.7 is private.'],
  ['https://a.example/', 'https://a.example/', 'https://a.example/'],
])('beside %s, "%s" is "%s"', (url, detail, said) => {
  expect(withoutAddress(url, detail)).toBe(said);
});
