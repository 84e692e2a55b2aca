import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const productsIn = (...body: string[]) => {
  const { mentions } = understand(articleOf({ title: 'Notes of the day', body }));
  return mentions.filter(({ type }) => type === 'product').map(({ key }) => key);
};

describe('software that is written small', () => {
  it.each<[string, string[]]>([
    ['Prototype pollution in quibdash before 4.17.21 lets anyone run code.', ['quibdash']],
    ['It is in tarmule 1.9.14 through 1.9.17.', ['tarmule']],
    ['All should update quibdash to 2.4.0 at once.', ['quibdash']],
    ['The fix came with version 0.9.2 of quibdash.', ['quibdash']],
    ['The npm package quibdash reads a file. Then quibdash sends it.', ['quibdash', 'quibdash']],
    ['They hid it in a Python library called “tarmule”.', ['tarmule']],
    ['Anyone who used tintmule, an npm package with many users, was hit.', ['tintmule']],
    ['The quibdash library parses dates.', ['quibdash']],
    ['The left-mule module pads text.', ['left-mule']],
    ['A hole in runc lets containers escape; curl and openssl are safe.', ['runc', 'curl', 'openssl']],
    ['Users of @quib/dash 3.1.0 are safe.', ['quib/dash']],
  ])('%s', (text, expected) => expect(productsIn(text)).toEqual(expected));

  it.each([
    'The open-source library parses dates, and the server-side module checks them.',
    'The cryptographic library and the trojanized package were removed.',
    'It scored cvss 9.8 and needs tls 1.2, as the law of 3.5 says.',
    'The loss came to eur 3.5 million, up by some 2.5 percent.',
    'The package contains malware that the utility downloads.',
    'The npm package manager is popular.',
    'The adware package name is com.acme.app, and the persistency module is libx.so.',
    'Run curl -o x or sudo apt update, and read /usr/bin/curl or curl.example.',
    'The firm, a library of patents, grew from v1.2.3 to v1.3.0.',
  ])('none: %s', (text) => expect(productsIn(text)).toEqual([]));

  it('has versions', () => {
    const { mentions, versions } = understand(
      articleOf({ title: 'Notes', body: ['CVE-2025-11111 affects quibdash before 4.17.21.'] }),
    );
    expect(mentions.find(({ key }) => key === 'quibdash')?.versions).toHaveLength(1);
    expect(versions).toMatchObject([{ product: { type: 'product', key: 'quibdash' }, state: 'affected' }]);
  });
});
