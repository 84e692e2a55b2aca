/** MISP galaxy, KEV, EPSS, CWE, CVE records, and how files are unpacked. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCveRecord } from './cve-record.ts';
import { namesFromRecords, readCweCsv } from './cwe.ts';
import { readEpss } from './epss.ts';
import { readKev } from './kev.ts';
import { type ClusterName, readCluster } from './misp-galaxy.ts';
import { unpackText } from './unpack.ts';

const factsAlone = { descriptions: false };
const encode = (text: string): Buffer => Buffer.from(text);

describe('a MISP galaxy cluster', () => {
  const read = (type: ClusterName, ...values: unknown[]) =>
    readCluster(JSON.stringify({ type, version: 7, values }), type, `${type}.json`, factsAlone);

  test('gives each synonym the producer that it states, and takes ATT&CK ids for references', () => {
    const facts = read('threat-actor', {
      uuid: 'u1',
      value: 'Grey Heron',
      meta: {
        country: 'XX',
        synonyms: ['G0001', 'Marsh Bear', 'Reed, Rush', 'grey <i>heron</i>'],
        'name-attribution': ['Marsh Bear:f9eb432f-2293-48b7-bca4-cc78beb50df0', 'Reed:not-known'],
        'targeted-sector': ['Finance'],
        'cfr-suspected-victims': 'Norway',
      },
    });
    expect(facts.entities?.actor).toEqual([
      {
        id: 'u1',
        name: 'Grey Heron',
        aliases: [['Marsh Bear', 'CrowdStrike'], 'Reed', 'Rush', 'grey heron'],
        country: 'XX',
        targets: { places: ['Norway'], sectors: ['Finance'] },
        attack: ['G0001'],
      },
    ]);
  });

  test('a page of ATT&CK among the references says which group it is, several do not', () => {
    const refs = (...ids: string[]) => ids.map((id) => `https://attack.mitre.org/groups/${id}/`);
    const facts = read(
      'threat-actor',
      { uuid: 'u1', value: 'One', meta: { refs: refs('G0001') } },
      { uuid: 'u2', value: 'Two', meta: { refs: refs('G0001', 'G0002') } },
    );
    expect(facts.entities?.actor?.map(({ attack }) => attack)).toEqual([['G0001'], undefined]);
  });

  test('ransomware goes by its name alone, malware of Malpedia by the identifier there', () => {
    expect(read('ransomware', { uuid: 'u', value: 'Reed Ransomware' }).entities?.malware?.[0]?.name).toBe(
      'Reed',
    );
    const refs = ['https://malpedia.caad.fkie.fraunhofer.de/details/win.reed'];
    const value = { uuid: 'u', value: 'Reed', meta: { refs } };
    expect(read('malpedia', value).entities?.malware?.[0]?.id).toBe('win.reed');
    expect(read('tool', value).entities?.tool?.[0]?.id).toBe('u');
  });

  test('countries go by the name for people', () => {
    const value = { uuid: 'u', value: 'norway', description: 'Norway', meta: { ISO: 'NO' } };
    expect(read('country', value).terms).toEqual([{ id: 'u', name: 'Norway', code: 'NO' }]);
  });

  test('is refused where a value is broken, or where it is another cluster', () => {
    expect(() => read('tool', { uuid: 'u9', value: 7 })).toThrow(/tool\.json: u9, value: /);
    expect(() => read('tool', { value: 'Reed' })).toThrow(/tool\.json: Reed, uuid: /);
    expect(() => read('tool', null)).toThrow(/tool\.json: value 1: /);
    expect(() =>
      readCluster('{"type":"tool","version":1,"values":[]}', 'malpedia', 'm.json', factsAlone),
    ).toThrow(/m\.json: type: /);
  });
});

describe('KEV', () => {
  const entry = {
    cveID: 'CVE-2025-0001',
    vendorProject: 'Reed',
    product: 'Gate',
    dateAdded: '2025-08-25',
    dueDate: '2025-09-15',
    requiredAction: 'Mend it.',
    knownRansomwareCampaignUse: 'Known',
  };
  const file = (vulnerabilities: unknown[], count = vulnerabilities.length) =>
    JSON.stringify({ catalogVersion: '2025.08.25', count, vulnerabilities });

  test('is read', () => {
    expect(readKev(file([entry]), 'kev.json', { descriptions: true }).exploited).toEqual([
      {
        id: 'CVE-2025-0001',
        vendor: 'Reed',
        product: 'Gate',
        added: '2025-08-25',
        due: '2025-09-15',
        ransomware: true,
        action: 'Mend it.',
      },
    ]);
  });

  test.each([
    ['fewer entries than it says', file([entry], 9), /says that it holds 9 entries and holds 1/],
    ['no CVE', file([{ ...entry, cveID: 'GHSA-1' }]), /kev\.json: GHSA-1, cveID: is no CVE id/],
    ['no day', file([{ ...entry, dueDate: 'soon' }]), /CVE-2025-0001, dueDate: is no day/],
    ['cut off', file([entry]).slice(0, 90), /truncated/],
  ])('%s is refused', (_, text, reason) => {
    expect(() => readKev(text, 'kev.json', factsAlone)).toThrow(reason);
  });
});

describe('EPSS', () => {
  const head = '#model_version:v2025.03.14,score_date:2025-11-20T12:55:00Z\ncve,epss,percentile\n';

  test('is read, with the day of its scores', () => {
    expect(readEpss(`${head}CVE-2024-3400,0.94264,0.99932\nCVE-1999-0001,1e-05,0\n`, 'epss.csv')).toEqual({
      date: '2025-11-20',
      model: 'v2025.03.14',
      scores: [
        { id: 'CVE-2024-3400', score: 0.94264, percentile: 0.99932 },
        { id: 'CVE-1999-0001', score: 0.00001, percentile: 0 },
      ],
    });
  });

  test.each([
    ['without a date', 'cve,epss,percentile\n', /does not begin with the date/],
    ['other columns', head.replace('epss,p', 'p'), /line 2/],
    ['a score above 1', `${head}CVE-2024-3400,1.2,0.5\n`, /epss\.csv, line 3/],
    ['cut off within a line', `${head}CVE-2024-3400,0.94264,0.99932\nCVE-1999-00`, /ends within a line/],
    ['no score', head, /holds no score/],
  ])('%s is refused', (_, text, reason) => {
    expect(() => readEpss(text, 'epss.csv')).toThrow(reason);
  });
});

describe('CWE', () => {
  test('is read out of CSV with quotes, commas and line breaks in its fields', () => {
    const csv = 'CWE-ID,Name,Description\r\n79,"Input, ""neutralised"" badly","a\nb",\r\n1004,Cookie,x\r\n';
    expect(readCweCsv(csv, 'cwe.csv').weaknesses).toEqual({
      'CWE-79': 'Input, "neutralised" badly',
      'CWE-1004': 'Cookie',
    });
  });

  test.each([
    ['other columns', 'a,b\n1,2\n', /no columns/],
    ['a quote that is not closed', 'CWE-ID,Name\n79,"Inp', /row 2 cannot be read/],
    ['no rows', 'CWE-ID,Name\n', /names no weakness/],
  ])('%s is refused', (_, csv, reason) => {
    expect(() => readCweCsv(csv, 'cwe.csv')).toThrow(reason);
  });

  test.each([
    ['a quote that never ends', `CWE-ID,Name\n79,"${'x'.repeat(20_000_000)}`],
    ['nothing but quotes', '"'.repeat(20_000_001)],
    ['nothing but commas', ','.repeat(5_000_000)],
  ])('%s in many megabytes is refused soon', (_, csv) => {
    const started = performance.now();
    expect(() => readCweCsv(csv, 'cwe.csv')).toThrow(/cannot be read|no columns/);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('names out of CVE records: the one that most give', () => {
    const texts = ['CWE-79: Script', 'CWE-79 Scripting', 'Scripting (CWE-79)', 'CWE-79'];
    const given = texts.map((text) => ({ id: 'CWE-79', text }));
    expect(namesFromRecords(given, 'v').weaknesses).toEqual({ 'CWE-79': 'Scripting' });
  });
});

describe('a CVE record', () => {
  const record = (cna: object, adp: object[] = [], state = 'PUBLISHED') => ({
    cveMetadata: { cveId: 'CVE-2025-0001', state, datePublished: '2025-01-02T03:04:05Z' },
    containers: { cna, adp },
  });
  const ssvc = { Exploitation: 'active', Automatable: 'yes', 'Technical Impact': 'total' };

  test('with what CISA adds', () => {
    const read = readCveRecord(
      record(
        {
          title: 'A hole in <b>Gate</b>',
          affected: [
            { vendor: 'Reed', product: 'Gate' },
            { vendor: 'Reed', product: 'Reed Wall' },
            { vendor: 'n/a', product: 'n/a' },
          ],
          metrics: [{ cvssV2_0: { version: '2.0', baseScore: 9.3, vectorString: 'AV:N' } }],
        },
        [
          {
            providerMetadata: { shortName: 'CISA-ADP' },
            metrics: [
              { other: { type: 'kev', content: {} } },
              {
                other: {
                  type: 'ssvc',
                  content: { options: Object.entries(ssvc).map(([k, v]) => ({ [k]: v })) },
                },
              },
            ],
            problemTypes: [{ descriptions: [{ cweId: 'CWE-79', description: 'CWE-79 Scripting' }] }],
          },
        ],
      ),
      'f',
    );
    expect(read?.vulnerability).toEqual({
      id: 'CVE-2025-0001',
      title: 'A hole in Gate',
      cvss: { score: 9.3, severity: 'critical', version: '2.0', vector: 'AV:N' },
      epss: null,
      kev: null,
      ssvc: { exploitation: 'active', automatable: 'yes', technicalImpact: 'total' },
      cwe: [{ id: 'CWE-79', name: 'Scripting' }],
      products: ['Reed Gate', 'Reed Wall'],
      published: '2025-01-02T03:04:05.000Z',
      from: ['CVE', 'CISA ADP'],
    });
  });

  test('what is odd in parts that are not needed does no harm', () => {
    const odd = record({ affected: 'all', metrics: [{ cvssV3_1: { baseScore: 99 } }], problemTypes: [{}] }, [
      7 as never,
    ]);
    expect(readCveRecord(odd, 'f')?.vulnerability).toMatchObject({ cvss: null, products: [], cwe: [] });
  });

  test('rejected gives nothing; another thing is refused', () => {
    expect(readCveRecord(record({}, [], 'REJECTED'), 'f')).toBeNull();
    expect(() => readCveRecord({ error: 'no' }, 'line 3')).toThrow(/line 3: cveMetadata: /);
  });
});

describe('unpacking', () => {
  const zip = (text: string): Buffer => {
    const packed = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50);
    end.writeUInt32LE(30 + packed.length, 16);
    return Buffer.concat([local, packed, entry, end]);
  };

  test.each([
    ['plain', encode('grüße')],
    ['gzip', gzipSync('grüße')],
    ['ZIP', zip('grüße')],
  ])('%s', (_, bytes) => expect(unpackText(bytes, 'f', 100)).toBe('grüße'));

  test.each([
    [
      'a gzip file that is cut off',
      gzipSync('x'.repeat(5000)).subarray(0, 25),
      /f cannot be unpacked, it is cut off/,
    ],
    ['a gzip file that unpacks to more than may be', gzipSync('x'.repeat(5000)), /f is larger than/],
    ['a ZIP file that is cut off', zip('x'.repeat(5000)).subarray(0, 40), /cut off or damaged/],
    ['a ZIP file that unpacks to more than may be', zip('x'.repeat(5000)), /f is larger than/],
    ['what is no UTF-8', Buffer.from([0x7b, 0xff, 0xfe]), /no text in UTF-8/],
    ['plain text that is too long', encode('x'.repeat(2000)), /f is larger than/],
  ])('%s is refused', (_, bytes, reason) => {
    expect(() => unpackText(bytes, 'f', 1000)).toThrow(reason);
  });
});
