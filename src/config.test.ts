import { userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const URL = 'http://localhost:11434/v1';

test('a language model is its address and its name, and without both there is none', () => {
  expect(readConfig({}).model).toBeNull();
  expect(readConfig({ THROUGHLINE_MODEL_URL: URL, THROUGHLINE_MODEL: 'm' }).model).toEqual({
    url: URL,
    name: 'm',
    key: null,
  });
});

test('whoever decides is called as the setting says, else as the system knows them', () => {
  expect(readConfig({ THROUGHLINE_USER: 'Ada L.' }).user).toBe('Ada L.');
  expect(readConfig({}).user).toBe(userInfo().username);
});

test.each([
  [/^THROUGHLINE_USER: it must be a name/, { THROUGHLINE_USER: '\u202e' }],
  [/^THROUGHLINE_MODEL: it must be set/, { THROUGHLINE_MODEL_URL: URL }],
  [/^THROUGHLINE_MODEL_URL: it must be set/, { THROUGHLINE_MODEL: 'm' }],
  [
    /^THROUGHLINE_MODEL_URL: it must be an address/,
    { THROUGHLINE_MODEL_URL: 'localhost:11434', THROUGHLINE_MODEL: 'm' },
  ],
  [
    /^(?!.*secret)THROUGHLINE_MODEL_URL: /,
    { THROUGHLINE_MODEL_URL: 'http://a:secret@b/v1', THROUGHLINE_MODEL: 'm' },
  ],
  [/^(?!.*secret)THROUGHLINE_MODEL_KEY: /, { THROUGHLINE_MODEL_KEY: 'secret\n' }],
])('%s', (words, env) => expect(() => readConfig(env)).toThrow(words));
