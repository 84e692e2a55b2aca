import { expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const typesIn = (text: string, title = 'Ransomware attack on a clinic'): string[] => [
  ...new Set(
    understand(articleOf({ title, body: [text] })).mentions.flatMap(({ type, key }) =>
      type === 'place' || type === 'sector' ? [] : [`${type}: ${key}`],
    ),
  ),
];

it.each([
  [
    'The attackers used AnyDesk to keep access and copied data with Rclone.',
    ['tool: anydesk', 'tool: rclone'],
  ],
  [
    'It used Ngrok and Teleport for remote access, and the ransomware followed.',
    ['tool: ngrok', 'tool: teleport'],
  ],
  ['A script of the worm downloads the secret scanner TruffleHog from the web.', ['tool: trufflehog']],
  [
    'Storm-1175 used SimpleHelp and MeshAgent for remote access.',
    ['actor: storm-1175', 'tool: simplehelp', 'tool: meshagent'],
  ],
])('a tool that attackers use: %s', (text, told) => {
  expect(typesIn(text)).toEqual(told);
});

it.each([
  ['Hackers breached AnyDesk. AnyDesk said that its servers had been hacked.', 'product: anydesk'],
  ['Many companies use AnyDesk for support after an attack.', 'product: anydesk'],
  ['The malware Teleport, a backdoor, was installed on servers.', 'malware: teleport'],
])('and what it is elsewhere: %s', (text, told) => {
  expect(typesIn(text)).toEqual([told]);
});

it.each([
  ['The maintainer confirmed on Bluesky that the malware was in it.', []],
  ['The BlueSky ransomware encrypted the servers.', ['malware: bluesky']],
  ['The notice NSA-2026-014 tells of attacks.', []],
  ['The NSA tells of attacks.', ['organisation: nsa']],
  ['The gang deployed the ransomware DragonForce on servers.', ['malware: dragonforce']],
  ['The DragonForce gang hit the clinic with ransomware.', ['actor: dragonforce']],
  ['The group Storm-2817 stole files of the clinic.', ['actor: storm-2817']],
  ['GTG-1002 stole files of the clinic.', ['actor: gtg-1002']],
])('names that are something else as often: %s', (text, told) => {
  expect(
    typesIn(text).filter((one) => /^(?!name).*(?:bluesky|nsa|dragon|storm|gtg|otter|ta5519)/.test(one)),
  ).toEqual(told);
});
