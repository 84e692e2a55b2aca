import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const heading = (text: string) => ({ kind: 'heading' as const, text });
const item = (text: string) => ({ kind: 'item' as const, text });

/** The last observable after a list of indicators: its role and why. */
function lastOf(last: string | ReturnType<typeof item>, { byline = 'By Kim Aalto' } = {}) {
  const article = articleOf({
    title: 'QuillDrop comes with parcel lures',
    body: [
      byline,
      `${'Since the spring a loader has been seen at freight firms. '.repeat(4)}`,
      heading('Indicators of compromise'),
      item('quay-parcel[.]top'),
      item('203.0.114[.]7'),
      last,
    ],
  });
  const { role, why } = understand(article).observables.at(-1)!;
  return [role, why];
}

const readers = 'readers are sent to it';

describe('what readers are sent to', () => {
  it.each([
    ['Our earlier report on parcel phishing is at https://fjordwatch.net/blog/parcels.', readers],
    ['A write-up of the malware can be found at https://fjordwatch.net/blog/parcels', readers],
    ['Read more at https://fjordwatch.net/quilldrop.', readers],
    ['Full report: https://fjordwatch.net/quilldrop', readers],
    ['Contact hunters@fjordwatch.net for samples.', readers],
    ['For samples, please write to hunters@fjordwatch.net.', readers],
    ['Questions about the lists can be sent to hunters@fjordwatch.net.', readers],
    ['See fjordwatch.net for the rest.', readers],
  ])('%s', (text, why) => {
    expect(lastOf(text)).toEqual(['benign', why]);
  });

  it.each([
    ['Fjord Watch'],
    ['By Kim Aalto, Fjord Watch Research'],
    ['Threat hunters – Fjord Watch – 3 May 2026'],
  ])('is the own of who wrote it: %s', (byline) => {
    expect(lastOf('All files are on fjord-watch.net today.', { byline })).toEqual([
      'benign',
      "the publisher's own",
    ]);
  });

  it.each([
    item('https://fjordwatch.net/get.php'),
    item('fjord-watch.net'),
    'The loader fetches a second stage from https://fjordwatch.net/get.php and runs it.',
    'Our report is at hxxps://fjordwatch[.]net/get.php',
    'The note says: contact unlock4711@gmail.com to decrypt your files.',
    'The gang tells all victims to write to unlock@fjordwatch.net for more information.',
    item('Contact unlock4711@gmail.com for more information'),
    item('The phishing site fjord-watch.net'),
  ])('leaves a sign of the attack as it was: %j', (text) => {
    expect(lastOf(text)[0]).toBe('malicious');
  });

  it('holds an entry that is called like the publisher for what imitates it', () => {
    expect(lastOf(item('fjord-watch.net'), { byline: 'By Kim Aalto, Fjord Watch' })[0]).toBe('malicious');
  });
});
