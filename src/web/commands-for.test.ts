import { expect, it } from 'vitest';
import { commandsFor } from './commands-for.ts';

const commands = ['Go to the wire', 'Go to sources', 'Light theme', 'Dark theme'].map((words) => ({ words }));

it.each<[wanted: string, meant: string[], others: string[]]>([
  ['sour', ['Go to sources'], []],
  ['go to s', ['Go to sources'], []],
  ['theme', ['Light theme', 'Dark theme'], []],
  ['urces', [], ['Go to sources']],
  ['t', ['Go to the wire', 'Go to sources', 'Light theme', 'Dark theme'], []],
  ['ransomware', [], []],
  ['', [], ['Go to the wire', 'Go to sources', 'Light theme', 'Dark theme']],
])('"%s" means %j before all that is found', (wanted, meant, others) => {
  const parts = commandsFor(commands, wanted).map((part) => part.map(({ words }) => words));
  expect(parts).toEqual([meant, others]);
});
