/** Readable features of an entity in a report: where it stands, beside which words, and what its name looks like. */

import { EntityType } from '../../../domain/entity.ts';
import type { Kind } from '../../../domain/kind.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { inTitle, type Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { looksBack } from './background.ts';
import type { Candidate } from './candidates.ts';
import {
  hits,
  noPreposition,
  prepositionOf,
  ruler,
  type Side,
  Stem,
  type WordClass,
  wordClass,
} from './class-features.ts';
import { addForm } from './forms.ts';
import { type Around, inside, type Others } from './lists.ts';
import { addSaid } from './said-beside.ts';
import { isTitleCased } from './title-case.ts';

const typeIs = new Stem('type ');
const formIs = new Stem('form ');
const kindIs = new Stem('kind ');
const titleOf = new Stem('title of ');
const firmIn = new Stem('known firm in ');
const platformIn = new Stem('platform in ');
const calledIn = new Stem('called a product in ');
const platformAt = new Stem('platform ');
const typeIn = Object.fromEntries(
  EntityType.options.map((type) => [type, new Stem(`${type} in `)]),
) as Record<EntityType, Stem>;

/** How many words to each side are read. */
const reach = 5;
/** Sentences after the title that count as the lead. */
const lead = 2;

/** The features of a candidate over all its places, each once. `first` says that no other candidate stands before it. */
export function featuresOf(
  reading: Reading,
  { type, key, places, form }: Candidate,
  kind: Kind | undefined,
  isFirst: boolean,
  arounds: readonly Around[],
  others: Others,
): Set<string> {
  const features = new Set<string>();
  features.add(typeIs.with(type));
  if (isFirst) features.add('first');
  if (form) features.add(formIs.with(form));
  addForm(features, key, type);
  let titles = 0;
  for (const around of arounds) {
    const where = whereIs(reading, around.sentence);
    features.add(where);
    if (where === 'in title') titles++;
    addContext(features, around, others, type);
  }
  if (kind && features.has('known firm')) features.add(firmIn.with(kind));
  if (features.has('platform')) {
    if (kind) features.add(platformIn.with(kind));
    for (const where of ['L0 on', 'L0 for', 'R0 hyphen', 'R1 product'])
      if (features.has(where)) features.add(platformAt.with(where));
  }
  if (kind) features.add(kindIs.with(kind));
  if (kind && titles > 0) features.add(titleOf.with(kind));
  if (kind && type !== 'name') features.add(typeIn[type].with(kind));
  if (places.length > 1) features.add('twice');
  if (places.length > 3) features.add('often');
  if (titles === 0 && !features.has('in lead')) features.add('only late');
  const isBefore = ({ sentence }: Around): boolean =>
    sentence > lead && looksBack(reading, sentence) && whereIs(reading, sentence) === 'in body';
  if (arounds.every(isBefore)) features.add('only background');
  if (reading.article.blocks.length > 1 && arounds.every(isAmongCapitals))
    features.add('only among capitals');
  if (kind === 'law-enforcement' && accused.some((one) => features.has(one)))
    features.add('accused in law-enforcement');
  if (kind === 'law-enforcement' && ages.some((one) => features.has(one)))
    features.add('age in law-enforcement');
  // "Prosecutors say that Roe deployed the malware."
  if (kind === 'law-enforcement' && (type === 'name' || type === 'person') && features.has('R1 does'))
    features.add('does in law-enforcement');
  if (features.has('L1 gang') && kindsOfGang.some((one) => features.has(one))) features.add('gang named');
  if (type === 'place')
    for (const one of [...features]) if (/^(?:R|own|L0 by|L1)/.test(one)) features.add(`state ${one}`);
  if (features.has('also a product') && features.has('R1 belongs')) features.add('product with data');
  if (
    type === 'person' &&
    offices.some((one) => features.has(one)) &&
    rulers.some((one) => features.has(one))
  )
    features.add('officer of authority');
  if (type === 'name' && kind && called.some((one) => features.has(one))) features.add(calledIn.with(kind));
  if (key.endsWith(' government'))
    features.add(acting.some((one) => features.has(one)) ? 'government' : 'idle government');
  if (
    (features.has('known authority') || features.has('authority word')) &&
    harmed.some((one) => features.has(one))
  )
    features.add('authority harmed');
  if (
    features.has('also a product') &&
    arounds.some(({ text, bounds, tokens, last }) =>
      isReachedThrough(text.slice(tokens[last]!.end, bounds.end)),
    )
  )
    features.add('customers reached');
  if (others.makers.has(key)) features.add('its product here');
  if (features.has('known firm') && makes.some((one) => features.has(one))) features.add('firm with product');
  return features;
}

/** "Acme customers", "its Acme instance", "Acme-related breaches": those who use the platform were hit, and not who runs it. */
const reachedThrough =
  /^(?:['’]s)?[ -](?:customers?|clients?|users|instances?|integrations?|tenants?|environments?|accounts?|platform|crm|orgs?|systems?|databases?|linked|related|connected|data thefts?)\b/i;
const isReachedThrough = (after: string): boolean => reachedThrough.test(after.slice(0, 30));

/** What a government does that has a part in the report: it acts or speaks. */
const acting = [
  'R1 rules',
  'R rules',
  'R, rules',
  'R1 says',
  'R says',
  'R1 does',
  'R1 pursues',
  'R pursues',
  'L0 by',
  'R1 blame',
  'R blame',
  'R is victim',
  'R hit passive',
  'R1 harm',
];
/** "The ministry's leak", "the ministry was hacked". */
const harmed = [
  'R1 harm',
  'own1 harm',
  'own harm',
  'R is victim',
  'R hit passive',
  'L1 harm at',
  'L1 harm on',
  'L1 harm against',
  'L1 hit',
];

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
export const accused = ['R accused', 'R1 accused', 'L accused', 'L1 accused', 'R, accused', 'R,1 accused'];
const ages = ['R0 age', 'L age'];
/** "The ransomware group Acme", where "the group Acme" may be a firm. */
const kindsOfGang = ['L gang', 'L malware', 'L harm'];
/** Right after a firm stands what it makes, or what is wrong with that. */
const makes = ['R1 product', 'own1 product', 'R1 flaw', 'own1 flaw', 'own flaw', 'R1 makes', 'own1 makes'];

/** "The Acme system", "the app Acme". */
const called = ['R1 product', 'L1 product', 'R1 makes'];

/** Whether a name may begin or end anywhere beside where it stands. */
const isAmongCapitals = ({ tokens, sentence, place }: Around): boolean =>
  isTitleCased(tokens, sentence, { from: place.from - 8, to: place.to + 9, least: 3, name: place });

function whereIs(reading: Reading, sentence: number): 'in title' | 'in lead' | 'in body' {
  if (inTitle(reading, sentence)) return 'in title';
  return sentence <= lead ? 'in lead' : 'in body';
}

/** Classes of the words around a place. */
function addContext(features: Set<string>, around: Around, { products }: Others, type: EntityType): void {
  const { from, to } = around.place;
  for (let i = from; i <= to; i++) for (const { inName } of around.words[i]!.classes) features.add(inName);
  addRight(features, around, products);
  addLeft(features, around);
  addSaid(features, around, type);
}

const isApostrophe = (token: Token | undefined): boolean => token?.text === "'" || token?.text === '’';

const like = prepositionOf('like');
const accuses = new Set(['blamed', 'blames', 'accused', 'accuses', 'blame', 'accusing']);
/** Not "Harland blamed for it", "accused of it", "accused by". */
const isAccuser = (around: Around, at: number): boolean => {
  const next = inside(around, at + 1);
  return next !== undefined && next.kind !== 'mark' && !/^(?:for|of|by|over|in|as)$/.test(next.lower);
};

const speaks = new Set(['said', 'says', 'say', 'writes', 'wrote', 'according']);

const observes = wordSet(
  'recorded records observed observes spotted spots tracked tracks measured measures mitigated mitigates',
);

const claims = wordSet('claims claimed claiming');

/** Where a clause ends. */
const ends = new Set(['.', ';', ':', '!', '?']);

function addRight(features: Set<string>, around: Around, products: ReadonlySet<number>): void {
  const { words } = around;
  let at = around.last + 1;
  let side: Side = 'R';
  if (
    inside(around, at)?.text === '-' &&
    !inside(around, at)!.spaced &&
    inside(around, at + 1)?.spaced === false
  )
    features.add('R0 hyphen');
  if (isApostrophe(inside(around, at))) {
    side = 'own';
    at += inside(around, at + 1)?.lower === 's' ? 2 : 1;
    if (products.has(at)) features.add('own product');
  }
  if (inside(around, at)?.text === ',') {
    side = 'R,';
    features.add('R0 comma');
    if (isAge(inside(around, at + 1))) features.add('R0 age');
  }
  if (inside(around, at)?.text === '(') at = skipBrackets(around, at);
  // "Roe: a cyber attack could …", "… – Roe": who speaks in a headline.
  if (inside(around, at)?.text === ':') features.add('R0 colon');
  if (!inside(around, at) && /^[–—-]$/.test(inside(around, around.first - 1)?.text ?? ''))
    features.add('L0 dash R0 end');
  let auxiliary = false;
  let nth = 0;
  for (let read = 0; read < reach; at++) {
    const token = inside(around, at);
    if (!token) break;
    if (token.kind === 'mark') {
      if (ends.has(token.text)) break;
      continue;
    }
    // "…, said Acme": who says so comes after the verb, and the verb is none of the name before it.
    if (speaks.has(token.lower) && inside(around, at - 1)?.text === ',' && inside(around, at + 1)?.capital)
      break;
    read++;
    const word = words[at]!;
    if (word.isAuxiliary) {
      // "Acme has breached" did it, "Acme has been breached" suffered it.
      auxiliary ||= !/^ha[sd]$|^have$/.test(token.lower);
      continue;
    }
    if (nth === 0 && word.isBeforeHarm && isHarm(around, at + 1)) {
      read--;
      continue;
    }
    nth++;
    const isFirst = nth === 1;
    // "Oracle victims": those who were hit by way of it.
    // "Harland blamed Elmwick": who accuses is not who is accused.
    if (isFirst && !auxiliary && accuses.has(token.lower) && isAccuser(around, at)) {
      features.add('R1 accuses');
      continue;
    }
    // "Acme recorded the largest attack ever": who measures attacks is not hit by them.
    if (nth <= 2 && side === 'R' && observes.has(token.lower)) features.add('R observes');
    if (isFirst && side === 'R' && token.lower === 'victims') {
      features.add('R1 victims');
      continue;
    }
    if (word.isRuler) features.add(isFirst ? ruler.right[side].first : ruler.right[side].later);
    if (nth <= 2 && claims.has(token.lower) && claimsAttack(around, at)) features.add('R claims attack');
    for (const { name, right } of classesAt(around, at)) {
      if (name === 'hit') {
        const next = inside(around, at + 1)?.lower;
        const how = hits[auxiliary || next === 'by' || next === 'in' ? 'passive' : 'active'][side];
        features.add(nth > 2 ? how.later : how.first);
      } else features.add(isFirst ? right[side].first : right[side].later);
    }
  }
}

/** What is provided, where the provider is the way in. One of telephony or of childcare is a firm like any other. */
const provided = wordSet(
  'party service services software it ict technology tech cloud hosting platform platforms system systems solutions payroll data managed storage communications support outside external logistics delivery payment ticketing relationship crm its their his a',
);
const providers = new Set(['provider', 'providers', 'supplier', 'suppliers', 'partner']);

/** After a harm these make it none: "hacking team", "ransomware protection". */
const noHarm = wordSet(
  'team teams competition competitions contest contests conference village workshop course courses school challenge challenges event plan skills bundle club class classes culture movie film drama series protection recovery resilience defence defense detection readiness prevention mitigation simulation simulator insurance surface report survey index study',
);

/** Before an attack these make it none on systems. */
const violent = wordSet(
  'terror terrorist heart panic shark knife gun missile drone bomb air acid arson suicide',
);

function classesAt(around: Around, at: number): readonly WordClass[] {
  const { classes, isHarm } = around.words[at]!;
  if (
    isHarm &&
    (noHarm.has(inside(around, at + 1)?.lower ?? '') || violent.has(inside(around, at - 1)?.lower ?? ''))
  )
    return classes.filter(({ name }) => name !== 'harm');
  // "Google exposes hacking threats": what others do, and nothing of its own.
  const { lower } = around.tokens[at]!;
  if ((lower === 'exposes' || lower === 'exposed') && namesThreat(around, at)) return [wordClass('studies')];
  if (classes.length === 0 || !providers.has(lower)) return classes;
  // "its analytics provider": whatever it provides, it is somebody's.
  const isSomebodys = [1, 2, 3].some((n) => /^(?:its|their|our)$/.test(inside(around, at - n)?.lower ?? ''));
  return isSomebodys || provided.has(inside(around, at - 1)?.lower ?? '')
    ? classes
    : classes.filter(({ name }) => name !== 'supply');
}

const threatWords = wordSet(
  'threat threats hackers campaign campaigns scam scams gang flaw flaws vulnerability spies',
);

function namesThreat(around: Around, at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) if (threatWords.has(inside(around, i)?.lower ?? '')) return true;
  return false;
}

/** "claims a DDoS attack on", "claimed responsibility for". */
function claimsAttack(around: Around, at: number): boolean {
  for (let i = at + 1; i <= at + 5; i++) {
    const token = inside(around, i);
    if (!token || token.kind === 'mark') return false;
    if (around.words[i]!.isHarm || token.lower === 'responsibility') return true;
  }
  return false;
}

const isHarm = (around: Around, at: number): boolean =>
  inside(around, at) !== undefined && (around.words[at]!.isBeforeHarm || around.words[at]!.isHarm);

const isAge = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length === 2;

function skipBrackets(around: Around, at: number): number {
  for (let i = at + 1; i < at + 8; i++) if (inside(around, i)?.text === ')') return i + 1;
  return at;
}

function addLeft(features: Set<string>, around: Around): void {
  const { words } = around;
  let at = around.first - 1;
  while (inside(around, at) && words[at]!.isBeforeName) at--;
  const before = inside(around, at);
  if (!before) features.add('L0 start');
  else if (before.text === ',') features.add('L0 comma');
  // "customers such as Acme"
  const isSuch = before?.lower === 'as' && inside(around, at - 1)?.lower === 'such';
  if (isSuch) at--;
  const preposition = isSuch ? like : before ? words[at]!.preposition : noPreposition;
  if (preposition !== noPreposition) {
    features.add(preposition.feature);
    at--;
  }
  for (let nth = 1, read = 0; read < reach; at--) {
    const token = inside(around, at);
    if (!token) break;
    if (token.kind === 'mark') {
      if (ends.has(token.text)) break;
      continue;
    }
    read++;
    if (read <= 3 && isAge(token)) features.add('L age');
    if (words[at]!.isRuler) features.add(nth === 1 ? ruler.left.first : ruler.left.later);
    for (const one of classesAt(around, at)) {
      // "seized a WiFi Pineapple": a thing, where whom they arrested is a person.
      if (one.name === 'pursues' && /^(?:seiz|dismantl)/.test(token.lower)) continue;
      if (nth === 1) features.add(one.before(preposition).first);
      else features.add(one.left.later).add(one.before(preposition).later);
    }
    nth++;
  }
}
