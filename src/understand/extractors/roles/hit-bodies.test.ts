import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** Who is told as hit, or as an authority, in an article of a language. */
function toldIn(language: string, title: string, text: string): string[] {
  return understand(articleOf({ title, body: [text], language }))
    .roles.filter(({ role }) => role === 'victim' || role === 'authority' || role === 'actor')
    .map(({ role, key }) => `${role}: ${key}`);
}

const cases: [string, string, string, string, string[]][] = [
  [
    'a body by an acronym that only one land has',
    'en',
    'HSE hit by ransomware attack',
    'The HSE said on Friday that a ransomware attack had hit it.',
    ['victim: hse'],
  ],
  [
    'what a land has one of',
    'en',
    'Telecom Namibia hit by ransomware attack',
    'Telecom Namibia said that a ransomware attack had hit it. Police Scotland is investigating the attack.',
    ['victim: telecom namibia', 'authority: police scotland'],
  ],
  [
    'a land where that happens',
    'en',
    'Police in Scotland look on',
    'In the Services Scotland has, nothing was found.',
    [],
  ],
  [
    'French bodies with a small head',
    'fr',
    'Cyberattaque contre la mairie de Saint-Elme',
    "Le centre hospitalier de Larque a été victime d'une cyberattaque.",
    ['victim: mairie de saint-elme', 'victim: centre hospitalier de larque'],
  ],
  [
    'what a French body is for',
    'fr',
    "Cyberattaque contre l'Agence nationale des saules",
    "L'Agence nationale des saules a été victime d'une cyberattaque.",
    ['victim: agence nationale des saules'],
  ],
  ['no school of any kind', 'fr', 'Rentrée', "Une école de commerce a été victime d'une cyberattaque.", []],
  [
    'a Spanish town hall',
    'es',
    'Ciberataque al ayuntamiento de Olmara',
    'El ayuntamiento de Olmara sufrió un ciberataque.',
    ['victim: ayuntamiento de olmara'],
  ],
  [
    'an Italian hotel without its town',
    'it',
    "Attacco hacker all'Hotel Ca' Stella",
    "L'Hotel Ca' Stella di Elmara ha subito un attacco hacker.",
    ["victim: hotel ca' stella"],
  ],
  [
    'what an Italian body is for, behind an apostrophe',
    'it',
    "Attacco hacker all'Agenzia per l'aria pulita",
    "L'Agenzia per l'Elmara ha subito un attacco hacker.",
    ["victim: agenzia per l'aria pulita", "victim: agenzia per l'elmara"],
  ],
  [
    'a Dutch body of two rivers, and no two bodies',
    'nl',
    'Hack bij waterschap Elm en Lar',
    'De gemeente Elmwijk en het waterschap Elm en Lar zijn gehackt.',
    ['victim: waterschap elm en lar', 'victim: gemeente elmwijk'],
  ],
  [
    'German towns',
    'de',
    'Stadt Bad Elmburg Opfer eines Cyberangriffs',
    'Auch der Landkreis Elm-Larkheim ist Opfer eines Cyberangriffs geworden.',
    ['victim: stadt bad elmburg', 'victim: landkreis elm-larkheim'],
  ],
  [
    'small words after the name of a place',
    'en',
    'Elmvik municipality hit by ransomware attack',
    "The Larkwick public prosecutor's office is investigating the attack on Elmvik municipality.",
    ['victim: elmvik municipality', "authority: larkwick public prosecutor's office"],
  ],
  [
    'no schools of a faith or a nation',
    'en',
    'Primary schools hit by ransomware attack',
    'German schools were hit by a ransomware attack, and primary schools too.',
    [],
  ],
  [
    'a German firm and an office without what they are of',
    'de',
    'Cyberangriff auf Spedition Larkel Ost',
    'Die Spedition Larkel Ost wurde von Hackern lahmgelegt.',
    ['victim: larkel ost'],
  ],
  [
    'a firm after what it is, where its sentence begins',
    'en',
    'Broker ElmDirect hit by ransomware attack',
    'Broker ElmDirect was hit by a ransomware attack.',
    ['victim: elmdirect'],
  ],
  [
    'a firm with a small beginning',
    'en',
    'easyElm hit by ransomware attack',
    'A ransomware attack hit easyElm on Friday.',
    ['victim: easyelm'],
  ],
  [
    'who goes by a handle written small, with quotation marks and without',
    'en',
    'Larkwick Bank hit by hackers',
    'Two hackers, "Wrenn" and "k3strel," stole data from Larkwick Bank. A person named zorblinx is auctioning it.',
    ['victim: larkwick bank', 'actor: k3strel', 'actor: zorblinx'],
  ],
  [
    'no file, field or role of users',
    'en',
    'A look at a table',
    'A table named customers_2 has the field "user_id2". The attacker was a user named administrator.',
    [],
  ],
];

describe('bodies that are hit', () => {
  it.each(cases)('%s', (_, language, title, text, told) => {
    expect(toldIn(language, title, text)).toEqual(told);
  });
});
