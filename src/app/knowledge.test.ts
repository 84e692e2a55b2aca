/** `throughline knowledge update`, end to end: files in a folder, on a server, and at their official addresses. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { serve } from '../collect/fetch/loopback.ts';
import { FetchError, type Fetcher } from '../collect/fetch.ts';
import { noFindings } from '../domain/findings.ts';
import { shippedKnowledge } from '../knowledge/shipped.ts';
import { saveArticle } from '../store/articles.ts';
import { addSources, sourceId } from '../store/sources.ts';
import { findVulnerabilities, listKnowledge, loadKnowledge } from './knowledge.ts';
import type { CatalogueReport } from './knowledge-files.ts';
import { updateKnowledge } from './knowledge-update.ts';

const NOW = '2025-11-20T09:42:00.000Z';
const HEAD = '#model_version:v2025.03.14,score_date:2025-11-20T12:55:00Z\ncve,epss,percentile\n';
const KEV = 'known_exploited_vulnerabilities.json';

let server: TestServer;
let program: TestProgram;
let folder: string;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  program = await openTestProgram(await server.newDatabase(), NOW, []);
  folder = mkdtempSync(join(tmpdir(), 'throughline-knowledge-'));
  return async () => {
    rmSync(folder, { recursive: true });
    await program.close();
  };
});

const noFetcher: Fetcher = {
  check: () => {},
  get: (url) => Promise.reject(new FetchError('http-error', `${url} answered 404`, { status: 404 })),
  close: async () => {},
};

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

async function update(options: { from?: string | null; force?: boolean; fetcher?: Fetcher } = {}) {
  const { from = folder, force = false, fetcher = noFetcher } = options;
  const reports = await updateKnowledge({ ...program, fetcher }, { from, force }, () => {});
  return new Map(reports.map((report) => [report.name, report]));
}
const outcomes = (reports: Map<string, CatalogueReport>) =>
  Object.fromEntries([...reports].map(([name, { outcome }]) => [name, outcome]));

/** An article that names these. */
async function mention(keys: string[]): Promise<void> {
  const publisher = {
    id: 'news.example',
    name: 'News',
    family: 'news.example',
    category: 'journalism' as const,
  };
  const url = 'https://news.example/feed';
  await addSources(program.db, [{ url, kind: 'feed', name: 'News', publisher, language: 'en' }], NOW);
  const text = keys.join(' ');
  const article = {
    id: 'a1',
    url: 'https://news.example/a1',
    sourceId: sourceId(url),
    publisherId: publisher.id,
    title: 'Holes',
    authors: [],
    published: { at: NOW, precision: 'minute' as const, from: 'feed' as const },
    updated: null,
    learnedAt: NOW,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    links: [],
    images: [],
  };
  const mentions = keys.map((key) => {
    const start = text.indexOf(key);
    return { type: 'vulnerability' as const, key, start, end: start + key.length };
  });
  const findings = { ...noFindings, mentions };
  await saveArticle(program.db, { article, urls: [article.url], findings, signature: null, bands: [] }, NOW);
}

interface Group {
  id: string;
  name: string;
  revokedBy?: string;
}

/** A bundle with these groups, and as many techniques and mitigations as keep it from looking like a part. */
const attack = (...groups: Group[]): string => bundle(groups, 10);

function bundle(groups: Group[], mitigations: number): string {
  const mitre = (external_id: string) => [{ source_name: 'mitre-attack', external_id }];
  const objects: object[] = [];
  for (const { id, name, revokedBy } of groups) {
    const revoked = revokedBy !== undefined;
    objects.push({
      type: 'intrusion-set',
      id: `intrusion-set--${id}`,
      name,
      revoked,
      external_references: mitre(id),
    });
    if (revoked)
      objects.push({
        type: 'relationship',
        id: `relationship--${id}`,
        relationship_type: 'revoked-by',
        source_ref: `intrusion-set--${id}`,
        target_ref: `intrusion-set--${revokedBy}`,
      });
  }
  for (let n = 0; n < 1_000; n++)
    objects.push({
      type: 'attack-pattern',
      id: `attack-pattern--${n}`,
      name: `T${n}`,
      external_references: mitre(`T${n}`),
    });
  for (let m = 0; m < 10; m++) {
    const id = `course-of-action--${m}`;
    objects.push({ type: 'course-of-action', id, name: `M${m}`, external_references: mitre(`M${m}`) });
    for (let n = 0; m < mitigations && n < 1_000; n++)
      objects.push({
        type: 'relationship',
        id: `relationship--${m}-${n}`,
        relationship_type: 'mitigates',
        source_ref: id,
        target_ref: `attack-pattern--${n}`,
      });
  }
  return JSON.stringify({ type: 'bundle', objects });
}

const cve = (id: string, title: string, state = 'PUBLISHED') => ({
  cveMetadata: { cveId: id, state, datePublished: '2025-01-02T03:04:05Z' },
  containers: {
    cna: {
      title,
      affected: [{ vendor: 'Reed', product: 'Gate' }],
      problemTypes: [{ descriptions: [{ cweId: 'CWE-79', description: 'XSS' }] }],
    },
  },
});

describe('loading', () => {
  test('what ships is in use until then', async () => {
    expect(await loadKnowledge(program.db)).toBe(shippedKnowledge());
    const states = await listKnowledge(program.db);
    expect(states.every(({ loadedAt, publisher }) => loadedAt === null && publisher !== '')).toBe(true);
    expect(states.filter(({ version }) => version !== null)).toHaveLength(10);
    expect(states.filter(({ version }) => version === null)).toEqual(
      [
        ['cve', 'CVE records', 'CVE Program'],
        ['epss', 'EPSS', 'FIRST'],
      ].map(([name, title, publisher]) => ({
        ...{ name, title, publisher },
        ...{ version: null, loadedAt: null, loadedFrom: null, entries: 0 },
      })),
    );
  });

  test('what is loaded takes its place at once; the second time it is unchanged', async () => {
    const before = await loadKnowledge(program.db);
    put('enterprise-attack.json', attack({ id: 'G7001', name: 'Grey Heron' }));
    const first = await update();
    expect(first.get('attack')).toMatchObject({ outcome: 'loaded', entries: 1011 });
    expect(first.get('attack')?.changes?.added).toContain('G7001 Grey Heron');
    const after = await loadKnowledge(program.db);
    expect(before.find('actor', 'grey-heron')).toBeNull();
    expect(after.find('actor', 'grey-heron')?.name).toBe('Grey Heron');
    expect(await loadKnowledge(program.db)).toBe(after);
    expect(await listKnowledge(program.db)).toContainEqual(
      expect.objectContaining({ name: 'attack', loadedAt: NOW, entries: 1011 }),
    );
    const second = await update();
    expect(second.get('attack')).toMatchObject({ outcome: 'unchanged', entries: 1011 });
    expect(outcomes(second)).toMatchObject({ kev: 'missing', epss: 'missing', cve: 'missing' });
  });

  test('says what was renamed, revoked, removed and added, and old addresses lead on', async () => {
    put(
      'enterprise-attack.json.gz',
      gzipSync(
        attack(
          { id: 'G7001', name: 'Grey Heron' },
          { id: 'G7002', name: 'White Heron' },
          { id: 'G7003', name: 'Gone Heron' },
        ),
      ),
    );
    await update();
    const later = attack(
      { id: 'G7001', name: 'Silver Heron' },
      { id: 'G7002', name: 'White Heron', revokedBy: 'G7001' },
      { id: 'G7004', name: 'New Heron' },
    );
    put('enterprise-attack.json.gz', gzipSync(later));
    expect((await update()).get('attack')).toMatchObject({
      outcome: 'loaded',
      changes: {
        added: ['G7004 New Heron'],
        renamed: ['G7001 Grey Heron → Silver Heron'],
        revoked: ['G7002 White Heron → G7001 Silver Heron'],
        removed: ['G7003 Gone Heron'],
      },
    });
    // And once more, so that the names are not forgotten by the next loading.
    put('enterprise-attack.json.gz', gzipSync(later.replace('New Heron', 'Newer Heron')));
    await update();
    const knowledge = await loadKnowledge(program.db);
    for (const id of ['grey-heron', 'white-heron', 'silver-heron'])
      expect(knowledge.find('actor', id)?.name, id).toBe('Silver Heron');
    expect(knowledge.find('actor', 'silver-heron')?.aliases).toContainEqual({
      name: 'Grey Heron',
      by: 'MITRE ATT&CK',
      fit: 'its name before',
    });
  });

  test('a broken, cut off or shrunken file changes nothing and says why; the others go on', async () => {
    const good = attack({ id: 'G7001', name: 'Grey Heron' });
    put('enterprise-attack.json', good);
    await update();
    const epss = `${HEAD}CVE-2025-0001,0.5,0.9\n`;
    for (const [bad, why] of [
      [good.slice(0, -500), /truncated/],
      [gzipSync(good).subarray(0, 900), /cut off or damaged/],
      [good.replace('"Grey Heron"', '7'), /enterprise-attack\.json: intrusion-set--G7001, name/],
      [
        attack()
          .replaceAll(/\{"type":"attack-pattern","id":"attack-pattern--[1-9]\d\d"[^}]*\}\]\},?/g, '')
          .replace(/,\]/, ']'),
        /holds 110 entries where there were 1011: it seems to be a part/,
      ],
      // Well-formed, with everything it names, and cut among what ties them.
      [
        bundle([], 3),
        /holds 3000 relations where there were 10000: it seems to be a part only\. Fetch it again/,
      ],
      [Buffer.alloc(50_000_000, 'junk '), /is no JSON/],
    ] as const) {
      put('enterprise-attack.json', bad);
      put('epss_scores-current.csv', epss);
      const reports = await update();
      expect(reports.get('attack')).toMatchObject({ outcome: 'refused', why: expect.stringMatching(why) });
      expect(reports.get('epss')?.outcome).toMatch(/loaded|unchanged/);
      expect((await loadKnowledge(program.db)).find('actor', 'grey-heron')?.name).toBe('Grey Heron');
    }
  });

  test('a shrunken file is taken when that is asked for', async () => {
    const kev = JSON.stringify({ catalogVersion: '2026', vulnerabilities: [kevEntry] });
    put(KEV, kev);
    expect((await update()).get('kev')).toMatchObject({ outcome: 'refused' });
    expect((await update({ force: true })).get('kev')).toMatchObject({ outcome: 'loaded', entries: 1 });
  });

  test('two updates at once both end well', async () => {
    put('epss_scores-current.csv', `${HEAD}CVE-2025-0001,0.5,0.9\nCVE-2025-0001,0.6,0.9\n`);
    put('cve-records.jsonl', `${JSON.stringify(cve('CVE-2025-0001', 'One'))}\n`);
    const both = await Promise.all([update(), update()]);
    for (const reports of both) expect(reports.get('epss')?.outcome).toMatch(/loaded|unchanged/);
    const found = await findVulnerabilities(program.db, ['CVE-2025-0001']);
    expect(found.get('CVE-2025-0001')).toMatchObject({ title: 'One', epss: { score: 0.6 } });
  });

  test('no such folder', async () => {
    await expect(update({ from: join(folder, 'nothing') })).rejects.toThrow(/There is no folder/);
  });

  test('from an address that has the files', async () => {
    const csv = 'CWE-ID,Name\n'.concat(
      ...Array.from({ length: 300 }, (_, n) => `${n + 1},Weakness ${n + 1}\n`),
    );
    const site = await serve({
      '/files/1000.csv.gz': { body: gzipSync(csv) },
      '/files/enterprise-attack.json': { status: 500 },
    });
    try {
      const reports = await update({ from: `${site.url}/files/`, fetcher: site.fetcher });
      expect(reports.get('cwe')).toMatchObject({ outcome: 'loaded', entries: 300 });
      expect(reports.get('attack')).toMatchObject({ outcome: 'refused', why: expect.stringMatching(/500/) });
      expect((await loadKnowledge(program.db)).weakness('CWE-300')).toBe('Weakness 300');
    } finally {
      await site.close();
    }
  });
});

const kevEntry = {
  cveID: 'CVE-2025-0001',
  vendorProject: 'Reed',
  product: 'Gate',
  dateAdded: '2025-08-25',
  dueDate: '2025-09-15',
  requiredAction: 'Mend it.',
};

describe('vulnerabilities', () => {
  test('what the record, CISA and FIRST say is made one, with where it is from', async () => {
    put(KEV, JSON.stringify({ catalogVersion: '2026', vulnerabilities: [kevEntry] }));
    put('epss_scores-current.csv.gz', gzipSync(`${HEAD}CVE-2025-0001,0.5,0.9\nCVE-2025-0002,0.1,0.2\n`));
    put('cve-records.jsonl', `${JSON.stringify(cve('CVE-2025-0001', 'A hole in Gate'))}\n`);
    await update({ force: true });
    const found = await findVulnerabilities(program.db, [
      'cve-2025-0001',
      'CVE-2025-0002',
      'CVE-2023-9999',
      "x'--",
    ]);
    expect([...found.keys()]).toEqual(['cve-2025-0001', 'CVE-2025-0002']);
    expect(found.get('cve-2025-0001')).toMatchObject({
      id: 'CVE-2025-0001',
      title: 'A hole in Gate',
      products: ['Reed Gate'],
      epss: { score: 0.5, percentile: 0.9, date: '2025-11-20' },
      kev: { added: '2025-08-25', due: '2025-09-15', ransomware: false, action: 'Mend it.' },
      cwe: [{ id: 'CWE-79', name: shippedKnowledge().weakness('CWE-79') }],
      from: ['CVE', 'CISA KEV', 'EPSS'],
    });
    expect(found.get('CVE-2025-0002')).toMatchObject({ title: null, kev: null, from: ['EPSS'] });
  });

  test.each([
    ['asus', 'rt-ax55', 'ASUS', 'RT-AX55 Routers', ['ASUS RT-AX55 Routers']],
    ['reed', 'gate_server', 'Reed', 'Gate Server', ['Reed Gate Server']],
    ['reed', 'gate', 'Reed', 'Gateway', ['reed gate']],
    ['Reed', 'Gate 2', 'Reed', 'Gate', ['Reed Gate 2']],
    ['Reed', 'Gate', 'Reed', 'Gate and Other Products', ['Reed Gate']],
  ])(
    'a product written as identifiers are is written as CISA does: %s %s, %s %s',
    async (vendor, product, by, its, products) => {
      const listed = { ...kevEntry, vendorProject: by, product: its };
      put(KEV, JSON.stringify({ catalogVersion: '2026', vulnerabilities: [listed] }));
      const record = cve('CVE-2025-0001', 'A hole');
      record.containers.cna.affected = [{ vendor, product }];
      put('cve-records.jsonl', `${JSON.stringify(record)}\n`);
      await update({ force: true });
      const found = await findVulnerabilities(program.db, ['CVE-2025-0001']);
      expect(found.get('CVE-2025-0001')?.products).toEqual(products);
    },
  );

  test('the list that ships is known without any loading', async () => {
    const found = await findVulnerabilities(program.db, ['CVE-2023-4966']);
    expect(found.get('CVE-2023-4966')).toMatchObject({ from: ['CISA KEV'], kev: { ransomware: true } });
  });

  test('records say what is new and what changed; a broken line changes nothing', async () => {
    const lines = (...records: object[]) => records.map((record) => JSON.stringify(record)).join('\n');
    put(
      'cve-records.jsonl',
      lines(cve('CVE-2025-0001', 'One'), cve('CVE-2025-0002', 'Two'), cve('CVE-2025-0003', '', 'REJECTED')),
    );
    expect((await update()).get('cve')).toMatchObject({
      outcome: 'loaded',
      changes: { added: ['CVE-2025-0001', 'CVE-2025-0002'], changed: [] },
      skipped: { rejected: 1 },
    });
    expect((await update()).get('cve')?.outcome).toBe('unchanged');
    put('cve-records.jsonl', `${lines(cve('CVE-2025-0001', 'Uno'))}\n{"cveMeta`);
    expect((await update()).get('cve')).toMatchObject({
      outcome: 'refused',
      why: expect.stringMatching(/line 2 is no JSON/),
    });
    const titles = async () =>
      [...(await findVulnerabilities(program.db, ['CVE-2025-0001', 'CVE-2025-0002'])).values()].map(
        ({ title }) => title,
      );
    expect(await titles()).toEqual(['One', 'Two']);
    put('cve-records.jsonl', lines(cve('CVE-2025-0001', 'Uno'), cve('CVE-2025-0002', 'Two')));
    expect((await update()).get('cve')?.changes).toMatchObject({ added: [], changed: ['CVE-2025-0001'] });
    expect(await titles()).toEqual(['Uno', 'Two']);
  });

  test('from the CVE Program come the records that articles mention, and are not asked for again soon', async () => {
    await mention(['cve-2025-0001', 'cve-2025-0002', 'cve-2025-0003', 'ghsa-jfh8-c2jp-5v3q']);
    const asked: string[] = [];
    const fetcher: Fetcher = {
      ...noFetcher,
      get: (url, options) => {
        const id = url.split('/').at(-1)!;
        if (!url.startsWith('https://cveawg.mitre.org/')) return noFetcher.get(url, options);
        asked.push(id);
        if (id === 'CVE-2025-0003') return noFetcher.get(url, options);
        const body = Buffer.from(JSON.stringify(cve('CVE-2025-0001', 'One')));
        return Promise.resolve({ body } as unknown as Awaited<ReturnType<Fetcher['get']>>);
      },
    };
    expect((await update({ from: null, fetcher })).get('cve')).toMatchObject({
      outcome: 'loaded',
      entries: 1,
      why: expect.stringMatching(/^1 not published; 1 failed, the first: .*answers with CVE-2025-0001/),
    });
    expect(asked.sort()).toEqual(['CVE-2025-0001', 'CVE-2025-0002', 'CVE-2025-0003']);
    asked.length = 0;
    await update({ from: null, fetcher });
    expect(asked.sort()).toEqual(['CVE-2025-0002', 'CVE-2025-0003']);
  });
});
