import { describe, expect, it } from 'vitest';
import type { RoleFind } from '../../domain/findings.ts';
import { noFindings } from '../../domain/findings.ts';
import type { Kind } from '../../domain/kind.ts';
import type { About, StoryArticle } from '../../domain/story.ts';
import { aboutOf, entriesOf } from './about.ts';
import { inOrder, voicesOf } from './voices.ts';

/** An article whose title is its only sentence, with these roles: `victim name:acmeton`, `hedged` before it where it is. */
function article(id: string, title: string, finds: string[]): StoryArticle {
  const span = { start: 0, end: title.length };
  const roles = finds.map((find) => {
    const [, certainty = 'asserted', role, type, key] = /^(?:(hedged|denied) )?(\S+) (\S+?):(.+)$/.exec(
      find,
    )!;
    return { ...span, role, type, key, certainty } as RoleFind;
  });
  return {
    article: {
      id,
      url: `https://news.example/${id}`,
      sourceId: 'news',
      publisherId: id,
      title,
      authors: [],
      published: { at: `2025-11-1${id}T12:00:00.000Z`, precision: 'minute', from: 'feed' },
      updated: null,
      learnedAt: `2025-11-1${id}T12:00:00.000Z`,
      language: 'en',
      text: title,
      blocks: [{ kind: 'title', ...span }],
      links: [],
      images: [],
    },
    findings: { ...noFindings, sentences: [{ ...span, block: 0 }], roles },
    publisher: { id, name: id, family: id, category: 'journalism' },
    copyOf: null,
  };
}

function aboutAs(kind: Kind, ...articles: StoryArticle[]): About[] {
  const ordered = inOrder(articles);
  return entriesOf(voicesOf(ordered), ordered, kind).map(aboutOf);
}

const about = (...articles: StoryArticle[]): About[] => aboutAs('incident', ...articles);

const shown = (all: About[]): string[] =>
  all.map(({ role, name, certainty, articles }) => `${role} ${name} ${certainty} ${articles}`);

describe('about', () => {
  it('joins articles by entity, in the order of roles', () => {
    const found = about(
      article('1', 'Acmeton hacked in Norway', ['victim name:acmeton', 'country place:norway']),
      article('2', 'Qilin claims hack of Acmeton', ['victim name:acmeton', 'hedged actor actor:qilin']),
    );
    expect(shown(found)).toEqual([
      'victim Acmeton asserted 2',
      'actor Qilin hedged 1',
      'country Norway asserted 1',
    ]);
    expect(found[0]!.citations).toHaveLength(2);
  });

  it('holds a newspaper of the story, which others quote, for no researcher', () => {
    const found = about(
      article('1', 'Acmeton hacked', [
        'victim name:acmeton',
        'researcher name:2',
        'researcher name:kestrel labs',
      ]),
      article('2', 'Acmeton hacked, says Kestrel Labs', [
        'victim name:acmeton',
        'researcher name:kestrel labs',
      ]),
    );
    expect(shown(found)).toEqual(['victim Acmeton asserted 2', 'researcher Kestrel Labs asserted 2']);
  });

  it('shows the whole name of a body, and not what few articles add to the one that the others have', () => {
    const hit = (id: string, name: string) =>
      article(id, `${name} hacked`, [`victim name:${name.toLowerCase()}`]);
    expect(shown(about(hit('1', 'Norrhav'), hit('2', 'Norrhav Breweries')))).toEqual([
      'victim Norrhav Breweries asserted 2',
    ]);
    const many = ['1', '2', '3'].map((id) => hit(id, 'Norrhav'));
    expect(shown(about(...many, hit('4', 'Norrhav Extra Pale')))).toEqual(['victim Norrhav asserted 4']);
  });

  it('keeps a denial that nothing outweighs', () => {
    expect(shown(about(article('1', 'Acmeton denies hack', ['denied victim name:acmeton'])))).toEqual([
      'victim Acmeton denied 1',
    ]);
  });

  it('leaves copies out', () => {
    const original = article('1', 'Acmeton hacked', ['victim name:acmeton']);
    const copy = article('2', 'Acmeton hacked', ['victim name:acmeton']);
    const found = about(original, {
      ...copy,
      copyOf: { originalId: '1', similarity: 1, how: 'same' } as never,
    });
    expect(found[0]!.articles).toBe(1);
  });

  it('joins a short form and an acronym with the whole name', () => {
    const found = about(
      article('1', 'Kestrel hacked', ['victim name:kestrel', 'authority organisation:hra']),
      article('2', 'Kestrel International hacked, says Harbour Rail Agency', [
        'victim name:kestrel international',
        'authority organisation:harbour rail agency',
      ]),
    );
    expect(shown(found)).toEqual([
      'victim Kestrel International asserted 2',
      'authority Harbour Rail Agency asserted 2',
    ]);
  });

  it('leaves out the victim of another story, which one of many names', () => {
    const many = ['1', '2', '3', '4'].map((id) => article(id, 'Acmeton hacked', ['victim name:acmeton']));
    const found = about(
      ...many,
      article('5', 'Acmeton hacked as Boltby was', ['victim name:acmeton', 'victim name:boltby']),
    );
    expect(shown(found)).toEqual(['victim Acmeton asserted 5']);
  });

  it('says nothing of a story whose articles found nothing', () => {
    expect(about(article('1', 'Weather is fine', []))).toEqual([]);
  });

  it('joins an authority under two names, and leaves out what only describes one', () => {
    const found = about(
      article('1', 'European Commission answers', ['authority organisation:european commission']),
      article('2', 'Commission answers', ['authority organisation:commission']),
      article('3', 'CISA and the cyber agency', [
        'authority organisation:cisa',
        'authority organisation:cyber agency',
      ]),
    );
    expect(shown(found)).toEqual(['authority European Commission asserted 2', 'authority CISA asserted 1']);
  });

  it("takes the Commission for the one that most articles name, of equals for the Union's", () => {
    const named = (id: string, key: string) => article(id, key, [`authority organisation:${key}`]);
    const ofUnion = named('1', 'european commission');
    const ofPrivacy = named('2', 'privacy commission');
    const bare = named('3', 'commission');
    expect(shown(about(ofUnion, ofPrivacy, bare))).toEqual([
      'authority European Commission asserted 2',
      'authority privacy commission asserted 1',
    ]);
    expect(shown(about(ofUnion, ofPrivacy, bare, named('4', 'privacy commission')))).toEqual([
      'authority privacy commission asserted 3',
      'authority European Commission asserted 1',
    ]);
    // Nobody can tell which, and none is the Union's.
    expect(shown(about(named('1', 'trade commission'), ofPrivacy, bare))).toEqual([
      'authority trade commission asserted 1',
      'authority privacy commission asserted 1',
    ]);
  });

  it('shows no body that is only called by what it is, unless an article says which', () => {
    const found = about(
      article('1', 'The Council met, and so did the hospital', [
        'authority organisation:council',
        'victim name:hospital',
        'victim organisation:harbour hospital',
        'actor actor:qilin',
      ]),
    );
    expect(shown(found)).toEqual(['victim harbour hospital asserted 1', 'actor qilin asserted 1']);
  });

  it('joins a body with and without its nation, in two spellings, and a town with its name as a body', () => {
    const found = about(
      article('1', 'Norwegian Harbour Defence Centre, City of Elmwick', [
        'victim organisation:norwegian harbour defence centre',
        'supplier organisation:city of elmwick',
      ]),
      article('2', 'Harbour Defence Centre, Harbour Defense Center, Elmwick', [
        'victim organisation:harbour defence centre',
        'victim organisation:harbour defense center',
        'supplier name:elmwick',
      ]),
    );
    expect(shown(found)).toEqual([
      'victim Harbour Defence Centre asserted 2',
      'supplier City of Elmwick asserted 2',
    ]);
  });

  it('shows the fullest of names of which each begins the next, where the rest says what it is or where', () => {
    const many = ['1', '2', '3', '4'].map((id) =>
      article(id, 'Elmwick Oncology hit', ['victim name:elmwick oncology']),
    );
    const found = about(
      ...many,
      article('5', 'Elmwick Oncology Medical Group hit', [
        'victim organisation:elmwick oncology medical group',
      ]),
      article('6', 'Elmwick hit', ['victim name:elmwick']),
    );
    expect(shown(found)).toEqual(['victim Elmwick Oncology Medical Group asserted 6']);
  });

  it('joins a person under last name and initials, but no two persons of one last name', () => {
    const found = about(
      article('1', 'Ada Brook, Ada M. Brook and Brook', [
        'actor person:ada brook',
        'actor person:ada m brook',
        'actor name:brook',
        'actor person:ida quill',
        'actor person:olaf quill',
      ]),
    );
    expect(shown(found)).toHaveLength(3);
  });

  it('keeps a victim that names a product of its own beside one that fewer articles name', () => {
    const found = about(
      article('1', 'Elmwick hacked', ['victim name:elmwick', 'product product:elmwick dry']),
      article('2', 'Elmwick hacked', ['victim name:elmwick']),
      article('3', 'Elmwik hacked', ['victim name:elmwik']),
    );
    expect(shown(found)).toContain('victim Elmwick asserted 2');
  });

  it('holds no malware for a victim', () => {
    const found = aboutAs(
      'law-enforcement',
      article('1', 'Police take down Quillworm', ['victim name:quillworm']),
      article('2', 'Quillworm raided', ['victim name:quillworm']),
      article('3', 'The malware Quillworm is gone', ['malware malware:quillworm']),
    );
    expect(shown(found)).toEqual(['malware Quillworm asserted 1']);
  });

  it('joins spellings, and shows who holds an office once', () => {
    const found = about(
      article('1', 'Quill RAT and QuillRAT', ['malware malware:quill rat', 'malware malware:quillrat']),
      article('2', 'Ada Brook speaks', ['authority person:ada brook', 'person person:ada brook']),
    );
    expect(shown(found).map((one) => one.replace(/quill ?rat/i, 'Quill RAT'))).toEqual([
      'malware Quill RAT asserted 1',
      'authority Ada Brook asserted 1',
    ]);
  });

  it('takes the maker of what is flawed for a vendor', () => {
    const found = aboutAs(
      'vulnerability',
      article('1', 'Fortinet on FortiWeb', [
        'product product:fortiweb',
        'researcher organisation:fortinet',
        'researcher organisation:watchtowr',
        'country place:united states',
        'sector sector:government',
      ]),
    );
    expect(shown(found)).toEqual([
      'product FortiWeb asserted 1',
      'vendor Fortinet asserted 1',
      'researcher watchTowr asserted 1',
    ]);
  });

  it('knows no victim of a purchase, but one that a breach costs', () => {
    const bought = article('1', 'Acmeton is bought', ['victim name:acmeton']);
    const hit = article('2', 'Acmeton counts the cost of the cyber attack', ['victim name:acmeton']);
    expect(shown(aboutAs('market', bought))).toEqual([]);
    expect(shown(aboutAs('market', hit))).toEqual(['victim Acmeton asserted 1']);
  });

  it('is about nothing where all it has is a round-up', () => {
    expect(about(article('1', 'Week in review: Acmeton hacked', ['victim name:acmeton']))).toEqual([]);
  });

  it('shows a country that only addresses point to where no text says one', () => {
    const [one, two] = ['1', '2'].map((id) => article(id, 'Hack', ['hedged country place:serbia']));
    expect(shown(about(one!, two!))).toEqual(['country Serbia hedged 2']);
    const said = article('3', 'Hack in Norway', ['country place:norway']);
    expect(shown(about(one!, two!, said))).toEqual(['country Norway asserted 1']);
  });

  it('shows up to twelve countries', () => {
    const names = ['norway', 'sweden', 'france', 'spain', 'poland', 'italy', 'austria', 'greece'];
    const more = ['japan', 'canada', 'brazil', 'mexico', 'chile', 'peru'];
    const told = article(
      '1',
      'Hack',
      [...names, ...more].map((name) => `country place:${name}`),
    );
    expect(shown(about(told)).filter((line) => line.startsWith('country'))).toHaveLength(12);
  });

  it.each([
    ['name:sir john roe', 'name:john roe'],
    ['organisation:ministry of trade', 'organisation:trade ministry'],
    ['organisation:national privacy commission', 'organisation:privacy commission'],
    ['organisation:elm federal credit bureau', 'organisation:elm credit bureau'],
  ])('knows one authority by two forms of its name: %s, %s', (long, short) => {
    const one = article('1', 'Hack', [`authority ${long}`, `authority ${short}`]);
    expect(shown(about(one)).filter((line) => line.startsWith('authority'))).toHaveLength(1);
  });

  it('keeps two authorities that have only their kind in common', () => {
    const one = article('1', 'Hack', [
      'authority organisation:elmwick high court',
      'authority organisation:harland high court',
    ]);
    expect(shown(about(one)).filter((line) => line.startsWith('authority'))).toHaveLength(2);
  });

  it('leaves out who is only described, where an authority is named', () => {
    const one = article('1', 'Hack', ['authority organisation:fbi', 'authority organisation:uk watchdog']);
    expect(shown(about(one)).filter((line) => line.startsWith('authority'))).toHaveLength(1);
  });

  it('shows a gang by its ransomware’s name where a third of the articles tell of it', () => {
    const gang = ['malware malware:quillock', 'actor malware:quillock'];
    const all = [
      article('1', 'Hack', gang),
      article('2', 'Hack', gang.slice(0, 1)),
      article('3', 'Hack', gang.slice(0, 1)),
    ];
    expect(shown(about(...all)).map((line) => line.split(' ')[0])).toEqual(['actor']);
    const rare = [...all, article('4', 'Hack', gang.slice(0, 1))];
    expect(shown(about(...rare)).map((line) => line.split(' ')[0])).toEqual(['malware']);
  });

  it('shows an app as hit and affected where one article says both', () => {
    const both = article('1', 'Hack', ['victim name:mellow', 'product name:mellow']);
    expect(shown(about(both)).map((line) => line.split(' ')[0])).toEqual(['victim', 'product']);
    const apart = [
      article('1', 'Hack', ['victim name:mellow']),
      article('2', 'Hack', ['product name:mellow']),
    ];
    expect(shown(about(...apart))).toHaveLength(1);
  });

  it.each([
    [['malware malware:quillworm', 'campaign campaign:quillworm'], 'malware'],
    [['campaign campaign:quillworm'], 'campaign'],
  ])('shows a worm and its campaign of one name once: %s', (more, role) => {
    const one = article('1', 'Hack', ['malware malware:quillworm', 'campaign campaign:quillworm']);
    const others = ['2', '3'].map((id) => article(id, 'Hack', more));
    expect(shown(about(one, ...others)).map((line) => line.split(' ')[0])).toEqual([role]);
  });

  it('shows an attacker as one who only claims it, where most articles say so', () => {
    const hedged = (id: string) => article(id, 'Hack claimed', ['hedged actor actor:qilin']);
    const sure = (id: string) => article(id, 'Hack', ['actor actor:qilin']);
    expect(shown(about(hedged('1'), hedged('2'), hedged('3'), sure('4')))).toEqual(['actor qilin hedged 4']);
    expect(shown(about(hedged('1'), sure('2')))).toEqual(['actor qilin asserted 2']);
  });

  it('leaves out a law by its subject, where a law is named', () => {
    const one = article('1', 'Hack', ['law law:data protection law', 'law law:gdpr']);
    expect(shown(about(one)).filter((line) => line.startsWith('law'))).toHaveLength(1);
  });

  it('shows no country that far fewer articles name', () => {
    const in3 = ['1', '2', '3'].map((id) => article(id, 'Hack in Norway', ['country place:norway']));
    expect(shown(about(...in3, article('4', 'Hack', ['country place:serbia'])))).toEqual([
      'country Norway asserted 3',
    ]);
  });
});
