/** Who is named to say that it is not held against him, and who is held to be behind it all the same. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const actorsIn = (text: string): string[] =>
  understand(articleOf({ title: 'Backdoor found in ministry', body: [text] }))
    .roles.filter(({ role }) => role === 'actor')
    .map(({ key, certainty }) => `${key} ${certainty}`);

describe('attribution', () => {
  it.each([
    [
      'Analysts see parallels between its servers and those of Stealth Falcon, a group that others know, and say that they do not suffice for an attribution.',
      ['stealth falcon denied'],
    ],
    ['No evidence links the break-in to Turla.', ['turla denied']],
    ['We cannot attribute it to Turla or another known group.', ['turla denied']],
    ['Some of its code is like that of Turla, but that is not enough to attribute it.', ['turla denied']],
    ['The report stops short of naming Turla.', ['turla denied']],
    ['The overlaps with Turla are too weak for an attribution.', ['turla denied']],
    ['Similarities with APT28 exist, yet attribution to APT28 remains open.', ['apt28 denied']],
    ['There is insufficient evidence to link the attack to Turla.', ['turla denied']],
    ['The firm declined to attribute the break-in to Turla.', ['turla denied']],
  ])('is not made: %s', (text, told) => {
    expect(actorsIn(text)).toEqual(told);
  });

  it.each([
    ['Turla broke into the ministry and stole its mail.', ['turla asserted']],
    ['Who did it is suspected to be Turla, though attribution remains open.', ['turla hedged']],
    ['Turla broke into the ministry, which is too weak for such an enemy.', ['turla asserted']],
    ['The firm did not name the ministry that Turla broke into.', ['turla asserted']],
    [
      'Analysts see parallels to Turla and attribute it to that group with medium confidence.',
      ['turla hedged'],
    ],
  ])('is made: %s', (text, told) => {
    expect(actorsIn(text)).toEqual(told);
  });
});
