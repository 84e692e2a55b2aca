/** What an entity is to a report: by the probabilities of the model first, then by rules that add or take away. */
import type { EntityType, Role } from '../../../domain/entity.ts';
import { isMaker } from '../../../knowledge/makers.ts';
import type { Featured } from './featured.ts';
import { fits } from './fits.ts';
import { isHeldAt } from './held.ts';
import { lawWords } from './lexicon.ts';
import { type LearnedRole, learnedRoles } from './model.ts';
import { isAuthorityBy } from './said-in-other-languages.ts';
import {
  anywhere,
  everywhere,
  isDeniedAt,
  isElsewhereAt,
  isEnglish,
  isExampleAt,
  isSparedThroughout,
  isTeamAt,
  ownsNamedAt,
} from './standing.ts';

/** An entity with the probability of each learned role. */
export interface Scored {
  entity: Featured;
  probabilities: readonly number[];
}

export const probabilityOf = ({ probabilities }: Scored, role: LearnedRole): number =>
  probabilities[learnedRoles.indexOf(role)]!;

/** What the report as a whole says of who was hit. */
interface Victimhood {
  /** The likeliest, where nobody is sure to be. */
  isLikely: boolean;
  /** A sentence says it in so many words. */
  isTold: boolean;
  /** The report begins with words of harm. */
  isHarm: boolean;
}

const leastKnownAuthority = 0.25;
/** What the features read is English: in another language they say little of anybody. */
const leastKnownElsewhere = 0.1;
/** Whom a sentence has an attacker hit. */
const leastTargeted = 0.2;
const hitFeatures = ['rel targeted', 'R is victim', 'fined over harm', 'L1 harm on', 'L1 harm against'];

/** Right before a flaw or a patch stands who makes what has it: "Fortinet's vulnerability". */
const madeIt = ['R1 mends', 'R1 flaw', 'own1 flaw', 'own flaw', 'L1 flaw in'];
const patching = ['R patches', 'R1 mends', 'R mends', 'R1 launches', 'own1 flaw'];
const mending = ['R mends', 'R flaw', 'R1 launches', 'R launches', 'own1 flaw'];

/** The roles of an entity. A law is nothing else. */
export function rolesOf(scored: Scored, least: readonly number[], victimhood: Victimhood): Role[] {
  const { entity } = scored;
  const byType = roleOfType(entity);
  if (byType === 'law') return ['law'];
  const roles = new Set<Role>(byType ? [byType] : []);
  addLikely(roles, scored, least, victimhood);
  addDoer(roles, scored);
  addKnownAuthority(roles, scored);
  addMakers(roles, scored);
  settleRuler(roles, scored, victimhood);
  settleThing(roles, scored);
  settlePatcher(roles, scored);
  settleRivals(roles, scored);
  if (isPursued(entity)) roles.delete('victim');
  settleTried(roles, entity);
  settleSupplier(roles, scored, victimhood);
  return [...roles];
}

const typeRoles: Partial<Record<EntityType, Role>> = {
  malware: 'malware',
  tool: 'tool',
  campaign: 'campaign',
  law: 'law',
  person: 'person',
};

/** What has a part in what happened, as a law or who speaks has not. */
const isPart: ReadonlySet<EntityType> = new Set(['malware', 'tool', 'campaign']);

function roleOfType(entity: Featured): Role | undefined {
  const { type, key } = entity;
  if ((type === 'name' || type === 'organisation') && isLaw(key)) return 'law';
  return isPart.has(type) && isApart(entity) ? undefined : typeRoles[type];
}

const isLaw = (key: string): boolean => {
  const words = key.split(' ');
  return words.length > 1 && words.length < 9 && lawWords.has(words.at(-1)!);
};

/** "Emotet was not used", "In 2017 WannaCry hit …": it is in the report, and not in what happened. */
const isApart = (entity: Featured): boolean =>
  everywhere(entity, isDeniedAt) ||
  isSparedThroughout(entity) ||
  entity.features.has('only background') ||
  everywhere(entity, isElsewhereAt) ||
  everywhere(entity, isExampleAt);

/** What the model holds likely enough, and a victim for less where somebody is told to have hit it. */
function addLikely(
  roles: Set<Role>,
  scored: Scored,
  least: readonly number[],
  { isLikely, isTold }: Victimhood,
): void {
  const { entity, probabilities } = scored;
  if (isLikely) roles.add('victim');
  learnedRoles.forEach((role, i) => {
    if (probabilities[i]! >= least[i]! && fits(entity, role)) roles.add(role);
  });
  const victim = probabilityOf(scored, 'victim');
  const isHit = hitFeatures.some((one) => entity.features.has(one));
  if (isTold || (isHit && victim >= leastTargeted && fits(entity, 'victim'))) roles.add('victim');
  // Whom it rather happened to does not write of it.
  if (isTold || victim > probabilityOf(scored, 'researcher')) roles.delete('researcher');
}

/** "The attorney general sued": what is called as authorities are, and does as only they do. */
const isRuling = ({ features }: Featured): boolean =>
  features.has('authority word') && ruling.some((one) => features.has(one));
const ruling = ['R1 penal', 'R1 pursues', 'R1 rules'];

/** Whom a sentence in another language has behind an attack, or one in English a name that no catalogue has. */
function addDoer(roles: Set<Role>, { entity }: Scored): void {
  const isHeld = entity.type === 'name' && anywhere(entity, isHeldAt);
  if (!(entity.acts || isHeld) || entity.type === 'product' || !fits(entity, 'actor')) return;
  roles.add('actor').delete('victim');
}

/** A body that tables have as an authority, or that acts as one, for less than another, unless something happened to it. */
function addKnownAuthority(roles: Set<Role>, scored: Scored): void {
  const { entity } = scored;
  const isRead = isEnglish(entity.reading);
  if (
    (entity.features.has('known authority') || isRuling(entity)) &&
    fits(entity, 'authority') &&
    probabilityOf(scored, 'authority') >= (isRead ? leastKnownAuthority : leastKnownElsewhere) &&
    (!isRead || !entity.features.has('only late')) &&
    !roles.has('victim') &&
    !roles.has('actor')
  )
    roles.add('authority').delete('researcher');
  else if (
    isAuthorityBy(entity.reading.article.language, entity.key) &&
    fits(entity, 'authority') &&
    !roles.has('victim')
  )
    roles.add('authority').delete('researcher');
}

/** Whoever makes what has the flaw. */
function addMakers(roles: Set<Role>, { entity }: Scored): void {
  const { type, features } = entity;
  const madeWhatHasIt = type === 'organisation' && madeIt.some((feature) => features.has(feature));
  if (madeWhatHasIt && !isSparedThroughout(entity)) roles.add('vendor').delete('researcher');
  // Who patches it makes it.
  if ((type === 'organisation' || type === 'name') && features.has('R patches') && !roles.has('victim')) {
    roles.add('vendor').delete('researcher');
    roles.delete('product');
  }
  // "A flaw in Acme's Quill": who makes it, and not what has it.
  if (type === 'name' && roles.has('product') && anywhere(entity, ownsNamedAt))
    roles.add('vendor').delete('product');
}

/** An authority that was itself attacked is both only where both are likely. */
function settleRuler(roles: Set<Role>, scored: Scored, { isTold }: Victimhood): void {
  if (!roles.has('victim') || !roles.has('authority')) return;
  if (isTold) {
    roles.delete('authority');
    return;
  }
  const [victim, authority] = [probabilityOf(scored, 'victim'), probabilityOf(scored, 'authority')];
  if (Math.min(victim, authority) < 0.5) roles.delete(victim >= authority ? 'authority' : 'victim');
}

/**
 * An app that is hit is what is affected as well, and a platform by way of which others are reached is what they use: the
 * firm and its product go by one name. Of others who are hit nothing is a product.
 */
function settleThing(roles: Set<Role>, { entity: { type, features } }: Scored): void {
  if (roles.has('supplier') && !roles.has('victim') && features.has('also a product')) roles.add('product');
  else if (roles.has('victim') && (type === 'organisation' || !features.has('called app')))
    roles.delete('product');
}

/** Who makes what is in CISA's list of exploited flaws speaks of its own patches as their vendor. */
function settlePatcher(roles: Set<Role>, { entity }: Scored): void {
  const { key, features } = entity;
  if (roles.has('victim') || roles.has('actor')) return;
  if (!features.has('known firm') || features.has('known security firm') || !isMaker(key)) return;
  // "Acme Threat Intelligence says": who looks into attacks on what others make.
  if (!patching.some((one) => features.has(one)) && anywhere(entity, isTeamAt)) {
    roles.add('researcher').delete('vendor');
    return;
  }
  const speaksOfOwn = roles.has('researcher')
    ? mending.some((one) => features.has(one))
    : features.has('its product here') && features.has('kind vulnerability');
  if (speaksOfOwn) roles.add('vendor').delete('researcher');
}

/** Nobody attacks or is attacked, and only writes of it: of these the likelier. */
const rivals: [LearnedRole, LearnedRole][] = [
  ['victim', 'researcher'],
  ['victim', 'actor'],
  ['actor', 'researcher'],
];

function settleRivals(roles: Set<Role>, scored: Scored): void {
  for (const [one, other] of rivals)
    if (roles.has(one) && roles.has(other))
      roles.delete(probabilityOf(scored, one) >= probabilityOf(scored, other) ? other : one);
}

/** Of whom a sentence says that others are served by it or hit by way of it, in a report of harm. */
function settleSupplier(roles: Set<Role>, { entity }: Scored, { isHarm }: Victimhood): void {
  const serves = entity.features.has('supplies others') || entity.serves;
  if (!isHarm || !serves || !fits(entity, 'supplier')) return;
  if (roles.has('actor') || roles.has('authority')) return;
  roles.add('supplier').delete('researcher');
}

/** Whom a court tries for a crime is who did it or is said to have; a judge is nobody's authority by name. */
function settleTried(roles: Set<Role>, { type, features }: Featured): void {
  if (type !== 'person') return;
  if (features.has('is a judge')) roles.delete('authority');
  else if (features.has('is tried') && features.has('kind law-enforcement')) {
    roles.add('actor');
    roles.delete('victim');
  }
}

/** "Sanctions hit Acme": who is listed or sued suffers it, and is no victim of a crime. */
const isPursued = ({ features }: Featured): boolean =>
  features.has('kind law-enforcement') && features.has('L penal') && features.has('L pursues');
