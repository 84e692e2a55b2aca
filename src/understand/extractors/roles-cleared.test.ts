import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const rolesIn = (title: string, body: string[]): string[] =>
  understand(articleOf({ title, body })).roles.map(({ role, key, certainty }) =>
    certainty === 'asserted' ? `${role}: ${key}` : `${role}: ${key} (${certainty})`,
  );

/** The title, the paragraphs, what is told and what is not. */
const rows: Record<string, [string, string[], string[], string[]][]> = {
  'who looked into it and was not hit': [
    [
      'Ransomware stops tills of Torvik Grocers',
      [
        'Torvik Grocers closed 40 shops on Monday after a ransomware attack on its tills.',
        'Two other chains, the Danish chemist Solvang Pharmacy and the Swedish retailer Lindby, said they were checking whether they were affected. Lindby later said it was not.',
      ],
      ['victim: torvik grocers'],
      ['victim: lindby', 'victim: lindby (hedged)', 'victim: lindby (denied)'],
    ],
    [
      'Payroll firm Fennimore Pay hit by hackers',
      [
        'Hackers broke into the payroll firm Fennimore Pay and encrypted its servers.',
        'The brewer Ashdown Ales said it was investigating whether its staff data was exposed. Ashdown Ales has since said that it had not been affected.',
      ],
      ['victim: fennimore pay'],
      ['victim: ashdown ales', 'victim: ashdown ales (hedged)'],
    ],
  ],
  'who has something else to say, or was hit all the same': [
    [
      'Hackers hit two insurers',
      [
        'Hackers breached Marlow Mutual and stole records of 9,000 customers.',
        'Asked whether it would pay a ransom, Marlow Mutual said it would not.',
      ],
      ['victim: marlow mutual'],
      [],
    ],
    [
      'Breach at Oakhaven Clinic',
      [
        'Oakhaven Clinic said on Monday that hackers stole its patient files.',
        'Oakhaven Clinic added that its payment systems were not affected.',
      ],
      ['victim: oakhaven clinic'],
      ['victim: oakhaven clinic (denied)'],
    ],
  ],
  'who confirms that its systems were down': [
    [
      'Attack on host spreads',
      [
        'The attack on the hosting firm Quillmark spread to customers on Friday.',
        'Solvang Pharmacy confirmed that its stock system had been down for three days. Redmere Books, which confirmed being offline, hopes to open on Tuesday.',
      ],
      ['victim: solvang pharmacy', 'victim: redmere books'],
      [],
    ],
    [
      'Attack on host spreads',
      [
        'Hackers broke into the hosting firm Quillmark and encrypted its servers.',
        'A rival, Tarnbrook Hosting, acknowledged that it was down to 40 staff.',
      ],
      [],
      ['victim: tarnbrook hosting'],
    ],
  ],
};

for (const [what, cases] of Object.entries(rows))
  describe(what, () => {
    it.each(cases)('%s: %s', (title, body, told, untold) => {
      const roles = rolesIn(title, body);
      expect(roles).toEqual(expect.arrayContaining(told));
      for (const one of untold) expect(roles).not.toContain(one);
    });
  });
