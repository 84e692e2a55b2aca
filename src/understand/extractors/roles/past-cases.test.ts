/** Who was hit and who attacked in the case that an article reports, and not in those of others before it. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const partiesIn = (title: string, text: string): string[] =>
  understand(articleOf({ title, body: [text] }))
    .roles.filter(({ role }) => role === 'victim' || role === 'actor' || role === 'malware')
    .map(({ role, key }) => `${role}: ${key}`)
    .sort();

const brewer = 'Quillmark was hit by the Qilin gang on Friday.';
const ofBrewer = ['actor: qilin', 'malware: qilin', 'victim: quillmark'];
const hospital = 'Elmwick Hospital was hit by ransomware on Sunday.';
const exchange = 'Hackers stole $40 million from the exchange Kelmex on Monday.';

const before: [string, string[]][] = [
  [`${brewer} In 2024, brewer Duvel Moortgat was attacked by Stormous.`, ofBrewer],
  [`${brewer} Last year, Clorox was attacked by Scattered Spider.`, ofBrewer],
  [`${brewer} Earlier this year, Marks & Spencer and Co-op were hit by DragonForce.`, ofBrewer],
  [`${brewer} Marks & Spencer and Co-op were hit by DragonForce earlier this year.`, ofBrewer],
  [`${brewer} Carlsberg suffered an attack by LockBit last year.`, ofBrewer],
  [`${brewer} The brewer Carlsberg had been hacked by LockBit back in 2019.`, ofBrewer],
  [`${brewer} The last big attack on a brewer was in 2023, when Carlsberg was hit by LockBit.`, ofBrewer],
  [`${brewer} It is the biggest attack on a brewer since LockBit hit Carlsberg in 2023.`, ofBrewer],
  [`${brewer} It follows attacks on Marks & Spencer and Co-op.`, ofBrewer],
  [`${brewer} The incident follows attacks by Scattered Spider on Marks & Spencer and Harrods.`, ofBrewer],
  [`${brewer} The attack is similar to the one on Colonial Pipeline by DarkSide.`, ofBrewer],
  [`${brewer} It joins Asahi and Synnovis on the list of those hit by the gang.`, ofBrewer],
  [
    `${brewer} The attack comes weeks after Jaguar Land Rover was hit by Scattered Lapsus$ Hunters.`,
    ofBrewer,
  ],
  [`${brewer} The attack comes two months after a breach at Allianz Life, blamed on ShinyHunters.`, ofBrewer],
  ['Quillmark was hit by the Qilin gang on Friday, weeks after Asahi was attacked by RansomHub.', ofBrewer],
  [`${brewer} It is the third brewer to be hit this year, after Asahi and Carlsberg.`, ofBrewer],
  [`${brewer} It is the latest in a series of attacks on brewers including Asahi and Carlsberg.`, ofBrewer],
  [`${brewer} In a similar attack, Clop robbed Carlsberg.`, ofBrewer],
  [`${hospital} Two years ago, Change Healthcare was crippled by BlackCat.`, ['victim: elmwick hospital']],
  [`${hospital} BlackCat crippled Change Healthcare in 2024.`, ['victim: elmwick hospital']],
  [
    `${hospital} In May 2017 the NHS was hit by WannaCry, which the US blamed on Lazarus Group.`,
    ['victim: elmwick hospital'],
  ],
  [
    `Ransomware hit Elmwick Hospital on Sunday, and Rhysida claimed the attack. In 2023 Rhysida attacked Prospect Medical.`,
    ['actor: rhysida', 'malware: rhysida', 'victim: elmwick hospital'],
  ],
  [`${exchange} In February 2024 Lazarus Group stole $308 million from DMM Bitcoin.`, ['victim: kelmex']],
  [`${exchange} In February, Lazarus Group stole $1.5 billion from Bybit.`, ['victim: kelmex']],
  [`${exchange} Lazarus Group stole $625 million from Ronin Network in 2022.`, ['victim: kelmex']],
  [
    'Harbour Foods of Norway was hit by Akira ransomware on Monday. In 2021 the meat company JBS was hit by REvil.',
    ['actor: akira', 'victim: harbour foods'],
  ],
];

const own: [string, string, string[]][] = [
  [
    'whoever is charged did it long ago',
    'A man was charged over ransomware attacks on Quillmark. In 2021 the meat company JBS was hit by REvil.',
    ['actor: revil', 'malware: revil', 'victim: jbs', 'victim: quillmark'],
  ],
  [
    'the company of the report',
    'Harbour Foods said on Monday that data of its customers was stolen. The company was hit by Akira earlier this year.',
    ['actor: akira', 'victim: harbour foods'],
  ],
  [
    'the same company by its name',
    'Harbour Foods said on Monday that data of its customers was stolen. In 2024 Harbour Foods was hit by Akira.',
    ['actor: akira', 'victim: harbour foods'],
  ],
  [
    'nothing else is told of',
    'In 2021 the meat company JBS was hit by REvil. It paid $11 million.',
    ['actor: revil', 'malware: revil', 'victim: jbs'],
  ],
  [
    'one case of several in the past',
    'Jaguar Land Rover was hit by Scattered Lapsus$ Hunters in September. Earlier this year, Marks & Spencer was hit by DragonForce.',
    [
      'actor: dragonforce',
      'actor: scattered lapsus hunters',
      'victim: jaguar land rover',
      'victim: marks & spencer',
    ],
  ],
  [
    'what comes after the attack is no attack',
    'Harbour Foods opened its plants again on Monday. The reopening comes weeks after the company was hit by Akira.',
    ['actor: akira', 'victim: harbour foods'],
  ],
  [
    'another case of the same days',
    `${brewer} On Monday, Asahi was attacked by the gang.`,
    [...ofBrewer.slice(0, 2), 'victim: asahi', 'victim: quillmark'],
  ],
  [
    'what is for sale now',
    'Data of customers is for sale. In 2024 Kelmont was hacked by ShinyHunters.',
    ['actor: shinyhunters', 'victim: kelmont'],
  ],
];

describe('cases of others in the past', () => {
  it.each(before)('%s', (text, parties) => {
    expect(partiesIn('A look at an attack', text)).toEqual(parties);
  });

  it.each(own)('are not meant: %s', (_, text, parties) => {
    expect(partiesIn('A look at an attack', text)).toEqual(parties);
  });
});
