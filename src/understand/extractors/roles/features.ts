/** Readable features of an entity in a report: where it stands, beside which words, and what its name looks like. */
import { nameKey } from '../../../domain/entity.ts';
import type { Kind } from '../../../domain/kind.ts';
import { authorities, organisations } from '../../../knowledge/names/organisations.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate, Place } from './candidates.ts';
import { authorityWords, auxiliaries, bodyWords, lawWords, prepositions, wordClasses } from './lexicon.ts';

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
const firmKeys = keysOf(organisations);

/** The features of a candidate over all its places, each once. `first` says that no other candidate stands before it. */
export function featuresOf(
  reading: Reading,
  { type, key, places }: Candidate,
  kind: Kind | undefined,
  isFirst: boolean,
): Set<string> {
  const features = new Set<string>([`type ${type}`]);
  if (isFirst) features.add('first');
  addForm(features, key, type);
  let titles = 0;
  for (const place of places) {
    const where = whereIs(reading, place);
    features.add(`in ${where}`);
    if (where === 'title') titles++;
    addContext(features, reading, place);
  }
  if (kind && titles > 0) features.add(`title of ${kind}`);
  if (kind && type !== 'name') features.add(`${type} in ${kind}`);
  if (places.length > 1) features.add('twice');
  if (places.length > 3) features.add('often');
  if (titles === 0 && !features.has('in lead')) features.add('only late');
  return features;
}

function addForm(features: Set<string>, key: string, type: string): void {
  if (authorityKeys.has(key)) features.add('known authority');
  else if (firmKeys.has(key)) features.add('known firm');
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
function addContext(features: Set<string>, { tokens }: Reading, { from, to }: Place): void {
  const sentence = tokens[from]!.sentence;
  const inside = (at: number): Token | undefined =>
    tokens[at]?.sentence === sentence && at >= 0 ? tokens[at] : undefined;
  for (let i = from; i <= to; i++)
    for (const name of wordClasses.get(tokens[i]!.lower) ?? []) features.add(`in name ${name}`);
  addRight(features, inside, to);
  addLeft(features, inside, from);
}

type Look = (at: number) => Token | undefined;

function addRight(features: Set<string>, inside: Look, to: number): void {
  let at = to + 1;
  if (/^['’]$/.test(inside(at)?.text ?? '')) {
    features.add('R0 possessive');
    at += inside(at + 1)?.lower === 's' ? 2 : 1;
  }
  if (inside(at)?.text === ',') features.add('R0 comma');
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
    const names = wordClasses.get(token.lower);
    nth++;
    if (!names) continue;
    for (const name of names) {
      if (name === 'hit') {
        const passive = auxiliary || inside(at + 1)?.lower === 'by' || inside(at + 1)?.lower === 'in';
        features.add(`R hit ${passive ? 'passive' : 'active'}`);
      } else features.add(`R${nth === 1 ? 1 : ''} ${name}`);
    }
  }
}

function skipBrackets(inside: Look, at: number): number {
  for (let i = at + 1; i < at + 8; i++) if (inside(i)?.text === ')') return i + 1;
  return at;
}

function addLeft(features: Set<string>, inside: Look, from: number): void {
  let at = from - 1;
  while (/^(?:the|a|an|its|their|his|her|["“‘'’(])$/.test(inside(at)?.lower ?? '')) at--;
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
    for (const name of wordClasses.get(token.lower) ?? []) {
      features.add(nth === 1 ? `L1 ${name}${preposition ? ` ${preposition}` : ''}` : `L ${name}`);
      if (nth > 1 && preposition) features.add(`L ${name} ${preposition}`);
    }
    nth++;
  }
}
