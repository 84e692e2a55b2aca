/** Holds the written articles to what they promise: true copies, independent tellings, movable dates, no stray claims. */
import { describe, expect, it } from 'vitest';
import { readArticles, type SampleArticle } from './article.ts';
import { publishers } from './publishers.ts';
import { apart, disagreements, goldCopies, goldStories, isRoundUp, letters, stories } from './truth.ts';

const articles = readArticles();
const bySlug = new Map(articles.map((article) => [article.slug, article]));
const named = (slug: string): SampleArticle => {
  const found = bySlug.get(slug);
  if (found === undefined) throw new Error(`no article "${slug}"`);
  return found;
};

/** The body without code and tables, which may hold the same facts (versions, say) in two articles. */
const prose = (article: SampleArticle) =>
  article.body.replace(/```[\s\S]*?```/g, ' ').replace(/^\|.*$/gm, ' ');
const wordsOf = (text: string) =>
  text
    .replace(/\{\{[^}]{1,40}\}\}/g, 'date')
    .toLowerCase()
    .match(/[\p{L}\p{N}$€£.,-]*[\p{L}\p{N}]/gu) ?? [];

function shingles(text: string, size: number): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(0, words.length - size + 1).map((_, i) => words.slice(i, i + size).join(' ')));
}

/** The share of `a`'s shingles that stand in `b` too. */
function containment(a: Set<string>, b: Set<string>): number {
  let hits = 0;
  for (const one of a) if (b.has(one)) hits += 1;
  return a.size === 0 ? 0 : hits / a.size;
}

describe('the sample as a whole', () => {
  it('holds at least 60 articles by at least 12 publishers, all of whom publish', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(publishers.length).toBeGreaterThanOrEqual(12);
    const publishing = new Set(articles.map((article) => article.publisher));
    expect([...publishing].sort()).toEqual(publishers.map((publisher) => publisher.slug).sort());
  });

  it('has two publishers of one family', () => {
    expect(new Set(publishers.map((publisher) => publisher.family)).size).toBe(publishers.length - 1);
  });

  it('tells stories of every kind, and knows each label', () => {
    const labels = new Set(articles.filter((one) => !isRoundUp(one)).map((one) => one.gold.story));
    expect([...labels].sort()).toEqual(Object.keys(stories).sort());
    expect(new Set(Object.values(stories).map((story) => story.kind)).size).toBe(8);
  });

  it('names only what exists', () => {
    for (const { articles: slugs, story } of disagreements) {
      for (const slug of slugs) expect(named(slug).gold.story).toBe(story);
    }
    for (const pair of apart) for (const story of pair) expect(stories).toHaveProperty(story);
    for (const roundUp of articles.filter(isRoundUp)) {
      for (const mention of roundUp.gold.mentions) expect(stories).toHaveProperty(mention);
    }
  });

  it('gives each round-up a story of its own', () => {
    const roundUps = articles.filter(isRoundUp);
    expect(roundUps.length).toBeGreaterThanOrEqual(2);
    const labels = [...goldStories().values()];
    for (const { gold } of roundUps) expect(labels.filter((label) => label === gold.story)).toHaveLength(1);
  });

  it('has some articles that arrive, among them a new story and a correction', () => {
    const arriving = articles.filter((article) => article.arrives !== null);
    expect(arriving.length).toBeGreaterThanOrEqual(5);
    const before = new Set(articles.filter((one) => one.arrives === null).map((one) => one.gold.story));
    expect(arriving.some((article) => !before.has(article.gold.story))).toBe(true);
    expect(arriving.some((article) => article.title.startsWith('Correction:'))).toBe(true);
  });

  it('has German and French on stories told in English too', () => {
    for (const publisher of ['nachtschicht', 'veille']) {
      const [foreign] = articles.filter((article) => article.publisher === publisher);
      const told = articles.filter((article) => article.gold.story === foreign!.gold.story);
      expect(told.some((article) => !['nachtschicht', 'veille'].includes(article.publisher))).toBe(true);
    }
  });

  it('has rules of several kinds, and only indicators that belong to no one', () => {
    const all = articles.map((article) => article.body).join('\n');
    for (const language of ['yara', 'sigma', 'suricata']) expect(all).toContain(`\`\`\`${language}\n`);
    const addresses = all.match(/\b\d{1,3}\.\d{1,3}\.\d{1,3}(?:\.|\[\.\])\d{1,3}\b/g)!;
    expect(addresses.length).toBeGreaterThan(5);
    const versions = addresses.filter((address) => !address.includes('[.]') && !/^192\.0\.2\./.test(address));
    for (const address of addresses.filter((one) => !versions.includes(one))) {
      expect(address).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)/);
    }
    // What is left looks like an address and is Chrome's version number.
    for (const version of versions) expect(version).toMatch(/^142\.0\.7444\./);
  });
});

describe('copies', () => {
  const copies = goldCopies();

  it.each(copies)('$copy is a copy ($how) of $original, and later', ({ copy, original, how }) => {
    const [late, early] = [named(copy), named(original)];
    expect(late.at > early.at).toBe(true);
    expect(late.publisher).not.toBe(early.publisher);
    expect(late.gold.story).toBe(early.gold.story);
    const share = containment(shingles(late.body, 4), shingles(early.body, 4));
    if (how === 'same') expect(late.body).toBe(early.body);
    if (how === 'near') expect(share).toBeGreaterThan(0.85);
    if (how === 'rewritten') {
      expect(share).toBeGreaterThan(0.5);
      expect(late.title).not.toBe(early.title);
    }
  });

  it('come in all three degrees', () => {
    expect(new Set(copies.map((copy) => copy.how)).size).toBe(3);
  });

  it('are the only articles that share text: all others are tellings of their own', () => {
    const originals = articles.filter((article) => article.gold.copyOf === null);
    const sets = originals.map((article) => shingles(prose(article), 7));
    const shared: string[] = [];
    for (let i = 0; i < originals.length; i++) {
      for (let j = 0; j < i; j++) {
        const part = containment(sets[i]!, sets[j]!);
        if (part > 0.02) shared.push(`${originals[i]!.slug} ~ ${originals[j]!.slug}: ${part.toFixed(3)}`);
      }
    }
    expect(shared).toEqual([]);
  });
});

describe('dates can be moved', () => {
  // A day, month or season that is not written as a marker would stay behind when the others move.
  const fixed = [
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
    /\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/i,
    /\b(?:this|last|next) (?:week|month|summer|autumn|winter|spring|quarter)\b/i,
    /\b(?:in|since|until) (?:summer|autumn|winter|spring)\b/i,
    /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b(?! 20(?:1\d|2[0-4]))/,
    /\b20(?:2[5-9]|3\d)\b/,
  ];
  const allowed = /CVE-\d{4}-\d+|Windows Server 2025|Server 2025|\{\{[^}]+\}\}/g;

  it.each(articles.map((article) => [article.slug, article] as const))('%s', (_, article) => {
    const text = [article.title, article.summary, prose(article)].join('\n').replace(allowed, '');
    for (const pattern of fixed) expect(text).not.toMatch(pattern);
    // "The end of October" need not be the end of anything once it is moved; the form `part` says it rightly.
    expect(article.body).not.toMatch(/(?:early|late|beginning of|middle of|end of) \{\{[^}]+\|month/);
  });
});

describe('the two letters', () => {
  const of = (story: string) => articles.filter((article) => article.gold.story === story);
  const early = (article: SampleArticle) => article.at.slice(0, 10) <= '2025-11-18';

  it('are three articles of two publishers on 17 and 18 November, and two rewrites of one of them', () => {
    const told = [...of('omnibus'), ...of('encryption-statement')].filter(early);
    const own = told.filter((article) => article.gold.copyOf === null);
    expect(own).toHaveLength(3);
    expect(new Set(own.map((article) => article.publisher)).size).toBe(2);
    expect(new Set(own.map((article) => article.at.slice(0, 10)))).toEqual(
      new Set(['2025-11-17', '2025-11-18']),
    );
    const copies = told.filter((article) => article.gold.copyOf !== null);
    expect(copies.map((article) => article.slug).sort()).toEqual([...letters['encryption-statement'].copies]);
    expect(new Set(copies.map((article) => article.gold.copyOf)).size).toBe(1);
  });

  it('say 127 and 61, each only where it belongs', () => {
    for (const slug of letters.omnibus.statedIn) expect(named(slug).body).toContain('127');
    for (const article of of('omnibus')) expect(article.body).not.toMatch(/\b61\b|sixty-one/i);
    for (const article of of('encryption-statement')) expect(article.body).not.toContain('127');
    expect(named('sixty-one-organisations-on-encryption').title).toContain('61');
    expect(named('call-to-protect-encryption').title).toContain('More than 60');
    expect(named('dozens-sign-encryption-statement').title).toContain('Dozens');
  });

  it('say nothing of malware or exposure', () => {
    for (const article of [...of('omnibus'), ...of('encryption-statement')]) {
      expect([article.title, article.summary, article.body].join('\n')).not.toMatch(letters.neverSays);
    }
  });

  it('are followed by the presentation on 19 November', () => {
    const after = of('omnibus').filter((article) => article.at.startsWith('2025-11-19'));
    expect(after.map((article) => article.title)).toContain(
      'European Commission presents Digital Omnibus and delays high-risk AI rules',
    );
  });
});
