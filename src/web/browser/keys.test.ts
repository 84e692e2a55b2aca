import { describe, expect, it } from 'vitest';
import { type Command, meaning, type Press } from './keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  command: false,
  alt: false,
  at: 0,
  busy: false,
  singleKeys: true,
  ...more,
});

describe('a key press', () => {
  const table: [string, Press, Command | null][] = [
    ['j', press('j'), { do: 'step', by: 1, only: 'any' }],
    ['k', press('k'), { do: 'step', by: -1, only: 'any' }],
    ['e', press('e'), { do: 'step', by: 1, only: 'new' }],
    ['o', press('o'), { do: 'open' }],
    ['/', press('/'), { do: 'search' }],
    ['n', press('n'), { do: 'click', key: 'n' }],
    ['?', press('?'), { do: 'click', key: '?' }],
    ['Enter is the browser’s', press('Enter'), null],
    ['j in a field', press('j', { busy: true }), null],
    ['j when switched off', press('j', { singleKeys: false }), null],
    ['Ctrl-J', press('j', { command: true }), null],
    ['Alt-J', press('j', { alt: true }), null],
    ['Ctrl-K', press('k', { command: true }), { do: 'palette' }],
    ['Ctrl-K in a field', press('k', { command: true, busy: true }), { do: 'palette' }],
    ['Ctrl-K when switched off', press('K', { command: true, singleKeys: false }), { do: 'palette' }],
    ['Escape in a field', press('Escape', { busy: true }), { do: 'dismiss' }],
  ];
  it.each(table)('%s', (_, given, command) => expect(meaning(given, null).command).toEqual(command));
});

describe('g and a second key', () => {
  const afterG = meaning(press('g', { at: 100 }), null);
  it('waits', () => expect(afterG).toEqual({ command: null, waiting: { key: 'g', at: 100 } }));
  it('goes', () =>
    expect(meaning(press('w', { at: 400 }), afterG.waiting).command).toEqual({ do: 'click', key: 'g w' }));
  it('forgets after a while', () =>
    expect(meaning(press('j', { at: 2000 }), afterG.waiting).command).toEqual({
      do: 'step',
      by: 1,
      only: 'any',
    }));
});
