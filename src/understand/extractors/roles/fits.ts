/** What an entity can be to a report at all, by its type and by what is said beside it. */
import type { Role } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { isCalledWay, isSpywareSeller, isWriter } from './called.ts';
import type { Featured } from './featured.ts';
import { accused } from './features.ts';
import { placeNamed } from './gazetteer.ts';
import type { LearnedRole } from './model.ts';
import { isCompared, isMakerOfAbused, isOthers, isServed, isTakenDown } from './others.ts';
import { isSaidHit } from './said-hit.ts';
import { isImitated } from './spared.ts';
import {
  anywhere,
  everywhere,
  findsOwnAt,
  isAskedAt,
  isCommentingAt,
  isElsewhereAt,
  isHitEarlierAt,
  isLandAt,
  isMasterAt,
  isMediumAt,
  isOfOtherCaseAt,
  isOpenWayAt,
  isRehearsedAt,
  isRunAt,
  isSparedThroughout,
  isSpeakersAt,
  isSpeakingAt,
  isUnclaimedAt,
  isUsedAt,
} from './standing.ts';
import { isMadeKnownAt, onlyTellsAt, tellsOfOthersAt } from './tellers.ts';

const gangBeside = [
  'R gang',
  'L gang',
  'L1 gang',
  'R, gang',
  'R,1 gang',
  'R claims attack',
  'R1 does',
  'R does',
];

/** "Acme ransomware" and nothing else beside it that tells of a gang: that may be the program alone. */
const isBare = (features: ReadonlySet<string>): boolean =>
  features.has('R1 gang') &&
  features.has('R1 malware') &&
  !features.has('ransomware of a gang') &&
  !gangBeside.some((one) => features.has(one));

/** "The Acme gang", "Acme, a group that": whoever is meant, it is no program. */
const isGang = (features: ReadonlySet<string>): boolean =>
  ['R1 gang', 'L1 gang', 'R, gang', 'R,1 gang'].some((one) => features.has(one)) && !isBare(features);

/**
 * Whether what a catalogue has as ransomware may be its gang: one with a site of its own, or what is called ransomware here. Other
 * programs share such names.
 */
const isRansomwareHere = (features: ReadonlySet<string>): boolean =>
  features.has('ransomware of a gang') ||
  (features.has('ransomware') &&
    (calledSo.some((one) => features.has(one)) ||
      // "Charged with Acme ransomware attacks": there the accused did it.
      (features.has('R1 does') && !features.has('kind law-enforcement'))));
const calledSo = ['R1 gang', 'L1 gang', 'R1 malware', 'L1 malware', 'R claims attack'];

const sides = /^L0 (?!in$)/;
const isOnlyWhere = (features: ReadonlySet<string>): boolean =>
  features.has('L0 in') && ![...features].some((one) => sides.test(one));

/** "The Acme v4 backdoor": a program, and no gang beside it. */
const isProgram = (features: ReadonlySet<string>): boolean =>
  isBare(features) ||
  (['R1 malware', 'R malware'].some((one) => features.has(one)) &&
    !['R1 gang', 'R gang', 'L1 gang', 'L gang', 'R claims attack'].some((one) => features.has(one)));

/** What is published or planned, and not sold. */
const writings =
  / (?:report|survey|study|index|guide|review|advisory|notice|plan|plans|strategy|initiative|roadmap|award|awards|exposures|findings)$/;

/** "Gamaredon's tools Acme and Belkorp": made for attacks, and nobody's product. */
const isGangsTool = (type: string, features: ReadonlySet<string>): boolean =>
  type === 'name' && features.has('L1 product') && (features.has('L gang') || features.has('L malware'));

/** The roles of those to whom something happened. */
export const happensTo: ReadonlySet<Role> = new Set(['victim', 'supplier', 'product']);

/** What people write in, as well as a product. */
const media = wordSet(
  'telegram x twitter facebook reddit youtube linkedin tiktok instagram discord mastodon bluesky',
);

/** A body that is in an attack because it was hit, or not at all. */
const localBody = /(?:council|county|borough|district|municipality|city|town|parliament|ministry)$/;

const writing = ['R says', 'R1 says', 'L says', 'L1 says'];
const shareNews =
  /\b(?:(?:shares?|stocks?)\b.{0,30}\b(?:ris|rose|fall|fell|gain|jump|climb|drop|slip|surg|sink|sank|slump|rall|soar|tumbl|dip|slid|plung|plummet|up|down|hit)|earnings|price targets?|quarterly (?:results|revenue|profits?))/i;
/** News of share prices names firms for what they are worth. */
const isShareNews = (title: string): boolean => shareNews.test(title);
const acts = ['R1 rules', 'R1 says', 'R says'];

const inOffice = ['L1 office', 'L office', 'R, office', 'R,1 office'];
const speaking = ['R says', 'R1 says', 'R, says', 'R,1 says', 'L says', 'L1 says'];
const isInOffice = (features: ReadonlySet<string>): boolean => inOffice.some((one) => features.has(one));
/** "The foreign secretary, Ida Solberg, said that the hackers …": who rules speaks of them, unless he is accused himself. */
const isRulerSpeaking = ({ type, features }: Featured): boolean => {
  const has = (one: string): boolean => features.has(one);
  return type === 'person' && inOffice.some(has) && speaking.some(has) && !accused.some(has);
};

/** "Korean exchange", "Tibetan groups": where somebody is from, beside those that tables have for the people of a country. */
const peoples = wordSet(
  'korean tibetan kurdish uyghur uighur catalan basque breton flemish walloon bavarian siberian chechen crimean kashmiri arabic slavic african asian hispanic hawaiian alaskan texan californian sicilian corsican',
);

/** It stands only where it happened to others of its name, or is said not to have happened. */
const isOnlyOthers = (entity: Featured): boolean =>
  everywhere(entity, (reading, around) => entity.spared.has(around.place) || isOthers(reading, around));

const hitItself = ['R is victim', 'rel targeted', 'fined over harm'];
/** Who sells spyware, writes of attacks or became known for finding them was not hit unless a sentence says so. */
const isTellerOrSeller = (entity: Featured): boolean =>
  (anywhere(entity, isSpywareSeller) ||
    anywhere(entity, isMadeKnownAt) ||
    (entity.features.has('known security firm') && anywhere(entity, isWriter))) &&
  !hitItself.some((one) => entity.features.has(one)) &&
  !anywhere(entity, isSaidHit);

/** Abbreviations of attacks: what a "DDoS" is called is no product. */
const attackKinds = wordSet(
  'ai ddos dos phishing ransomware malware xss rce sqli csrf ssrf bec mitm apt apts spyware botnet ioc iocs ttp ttps poc',
);

/** "Quillworks confirmed that its tokens were stolen": a product that speaks is the firm of its name. */
const isFirmHit = (entity: Featured): boolean =>
  anywhere(entity, isSpeakingAt) && anywhere(entity, isSaidHit);

/** What an entity of a type can be at all. */
export function fits(entity: Featured, role: LearnedRole): boolean {
  const { type, key, features, places } = entity;
  if (happensTo.has(role) && isSparedThroughout(entity)) return false;
  if ((role === 'product' || role === 'supplier') && everywhere(entity, isElsewhereAt)) return false;
  if (
    role === 'victim' &&
    (features.has('only background') || isOnlyOthers(entity) || anywhere(entity, isTakenDown))
  )
    return false;
  if (role === 'victim' && features.has('only late') && everywhere(entity, isHitEarlierAt)) return false;
  if (role === 'victim' && everywhere(entity, isRehearsedAt)) return false;
  if (role === 'victim' && peoples.has(key)) return false;
  if (role === 'victim' && (entity.form === 'handle' || anywhere(entity, isCalledWay))) return false;
  if (role === 'victim' && (isTellerOrSeller(entity) || everywhere(entity, isSpeakersAt))) return false;
  if (role === 'victim' && placeNamed(key) !== null && everywhere(entity, isLandAt)) return false;
  if (role === 'victim' && anywhere(entity, tellsOfOthersAt) && everywhere(entity, onlyTellsAt)) return false;
  if (role === 'victim' && everywhere(entity, features.has('only late') ? isElsewhereAt : isOfOtherCaseAt))
    return false;
  if (role === 'product' && media.has(key) && everywhere(entity, isMediumAt)) return false;
  if (role === 'authority' && (everywhere(entity, isImitated) || everywhere(entity, isOpenWayAt)))
    return false;
  if (role === 'authority' && !isInOffice(features) && anywhere(entity, isCommentingAt)) return false;
  if (role === 'authority' && everywhere(entity, isOfOtherCaseAt)) return false;
  if (role === 'actor' && isRulerSpeaking(entity)) return false;
  if (role === 'actor' && (everywhere(entity, isCompared) || everywhere(entity, isOfOtherCaseAt)))
    return false;
  // "Acme Council was not affected": what befell others is no matter of its own.
  if (role === 'authority' && localBody.test(key) && isSparedThroughout(entity)) return false;
  // A service that spies abroad is told of as who attacks; where it speaks or arrests somebody it is an authority.
  if (role === 'authority' && everywhere(entity, isMasterAt)) return false;
  if (role === 'authority' && features.has('state service')) return acts.some((one) => features.has(one));
  // Whose shares rise does not write of attacks.
  if (
    role === 'researcher' &&
    isShareNews(entity.reading.article.title) &&
    !writing.some((one) => features.has(one))
  )
    return false;
  if (role === 'researcher' && (anywhere(entity, findsOwnAt) || everywhere(entity, isMakerOfAbused)))
    return false;
  if (role === 'actor' && (everywhere(entity, isAskedAt) || everywhere(entity, isUnclaimedAt))) return false;
  // "Acme victims", and nothing else of Acme.
  if (role === 'victim' && places.length === 1 && features.has('R1 victims')) return false;
  if (role === 'actor' && (type === 'actor' || type === 'malware') && everywhere(entity, isServed))
    return false;
  if (type === 'person') return role !== 'supplier' && role !== 'product';
  if (type === 'malware')
    return (
      role === 'actor' &&
      !(features.has('rel used') && !features.has('R claims attack')) &&
      !anywhere(entity, isRunAt) &&
      (isGang(features) ||
        (isRansomwareHere(features) && !isProgram(features) && !anywhere(entity, isUsedAt)))
    );
  if (type === 'tool' || type === 'campaign') return false;
  // "Hackers in China": where somebody is, and not who sent them.
  if (type === 'place') return role === 'actor' && !isOnlyWhere(features);
  if (type === 'actor') return role === 'actor';
  if (type === 'product') {
    if (attackKinds.has(key) || writings.test(key) || features.has('known security firm')) return false;
    const isThing = features.has('known product') || features.has('form of a firm');
    return (
      role === 'product' || role === 'supplier' || (role === 'victim' && (!isThing || isFirmHit(entity)))
    );
  }
  if (role === 'product' && (writings.test(key) || isGangsTool(type, features))) return false;
  if (role === 'authority' && / news agency$/.test(key)) return false;
  return !(type === 'organisation' && role === 'product' && !features.has('also a product'));
}
