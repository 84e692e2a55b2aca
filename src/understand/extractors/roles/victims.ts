/**
 * Who was hit though the weights are not sure of it: whom a sentence has hit in so many words, else the likeliest of an
 * incident or a crime, and who stands in a list with one; and nobody in what harms nobody.
 */
import type { Role } from '../../../domain/entity.ts';
import type { Kind } from '../../../domain/kind.ts';
import { saysNoAttack } from '../../../domain/no-attack.ts';
import type { Reading } from '../../reading.ts';
import { probabilityOf, type Scored } from './deciding.ts';
import type { Featured } from './featured.ts';
import { fits } from './fits.ts';
import { learnedRoles } from './model.ts';
import { isSaidHit } from './said-hit.ts';
import { anywhere, isEnglish } from './standing.ts';
import { isWhole } from './whole.ts';
import { roleWord } from './words.ts';

/** From which probability the likeliest is a victim in reports of a kind that hardly ever has none. */
const leastVictim: Partial<Record<Kind, number>> = { incident: 0.18, 'law-enforcement': 0.25 };
/** A whole article speaks of its victim in many ways, few of which the weights know. */
const leastInWhole: Partial<Record<Kind, number>> = { incident: 0.12, 'law-enforcement': 0.25 };
/** Beside a victim in a list. */
const leastInList = 0.08;
/** What a victim may be as well. */
const besides: readonly Role[] = ['person', 'supplier', 'researcher'];

/** Of a film or a game nobody is guessed to be hurt. */
const isShow =
  /\b(?:drama|trailer|(?:full )?cast|spoilers?|episode|season \d|movie|film|video ?game|gameplay|box office|starring|stars? in|soundtrack|minigame|hacking mechanics?|tv (?:show|tonight)|viewers|storyline|gamescom|retrospective|exhibition|festival|concert)\b/i;

/** Who is fined, bound or bought, and what is launched, was not harmed unless the text tells of harm. */
const unharming: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'law-enforcement',
  'policy',
  'market',
  'product',
]);
const harm =
  /\b(?:hack|(?:cyber)?attack|ransom|(?<!in )breach(?! of the (?:gdpr|law|act|contract))|stole|steal|theft|thie|leak|malware|virus|phish|fraud|scam|defraud|extort|expos|intru|compromis|spy|spie|threat|hoax|outage|abus|harass|sextort|fuites? de données|violation de(?:s| la sécurité des)? données|vol de données|pirat|cyberattaqu|rançon|gehackt|hackerangriff|cyberangriff|datenleck|datendiebstahl|ciberata|violazione de?i dati|violación de datos)/i;

/** Whether some words tell of harm. */
export const tellsOfHarm = (text: string): boolean => harm.test(text);

/** A sentence says in so many words that it was hit: no guess is needed. */
export const isToldVictim = (entity: Featured): boolean =>
  entity.type !== 'person' &&
  anywhere(entity, (reading, around) => !entity.spared.has(around.place) && isSaidHit(reading, around)) &&
  fits(entity, 'victim');

/** Somebody was harmed by an incident or a crime: where nobody is sure to be, the likeliest, if it is likely at all and rules nobody. */
export function likeliestVictim(
  reading: Reading,
  scored: readonly Scored[],
  kind: Kind | undefined,
): Featured | null {
  const least = kind && (isWhole(reading.sentences) ? leastInWhole : leastVictim)[kind];
  // Of another language's names none is likelier than the next.
  if (least === undefined || !isEnglish(reading) || isShow.test(reading.article.title)) return null;
  let best: { entity: Featured; probability: number } | null = null;
  for (const one of scored) {
    const probability = probabilityOf(one, 'victim');
    if (probability > (best?.probability ?? least) && mayBeVictim(one, probability))
      best = { entity: one.entity, probability };
  }
  return best?.entity ?? null;
}

/**
 * Whether it is nothing else rather, and suffers. Whom a whole article names once is hardly whom it is about, and who detects
 * an attack below the title hardly whom it hit.
 */
const mayBeVictim = ({ entity, probabilities }: Scored, probability: number): boolean =>
  (!entity.features.has('R1 studies') || entity.features.has('in title')) &&
  (!entity.features.has('whole once') || entity.features.has('in title')) &&
  !probabilities.some((other, i) => other > probability && learnedRoles[i] !== 'product') &&
  !rules(entity) &&
  isSuffering(entity) &&
  fits(entity, 'victim');

/** Something beside it tells of harm, or of what is its own: a place and who only speaks have nothing of it. */
const isSuffering = ({ type, key, features }: Featured): boolean =>
  type !== 'person' &&
  !roleWord(key).classes.some(({ name }) => name === 'trade' || name === 'firm') &&
  [...features].some((one) => suffering.test(one));
const suffering =
  /^(?:whole (?:most|opening|throughout)|R1 harm|R harm|R1 says|own1? (?:harm|belongs)|R1? ?(?:hit passive|suffers|belongs)|R is victim|R,1? (?:hit passive|suffers|harm)|L1? (?:harm|hit)\b.*|body word|rel targeted|fined over harm|R settles|R1 settles)$/;

/** "The regulator probes", whoever was harmed. */
const rules = ({ features }: Featured): boolean =>
  (features.has('authority word') || features.has('known authority')) &&
  (features.has('R1 rules') || features.has('R rules'));

/** The roles of each entity: who stands in a list with a victim is a victim as well, if it is likely at all and nothing else. */
export function withListed(scored: readonly Scored[], told: readonly Role[][]): Role[][] {
  const victims = new Set(
    scored.flatMap(({ entity }, n) => (told[n]!.includes('victim') ? entity.lists : [])),
  );
  return scored.map((one, n) => {
    const roles = told[n]!;
    const { entity } = one;
    // What an entity can be is asked last: that reads the words beside each of its places.
    const isFree = roles.every((role) => besides.includes(role));
    if (!isFree || !entity.lists.some((list) => victims.has(list))) return roles;
    if (probabilityOf(one, 'victim') < leastInList || !fits(entity, 'victim')) return roles;
    return [...roles.filter((role) => role !== 'researcher'), 'victim'];
  });
}

/** The same without victims, where nothing in the report tells of harm, or it is of a film or a game. */
export const withoutUnharmed = (reading: Reading, kind: Kind | undefined, told: Role[][]): Role[][] =>
  isShow.test(reading.article.title) || (unharming.has(kind) && !tellsOfHarm(reading.text.slice(0, 20_000)))
    ? withoutVictims(told)
    : told;

/** "A technical fault, not an attack": nobody was hit. */
export const tellsOfNoAttack = ({ sentences, text }: Reading): boolean =>
  saysNoAttack(sentences.slice(0, 12).map(({ start, end }) => text.slice(start, end)));

/** The same without victims: of an outage that was no attack there are none. */
export const withoutVictims = (told: readonly Role[][]): Role[][] =>
  told.map((roles) => roles.filter((role) => role !== 'victim'));
