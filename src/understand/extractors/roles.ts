/**
 * What each entity is to the report: victim, actor, authority, supplier, researcher, what is affected and who makes it.
 * A linear model over readable features (`roles/features.ts`) tells roles that hang on context; the others follow from
 * the type of the entity. Sector and country are those of the victim, or of what happened.
 */
import type { Certainty, EntityType, Role } from '../../domain/entity.ts';
import type { Relation, RoleFind } from '../../domain/findings.ts';
import type { Kind } from '../../domain/kind.ts';
import { isMaker } from '../../knowledge/makers.ts';
import { isRunAsProgram, isUsed } from '../filters/used.ts';
import type { Reading } from '../reading.ts';
import type { Placed } from './placed.ts';
import { wasHitEarlier } from './roles/background.ts';
import { isBystander } from './roles/bystanders.ts';
import { type Candidate, candidatesOf, type Place } from './roles/candidates.ts';
import {
  certaintyOf,
  deniesByDescription,
  isAccusation,
  isNotSo,
  isOwnDenial,
  isQuestion,
} from './roles/certainty.ts';
import { findCountries } from './roles/countries.ts';
import { isElsewhere } from './roles/elsewhere.ts';
import { featuresOf } from './roles/features.ts';
import { fits, happensTo, isSparedThroughout } from './roles/fits.ts';
import { findDescribedLaws } from './roles/laws.ts';
import { lawWords } from './roles/lexicon.ts';
import { type Around, aroundOf, listOf, othersOf } from './roles/lists.ts';
import { type LearnedRole, learnedRoles, type RoleModel, roleProbabilities } from './roles/model.ts';
import { findsAtHome, isCompared, isMakerOfAbused, isOthers, isServed, isTakenDown } from './roles/others.ts';
import { relatedFeatures } from './roles/related.ts';
import { isSaidHit } from './roles/said-hit.ts';
import { findSectors } from './roles/sectors.ts';
import { clauseAround, isImitated, isSpared } from './roles/spared.ts';
import weights from './roles/weights.json' with { type: 'json' };

/** An entity with its features in one report. */
export interface Featured extends Candidate {
  features: Set<string>;
  /** Where a sentence says that it did not happen to it. */
  spared: ReadonlySet<Place>;
  /** Whether it stands only where it happened to others of its name, or is said not to have happened. */
  isOthers: () => boolean;
  /** Whether it stands only as somebody's customer. */
  isServed: () => boolean;
  /** Whether it stands only where attackers pose as it. */
  isImitated: () => boolean;
  /** Whether it stands only in questions: "Is Acme behind it?" */
  isAsked: () => boolean;
  /** Whether something with a name of its own is told to be its: "Acme's Quill". */
  isOwner: () => boolean;
  /** Whether a sentence says that it found harm in its own house: "Acme detected unusual activity". */
  findsOwn: () => boolean;
  /** Whether it stands only as whom attackers are told to work for. */
  isMaster: () => boolean;
  /** Whether it stands only before a program of its own that attackers abuse. */
  isAbused: () => boolean;
  /** Whether a sentence says that attackers use it. */
  isUsed: () => boolean;
  /** Whether it stands only where something else is spoken of: in comparisons, looks back, denials of its use. */
  isElsewhere: () => boolean;
  /** Whether a sentence says that a program of its name was run, and none that names its gang. */
  isRun: () => boolean;
  /** Whether a sentence says in so many words that it was hit. */
  isSaidHit: () => boolean;
  /** Whether the police took down what goes by its name. */
  isTakenDown: () => boolean;
  /** Whether it stands only where it is likened to whom it is kept apart from. */
  isCompared: () => boolean;
  /** Whether it stands only where it was hit in a year before the report's. */
  isHitEarlier: () => boolean;
  /** Whether each of its sentences denies that it has to do with it. */
  isDenied: boolean;
  /** In which lists it stands ("Acme, Belkorp and Ciel"): the same string for all in a list. */
  lists: string[];
}

/** All entities of a report with their features. `kind` is what the report was found to be. */
export function featuredIn(
  reading: Reading,
  mentions: readonly Placed[],
  kind: Kind | undefined,
  relations: readonly Relation[],
): Featured[] {
  const candidates = candidatesOf(reading, mentions);
  const related = relatedFeatures(relations);
  let first = candidates[0];
  for (const one of candidates) if (one.places[0]!.from < first!.places[0]!.from) first = one;
  const others = othersOf(candidates);
  return candidates.map((candidate) => {
    const all = candidate.places.map((place) => aroundOf(reading, place, others));
    const spared = all.filter((around) => isSpared(reading, apart(around)));
    const arounds = spared.length === all.length ? all : all.filter((around) => !spared.includes(around));
    const features = featuresOf(reading, candidate, kind, candidate === first, arounds, others);
    for (const feature of related.get(candidate.key) ?? []) features.add(feature);
    return {
      ...candidate,
      features,
      spared: new Set(spared.map(({ place }) => place)),
      isDenied:
        (candidate.type === 'malware' || candidate.type === 'tool' || candidate.type === 'campaign') &&
        candidate.places.every((place) => isDeniedAt(reading, place)),
      isOthers: () => all.every((around) => spared.includes(around) || isOthers(reading, around)),
      isServed: () => all.every((around) => isServed(reading, around)),
      isImitated: () => all.every((around) => isImitated(reading, around)),
      isAsked: () => all.every(({ bounds }) => isQuestion(reading.text.slice(bounds.start, bounds.end))),
      isOwner: () => candidate.places.some(({ to }) => ownsNamed(reading, to)),
      isElsewhere: () =>
        all.every(({ place: { from, to }, sentence }) =>
          isElsewhere(reading, sentence, reading.tokens[from]!.start, reading.tokens[to]!.end),
        ),
      findsOwn: () =>
        candidate.places.some(({ from, to }) =>
          findsAtHome(reading, reading.tokens[from]!.sentence, reading.tokens[to]!.end),
        ),
      isMaster: () =>
        all.every(({ sentence, first, tokens }) =>
          isBystander(reading, sentence, tokens[first]!.start, ['masters']),
        ),
      isAbused: () => all.every((around) => isMakerOfAbused(reading, around)),
      isUsed: () => candidate.places.some((place) => isUsed(reading.tokens, place)),
      isRun: () => candidate.places.some((place) => isRunAsProgram(reading.tokens, place)),
      isSaidHit: () => arounds.some((around) => !spared.includes(around) && isSaidHit(reading, around)),
      isTakenDown: () => all.some((around) => isTakenDown(reading, around)),
      isCompared: () => all.every((around) => isCompared(reading, around)),
      isHitEarlier: () => all.every((around) => isHitEarlier(reading, around)),
      lists: arounds.map(listOf).filter((list) => list !== null),
    };
  });
}

/** "Unlike Acme, Belkorp …": without a conjunction names are no list, and each stands for itself. */
const apart = (around: Around): Around =>
  listOf(around) ? around : { ...around, first: around.place.from, last: around.place.to };

/** Whether the name that ends here is followed by what is its and is called by a name. */
const ownsNamed = ({ tokens }: Reading, to: number): boolean =>
  /^['’]$/.test(tokens[to + 1]?.text ?? '') &&
  tokens[to + 2]?.lower === 's' &&
  tokens[to + 3]?.capital === true &&
  tokens[to + 3]!.sentence === tokens[to]!.sentence;

function isHitEarlier({ text, article }: Reading, { tokens, first, last, bounds }: Around): boolean {
  const [from, to] = [tokens[first]!.start, tokens[last]!.end];
  const before = text.slice(Math.max(bounds.start, from - 100), from);
  return wasHitEarlier(before, text.slice(to, Math.min(bounds.end, to + 80)), article.published?.at);
}

/** "Reports that it is Acme are wrong", "it shares nothing with Acme". */
const isDeniedAt = (reading: Reading, place: Place): boolean =>
  reading.tokens[place.from]!.sentence >= 0 &&
  certaintyOf(clauseAt(reading, place).clause, 'actor') === 'denied';

/** The clause that a place stands in, and what of its first 600 characters comes after the name. */
function clauseAt(reading: Reading, place: Place): { clause: string; after: string } {
  const { tokens, sentences, text } = reading;
  const { sentence, start } = tokens[place.from]!;
  const { end } = tokens[place.to]!;
  const { from, to } = clauseAround(reading, sentences[sentence]!, start, end);
  return { clause: text.slice(from, to), after: text.slice(end, Math.min(to, from + 600)) };
}

/** Right before a flaw or a patch stands who makes what has it: "Fortinet's vulnerability". */
const madeIt = ['R1 mends', 'R1 flaw', 'own1 flaw', 'own flaw', 'L1 flaw in'];

const mending = ['R mends', 'R flaw', 'R1 launches', 'R launches', 'own1 flaw'];

/** From which probability the likeliest is a victim in reports of a kind that hardly ever has none. */
const leastVictim: Partial<Record<Kind, number>> = { incident: 0.18, 'law-enforcement': 0.25 };
const leastKnownAuthority = 0.25;
/** Whom a sentence has an attacker hit. */
const leastTargeted = 0.2;
const hitFeatures = ['rel targeted', 'R is victim', 'fined over harm', 'L1 harm on', 'L1 harm against'];
/** Beside a victim in a list. */
const leastInList = 0.08;
/** What a victim may be as well. */
const besides: readonly Role[] = ['person', 'supplier', 'researcher'];

const typeRoles: Partial<Record<EntityType, Role>> = {
  malware: 'malware',
  tool: 'tool',
  campaign: 'campaign',
  law: 'law',
  person: 'person',
};

/** What has a part in what happened, as a law or who speaks has not. */
const isPartOf = (type: EntityType): boolean => type === 'malware' || type === 'tool' || type === 'campaign';

/** The roles in one report, in the order of their sentences. Linear in the text. */
export function findRoles(
  reading: Reading,
  mentions: readonly Placed[],
  kind: Kind | undefined,
  relations: readonly Relation[],
  model: RoleModel = weights,
): RoleFind[] {
  return rolesAmong(reading, mentions, featuredIn(reading, mentions, kind, relations), kind, model);
}

/** As `findRoles`, for entities whose features are at hand already. */
export function rolesAmong(
  reading: Reading,
  mentions: readonly Placed[],
  entities: readonly Featured[],
  kind: Kind | undefined,
  model: RoleModel,
): RoleFind[] {
  const finds: RoleFind[] = [];
  const harmed = !unharming.has(kind) || tellsOfHarm(reading.text);
  const scored = entities.map((entity) => ({
    entity,
    probabilities: roleProbabilities(model, entity.features),
  }));
  // What the features read is English: of another language's names none is likelier than the next.
  const isRead = reading.article.language === 'en' || reading.article.language === 'und';
  const hit = new Set(entities.filter(isToldVictim));
  const likely =
    isRead && hit.size === 0 && !isShow.test(reading.article.title) ? likeliestVictim(scored, kind) : null;
  const told = scored.map(({ entity, probabilities }) =>
    rolesOf(entity, probabilities, model.least, entity === likely, hit.has(entity)),
  );
  addListed(scored, told);
  if (!harmed)
    for (const roles of told) if (roles.includes('victim')) roles.splice(roles.indexOf('victim'), 1);
  const denial =
    told.filter((roles) => roles.includes('victim')).length === 1 ? describedDenial(reading) : null;
  scored.forEach(({ entity }, n) => {
    for (const role of told[n]!) {
      const find = shown(reading, entity, role);
      finds.push(role === 'victim' && denial ? { ...find, ...denial, certainty: 'denied' } : find);
    }
  });
  finds.push(...vulnerabilities(reading, mentions), ...describedLaws(reading));
  finds.push(...findSectors(reading, finds), ...findCountries(reading, finds));
  return finds.sort((a, b) => a.start - b.start);
}

/** Who is fined, bound or bought, and what is launched, was not harmed unless the text tells of harm. */
const unharming: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'law-enforcement',
  'policy',
  'market',
  'product',
]);
const harm =
  /\b(?:hack|(?:cyber)?attack|ransom|(?<!in )breach(?! of the (?:gdpr|law|act|contract))|stole|steal|theft|thie|leak|malware|virus|phish|fraud|scam|defraud|extort|expos|intru|compromis|spy|spie|threat|hoax|outage|abus|harass|sextort)/i;
const tellsOfHarm = (text: string): boolean => harm.test(text.slice(0, 20_000));

/** Of a film or a game nobody is guessed to be hurt. */
const isShow =
  /\b(?:drama|trailer|(?:full )?cast|spoilers?|episode|season \d|movie|film|video ?game|gameplay|box office|starring|stars? in|soundtrack|minigame|retrospective|exhibition|festival|concert)\b/i;

interface Scored {
  entity: Featured;
  probabilities: number[];
}

/** Who stands in a list with a victim is a victim as well, if it is likely at all and nothing else. Adds to `told`. */
function addListed(scored: readonly Scored[], told: Role[][]): void {
  const victims = new Set(
    scored.flatMap(({ entity }, n) => (told[n]!.includes('victim') ? entity.lists : [])),
  );
  scored.forEach(({ entity, probabilities }, n) => {
    const isFree = told[n]!.every((role) => besides.includes(role)) && fits(entity, 'victim');
    if (!isFree || !entity.lists.some((list) => victims.has(list))) return;
    if (probabilities[learnedRoles.indexOf('victim')]! < leastInList) return;
    told[n] = [...told[n]!.filter((role) => role !== 'researcher'), 'victim'];
  });
}

/** Somebody was harmed by an incident or a crime: where nobody is sure to be, the likeliest, if it is likely at all and rules nobody. */
function likeliestVictim(scored: readonly Scored[], kind: Kind | undefined): Featured | null {
  const least = kind && leastVictim[kind];
  if (least === undefined) return null;
  const victim = learnedRoles.indexOf('victim');
  let best: { entity: Featured; probability: number } | null = null;
  for (const { entity, probabilities } of scored) {
    const probability = probabilities[victim]!;
    const isOther = probabilities.some((other, i) => other > probability && learnedRoles[i] !== 'product');
    if (
      !isOther &&
      !rules(entity) &&
      isSuffering(entity) &&
      fits(entity, 'victim') &&
      probability > (best?.probability ?? least)
    )
      best = { entity, probability };
  }
  return best?.entity ?? null;
}

/** Something beside it tells of harm, or of what is its own: a place and who only speaks have nothing of it. */
const isSuffering = ({ type, features }: Featured): boolean =>
  type !== 'person' && [...features].some((one) => suffering.test(one));
const suffering =
  /^(?:R1 harm|R harm|R1 says|own1? (?:harm|belongs)|R1? ?(?:hit passive|suffers|belongs)|R is victim|R,1? (?:hit passive|suffers|harm)|L1? (?:harm|hit)\b.*|body word|rel targeted|fined over harm|R settles|R1 settles)$/;

/** "The regulator probes", whoever was harmed. */
const rules = ({ features }: Featured): boolean =>
  (features.has('authority word') || features.has('known authority')) &&
  (features.has('R1 rules') || features.has('R rules'));

/** "Sanctions hit Acme": who is listed or sued suffers it, and is no victim of a crime. */
const isPursued = ({ features }: Featured): boolean =>
  features.has('kind law-enforcement') && features.has('L penal') && features.has('L pursues');

/** A sentence says in so many words that it was hit: no guess is needed. */
const isToldVictim = (entity: Featured): boolean =>
  entity.type !== 'person' && entity.isSaidHit() && fits(entity, 'victim');

function rolesOf(
  entity: Featured,
  probabilities: readonly number[],
  least: readonly number[],
  isVictim: boolean,
  isTold: boolean,
): Role[] {
  const { type, key, features } = entity;
  // "Emotet was not used", "In 2017 WannaCry hit …": it is in the report, and not in what happened.
  const isApart = entity.isDenied || isSparedThroughout(entity) || features.has('only background');
  const byType = isPartOf(type) && (isApart || entity.isElsewhere()) ? undefined : typeRoles[type];
  const roles = new Set<Role>(byType ? [byType] : []);
  if ((type === 'name' || type === 'organisation') && isLaw(key)) roles.add('law');
  if (roles.has('law')) return ['law'];
  if (isVictim) roles.add('victim');
  probabilities.forEach((probability, i) => {
    const role: LearnedRole = learnedRoles[i]!;
    if (probability >= least[i]! && fits(entity, role)) roles.add(role);
  });
  const victim = probabilities[learnedRoles.indexOf('victim')]!;
  const isHit = hitFeatures.some((one) => features.has(one));
  if (isHit && victim >= leastTargeted && fits(entity, 'victim')) roles.add('victim');
  if (isTold) roles.add('victim');
  // Whom it rather happened to does not write of it.
  if (isTold || victim > probabilities[learnedRoles.indexOf('researcher')]!) roles.delete('researcher');
  if (
    features.has('known authority') &&
    fits(entity, 'authority') &&
    probabilities[learnedRoles.indexOf('authority')]! >= leastKnownAuthority &&
    !features.has('only late') &&
    !roles.has('victim') &&
    !roles.has('actor')
  )
    roles.add('authority').delete('researcher');
  const madeWhatHasIt = type === 'organisation' && madeIt.some((feature) => features.has(feature));
  if (madeWhatHasIt && !isSparedThroughout(entity)) roles.add('vendor').delete('researcher');
  // Who patches it makes it.
  if ((type === 'organisation' || type === 'name') && features.has('R patches') && !roles.has('victim')) {
    roles.add('vendor').delete('researcher');
    roles.delete('product');
  }
  // "A flaw in Acme's Quill": who makes it, and not what has it.
  if (type === 'name' && roles.has('product') && entity.isOwner()) roles.add('vendor').delete('product');
  // An authority that was itself attacked is both only where both are likely.
  if (roles.has('victim') && roles.has('authority')) {
    const authority = probabilities[learnedRoles.indexOf('authority')]!;
    if (Math.min(victim, authority) < 0.5) roles.delete(victim >= authority ? 'authority' : 'victim');
  }
  // Who makes what is in CISA's list of exploited flaws speaks of its own patches as their vendor.
  const mends = features.has('known firm') && !features.has('known security firm') && isMaker(key);
  const speaksOfOwn = roles.has('researcher')
    ? mending.some((one) => features.has(one))
    : features.has('its product here') && features.has('kind vulnerability');
  if (mends && speaksOfOwn && !roles.has('victim') && !roles.has('actor'))
    roles.add('vendor').delete('researcher');
  onlyOne(roles, probabilities);
  if (type === 'organisation' && roles.has('victim')) roles.delete('product');
  if (isPursued(entity)) roles.delete('victim');
  return [...roles];
}

/** Nobody attacks or is attacked, and only writes of it: of these the likelier. */
const rivals: [LearnedRole, LearnedRole][] = [
  ['victim', 'researcher'],
  ['victim', 'actor'],
  ['actor', 'researcher'],
];

function onlyOne(roles: Set<Role>, probabilities: readonly number[]): void {
  const of = (role: LearnedRole): number => probabilities[learnedRoles.indexOf(role)]!;
  for (const [one, other] of rivals)
    if (roles.has(one) && roles.has(other)) roles.delete(of(one) >= of(other) ? other : one);
}

const isLaw = (key: string): boolean => {
  const words = key.split(' ');
  return words.length > 1 && words.length < 9 && lawWords.has(words.at(-1)!);
};

function describedLaws(reading: Reading): RoleFind[] {
  const seen = new Set<string>();
  return findDescribedLaws(reading).flatMap(({ key, start }) => {
    const sentence = reading.sentences.find((one) => one.start <= start && start < one.end);
    if (!sentence || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        type: 'law' as const,
        key,
        role: 'law' as const,
        start: sentence.start,
        end: sentence.end,
        certainty: 'asserted' as const,
      },
    ];
  });
}

function vulnerabilities(reading: Reading, mentions: readonly Placed[]): RoleFind[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ mention: { type, key, start, end }, from }) => {
    if (type !== 'vulnerability' || seen.has(key)) return [];
    const at = reading.tokens[from]!.sentence;
    const sentence = reading.sentences[at];
    if (!sentence || isElsewhere(reading, at, start, end)) return [];
    seen.add(key);
    return [
      {
        type,
        key,
        role: 'vulnerability' as const,
        start: sentence.start,
        end: sentence.end,
        certainty: 'asserted' as const,
      },
    ];
  });
}

/** The first sentence in which "the company", of a report that has one victim, denies that it was breached, or null. */
const describedDenial = ({ sentences, text }: Reading): { start: number; end: number } | null => {
  const found = sentences.find(({ start, end }) =>
    deniesByDescription(text.slice(start, Math.min(end, start + 600))),
  );
  return found ? { start: found.start, end: found.end } : null;
};

const firmness: Record<Certainty, number> = { asserted: 2, denied: 1, hedged: 0 };

/** A clause that says nothing of this says of nobody that it was harmed: "Acme has not commented". */
const tellsHere =
  /\b(?:incident|hit|struck|disrupt|affect|impact|target|victim|offline|shut|encrypt|access|infect|hijack|deface|down\b|lost|los[et]|unauthori[sz]ed)|\bransom|\b(?:cyber)?attack/i;
const tells = (clause: string): boolean => harm.test(clause) || tellsHere.test(clause);

/**
 * The find, with the clause that says it most firmly; a victim's or actor's denial anywhere counts where nothing is
 * asserted. What the text only claims is no firmer for its headline, and only what tells of harm tells of a victim.
 */
function shown(reading: Reading, { type, key, places, spared }: Featured, role: Role): RoleFind {
  const hedgeable = role === 'victim' || role === 'actor' || role === 'supplier';
  const { tokens, sentences, article } = reading;
  let best: { sentence: number; certainty: Certainty; weight: number } | null = null;
  for (const place of places) {
    if (spared.has(place) && happensTo.has(role)) continue;
    const { sentence } = tokens[place.from]!;
    const { clause, after } = clauseAt(reading, place);
    const isDenied = role === 'actor' && (isNotSo(after) || spared.has(place));
    // Whose breach it would be denies it: others' words in the same report are claims.
    if (role === 'victim' && isOwnDenial(after)) {
      const { start, end } = sentences[sentence]!;
      return { type, key, role, start, end, certainty: 'denied' };
    }
    const certainty = isDenied ? 'denied' : hedgeable ? certaintyOf(clause, role) : 'asserted';
    const isTitle = article.blocks[sentences[sentence]!.block]?.kind === 'title';
    const weight = !hedgeable ? 0 : role === 'victim' && !tells(clause) ? 0 : isTitle ? 1 : 2;
    if (
      !best ||
      weight > best.weight ||
      (weight === best.weight && firmness[certainty] > firmness[best.certainty])
    )
      best = { sentence, certainty, weight };
    if (certainty === 'asserted' && (weight === 2 || !hedgeable)) break;
  }
  const { start, end } = sentences[best!.sentence]!;
  // Who is only accused of it stays so where one sentence forgets to say it.
  const isOpen = role === 'actor' && type === 'person' && isAccusedOnly(reading, places);
  const certainty = isOpen && best!.certainty === 'asserted' ? 'hedged' : best!.certainty;
  return { type, key, role, start, end, certainty };
}

/** Whether the sentences that name a person tell of charges, and none of a conviction or a confession. */
const isAccusedOnly = ({ tokens, sentences, text }: Reading, places: readonly Place[]): boolean =>
  isAccusation(
    places
      .map(({ from }) => sentences[tokens[from]!.sentence]!)
      .map(({ start, end }) => text.slice(start, Math.min(end, start + 600)))
      .join(' '),
  );
