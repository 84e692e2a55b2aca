/** What is malware or an actor by the words beside it, what a loader brings, and what a report says it is not. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

function readIn(text: string): string[] {
  const { roles, relations } = understand(articleOf({ title: 'A new loader', body: [text] }));
  return [
    ...roles.filter(({ role }) => role !== 'sector').map(({ role, key }) => `${role}: ${key}`),
    ...relations.map(({ subject, relation, object }) => `${subject.key} ${relation} ${object.key}`),
  ];
}

describe('names by the kinds beside them', () => {
  it.each([
    [
      'We found a loader called PaperLoom. It is used by a cluster that we follow as UNC-HK-31 and delivers the Lumma information stealer and, in two cases, Cobalt Strike.',
      [
        'malware: paperloom',
        'actor: unc-hk-31',
        'malware: lumma stealer',
        'malware: cobalt strike',
        'unc-hk-31 uses paperloom',
        'paperloom delivers lumma stealer',
        'paperloom delivers cobalt strike',
      ],
    ],
    ['Hackers hit hotels with a loader. It installs Lumma on their tills.', ['malware: lumma stealer']],
    [
      'Thieves sold what the Lumma and Vidar stealers had found.',
      ['malware: lumma stealer', 'malware: vidar'],
    ],
    ['Hackers spread the Quillbot remote access trojan.', ['malware: quillbot']],
  ])('%s', (text, told) => {
    expect(readIn(text)).toEqual(expect.arrayContaining(told));
  });

  it.each([
    ['We found a loader called PaperLoom. We do not think that it is related to Emotet.', 'malware: emotet'],
    ['We found a loader called PaperLoom. PaperLoom is not a new variant of Emotet.', 'malware: emotet'],
    ['Hackers broke into Lumma, a maker of lamps, and took data of its customers.', 'malware: lumma stealer'],
    ['Hackers broke into a shop that installs Quillbot in kitchens.', 'malware: quillbot'],
    ['The loader met Quillbot Remote Access Systems, a firm.', 'malware: quillbot'],
  ])('%s: not %s', (text, untold) => {
    expect(readIn(text)).not.toContain(untold);
  });
});
