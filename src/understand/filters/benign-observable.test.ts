import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../domain/article.ts';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

type Body = (string | { kind: BlockKind; text: string })[];

const heading = (text: string) => ({ kind: 'heading' as const, text });
const item = (text: string) => ({ kind: 'item' as const, text });
const code = (text: string) => ({ kind: 'code' as const, text });
const table = (text: string) => ({ kind: 'table' as const, text });

/** The values of an article's observables by their role. */
function rolesOf(body: Body) {
  const roles: Record<string, string[]> = {};
  for (const { role, value } of understand(articleOf({ body })).observables)
    roles[role ?? ''] = [...(roles[role ?? ''] ?? []), value];
  return roles;
}

describe('plain domains of an article that defangs nothing', () => {
  it.each<[string, Body]>([
    ['a list', [heading('Indicators of compromise'), item('lumgate.top'), item('harborpanel.com')]],
    [
      'a list under a heading of its kind',
      [heading('IOCs'), heading('Domains'), code('lumgate.top\nharborpanel.com')],
    ],
    ['a line that ends in a colon', ['C2 domains:', 'lumgate.top\nharborpanel.com']],
    ['a bold paragraph', ['C2 domains', 'lumgate.top\nharborpanel.com']],
    ['another heading', [heading('Malicious domains'), 'lumgate.top\nharborpanel.com']],
    ['the following', ['The following domains are malicious', item('lumgate.top'), item('harborpanel.com')]],
    ['a table', [heading('IOCs'), table('Domain | Seen\nlumgate.top | May\nharborpanel.com | June')]],
    ['cells', [table('Domain | Use\nlumgate.top | Phishing\nharborpanel.com | C2 server')]],
    ['labels', ['C2: lumgate.top', 'IOCs: harborpanel.com']],
    ['a list in a line', ['IOCs: lumgate.top and harborpanel.com']],
    [
      'the words before',
      ['The malicious domain lumgate.top was new. It asks its C2 server harborpanel.com for orders.'],
    ],
    [
      'what is to be done',
      ['Traffic to lumgate.top should be blocked.', 'Block all traffic to harborpanel.com at once.'],
    ],
    [
      'the words after',
      ['On Monday lumgate.top served malware to visitors, and harborpanel.com acted as the C2 server.'],
    ],
  ])('are malicious by %s', (_, body) => {
    expect(rolesOf(body)).toEqual({ malicious: ['lumgate.top', 'harborpanel.com'] });
  });

  it.each<[string, Body]>([
    ['named in a sentence', ['Members of lumgate.top got their money back, the firm said.']],
    [
      'named after the list',
      [
        heading('Indicators of compromise'),
        'The team of lumgate.top thanks all who helped with this report.',
      ],
    ],
    ['under another heading', [heading('IOCs'), heading('About the author'), item('lumgate.top')]],
    ['called harmless', [heading('Legitimate domains that phishing sites copied'), item('lumgate.top')]],
    ['denied', ['There is no malicious domain lumgate.top in this list.']],
  ])('are benign where they are %s', (_, body) => {
    expect(rolesOf(body)).toEqual({ benign: ['lumgate.top'] });
  });

  it.each([
    'The domain lumgate-login.com spoofed lumgate.com.',
    'The site lumgate-login.com, which imitates the bank’s own site lumgate.com, is new.',
    'The phishing page lumgate-login.com looks like the real site lumgate.com.',
    'They registered the fake domain lumgate-login.com instead of lumgate.com.',
    'lumgate-login.com poses as lumgate.com and asks for a card.',
    'On lumgate-login[.]com, a clone of the legitimate site lumgate.com, it asks for a card.',
  ])('tell the copy from what it copies: %s', (text) => {
    expect(rolesOf([text])).toEqual({ malicious: ['lumgate-login.com'], benign: ['lumgate.com'] });
  });

  it('holds a phishing site for malicious though what it imitates is called legitimate', () => {
    const text = 'The phishing site login-lumgate.net imitates the bank’s legitimate login page.';
    expect(rolesOf([text])).toEqual({ malicious: ['login-lumgate.net'] });
  });
});
