import { expect, it } from 'vitest';
import { linkMention } from './linking.ts';

const link = (mention: string, type: string, before = '', after = ''): string | null =>
  linkMention({ mention, type, before, after });

it.each([
  ['Cozy Bear', 'group', 'G0016'],
  ['Lazarus', 'group', 'G0032'],
  ['aka Sodinokibi', 'malware', 'S0496'],
  ['NetWireRAT', 'malware', 'S0198'],
  ['CobaltStrike', 'malware', 'S0154'],
  ['“PlugX”', 'malware', 'S0013'],
  ['psexec.exe', 'tool', 'S0029'],
  ['APT33/Elfin', 'group', 'G0064'],
  ['Qwertobot', 'malware', null],
  ['Harbour Freight Union', 'group', null],
  ['', 'malware', null],
])('links the name %s (%s) to %s', (mention, type, id) => {
  expect(link(mention, type)).toBe(id);
});

it.each([
  ['C2', 'TA0011'],
  ['command and control server', 'TA0011'],
  ['Lateral movements', 'TA0008'],
  ['stolen credentials', 'TA0006'],
  ['privilege escalation', 'TA0004'],
  ['avoid detection', 'TA0005'],
])('links the tactic %s to %s', (mention, id) => {
  expect(link(mention, 'tactic')).toBe(id);
});

it.each([
  ['process injection', /^T1055/],
  ['spear-phishing emails', /^T1566/],
  ['ransomware', /^T1486/],
  ['PowerShell', /^T1059\.001/],
  ['supply-chain attacks', /^T1195/],
  ['downloaded further payloads from a remote server', /^T1105/],
])('links the technique %s', (mention, id) => {
  expect(link(mention, 'technique', 'The attackers used ', ' in the network.')).toMatch(id);
});

it('takes a mention of any length in time', () => {
  const before = process.cpuUsage();
  link('a/'.repeat(1 << 19), 'technique', 'b '.repeat(1 << 19), 'c'.repeat(1 << 20));
  link('rat '.repeat(1 << 18), 'malware');
  link('x '.repeat(1 << 19), 'tactic');
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
});
