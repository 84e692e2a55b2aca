/** Second thoughts through the door: stories that turn out to be one are merged, one that tells of two things is taken apart. */
import { describe, expect, it } from 'vitest';
import background from './background.json' with { type: 'json' };
import { readBackground } from './background.ts';
import { storiesOf, type Told, told } from './fixture.ts';
import model from './model.json' with { type: 'json' };
import { createPlacing } from './placing.ts';
import { profileOf } from './profile.ts';
import { secondThoughts } from './second-thoughts.ts';
import { Shelf } from './shelf.ts';

/** Two bouts of one champion: all words alike but the names of those he beat. */
const bout = (id: string, loser: string, town: string, hour: number): Told => ({
  id,
  title: `Brandulf Kerrigan keeps heavyweight belts against ${loser}`,
  text: `Brandulf Kerrigan has kept his heavyweight belts. The champion stopped challenger ${loser} in the seventh round of their bout in ${town}. ${loser} had promised a knockout, but Kerrigan led from the first jab. The champion wants the last belt next.`,
  hour,
});

describe('a story that tells of two things', () => {
  it('is taken apart, each half with a name of its own', () => {
    const placing = createPlacing();
    const first = Array.from({ length: 5 }, (_, i) => bout(`first-${i}`, 'Hadrian Mossvale', 'Trondberg', i));
    const second = Array.from({ length: 5 }, (_, i) =>
      bout(`second-${i}`, 'Tobias Quellmann', 'Siggerow', i + 10),
    );
    const homes = storiesOf(placing, [...first, ...second]);
    const firsts = new Set(first.map(({ id }) => homes.get(id)));
    const seconds = new Set(second.map(({ id }) => homes.get(id)));
    expect(firsts.size).toBe(1);
    expect(seconds.size).toBe(1);
    expect(firsts).not.toEqual(seconds);
  });

  it('stays whole where a part of its articles is one text that many print', () => {
    const placing = createPlacing();
    const reports = Array.from({ length: 4 }, (_, i) =>
      bout(`report-${i}`, 'Hadrian Mossvale', 'Trondberg', i),
    );
    const wire = Array.from(
      { length: 5 },
      (_, i): Told => ({
        id: `wire-${i}`,
        title: 'Mossvale hurt as Kerrigan keeps heavyweight belts in Trondberg',
        text: 'Hadrian Mossvale was taken to Saint Ludger hospital after the bout with Brandulf Kerrigan in Trondberg. Doctor Wenzel Aarholt said that the challenger had a broken jaw. Kerrigan led from the first jab.',
        hour: i + 5,
      }),
    );
    const homes = storiesOf(placing, [...reports, ...wire]);
    expect(new Set(homes.values()).size).toBe(1);
  });
});

describe('an article that turns out to tell of many stories', () => {
  const matters: [name: string, title: string, text: string][] = [
    [
      'port',
      'Harbrook Terminals stops cranes in Velmarsund',
      'Ransomware stopped the cranes of Harbrook Terminals in the port of Velmarsund on Monday. Ships wait off the coast, and the police of Velmarsund investigate.',
    ],
    [
      'beer',
      'Oldenkamp brewery in Bielstadt cannot deliver',
      'The Oldenkamp brewery in Bielstadt cannot deliver after an attack on its office. Inns in Bielstadt run dry.',
    ],
    [
      'pupils',
      'Quillfeather school in Tarrow County closed',
      'The Quillfeather school in Tarrow County stays closed. Parents in Tarrow County learned of it by letter.',
    ],
    [
      'ferry',
      'Skarholm ferries of Nordvik Lines sail without tickets',
      'Nordvik Lines let the Skarholm ferries sail without tickets, because its booking computers had failed. Skarholm islanders rejoiced.',
    ],
    [
      'museum',
      'Wenzel Aarholt named curator of the Lanternhouse museum',
      'The Lanternhouse museum in Trondberg named Wenzel Aarholt curator of its collection of cipher machines.',
    ],
  ];
  const roundup: Told = {
    id: 'roundup',
    title: 'Coffee and bytes',
    text: matters.map(([, title, text]) => `${title}. ${text}`).join('\n'),
  };

  /** The round-up was read first, and reports of the first matter joined it; then the others came. */
  const shelved = () => {
    const shelf = new Shelf();
    const counts = readBackground(background);
    const enter = (all: Told[]) =>
      shelf.enter(
        all.map((one, order) => profileOf(told(one), counts, order)),
        all[0]!.id,
      );
    const of = ([id, title, text]: (typeof matters)[number]): Told => ({ id, title, text });
    const home = enter([roundup, of(matters[0]!), { ...of(matters[0]!), id: 'port-2' }]);
    const others = matters.slice(1).map((matter) => enter([of(matter)]));
    return { shelf, home, others };
  };

  it('stands alone from then on, and its story keeps its name', () => {
    const { shelf, home } = shelved();
    const why = 'one article tells of many stories, so it stands alone';
    const left = { kind: 'split', from: 'roundup', to: 'roundup-alone', articleIds: ['roundup'], why };
    expect(secondThoughts(home, [], shelf, model)).toEqual([left]);
    expect([...home.articleIds]).toEqual(['port', 'port-2']);
    const profile = shelf.profileOf('roundup')!;
    expect(profile.roundup).toBe(true);
    expect(shelf.near(profile, 12).map(({ id }) => id)).not.toContain('roundup-alone');
    expect(shelf.near(profile, 12)).toContain(home);
  });

  it('stays where a person put it', () => {
    const { shelf, home } = shelved();
    home.pinned = true;
    expect(secondThoughts(home, [], shelf, model)).toEqual([]);
  });

  it('stays where it only mentions the others', () => {
    const { shelf } = shelved();
    const [port, ...rest] = matters;
    const mentions = `${port![2]}\nEarlier: ${rest.map(([, title]) => title).join('. ')}.`;
    const counts = readBackground(background);
    const report = (id: string, text: string) => profileOf(told({ id, title: port![1], text }), counts, 9);
    const story = shelf.enter([report('first', port![2]), report('second', mentions)], 'first');
    expect(secondThoughts(story, [], shelf, model)).toEqual([]);
  });
});

describe('two stories that turn out to be one', () => {
  const early: Told = {
    id: 'airport',
    title: 'Queues at Brackwell airport as check-in fails',
    text: 'Passengers queue at Brackwell airport because the check-in desks have failed. Staff write boarding passes by hand.',
  };
  const supplier: Told = {
    id: 'supplier',
    title: 'Skydeck Systems reports attack on its Embarka software',
    text: 'Skydeck Systems says that its software Embarka was attacked. The company works on a remedy and has told its customers.',
    hour: 2,
  };
  const bridges: Told[] = [3, 4, 5].map((hour) => ({
    id: `bridge-${hour}`,
    title: `Brackwell airport check-in fails after attack on Skydeck Systems`,
    text: `The check-in desks at Brackwell airport failed because the Embarka software of Skydeck Systems was attacked. Passengers queue, staff write boarding passes by hand, and Skydeck Systems works on a remedy.`,
    hour,
  }));

  it('end up in one, and the move says which articles went where', () => {
    const placing = createPlacing();
    const homes = storiesOf(placing, [early, supplier, ...bridges]);
    expect(new Set(homes.values()).size).toBe(1);
  });

  it('never merges what has another vulnerability', () => {
    const flaw = (id: string, number: string, hour: number): Told => ({
      id,
      title: `Exploited flaw CVE-2025-${number} in Gatekeeper appliances`,
      text: `Attackers exploit CVE-2025-${number} in Gatekeeper appliances of Norrvik Networks. Administrators should update.`,
      hour,
    });
    const homes = storiesOf(createPlacing(), [
      flaw('a1', '40001', 0),
      flaw('b1', '40002', 1),
      flaw('a2', '40001', 2),
      flaw('b2', '40002', 3),
    ]);
    expect([...homes.values()]).toEqual(['a1', 'b1', 'a1', 'b1']);
  });
});

describe('a side of a long story that grew into a story of its own', () => {
  const counts = readBackground(background);
  const brackwell = (id: string, hour: number): Told => ({
    id,
    title: 'Brackwell airport cancels flights after attack on Embarka software',
    text: 'Brackwell airport has cancelled flights because check-in failed after the attack on the Embarka software. Passengers at Brackwell wait.',
    hour,
  });
  const shares = (id: string, hour: number): Told => ({
    id,
    title: 'Shares of Skydeck Systems fall after attack',
    text: 'Shares of Skydeck Systems lost a tenth of their value. Analysts expect that insurers will pay, and that rivals gain customers.',
    hour,
  });
  const many = (count: number, one: (id: string, hour: number) => Told, name: string, hour: number) =>
    Array.from({ length: count }, (_, i) => one(`${name}-${i}`, hour + i));

  it('is taken in, though the latest articles of the long one tell of its other sides', () => {
    const shelf = new Shelf();
    let order = 0;
    const enter = (all: Told[]) =>
      shelf.enter(
        all.map((one) => profileOf(told(one), counts, order++)),
        all[0]!.id,
      );
    const long = enter([...many(6, brackwell, 'early', 0), ...many(8, shares, 'late', 10)]);
    const side = enter(many(4, brackwell, 'side', 30));
    // More than a half: articles of the long story must speak for it as well.
    const sure = { ...model, merge: 0.6 };
    expect(secondThoughts(side, [long], shelf, sure)).toMatchObject([{ from: side.id, to: long.id }]);
  });
});

describe('two stories of one person', () => {
  const crash = `Orla Fenwick was held by police in Tarrow late on Friday. Her car had hit a fence on the coast road, and nobody was hurt. Officers took a sample of breath, and a magistrate set bail at the station. A hearing follows next month.`;
  const prize = `The critics of Oldenkamp gave their prize for the best performance to the film Winterlight. Its leading part is played by Orla Fenwick. The jury praised the photography, the score and the patience of the director.`;
  const ofFenwick = (id: string, title: string, text: string, precision: 'day' | 'year') => {
    const { article, findings, ...rest } = told({ id, title, text });
    const role = { type: 'person', role: 'person', key: 'orla fenwick', certainty: 'asserted' } as const;
    return {
      ...rest,
      article: { ...article, published: { ...article.published, precision } },
      findings: { ...findings, roles: [{ ...role, start: 0, end: 1 }] },
    };
  };
  const movesOf = (precision: 'day' | 'year') => {
    const placing = createPlacing();
    placing.place(ofFenwick('crash', 'Actress held after crash on coast road', crash, precision));
    return placing.place(ofFenwick('prize', 'Winterlight wins the prize of the critics', prize, precision))
      .moves;
  };

  it('are sooner one in the same days, and no sooner where no days are known', () => {
    expect(movesOf('day')).toHaveLength(1);
    expect(movesOf('year')).toEqual([]);
  });
});

describe('moves', () => {
  it('always name stories and articles that exist', () => {
    const placing = createPlacing();
    const known = new Set<string>();
    for (let i = 0; i < 12; i++) {
      const loser = i % 2 === 0 ? 'Hadrian Mossvale' : 'Tobias Quellmann';
      const one = bout(`b-${i}`, loser, 'Trondberg', i);
      known.add(one.id);
      for (const { articleIds, from, to } of placing.place(told(one)).moves) {
        expect(articleIds.length).toBeGreaterThan(0);
        expect(articleIds.every((id) => known.has(id))).toBe(true);
        expect(from).not.toBe(to);
      }
    }
  });
});
