/** What is told as an entity's own, on its page, in its files and in a search: never what merely stands beside it. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { EntityType } from '../domain/entity.ts';
import { LOCAL } from './principal.ts';

const texts = {
  /** Two groups, each with its own case. */
  apart: `# Two groups abuse login servers, Harbour Labs says

APT29 has stolen mail from three ministries in Norway since October with the malware Emotet, Harbour Labs said on Monday.

In a separate intrusion, APT28 deployed QakBot at a Spanish energy company. There is no evidence that the two groups work together.

The attackers' malware Emotet communicates with gate[.]north-loom[.]top.`,
  /** A guess, with indicators. */
  guess: `# New Dridex campaign poses as a meeting update to rob banks

Researchers at Harbour Labs have found a malware campaign that delivers Dridex to employees of banks in Portugal and Greece.

Victims are asked to press Windows+R and to paste a PowerShell command, which downloads the malware from hxxps://cdn[.]fjord-files[.]top/u/setup.msi and creates a scheduled task.

Harbour Labs attributes the campaign with moderate confidence to TA577, while Quay Security says it sees overlaps with FIN7.

Indicators of compromise:

- C2 server: 185.220.70[.]84
- C2 server: cdn[.]fjord-files[.]top`,
  /** A malware that an outage is not the doing of. */
  outage: `# Outage at Quillnet takes shops and banks offline

Quillnet, which carries a tenth of the web, failed on Tuesday morning, and shops and banks in many countries went dark with it. The company is looking for the cause, and its engineers wrote at noon that they had found the fault in a file of settings that had grown too large. Customers were told to wait for an hour.

Records of floods against networks have fallen again and again in recent weeks, most of them set by the botnet Mirai.`,
  /** Whom one group alone struck, with what it used. */
  alone: `# Turla hackers breached shipping firm Maersk

The Turla hackers breached Maersk in May and stole the records of its customers in Denmark, the shipping firm said.

Turla sent phishing emails with a malicious attachment.

Indicators of compromise:

- C2 server: 185.220.71[.]9
- C2 server: panel[.]dusk-harbour[.]top`,
  /** What intruders do after they came in by a flaw. */
  chain: `# Attackers exploit CVE-2025-64446 to break into firewalls

Attackers are exploiting CVE-2025-64446 to break into FortiWeb firewalls that face the internet.

They then moved to a file server over RDP and installed AnyDesk there. They encrypted the servers with ransomware in the end.`,
};

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  program = await openTestProgram(await server.newDatabase(), '2025-11-20T12:00:00Z', []);
});
afterEach(() => program.close());

async function read(name: keyof typeof texts): Promise<void> {
  await program.app.readFile(LOCAL, { name: `${name}.md`, content: texts[name], url: null });
  await program.turn();
}

const nothing = { victims: [], observables: [], beside: 0, techniques: [] };

test.each<[string, keyof typeof texts, EntityType, string, object]>([
  [
    'an attacker in a case of its own',
    'apart',
    'actor',
    'apt29',
    { ...nothing, victims: ['government', 'norway'], beside: 1 },
  ],
  [
    'the attacker of a separate case',
    'apart',
    'actor',
    'apt28',
    { ...nothing, victims: ['spain'], beside: 1 },
  ],
  [
    'the malware of one of two cases',
    'apart',
    'malware',
    'emotet',
    { ...nothing, victims: ['government', 'norway'], observables: ['gate[.]north-loom[.]top'] },
  ],
  ['the malware of the other', 'apart', 'malware', 'qakbot', { ...nothing, victims: ['spain'], beside: 1 }],
  ['one that a vendor sees overlaps with', 'guess', 'actor', 'fin7', { ...nothing, beside: 3 }],
  ['one that a vendor guesses', 'guess', 'actor', 'ta577', { ...nothing, beside: 3 }],
  [
    'the malware that an article is about, whoever is behind it',
    'guess',
    'malware',
    'dridex',
    {
      victims: ['finance', 'greece', 'portugal'],
      observables: [
        '185[.]220[.]70[.]84',
        'cdn[.]fjord-files[.]top',
        'hxxps://cdn[.]fjord-files[.]top/u/setup.msi',
      ],
      beside: 0,
      techniques: ['T1053.005', 'T1059.001', 'T1204.004', 'T1105'],
    },
  ],
  ['a botnet that is named in passing', 'outage', 'malware', 'mirai', nothing],
  [
    'a flaw by which intruders came in',
    'chain',
    'vulnerability',
    'cve-2025-64446',
    { ...nothing, techniques: ['T1190'] },
  ],
  [
    'the one attacker of an incident',
    'alone',
    'actor',
    'turla',
    {
      victims: ['denmark', 'maersk', 'transport'],
      observables: ['185[.]220[.]71[.]9', 'panel[.]dusk-harbour[.]top'],
      beside: 0,
      techniques: ['T1566.001'],
    },
  ],
])('%s has its own alone', async (_, text, type, id, expected) => {
  await read(text);
  const { victims, observables, techniques } = await program.app.entity(LOCAL, type, id);
  const struck = [...victims.named, ...victims.sectors, ...victims.countries];
  expect({
    victims: struck.map((one) => one.id).sort(),
    observables: observables.shown.map(({ shown }) => shown).sort(),
    beside: observables.beside,
    techniques: techniques.filter(({ sentences }) => sentences > 0).map((one) => one.id),
  }).toEqual(expected);
  for (const { citations } of struck)
    expect(texts[text].replaceAll('# ', '')).toContain(citations[0]!.passage);
});

test('a victim is cited by the sentence that ties it, and is only supposed where the attack is', async () => {
  await read('apart');
  const { victims } = await program.app.entity(LOCAL, 'actor', 'apt28');
  expect(victims.countries).toMatchObject([
    {
      certainty: 'asserted',
      count: 1,
      citations: [{ passage: 'In a separate intrusion, APT28 deployed QakBot at a Spanish energy company.' }],
    },
  ]);
});

test.each<[string, EntityType, string, string[]]>([
  ['holds no indicator of what is only near', 'actor', 'fin7', []],
  [
    'holds those of its own article',
    'malware',
    'dridex',
    ['https://cdn.fjord-files.top/u/setup.msi', '185.220.70.84', 'cdn.fjord-files.top'],
  ],
])('a file %s', async (_, type, id, values) => {
  await read('guess');
  const file = async (format: 'csv' | 'stix') =>
    (await program.app.observablesFile(LOCAL, { entity: { type, id } }, format)).body;
  const rows = (await file('csv')).trim().split('\r\n').slice(1);
  expect(rows.map((row) => row.split(',')[1]).sort()).toEqual([...values].sort());
  const { objects } = JSON.parse(await file('stix')) as { objects: { type: string; name: string }[] };
  const named = (wanted: string) => objects.filter((one) => one.type === wanted).map(({ name }) => name);
  expect(
    named('indicator')
      .map((name) => name.split(' ')[1])
      .sort(),
  ).toEqual([...values].sort());
  const techniques = ['Scheduled Task', 'PowerShell', 'Ingress Tool Transfer', 'Malicious Copy and Paste'];
  expect(named('attack-pattern').sort()).toEqual(values.length > 0 ? techniques.sort() : []);
});

test.each<[string, keyof typeof texts, string[]]>([
  ['cdn[.]fjord-files[.]top', 'guess', ['Dridex']],
  ['185.220.70[.]84', 'guess', ['Dridex']],
  ['gate[.]north-loom[.]top', 'apart', ['Emotet']],
  ['panel[.]dusk-harbour[.]top', 'alone', ['Turla']],
])('the search for %s names whose it is', async (value, text, names) => {
  await read(text);
  const { observables } = await program.app.search(LOCAL, value, 20);
  expect(observables.entities.map(({ name }) => name)).toEqual(names);
});
