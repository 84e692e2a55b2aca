/** Readable features of an entity in a report: where it stands, beside which words, and what its name looks like. */
import { nameKey } from '../../../domain/entity.ts';
import type { Kind } from '../../../domain/kind.ts';
import { namesOf } from '../../../knowledge/merge.ts';
import { media } from '../../../knowledge/names/media.ts';
import { authorities, organisations } from '../../../knowledge/names/organisations.ts';
import { eponymous, platforms, products } from '../../../knowledge/names/products.ts';
import { shippedFacts } from '../../../knowledge/shipped.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate, Place } from './candidates.ts';
import {
  authorityWords,
  auxiliaries,
  beforeHarm,
  bodyWords,
  lawWords,
  prepositions,
  wordClasses,
} from './lexicon.ts';
import { type Look, type Others, overList } from './lists.ts';

/** How many words to each side are read. */
const reach = 5;
/** Sentences after the title that count as the lead. */
const lead = 2;

const keysOf = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .trim()
      .split('\n')
      .map((line) => nameKey(line.split(' | ')[0]!)),
  );
const authorityKeys = keysOf(authorities);
const productKeys = keysOf(products);
const firmKeys = keysOf(organisations);
const eponymousKeys = keysOf(eponymous);
const platformKeys = keysOf(platforms);
/** The last word of what a product is called. */
const productNouns =
  /^(?:platform|suite|app|server|edition|engine|plugin|browser|portal|gateway|appliance|cloud|manager|console|desktop)$/;

let gangs: Set<string> | null = null;

/** Whether a ransomware is called so: its gang goes by the same name. */
export function isRansomware(key: string): boolean {
  gangs ??= new Set(
    shippedFacts()
      .filter(({ catalogue }) => catalogue === 'misp-ransomware')
      .flatMap(({ entities }) => (entities?.malware ?? []).flatMap((fact) => namesOf(fact).map(nameKey))),
  );
  return gangs.has(key.replace(/ ransomware$/, ''));
}

/** The features of a candidate over all its places, each once. `first` says that no other candidate stands before it. */
export function featuresOf(
  reading: Reading,
  { type, key, places, form }: Candidate,
  kind: Kind | undefined,
  isFirst: boolean,
  others: Others,
): Set<string> {
  const features = new Set<string>([`type ${type}`]);
  if (isFirst) features.add('first');
  if (form) features.add(`form ${form}`);
  addForm(features, key, type);
  let titles = 0;
  let titled = 0;
  for (const place of places) {
    const where = whereIs(reading, place);
    features.add(`in ${where}`);
    if (where === 'title') titles++;
    if (isTitleCased(reading, place)) titled++;
    addContext(features, reading, place, others);
  }
  if (kind && features.has('known firm')) features.add(`known firm in ${kind}`);
  if (features.has('platform')) {
    if (kind) features.add(`platform in ${kind}`);
    for (const where of ['L0 on', 'L0 for', 'R0 hyphen'])
      if (features.has(where)) features.add(`platform ${where}`);
  }
  if (kind) features.add(`kind ${kind}`);
  if (kind && titles > 0) features.add(`title of ${kind}`);
  if (kind && type !== 'name') features.add(`${type} in ${kind}`);
  if (places.length > 1) features.add('twice');
  if (places.length > 3) features.add('often');
  if (titles === 0 && !features.has('in lead')) features.add('only late');
  if (titled === places.length && reading.article.blocks.length > 1) features.add('only among capitals');
  if (kind === 'law-enforcement' && accused.some((one) => features.has(one)))
    features.add('accused in law-enforcement');
  if (type === 'place')
    for (const one of [...features]) if (/^(?:R|own|L0 by|L1)/.test(one)) features.add(`state ${one}`);
  if (features.has('also a product') && features.has('R1 belongs')) features.add('product with data');
  if (
    type === 'person' &&
    offices.some((one) => features.has(one)) &&
    rulers.some((one) => features.has(one))
  )
    features.add('officer of authority');
  if (key.endsWith(' government')) features.add('government');
  if (others.makers.has(key)) features.add('its product here');
  if (features.has('known firm') && makes.some((one) => features.has(one))) features.add('firm with product');
  return features;
}

const offices = [
  'L1 office',
  'L office',
  'R, office',
  'R,1 office',
  'L1 executive',
  'L executive',
  'R, executive',
  'R,1 executive',
];
const rulers = ['L1 ruler', 'L ruler', 'R, ruler', 'R,1 ruler'];
const accused = ['R accused', 'R1 accused', 'L accused', 'L1 accused', 'R, accused', 'R,1 accused'];
/** Right after a firm stands what it makes, or what is wrong with that. */
const makes = ['R1 product', 'own1 product', 'R1 flaw', 'own1 flaw', 'own flaw', 'R1 makes', 'own1 makes'];

/** Whether most words of the sentence are capitalised, so that a name may begin or end anywhere. */
function isTitleCased({ tokens }: Reading, { from, to }: Place): boolean {
  let [words, capitals] = [0, 0];
  for (let i = Math.max(0, from - 8); i < Math.min(tokens.length, to + 9); i++) {
    const { sentence, kind, text, capital } = tokens[i]!;
    if (i >= from && i <= to) continue;
    if (sentence !== tokens[from]!.sentence || kind !== 'word' || text.length < 4) continue;
    words++;
    if (capital) capitals++;
  }
  return words > 3 && capitals / words > 0.8;
}

function addForm(features: Set<string>, key: string, type: string): void {
  if (type === 'product' && productKeys.has(key)) features.add('known product');
  if (authorityKeys.has(key)) features.add('known authority');
  else if (firmKeys.has(key)) features.add('known firm');
  if (media.has(key)) features.add('known media');
  if (eponymousKeys.has(key)) features.add('also a product');
  if (platformKeys.has(key)) features.add('platform');
  if (type === 'name' && productNouns.test(key.slice(key.lastIndexOf(' ') + 1)))
    features.add('called a product');
  if (type === 'malware') features.add(isRansomware(key) ? 'ransomware' : 'no ransomware');
  const words = key.split(' ');
  if (type === 'person') return;
  if (words.some((word) => authorityWords.has(word))) features.add('authority word');
  if (words.some((word) => bodyWords.has(word))) features.add('body word');
  if (words.length > 1 && lawWords.has(words.at(-1)!)) features.add('law word');
}

function whereIs({ tokens, sentences, article }: Reading, { from }: Place): 'title' | 'lead' | 'body' {
  const index = tokens[from]!.sentence;
  if (article.blocks[sentences[index]!.block]?.kind === 'title') return 'title';
  return index <= lead ? 'lead' : 'body';
}

/** Classes of the words around a place. */
function addContext(features: Set<string>, { tokens }: Reading, { from, to }: Place, others: Others): void {
  const sentence = tokens[from]!.sentence;
  const inside = (at: number): Token | undefined =>
    tokens[at]?.sentence === sentence && at >= 0 ? tokens[at] : undefined;
  for (let i = from; i <= to; i++)
    for (const name of wordClasses.get(tokens[i]!.lower) ?? []) features.add(`in name ${name}`);
  addRight(features, inside, overList(inside, to, 1, others.ends), others.products);
  addLeft(features, inside, overList(inside, from, -1, others.starts));
}

function addRight(features: Set<string>, inside: Look, to: number, products: ReadonlySet<number>): void {
  let at = to + 1;
  let side = 'R';
  if (inside(at)?.text === '-' && !inside(at)!.spaced && inside(at + 1)?.spaced === false)
    features.add('R0 hyphen');
  if (/^['’]$/.test(inside(at)?.text ?? '')) {
    side = 'own';
    at += inside(at + 1)?.lower === 's' ? 2 : 1;
    if (products.has(at)) features.add('own product');
  }
  if (inside(at)?.text === ',') {
    side = 'R,';
    features.add('R0 comma');
    if (isAge(inside(at + 1))) features.add('R0 age');
  }
  if (inside(at)?.text === '(') at = skipBrackets(inside, at);
  let auxiliary = false;
  let nth = 0;
  for (let words = 0; words < reach; at++) {
    const token = inside(at);
    if (!token || (token.kind === 'mark' && /[.;:!?]/.test(token.text))) break;
    if (token.kind === 'mark') continue;
    words++;
    if (auxiliaries.has(token.lower)) {
      auxiliary = true;
      continue;
    }
    if (nth === 0 && beforeHarm.has(token.lower) && isHarm(inside, at + 1)) {
      words--;
      continue;
    }
    const names = classesAt(inside, at);
    nth++;
    if (isRuler(token.lower)) features.add(`${side}${nth === 1 ? 1 : ''} ruler`);
    if (!names) continue;
    for (const name of names) {
      if (name === 'hit') {
        const passive = auxiliary || inside(at + 1)?.lower === 'by' || inside(at + 1)?.lower === 'in';
        features.add(`${side} hit ${passive ? (nth > 2 ? 'far' : 'passive') : 'active'}`);
      } else features.add(`${side}${nth === 1 ? 1 : ''} ${name}`);
    }
  }
}

/** A word of an authority's name, or its acronym. */
const isRuler = (word: string): boolean => authorityWords.has(word) || authorityKeys.has(word);

/** What is provided, where the provider is the way in. One of telephony or of childcare is a firm like any other. */
const provided =
  /^(?:party|services?|software|it|ict|technology|tech|cloud|hosting|platforms?|systems?|solutions|payroll|data|managed|storage|communications|support|outside|external|its|their|his|a)$/;

function classesAt(inside: Look, at: number): string[] | undefined {
  const { lower } = inside(at)!;
  const classes = wordClasses.get(lower);
  if (!/^(?:providers?|suppliers?)$/.test(lower)) return classes;
  return provided.test(inside(at - 1)?.lower ?? '') ? classes : classes?.filter((one) => one !== 'supply');
}

const isHarm = (inside: Look, at: number): boolean => {
  const next = inside(at);
  return (
    next !== undefined &&
    (beforeHarm.has(next.lower) || (wordClasses.get(next.lower)?.includes('harm') ?? false))
  );
};

const isAge = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length === 2;

function skipBrackets(inside: Look, at: number): number {
  for (let i = at + 1; i < at + 8; i++) if (inside(i)?.text === ')') return i + 1;
  return at;
}

function addLeft(features: Set<string>, inside: Look, from: number): void {
  let at = from - 1;
  while (/^(?:the|a|an|its|their|his|her|called|named|dubbed|["“‘'’(])$/.test(inside(at)?.lower ?? '')) at--;
  const before = inside(at);
  if (!before) features.add('L0 start');
  else if (before.text === ',') features.add('L0 comma');
  const preposition = before && prepositions.has(before.lower) ? before.lower : '';
  if (preposition) {
    features.add(`L0 ${preposition}`);
    at--;
  }
  for (let nth = 1, words = 0; words < reach; at--) {
    const token = inside(at);
    if (!token || (token.kind === 'mark' && /[.;:!?]/.test(token.text))) break;
    if (token.kind === 'mark') continue;
    words++;
    if (words <= 3 && isAge(token)) features.add('L age');
    if (isRuler(token.lower)) features.add(`L${nth === 1 ? 1 : ''} ruler`);
    for (const name of classesAt(inside, at) ?? []) {
      features.add(nth === 1 ? `L1 ${name}${preposition ? ` ${preposition}` : ''}` : `L ${name}`);
      if (nth > 1 && preposition) features.add(`L ${name} ${preposition}`);
    }
    nth++;
  }
}
