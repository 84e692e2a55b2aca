/** By way of whom others were hit, who those were, and who only provides something. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const rolesIn = (title: string, text: string): string[] =>
  understand(articleOf({ title, body: [text] })).roles.map(({ role, key }) => `${role}: ${key}`);

describe('suppliers', () => {
  it.each([
    [
      'Torvik Foods halts deliveries after ransomware hits its logistics provider',
      'The wholesaler Torvik Foods has stopped deliveries to shops after a ransomware attack on Kestrel Freight, the company that runs its warehouse software.',
      ['victim: torvik foods', 'victim: kestrel freight', 'supplier: kestrel freight'],
    ],
    [
      'Ransomware at Kestrel',
      'Kestrel, which runs the warehouse software of Torvik Foods, was hit by ransomware on Monday.',
      ['victim: kestrel', 'supplier: kestrel'],
    ],
    [
      'Deliveries stop after attack',
      'Torvik Foods lost its orders in an attack on its logistics provider Kestrel Freight.',
      ['supplier: kestrel freight'],
    ],
    [
      'Attack on IT supplier takes down three',
      'The IT supplier Quillmark was attacked on Friday, taking down services at Elmwick Council, Harrow Clinics and Torvik Foods.',
      [
        'victim: quillmark',
        'supplier: quillmark',
        'victim: elmwick council',
        'victim: harrow clinics',
        'victim: torvik foods',
      ],
    ],
    [
      'Patient data stolen',
      'The data was stolen from Fennimore Data, a contractor of Oakhaven Clinic, the clinic said.',
      ['supplier: fennimore data'],
    ],
    [
      'Breach at cloud spreads',
      'Customers of Quillmark Cloud, among them Torvik Foods and Harrow Clinics, lost data in the attack.',
      ['supplier: quillmark cloud', 'victim: torvik foods', 'victim: harrow clinics'],
    ],
    [
      'Attack on Quillmark hits Harrow Clinics and Torvik Foods',
      'Patients were turned away on Monday.',
      ['supplier: quillmark'],
    ],
    [
      'Breach at payroll provider',
      'Harbour Foods, Quillmark and Torvik are warning employees after a breach at payroll provider LOON.',
      ['victim: loon', 'supplier: loon', 'victim: harbour foods', 'victim: quillmark', 'victim: torvik'],
    ],
    [
      'Data of employees stolen',
      'Elmwick Hospital, Quillmark and Torvik Foods warn their staff after hackers broke into Loonwerk, a payroll provider.',
      [
        'victim: elmwick hospital',
        'victim: quillmark',
        'victim: torvik foods',
        'supplier: loonwerk',
        'victim: loonwerk',
      ],
    ],
  ])('%s: %s', (title, text, told) => {
    expect(rolesIn(title, text)).toEqual(expect.arrayContaining(told));
  });

  it.each([
    [
      'Telecom provider hit',
      'Telecom provider Norvik was hit by hackers who disrupted its network.',
      'norvik',
    ],
    ['Attack on Norvik halts production', 'The attack on the carmaker Norvik halted production.', 'norvik'],
    ['Norvik opens shop', 'Norvik, which runs the tills of Torvik Foods, opened an office.', 'norvik'],
    ['Hackers breach bank', 'Norvik Bank, which makes loans to farmers, was hit by hackers.', 'norvik bank'],
    [
      'Hackers breach council',
      'Elmwick Council was hit by hackers. It disrupted services at its town hall, the council said.',
      'elmwick council',
    ],
  ])('%s: %s not of %s', (title, text, key) => {
    expect(rolesIn(title, text)).not.toContain(`supplier: ${key}`);
  });

  it.each([
    [
      'no provider of theirs',
      'Harbour Foods reminds its staff of their passwords after a breach at Quillmark.',
      'victim: harbour foods',
    ],
    [
      'what did not befall its own',
      'Harbour Foods told its staff that it was not affected by the breach at payroll provider LOON.',
      'victim: harbour foods',
    ],
  ])('hit nobody: %s', (_, text, told) => {
    expect(rolesIn('A breach', text)).not.toContain(told);
  });
});
