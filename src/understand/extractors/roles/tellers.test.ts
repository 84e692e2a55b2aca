import { expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** Who was hit and who did it, as `role: key`, with the certainty where it is not asserted. */
function partsIn(title: string, text: string, language = 'en'): string[] {
  return understand(articleOf({ title, body: [text], language })).roles.flatMap(({ role, key, certainty }) =>
    role === 'victim' || role === 'actor'
      ? [certainty === 'asserted' ? `${role}: ${key}` : `${role}: ${key} (${certainty})`]
      : [],
  );
}

it.each([
  [
    'Octo Tempest turns to insurers',
    'Microsoft says that Octo Tempest has attacked three insurers. Larkway Insurance confirmed an intrusion. Microsoft does not believe that Storm-0501 is involved.',
    ['actor: scattered spider', 'victim: larkway insurance', 'actor: storm-0501 (denied)'],
  ],
  ['Octo Tempest turns to insurers, Microsoft says', 'Nobody was hurt.', ['actor: scattered spider']],
  [
    'Octo Tempest shifts focus to airlines, Microsoft warns',
    'Octo Tempest now attacks airlines, Microsoft said on Monday.',
    ['actor: scattered spider'],
  ],
  // What is told is its own harm.
  ['Hackers stole source code, Larkway says', 'Larkway was hit on Monday.', ['victim: larkway']],
  [
    'Qilin targets customers of Larkway, Larkway says',
    'The intruders broke into Larkway on Monday.',
    ['actor: qilin', 'victim: larkway'],
  ],
  [
    'Qilin breached Larkway',
    'Larkway said that Qilin had stolen its data and encrypted its servers.',
    ['actor: qilin', 'victim: larkway'],
  ],
  [
    'Hackers breached Larkway',
    'Larkway said that hackers had broken into its network. Data was stolen, Larkway said.',
    ['victim: larkway'],
  ],
])('no victim of who only tells: %s', (title, text, told) => {
  expect(partsIn(title, text)).toEqual(told);
});

it.each([
  [
    'a place that something lies in',
    'Hospital group in Saarland cancels operations',
    'The hospital group Klinikverbund Elmwick was hit by ransomware. The Landeskriminalamt Saarland investigates.',
    ['victim: klinikverbund elmwick'],
  ],
  [
    'and of a town the body that runs it',
    'City of Dortmund hit by ransomware',
    'The City of Dortmund was hit by ransomware on Monday, and its systems are down.',
    ['victim: city of dortmund'],
  ],
])('no victim of %s', (_, title, text, told) => {
  expect(partsIn(title, text)).toEqual(told);
});

const claim = 'Larkway was hit by ransomware. The Qilin gang claimed responsibility on Monday.';
it.each([
  [`${claim} Qilin has been the most active ransomware group of the year.`, 'actor: qilin (hedged)'],
  [`${claim} Qilin is a ransomware group that emerged in 2022.`, 'actor: qilin (hedged)'],
  [`${claim} Qilin, which emerged in 2022, rents out its programs.`, 'actor: qilin (hedged)'],
  [`${claim} Qilin has hit more than 700 firms this year.`, 'actor: qilin (hedged)'],
  [
    'Larkway was hit by ransomware. The extortion gang Clop had put the name of the firm on its website.',
    'actor: clop (hedged)',
  ],
  [
    'Larkway was hit by ransomware. Clop added Larkway to its page, among those that it says it robbed.',
    'actor: clop (hedged)',
  ],
  // A sentence of this deed holds.
  [`${claim} The police confirmed that Qilin encrypted the servers of Larkway.`, 'actor: qilin'],
  [`${claim} Qilin is behind the attack, the police confirmed.`, 'actor: qilin'],
])('an actor is as sure as what ties it to the deed: %s', (text, told) => {
  expect(partsIn('Larkway hit by ransomware', text)).toContain(told);
});

it.each([
  ['fr', 'Le groupe LockBit a revendiqué l’attaque contre Larkway.', 'actor: lockbit (hedged)'],
  ['de', 'Die Gruppe LockBit bekannte sich zu dem Angriff auf Larkway.', 'actor: lockbit (hedged)'],
])('nor a claim in another language: %s', (language, text, told) => {
  expect(partsIn('Ransomware: Larkway', text, language)).toContain(told);
});
