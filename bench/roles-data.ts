/** The gold of `bench roles`: who and what each labelled story is about, and when two names are one. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nameKey } from '../src/domain/entity.ts';
import type { StoryArticle } from '../src/domain/story.ts';
import { knownNames } from '../src/knowledge/names/known.ts';
import { aroundItems, readItems, type StoryItem, storyArticleOf } from './stories-data.ts';
import { writtenSets } from './written.ts';

/** The lists of the gold that are judged by F1, with the role that answers each. */
export const judged = {
  victims: 'victim',
  actors: 'actor',
  authorities: 'authority',
  suppliers: 'supplier',
  products: 'product',
  laws: 'law',
} as const;
export type Judged = keyof typeof judged;
export const lists = Object.keys(judged) as Judged[];

/** A gold entity: the spellings that are right for it. */
export type GoldName = string[];

export interface GoldStory {
  story: string;
  /** Of whole articles, not of items in brief. */
  whole?: boolean;
  /** Written for us, where others are the news itself. */
  written?: boolean;
  kind: string;
  articles: StoryArticle[];
  names: Record<Judged, GoldName[]>;
  researchers: string[];
  sectors: string[];
  /** ISO 3166-1 alpha-2. */
  countries: string[];
}

/** What a story is about, as a row of a roles file has it. */
export interface RoleLabels {
  story: string;
  kind: string;
  victims: string[];
  actors: { name: string }[];
  authorities: string[];
  suppliers: string[];
  products: { vendor: string; product: string }[];
  laws: string[];
  researchers: string[];
  sectors: string[];
  countries: string[];
}

/** The roles file of some items, `x.roles.jsonl` of `x.jsonl`: it lies beside them, or among our own labels. */
function rolesFile(items: string): string {
  const beside = items.replace(/\.jsonl$/, '.roles.jsonl');
  return existsSync(beside) ? beside : join(import.meta.dirname, 'labels', basename(beside));
}

/** The stories of some items whose roles are labelled. */
export const goldStories = (items: string): GoldStory[] =>
  storiesOf(readItems(items), labelsIn(rolesFile(items)));

/** The sets that the shipped weights are trained on: two windows of news, the news before and after them, and what was written for us. */
export const roleSets = (data: string): { name: string; stories: GoldStory[] }[] => [
  ...['cyber-news-dev', 'cyber-news-dev-2'].map((name) => ({
    name,
    stories: goldStories(join(data, `stories/${name}.jsonl`)),
  })),
  {
    name: 'cyber-news-around',
    stories: storiesOf(aroundItems(data), labelsIn(rolesFile('cyber-news-around.jsonl'))),
  },
  ...writtenSets().map(({ name, whole, stories }) => ({
    name,
    stories: storiesOf(
      stories.flatMap(({ items }) => items),
      stories.map(({ labels }) => labels),
    ).map((story) => ({ ...story, whole, written: true })),
  })),
];

const labelsIn = (file: string): RoleLabels[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RoleLabels);

function storiesOf(items: readonly StoryItem[], rows: readonly RoleLabels[]): GoldStory[] {
  const byStory = new Map<string, StoryItem[]>();
  for (const item of items) byStory.set(item.story, [...(byStory.get(item.story) ?? []), item]);
  return rows.flatMap((row) => {
    const articles = (byStory.get(row.story) ?? []).map(storyArticleOf);
    if (articles.length === 0) return [];
    const { story, kind, researchers, sectors, countries } = row;
    return [{ story, kind, researchers, sectors, countries, articles, names: namesOf(row) }];
  });
}

const namesOf = (row: RoleLabels): Record<Judged, GoldName[]> => ({
  victims: row.victims.map((name) => [name]),
  actors: row.actors.map(({ name }) => [name]),
  authorities: row.authorities.map((name) => [name]),
  suppliers: row.suppliers.map((name) => [name]),
  products: row.products.map(({ vendor, product }) =>
    product === '' ? [vendor] : vendor === '' ? [product] : [product, `${vendor} ${product}`],
  ),
  laws: row.laws.map((name) => [name]),
});

/** Every spelling that the shipped catalogue knows, with the key of the entity. Doubtful ones say nothing without context. */
const catalogue = new Map<string, string>();
for (const { name, main, type, doubtful } of knownNames()) {
  const key = nameKey(name);
  if (type !== 'sector' && !doubtful && !catalogue.has(key)) catalogue.set(key, nameKey(main));
}
const productKeys = new Map<string, string>();
for (const { name, main, type } of knownNames())
  if (type === 'product') productKeys.set(nameKey(name), nameKey(main)).set(nameKey(main), nameKey(main));
const placeKeys = new Set<string>();
for (const { name, main, type } of knownNames())
  if (type === 'place') placeKeys.add(nameKey(name)).add(nameKey(main));

/** What a firm is, or where it is, after its name, or a version after a product's. */
const tails =
  /(?: (?:group|international|enterprises?|global|corp|corporation|holdings?|systems|platform|app|software|ransomware|uk|usa?|europe|north america|v?\d[\d ]*))+$/;

/**
 * One form of a name: its key as the catalogue ties it, without what kind of firm it is, its version, an acronym in
 * brackets or a nation before an institution's name ("US Secret Service").
 */
export function canonical(name: string): string {
  const written = name.replace(/\s*\([^)]*\)|^\d{4} /g, '');
  const bare = nameKey(written.replace(/[’']s\b/g, ''));
  const tied = catalogue.get(nameKey(written)) ?? catalogue.get(bare);
  if (tied) return tied;
  const words = bare.split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const nation = words.slice(0, length).join(' ');
    if (!placeKeys.has(nation)) continue;
    const rest = words
      .slice(length)
      .join(' ')
      .replace(/^federal government$/, 'government');
    return rest.includes(' ')
      ? withoutTail(rest)
      : (catalogue.get(rest) ?? `${catalogue.get(nation) ?? nation} ${rest}`);
  }
  return withoutTail(bare);
}

function withoutTail(key: string): string {
  const short = key.replace(tails, '');
  return catalogue.get(key) ?? (short.length > 2 ? (catalogue.get(short) ?? short) : key);
}

/** A product's edition is the product that the catalogue knows: "macOS Tahoe", "Google Drive for desktop". */
export function canonicalProduct(name: string): string {
  const whole = canonical(name);
  const words = whole.split(' ');
  for (let length = words.length; length > 0; length--) {
    const known = productKeys.get(words.slice(0, length).join(' '));
    if (known) return known;
  }
  return whole;
}

/** Whether an answer is one of the spellings of a gold name. */
export function isSame(answer: string, gold: GoldName): boolean {
  const said = canonical(answer);
  return gold.some((name) => canonical(name) === said) || isSameProduct(answer, gold);
}

/** A gold of two spellings is a product under its maker's name. */
function isSameProduct(answer: string, gold: GoldName): boolean {
  if (gold.length < 2) return false;
  const said = canonicalProduct(answer);
  return gold.some((name) => canonicalProduct(name) === said);
}

/** The gold has fewer sectors than the catalogue: what it calls those that it lacks. */
const coarser: Record<string, string> = {
  telecommunications: 'telecom',
  cryptocurrency: 'finance',
  nurseries: 'education',
  hospitality: 'other',
  gaming: 'other',
  'civil society': 'other',
  water: 'energy',
};
export const goldSector = (key: string): string => coarser[key] ?? key;

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** The key of a country of the gold: `GB` → `united kingdom`. */
export const countryKey = (code: string): string =>
  canonical((regions.of(code) ?? code).replace(/ SAR China$/, ''));
