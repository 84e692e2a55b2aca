import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** The threats that an article names, by their keys, once. */
function threatsIn(title: string, body: string): string[] {
  const { mentions } = understand(articleOf({ title, body: [body] }));
  const found = mentions.filter(({ type }) => /^(?:actor|malware|tool|campaign)$/.test(type));
  return [...new Set(found.map(({ key }) => key))];
}

/** Nothing more is said of it. */
const plain = 'What was in the papers';

describe('what is called as a threat is', () => {
  it.each([
    [
      'a book by its author',
      plain,
      'Sandworm by Ann Solberg is a gripping account of hackers and blackouts.',
    ],
    [
      'a book in a review',
      'Review: Sandworm, by Ann Solberg',
      'Hackers switch off the lights. Sandworm is hard to put down.',
    ],
    ['a novel', plain, '"Sandworm" is a novel about hackers. Turla is a novel, too.'],
    ['whose author', plain, 'Ann Solberg, author of Sandworm, spoke about attacks.'],
    ['an opera', 'Lazarus rose again at the opera', 'In the second act Lazarus sang for an hour.'],
    [
      'an opera that tells of a theft',
      plain,
      'In the opera Lazarus a thief steals a ring. Then Lazarus wakes.',
    ],
    ['a river', plain, 'The Turla river flooded and the attack of the water left victims. The Turla rose.'],
    ['a river before its name', 'River Turla rises', 'The river Turla took a server hall with it.'],
    ['a brewery', 'Fancy Bear Brewery hit by ransomware', 'Hackers attacked Fancy Bear Brewery on Monday.'],
    ['a brewery in peace', plain, 'Fancy Bear Brewery opened a bar.'],
    [
      'a band, a ship, a horse',
      plain,
      'The band Kimsuky met the ship Carbanak and the horse Scattered Spider. No hacker came.',
    ],
    ['a perfume', plain, 'The perfume Rhysida smells of roses, and thieves like it.'],
    ['a god', plain, 'Anubis, the god of the dead, blames the thief. Anubis attacked him.'],
    ['a restaurant', plain, 'Kimsuky is a new restaurant. A thief stole a fork.'],
    ['a film', 'Akira returns to cinemas', 'The anime Akira shows an attack. Akira breached all limits.'],
    ['a spider', 'Scattered Spider eggs hatch in a barn', 'A farmer warned his victims.'],
    ['a trainer', 'Conti breached the defence twice', 'Antonio Conti scored. Conti attacked from the left.'],
    [
      'an army of a story',
      'The Empire deployed its fleet',
      'In the saga the Empire attacked. The Empire deployed a probe.',
    ],
    ['a storm', 'Storm hits Cuba', 'The storm took the roofs, officials warned.'],
    [
      'animals and weather of no catalogue',
      plain,
      'A Giant Panda was stolen. Tropical Storm watches warned of Polar Bear attacks.',
    ],
  ])('%s', (_, title, body) => {
    expect(threatsIn(title, body)).toEqual([]);
  });
});

describe('what stays a threat beside such words', () => {
  it.each([
    ['novel malware', 'Sandworm used a novel wiper against ministries.', ['sandworm team']],
    ['what it hit', 'The Scattered Spider museum hack cost millions.', ['scattered spider']],
    ['what it hit before its name', 'The museum Scattered Spider breached has paid.', ['scattered spider']],
    [
      'a victim in a list',
      'Hackers of Turla, Kimsuky and Sandworm watched a river.',
      ['turla', 'kimsuky', 'sandworm team'],
    ],
    ['a passive by persons', 'Turla was tracked by Ann Solberg of the agency after the attack.', ['turla']],
    ['an arrest', 'Two men of Scattered Spider were arrested.', ['scattered spider']],
    ['a blame', 'Sandworm blamed for the outage.', ['sandworm team']],
    [
      'a book on it',
      'A book tells how Turla works. Turla, an espionage group, hacked ministries.',
      ['turla'],
    ],
    ['a brewery as victim', 'The Qilin ransomware gang hit a brewery. Qilin leaked its recipes.', ['qilin']],
    ['an attack by one with an article', 'The Akira attack on the restaurant was loud.', ['akira']],
    ['a scheme’s name', 'Attackers of the group Quiet Chollima stole coins.', ['quiet chollima']],
  ])('%s', (_, body, found) => {
    expect(threatsIn(plain, body)).toEqual(found);
  });
});
