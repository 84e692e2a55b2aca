import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';
import { roleByRemark } from './remarked.ts';

const heading = { kind: 'heading' as const, text: 'Indicators of compromise' };
const item = (text: string) => ({ kind: 'item' as const, text });
const table = (text: string) => ({ kind: 'table' as const, text });

describe('what a remark says of the role', () => {
  it.each([
    ['FALSE POSITIVE, removed', 'its remark calls it a false positive'],
    ['C2 · withdrawn: a false positive', 'its remark calls it a false positive'],
    ['our mail relay, do not block', 'its remark takes it off what is to be blocked'],
    ['no longer an indicator', 'its remark takes it off what is to be blocked'],
    ['removed from this list', 'its remark takes it off what is to be blocked'],
    ['sinkholed by the federal police', 'its remark calls it sinkholed: defenders hold it'],
    ['police sinkhole', 'its remark calls it sinkholed: defenders hold it'],
    ['Tor exit node, shared', 'its remark calls it an exit that many share'],
    ['shared hosting', 'its remark calls it shared by many'],
    ['our own vulnerability scanner', "its remark calls it the writers' own, or a test"],
    ['internal test only', "its remark calls it the writers' own, or a test"],
    ['authorised penetration test', "its remark calls it the writers' own, or a test"],
  ])('%s: benign', (remark, why) => {
    expect(roleByRemark(remark)).toEqual({ role: 'benign', why });
  });

  it.each([
    'not a false positive',
    'first thought a false positive',
    'false positives unlikely',
    'low rate of false positives',
    'was sinkholed after the raid',
    'to be sinkholed',
    'please sinkhole',
    'sinkhole evasion',
    'C2 behind a Tor exit node',
    'Tor exit node used by the gang',
    'Tor hidden service',
    'internal test build of the malware',
    'internal server that was scanned',
    'seen by our honeypot',
    'block',
    'scanner',
    'victim chat',
    'loader, passes every internal test',
  ])('%s: nothing', (remark) => {
    expect(roleByRemark(remark)).toBeNull();
  });

  it('hears that what is defaced is the victim’s', () => {
    expect(roleByRemark('victim portal, defaced')).toMatchObject({ role: 'victim' });
  });
});

describe('remarks in an article', () => {
  const seen = (body: Parameters<typeof articleOf>[0]['body']) =>
    understand(articleOf({ body })).observables.map(({ value, role }) => `${value} ${role}`);

  it.each([
    ['items', [heading, item('elmgate[.]top - C2'), item('45.77.12.9 - our own scanner, do not block')]],
    ['rows', [heading, table('elmgate[.]top | C2\n45.77.12.9 | our own scanner, do not block')]],
  ])('give roles in %s', (_, body) => {
    expect(seen(body)).toEqual(['elmgate.top malicious', '45.77.12.9 benign']);
  });

  it('hold for the same value where nothing is noted beside it', () => {
    const told = 'The attackers came from 45.77.12.9 and elmgate[.]top at night.';
    expect(seen([told, heading, item('45.77.12.9 - FALSE POSITIVE, removed')])).toEqual([
      '45.77.12.9 benign',
      'elmgate.top malicious',
      '45.77.12.9 benign',
    ]);
  });

  it.each(['not a false positive', 'not legitimate', 'legitimate-looking name'])(
    '%s stays malicious',
    (note) => {
      expect(seen([heading, item(`elmgate[.]top - ${note}`)])).toEqual(['elmgate.top malicious']);
    },
  );

  it.each([
    ['The victim portal desk.elmwick-bank.com was defaced on Monday.', 'victim'],
    ['The victim portal desk.elmwick-bank[.]com was hacked by the crew.', 'victim'],
    ['The gang runs its victim portal elmleak[.]top for negotiations.', 'malicious'],
  ])('%s: %s', (text, role) => {
    expect(understand(articleOf({ body: [text] })).observables[0]!.role).toBe(role);
  });
});
