/** Who is tried in a court, who only sits there, and where its victims are. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const rolesIn = (title: string, text: string): string[] =>
  understand(articleOf({ title, body: [text] })).roles.map(({ role, key, certainty }) =>
    certainty === 'asserted' ? `${role}: ${key}` : `${role}: ${key} (${certainty})`,
  );

describe('roles in a court case', () => {
  it.each([
    [
      'Ukrainian man sentenced over ransomware attacks',
      'Danylo Hrytsko was arrested in Cork in July and extradited to the United States in October. He pleaded guilty to wire fraud. Judge Eleanor Marwood of the district court ordered him to pay. Two alleged co-conspirators, Maksim Veresov and Andrey Lutyk, remain at large.',
      [
        'person: danylo hrytsko',
        'actor: danylo hrytsko',
        'actor: maksim veresov (hedged)',
        'actor: andrey lutyk (hedged)',
        'person: eleanor marwood',
      ],
      ['authority: eleanor marwood', 'actor: eleanor marwood', 'product: andrey lutyk'],
    ],
    [
      'Hacker convicted of breach at grocer',
      'A jury in London convicted Darren Milford of hacking into Torvik Grocers. His accomplice, Paul Vexley, fled and is wanted. Magistrate Jane Orwell decides in May. His lawyer, Grace Otterby, will appeal.',
      ['actor: darren milford', 'victim: torvik grocers', 'actor: paul vexley (hedged)'],
      ['authority: jane orwell', 'actor: grace otterby', 'actor: jane orwell'],
    ],
    [
      'Two plead guilty to extortion by ransomware',
      'Ivan Petrov and Oleh Marchuk pleaded guilty to running a ransomware gang that hit the sheriff of Hollis County.',
      ['actor: ivan petrov', 'actor: oleh marchuk'],
      ['product: hollis county', 'actor: hollis county'],
    ],
    [
      'Sanctions hit a host for hackers',
      "The host Norrland Racks rented servers to ransomware gangs. Sweden's foreign secretary, Ida Solberg, said that cybercriminals had thought they could act in the shadows and that the government was exposing their networks.",
      [],
      ['actor: ida solberg', 'actor: ida solberg (hedged)'],
    ],
    [
      'Mast maker indicted for bribes',
      'Quillmark Masts was indicted on Monday over bribes. Its chief, Ann Tolliver, has said nothing.',
      [],
      ['person: quillmark masts', 'actor: quillmark masts', 'actor: ann tolliver'],
    ],
  ])('%s', (title, text, told, untold) => {
    const roles = rolesIn(title, text);
    expect(roles).toEqual(expect.arrayContaining(told));
    for (const one of untold) expect(roles).not.toContain(one);
  });
});
