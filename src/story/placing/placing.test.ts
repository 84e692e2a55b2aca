/** What placing promises, through its door: what joins, what is kept apart and why, and that it remembers. */
import { describe, expect, it } from 'vitest';
import { draftArticle } from '../compose/fixture.ts';
import background from './background.json' with { type: 'json' };
import { readBackground } from './background.ts';
import { storiesOf, type Told, told } from './fixture.ts';
import { createPlacing, type PlacingMemory } from './placing.ts';
import { profileOf } from './profile.ts';
import { hashOf, holds } from './vector.ts';
import { termOf } from './words.ts';

const port: Told[] = [
  {
    id: 'port-1',
    title: 'Ransomware stops cranes in the port of Velmarsund',
    text: 'A ransomware attack has stopped the cranes in the port of Velmarsund since Monday night. The operator, Harbrook Terminals, said that 14 ships were waiting.\nHarbrook has called the police and works with specialists to restore its terminal system.',
  },
  {
    id: 'port-2',
    title: 'Velmarsund port still shut after attack on Harbrook Terminals',
    text: 'Ships are waiting off Velmarsund for a second day because the terminal system of Harbrook Terminals was encrypted by ransomware. The operator hopes to move cranes again on Thursday.',
    hour: 20,
  },
  {
    id: 'port-3',
    title: 'Harbrook Terminals moves first containers again',
    text: 'Three days after the ransomware attack the cranes of Harbrook Terminals in Velmarsund move again, by hand. The police said that the investigation goes on.',
    hour: 60,
  },
];

const letters: Told[] = [
  {
    id: 'letter-127',
    title: '127 organisations warn against the Simplification Package',
    text: 'In an open letter to the European Commission, 127 organisations and trade unions warn that the Simplification Package would hollow out the GDPR. They ask the Commission to withdraw the draft before it is presented.\nThe letter speaks of weaker protection for health data and genetic data, and of training on personal data without consent.',
  },
  {
    id: 'letter-61',
    title: '61 organisations ask governments to leave encryption alone',
    text: 'In an open statement, 61 organisations from the digital economy ask governments to reject back doors and key escrow. A weakness for one is a weakness for all, says the statement that the Alliance of App Makers shared.\nThe statement comes in the debate about the scanning of private messages.',
    hour: 6,
  },
];

const ivanti: Told = {
  id: 'ivanti',
  title: 'Ivanti warns of zero-day exploited in attacks',
  text: 'Ivanti has warned customers of a zero-day vulnerability, CVE-2025-11111, in Connect Secure that is exploited in attacks. The vendor has released patches and urges administrators to update at once.',
};
const fortinet: Told = {
  id: 'fortinet',
  title: 'Fortinet warns of zero-day exploited in attacks',
  text: 'Fortinet has warned customers of a zero-day vulnerability, CVE-2025-22222, in FortiManager that is exploited in attacks. The vendor has released patches and urges administrators to update at once.',
  hour: 3,
};

describe('what belongs together', () => {
  it('joins reports of one thing, also days later', () => {
    const homes = storiesOf(createPlacing(), port);
    expect([...homes.values()]).toEqual(['port-1', 'port-1', 'port-1']);
  });

  it('says in words why', () => {
    const placing = createPlacing();
    placing.place(told(port[0]!));
    const { joined, score, reasons } = placing.place(told(port[1]!));
    expect(joined).toBe(true);
    expect(score).toBeGreaterThan(0.5);
    const words = reasons.map((reason) => reason.words).join('; ');
    expect(words).toMatch(/in common: .*(?:Velmarsund|Harbrook)/);
    expect(words).toContain('published 20 h apart');
    expect(reasons.length).toBeLessThanOrEqual(4);
  });

  it('takes the name from the address where the title hides it', () => {
    const hidden: Told = {
      id: 'hidden',
      title: 'Port operator hit by attackers: what we know',
      text: 'Cranes stand still and ships wait after the ransomware attack on the terminal system.',
      url: 'https://news.example/velmarsund-harbrook-terminals-ransomware',
      hour: 22,
    };
    expect(storiesOf(createPlacing(), [port[0]!, port[1]!, hidden]).get('hidden')).toBe('port-1');
  });

  it('joins an article in another language by its rare names', () => {
    const german: Told = {
      id: 'german',
      title: 'Erpresser legen Hafen Velmarsund lahm',
      text: 'Im Hafen Velmarsund stehen seit Montag die Kräne still. Der Betreiber Harbrook Terminals spricht von einem Angriff mit Schadsoftware.',
      language: 'de',
      hour: 24,
    };
    expect(storiesOf(createPlacing(), [...port.slice(0, 2), german]).get('german')).toBe('port-1');
  });
});

describe('what counts as a name of the matter', () => {
  const own = (name: string) => ({
    id: name.toLowerCase(),
    name,
    family: name,
    category: 'journalism' as const,
  });

  it('not the publisher’s own name, not a number word at the start of a sentence', () => {
    const wire: Told = {
      id: 'wire',
      title: 'Dozens of ships wait off Velmarsund | Quillfeather Courier',
      text: 'Dozens of ships wait off Velmarsund. Quillfeather Courier has spoken with the crews.',
    };
    const item = told(wire);
    const profile = (publisher: string) =>
      profileOf({ ...item, publisher: own(publisher) }, readBackground(background), 0);
    const holdsName = (publisher: string, word: string) =>
      holds(profile(publisher).names, hashOf(termOf(word)!));
    expect(holdsName('Harbour Times', 'Quillfeather')).toBe(true);
    expect(holdsName('Quillfeather Courier', 'Quillfeather')).toBe(false);
    expect(holdsName('Quillfeather Courier', 'Velmarsund')).toBe(true);
    expect(holdsName('Harbour Times', 'Dozens')).toBe(false);
    // But a title may be about its publisher.
    expect(holdsName('Town of Velmarsund', 'Velmarsund')).toBe(true);
  });

  it('an acronym counts as the name that it stands for', () => {
    const item = told({ id: 'q', title: 'Q&B shops closed', text: 'Tills at Q&B stand still.' });
    const mention = { start: 0, end: 3, type: 'organisation' as const, key: 'quillon & brask' };
    const withKey = { ...item, findings: { ...item.findings, mentions: [mention] } };
    const { terms } = profileOf(withKey, readBackground(background), 0);
    expect(holds(terms, hashOf(termOf('Quillon')!))).toBe(true);
  });
});

describe('what is kept apart', () => {
  it('two open letters of one week, to others and on other laws, related by what is alike', () => {
    const placing = createPlacing();
    placing.place(told(letters[0]!));
    const { joined, keptApart } = placing.place(told(letters[1]!));
    expect(joined).toBe(false);
    const related = keptApart.find(({ storyId }) => storyId === 'letter-127');
    expect(related?.veto).toContain('61 / 127');
    expect(related?.reasons.map(({ words }) => words).join('; ')).toContain('in common');
  });

  it('the same kind of flaw in two products, whatever the words', () => {
    const placing = createPlacing();
    placing.place(told(ivanti));
    const { storyId, keptApart } = placing.place(told(fortinet));
    expect(storyId).toBe('fortinet');
    expect(keptApart[0]?.veto).toContain('CVE-2025-22222 / CVE-2025-11111');
  });

  it('two victims of one gang', () => {
    const homes = storiesOf(createPlacing(), [
      {
        id: 'brewery',
        title: 'Grey Lantern gang claims attack on brewery Oldenkamp',
        text: 'The gang Grey Lantern says that it stole 20 gigabytes from the Oldenkamp brewery in Bielstadt, recipes and payrolls among them.',
      },
      {
        id: 'school',
        title: 'Grey Lantern gang lists school district of Tarrow County',
        text: 'The gang Grey Lantern has put the Tarrow County school district on its site and threatens to publish the records of pupils.',
        hour: 5,
      },
    ]);
    expect(homes.get('school')).toBe('school');
  });

  it('claims of one law firm against many companies', () => {
    const claim = (id: string, firm: string, hour: number): Told => ({
      id,
      title: `Marsh & Bellweather Investigates Claims in ${firm} Data Breach`,
      text: `PITTSBURGH, March 1, 2025 (GLOBE NEWSWIRE) -- ${firm} recently announced a data breach that exposed personal information. Marsh & Bellweather investigates claims on behalf of those whose information was exposed.`,
      hour,
    });
    const homes = storiesOf(createPlacing(), [
      claim('a', 'Coldwater Dental', 0),
      claim('b', 'Pinecrest Lending', 2),
      claim('c', 'Ostrander Freight', 4),
    ]);
    expect(new Set(homes.values()).size).toBe(3);
  });

  it('two lists of indicators that have nothing but their form in common', () => {
    const digits = (from: number) => (n: number) => (n * from * 2654435761).toString(16).padStart(16, '0');
    const list = (from: number) =>
      Array.from({ length: 30 }, (_, n) => {
        const piece = digits(from)(n + 1).slice(-16);
        const lines = [piece.repeat(4), `${piece}[.]top`, `185.${n}.${from}[.]7`];
        return [...lines, `C:\\Users\\Public\\${piece.slice(0, 6)}.dll`].join('\n');
      }).join('\n');
    const about = (title: string, text: string, from: number, hour: number) =>
      draftArticle({
        title,
        paragraphs: [text, ...list(from).split('\n')],
        published: `2025-03-01T0${hour}:00:00Z`,
      });
    const placing = createPlacing();
    placing.place(
      about('Ransomware at the hospital of Velmarsund', 'Operations were put off on Monday.', 3, 1),
    );
    const { joined, keptApart } = placing.place(
      about('Four npm packages steal wallets', 'They were meant for developers.', 7, 6),
    );
    expect({ joined, keptApart }).toEqual({ joined: false, keptApart: [] });
  });

  it('round-ups, by their title or by the unrelated stories that they tell', () => {
    const titled: Told = {
      id: 'titled',
      title: 'Week in review: port of Velmarsund, Ivanti',
      text: 'The cranes of Harbrook Terminals in Velmarsund stood still. Ivanti patched CVE-2025-11111 in Connect Secure.',
      hour: 70,
    };
    const untitled: Told = {
      ...titled,
      id: 'untitled',
      title: 'Coffee and bytes',
      text: 'Harbrook Terminals moves containers in Velmarsund.\nThe Oldenkamp brewery in Bielstadt counts its losses.\nThe Tarrow County district, Quillfeather school, is back.',
    };
    const placing = createPlacing();
    const others: Told[] = [
      {
        id: 'beer',
        title: 'Oldenkamp brewery in Bielstadt hacked',
        text: 'The Oldenkamp brewery in Bielstadt cannot deliver.',
      },
      {
        id: 'pupils',
        title: 'Quillfeather school in Tarrow County closed',
        text: 'The Quillfeather school in Tarrow County stays closed after an attack.',
      },
    ];
    const homes = storiesOf(placing, [...port, ivanti, ...others, titled, untitled]);
    expect(homes.get('titled')).toBe('titled');
    expect(homes.get('untitled')).toBe('untitled');
    expect(
      placing.place(told({ ...titled, id: 'again', title: titled.title.replace('Week', 'The week') }))
        .storyId,
    ).toBe('again');
  });
});

describe('a round-up that comes before all that it tells of', () => {
  const matters = [
    'Port of Velmarsund halts cranes after cyber attack on Harbrook Terminals',
    'Oldenkamp brewery in Bielstadt cannot deliver after attack',
    'Quillfeather school in Tarrow County closed by ransomware',
    'Skarholm ferries of Nordvik Lines sail without tickets',
  ];
  const notes: Told = {
    id: 'notes',
    title: 'Coffee and bytes',
    text: matters.map((title) => `${title}.`).join(' '),
    hour: 1,
  };
  const items = matters.map((title, i): Told => ({ id: `matter-${i}`, title, text: title, hour: 2 + i }));

  it('holds none of them together', () => {
    const homes = storiesOf(createPlacing(), [notes, ...items]);
    expect(new Set(homes.values()).size).toBe(5);
  });

  it('but one report that the others follow does', () => {
    const follows = ['stand still', 'reopen', 'cost millions', 'were insured'].map(
      (what, i): Told => ({
        id: `follow-${i}`,
        title: `Cranes of Harbrook Terminals in Velmarsund ${what}`,
        text: `The cranes of Harbrook Terminals in Velmarsund ${what}.`,
        hour: 2 + i,
      }),
    );
    const homes = storiesOf(createPlacing(), [items[0]!, ...follows]);
    expect(new Set(homes.values())).toEqual(new Set(['matter-0']));
  });
});

describe('copies', () => {
  it('join the story of their original without scoring and without weight', () => {
    const placing = createPlacing();
    placing.place(told(port[0]!));
    const copy = placing.place(
      told({ id: 'copy', title: 'Wholly other words', text: 'Nothing alike.', copyOf: 'port-1' }),
    );
    expect(copy).toMatchObject({ storyId: 'port-1', joined: true, score: 1, moves: [] });
    expect(placing.memoryOf('copy')).toEqual({ articleId: 'copy', copyOf: 'port-1' });
    expect(
      placing.place(told({ id: 'other', title: 'Wholly other words', text: 'Nothing alike.' })).storyId,
    ).toBe('other');
  });

  it('go to the story of an original that is forgotten, where that is told', () => {
    const placing = createPlacing();
    const copy = told({ ...port[0]!, id: 'late-copy', copyOf: 'old' });
    expect(placing.place(copy, 'old-story')).toMatchObject({ storyId: 'old-story', joined: true });
    expect(placing.memoryOf('late-copy')).toEqual({ articleId: 'late-copy', copyOf: 'old' });
    expect(placing.place(told(port[1]!)).storyId).toBe('port-2');
  });

  it('are placed like any other where the original is not remembered', () => {
    expect(createPlacing().place(told({ ...port[0]!, copyOf: 'gone' })).storyId).toBe('port-1');
  });
});

const stream: Told[] = [port[0]!, ivanti, letters[0]!, port[1]!, fortinet, letters[1]!, port[2]!];

describe('memory', () => {
  const all = (told: Told[]) => [...storiesOf(createPlacing(), told)];

  it('gives the same stories for the same articles in the same order', () => {
    expect(all(stream)).toEqual(all(stream));
  });

  it('goes on after a restart as if there had been none, whatever the order of the memories', () => {
    const straight = createPlacing();
    const whole = stream.map((one) => straight.place(told(one)));
    for (let cut = 1; cut < stream.length; cut++) {
      const before = createPlacing();
      const entries = stream.slice(0, cut).map((one) => {
        const { storyId } = before.place(told(one));
        return { storyId, memory: JSON.parse(JSON.stringify(before.memoryOf(one.id))) as PlacingMemory };
      });
      const after = createPlacing();
      after.restore(entries.reverse());
      const rest = stream.slice(cut).map((one) => after.place(told(one)));
      expect(rest).toEqual(whole.slice(cut));
    }
  });

  it('keeps an article in less than 8 kB', () => {
    const placing = createPlacing();
    placing.place(
      told({ ...port[0]!, text: Array.from({ length: 400 }, (_, i) => `Word${i} and${i}`).join(' ') }),
    );
    expect(JSON.stringify(placing.memoryOf('port-1')).length).toBeLessThan(8000);
  });

  it('says so where it does not remember', () => {
    expect(() => createPlacing().memoryOf('never')).toThrow('never');
  });

  it('forgets stories that have been quiet', () => {
    const placing = createPlacing();
    placing.place(told(port[0]!));
    placing.forget('2025-03-01T12:00:00.000Z');
    expect(placing.place(told(port[1]!)).storyId).toBe('port-2');
  });
});

describe('a person’s word', () => {
  it('moves an article, makes a story where there is none, and stands against second thoughts', () => {
    const placing = createPlacing();
    storiesOf(placing, port.slice(0, 2));
    placing.assign('port-2', 'own');
    placing.pin('port-1', true);
    placing.pin('own', true);
    expect(placing.place(told(port[2]!)).moves).toEqual([]);
  });

  it('survives a restart', () => {
    const placing = createPlacing();
    storiesOf(placing, port.slice(0, 2));
    placing.assign('port-2', 'own');
    const after = createPlacing();
    after.restore([
      { storyId: 'port-1', memory: placing.memoryOf('port-1') },
      { storyId: 'own', memory: placing.memoryOf('port-2') },
    ]);
    after.pin('own', true);
    expect(after.place(told(port[2]!)).moves).toEqual([]);
  });

  it('is taken back', () => {
    const placing = createPlacing();
    storiesOf(placing, port.slice(0, 2));
    placing.assign('port-2', 'own');
    placing.pin('own', true);
    placing.assign('port-2', 'port-1');
    placing.pin('port-1', false);
    expect(placing.place(told(port[2]!))).toMatchObject({ storyId: 'port-1', moves: [] });
  });

  it('does nothing for an article that is not remembered', () => {
    expect(() => createPlacing().assign('never', 'anywhere')).not.toThrow();
  });
});

describe('hostile input', () => {
  it.each([
    ['an endless sentence', 'a'.repeat(3_000_000)],
    ['endless words', 'Word '.repeat(600_000)],
    ['brackets and capitals', 'Aa Bb ('.repeat(300_000)],
    ['commas and digits', '1,000 , 000'.repeat(200_000)],
    ['nothing', ''],
    ['control characters', '\u0000\u0001\u{1F600}'.repeat(1000)],
  ])('%s is placed in bounded time', (_, text) => {
    const article = told({ id: 'hostile', title: 'T', text });
    const start = performance.now();
    expect(createPlacing().place(article).storyId).toBe('hostile');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('an address without end', () => {
    const url = `https://news.example/${'a-'.repeat(500_000)}`;
    expect(createPlacing().place(told({ ...port[0]!, url })).storyId).toBe('port-1');
  });
});
