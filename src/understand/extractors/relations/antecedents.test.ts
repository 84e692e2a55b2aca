/** Whom "the attackers", "the group" and "it" stand for where an article has cleared or compared somebody before. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const told = (text: string, title = 'Break-in at a harbour') => {
  const { relations, observableRelations, roles } = understand(articleOf({ title, body: [text] }));
  const all = [
    ...relations.map(({ object, ...one }) => ({ ...one, other: object.key })),
    ...observableRelations.map(({ object, ...one }) => ({ ...one, other: object.value })),
  ];
  return {
    relations: all
      .filter(({ certainty }) => certainty !== 'denied')
      .map(({ subject, relation, other }) => `${subject.key} ${relation} ${other}`)
      .filter((one) => !/ (?:affects|located-in|attributed-to) /.test(one))
      .sort(),
    actors: roles.flatMap(({ role, key, certainty }) =>
      role === 'actor' && certainty !== 'denied' ? [key] : [],
    ),
  };
};

/** Says of somebody that it was not him. */
const clearings = [
  'Police ruled out that Volt Typhoon had been behind the break-in.',
  'Police have ruled out Volt Typhoon as the culprit.',
  'The harbour rules out an involvement of Volt Typhoon.',
  'Volt Typhoon was not responsible, police said.',
  'Volt Typhoon was not involved in the break-in.',
  'Volt Typhoon, long the main suspect, was not behind it.',
  "Volt Typhoon wasn't the culprit.",
  'Neither Volt Typhoon nor a rival was behind it.',
  'Volt Typhoon or Salt Typhoon was not behind it.',
  'Police found no link to Volt Typhoon, contrary to earlier reports.',
  'Police found no ties between the break-in and Volt Typhoon.',
  'There is no evidence that Volt Typhoon was involved.',
  'There is no sign of an involvement of Volt Typhoon.',
  'The break-in has nothing to do with Volt Typhoon.',
  'The break-in is unrelated to Volt Typhoon.',
  'The break-in was not the work of Volt Typhoon.',
  'The break-in was not carried out by Volt Typhoon.',
  'The break-in is not linked to Volt Typhoon.',
  'It was not Volt Typhoon, police stressed.',
  'The culprit is not Volt Typhoon.',
  'The break-in was wrongly attributed to Volt Typhoon.',
  'Volt Typhoon had been falsely blamed.',
  'Volt Typhoon had no part in it.',
  'Volt Typhoon did not carry out the break-in.',
  'Police cleared Volt Typhoon of the break-in.',
  'Volt Typhoon was cleared of the break-in.',
  'Police dismissed claims that Volt Typhoon was responsible.',
  'Volt Typhoon denied any involvement.',
  'Police do not believe that Volt Typhoon was behind it.',
  'No evidence links the break-in to Volt Typhoon.',
  'Was it Volt Typhoon? Probably not.',
];

/** Goes on with whoever did it. */
const deeds = [
  'The attackers exploited CVE-2025-20333 and used Mimikatz.',
  'The intruders used the loader Latrodectus.',
  'The group used Mimikatz.',
  'They deployed Mimikatz.',
  'The archive exploits CVE-2025-20333.',
  'The hackers registered the domain bad-harbour[.]com.',
];

describe('who is cleared', () => {
  it.each(clearings)('has done nothing that follows: %s', (clearing) => {
    for (const deed of deeds) {
      expect([deed, told(`${clearing} ${deed}`)]).toEqual([deed, { relations: [], actors: [] }]);
      expect([deed, told(`Ships waited. ${clearing} Two days went by. ${deed}`).relations]).toEqual([
        deed,
        [],
      ]);
    }
  });

  it('has done nothing anywhere, though he was suspected before or is spoken of after', () => {
    const text = 'Some suspected Volt Typhoon. Police ruled out that Volt Typhoon was behind it.';
    expect(told(`${text} The intruders used Mimikatz.`).relations).toEqual([]);
    expect(
      told(`${text} Reports on Volt Typhoon went around. The intruders used Mimikatz.`).relations,
    ).toEqual([]);
    expect(told(text).actors).toEqual([]);
    expect(
      told(
        'The break-in was not the work of Volt Typhoon. Mimikatz ran.',
        'Volt Typhoon was not behind harbour break-in',
      ).actors,
    ).toEqual([]);
  });

  it('leaves the deeds to whoever else was named', () => {
    const text = 'Salt Typhoon broke into a harbour. Police found no link to Volt Typhoon.';
    expect(told(`${text} The group used Mimikatz.`).relations).toContain('salt typhoon uses mimikatz');
  });
});

describe('who is only compared', () => {
  it.each([
    'The code resembles that of Shai-Hulud.',
    'It looks much like Shai-Hulud.',
    'The new worm is similar to Shai-Hulud.',
    'A worm, unlike Shai-Hulud, was found.',
    'The new worm is reminiscent of Shai-Hulud.',
    'The worm imitates Shai-Hulud.',
    'A worm modelled on Shai-Hulud went around.',
    'The worm differs from Shai-Hulud.',
    'The new worm shares some code with Shai-Hulud.',
  ])('is not what follows: %s', (text) => {
    expect(told(`${text} The worm deploys Mimikatz.`).relations).toEqual([]);
    expect(told(`${text} It installs Mimikatz.`).relations).toEqual([]);
    expect(told(`${text} The malware connects to bad-harbour[.]com.`).relations).toEqual([]);
    expect(told(`Shai-Hulud was found in May. ${text} The worm deploys Mimikatz.`).relations).toEqual([]);
  });

  it.each([
    "Its tools are similar to Turla's.",
    'The traces overlap with those of Turla.',
    'The mails imitate those of Turla.',
    'The style is reminiscent of Turla.',
    'Its servers differ from those of Turla.',
    'Turla has not claimed the attack.',
  ])('has not done what follows: %s', (text) => {
    expect(told(`${text} The group used Mimikatz.`).relations).toEqual([]);
    expect(told(`APT28 broke in. ${text} The group used Mimikatz.`).relations).toEqual([
      'apt28 uses mimikatz',
    ]);
  });

  it('in a title is not what follows', () => {
    expect(told('The worm deploys Mimikatz.', 'New worm resembles Shai-Hulud').relations).toEqual([]);
  });
});

describe('who did it', () => {
  it.each([
    'Volt Typhoon was behind the break-in.',
    'Volt Typhoon broke into a harbour. No evidence was found that data had been stolen.',
    'Volt Typhoon broke into a harbour, which has not said what was taken.',
    'Volt Typhoon was not only responsible for the break-in but boasted of it.',
    'Volt Typhoon was not alone responsible.',
    'Volt Typhoon, which does not encrypt files, broke into a harbour.',
    'Volt Typhoon was not detected for months.',
    'The harbour did not notice Volt Typhoon.',
    'The harbour rejected the demands of Volt Typhoon.',
    'Nobody doubts that it was Volt Typhoon.',
    'Unlike Sandworm, Volt Typhoon hides well.',
    'The police have not ruled out that Volt Typhoon will return.',
  ])('is meant by what follows: %s', (text) => {
    expect(told(`${text} The group used Mimikatz.`).relations).toContain('volt typhoon uses mimikatz');
  });
});
