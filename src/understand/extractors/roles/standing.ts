/**
 * What is asked of an entity by its places: whether something is so at each of them, or at any. A question reads a
 * bounded stretch beside one place.
 */
import { isRunAsProgram, isUsed } from '../../filters/used.ts';
import { perSentence } from '../../per-sentence.ts';
import type { Reading } from '../../reading.ts';
import { wasHitEarlier } from './background.ts';
import { isBystander } from './bystanders.ts';
import type { Place } from './candidates.ts';
import { certaintyOf, isQuestion } from './certainty.ts';
import { isAnsweredNo, isDisbelieved, isRefuted, isSuperseded, isUnclaimed, near } from './disbelief.ts';
import { isElsewhere, isOfOtherCase } from './elsewhere.ts';
import type { Featured } from './featured.ts';
import type { Around } from './lists.ts';
import { findsAtHome } from './others.ts';
import { clauseAround } from './spared.ts';
import { isUnattributed } from './unattributed.ts';
import { isOwnClaim, isUnproven, mayBeOpen, reach } from './unproven.ts';

type Question = (reading: Reading, around: Around) => boolean;

export const everywhere = ({ reading, arounds }: Featured, isSo: Question): boolean =>
  arounds.every((around) => isSo(reading, around));

export const anywhere = ({ reading, arounds }: Featured, isSo: Question): boolean =>
  arounds.some((around) => isSo(reading, around));

/** Whether the words beside a name are English, as far as anybody knows. */
export const isEnglish = ({ article: { language } }: Reading): boolean =>
  language === 'en' || language === 'und';

/** Whether each of its sentences says that it did not happen to it, or that attackers only imitate it. */
export const isSparedThroughout = ({ spared, places }: Featured): boolean => spared.size === places.length;

/** "Is Acme behind it?" */
export const isAskedAt: Question = ({ text }, { bounds }) => isQuestion(text.slice(bounds.start, bounds.end));

/** Where something else is spoken of: in comparisons, looks back, denials of its use. */
export const isElsewhereAt: Question = (reading, { place: { from, to }, sentence }) =>
  isElsewhere(reading, sentence, reading.tokens[from]!.start, reading.tokens[to]!.end);

/** Where another case is told of: "a similar attack in May, when Acme …". */
export const isOfOtherCaseAt: Question = (reading, { place: { from, to }, sentence }) =>
  isOfOtherCase(reading, sentence, reading.tokens[from]!.start, reading.tokens[to]!.end);

/** "Acme detected unusual activity": harm in its own house. */
export const findsOwnAt: Question = (reading, { place, sentence }) =>
  findsAtHome(reading, sentence, reading.tokens[place.to]!.end);

/** Whom attackers are told to work for. */
export const isMasterAt: Question = (reading, { sentence, first, tokens }) =>
  isBystander(reading, sentence, tokens[first]!.start, ['masters']);

/** Where somebody works who is asked about the case: "said an analyst at Acme". */
export const isSpeakersAt: Question = (reading, { sentence, first, tokens }) =>
  isBystander(reading, sentence, tokens[first]!.start, ['speakers']);

/** "Attackers use Acme." */
export const isUsedAt: Question = ({ tokens }, { place }) => isUsed(tokens, place);

/** A program of its name was run, and none that names its gang. */
export const isRunAt: Question = ({ tokens }, { place }) => isRunAsProgram(tokens, place);

/** What is only rehearsed hits nobody: "the bank rehearses an attack". */
export const isRehearsedAt: Question = (reading, { sentence }) =>
  sentence >= 0 && tellsOfRehearsal(reading, sentence);
const tellsOfRehearsal = perSentence(({ text, sentences }, sentence) => {
  const { start, end } = sentences[sentence]!;
  return rehearsal.test(text.slice(start, Math.min(end, start + 600)));
});
const rehearsal =
  /\b(?:rehears(?:e|es|ed|ing|al|als)|(?:attack|breach|cyber|crisis|incident|emergency|tabletop|table-top|ransomware) (?:drills?|exercises?|simulations?)|simulated (?:\w+ )?(?:attack|breach|incident)s?|mock (?:\w+ )?(?:attack|breach|incident)s?|war ?games?)\b/i;

/** "Quillworks confirmed that": who speaks is somebody. */
export const isSpeakingAt: Question = ({ text }, { tokens, last }) =>
  speaking.test(text.slice(tokens[last]!.end, tokens[last]!.end + 40));
const speaking =
  /^ (?:has |have |had |also )?(?:said|says|confirm(?:s|ed)|disclos(?:es|ed)|announc(?:es|ed)|report(?:s|ed)|admit(?:s|ted)|acknowledg(?:es|ed)|reveal(?:s|ed)|notif(?:ies|ied)|inform(?:s|ed))\b/;

/** "It can block malware such as Acme", "sold as an alternative to Acme": named to say what something is good for. */
export const isExampleAt: Question = (reading, around) => {
  const { tokens, first, bounds } = around;
  const from = tokens[first]!.start;
  const before = reading.text.slice(Math.max(bounds.start, from - 160), from);
  if (alternative.test(before)) return true;
  return wards.test(before) && suchAs.test(before);
};
const wards =
  /\b(?:can|could|will|would|may|helps?|designed|built|able|made|promises?|claims?|automatically) (?:to )?(?:also )?(?:block|stop|detect|prevent|protect|defend|guard|shield|counter|catch|recognis|recogniz|remove|roll back|spot|identify)\w*\b|\b(?:protection|protects|defends|shields|guards|defence|defense) (?:against|from)\b|\b(?:blocks|stops|detects|prevents|recogni[sz]es|spots|catches) (?:[\w-]+ ){0,3}?(?:malware|ransomware|threats|families|strains|trojans|stealers|attacks)\b/i;
const suchAs =
  /(?:\b(?:such as|like|including|families|from|against)|,|\band|\bor) (?:\p{Lu}[\p{L}\d]* ?(?:, |and |or )?){0,6}$/u;
const alternative = /\b(?:alternative|competitor|rival|successor) to (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u;

/** "A hospital group in Elmland", "Landeskriminalamt Elmland": where something lies, and nobody whom it befell. */
export const isLandAt: Question = ({ text }, { tokens, first, last, bounds }) => {
  const from = tokens[first]!.start;
  const before = text.slice(Math.max(bounds.start, from - 60), from);
  return (
    (liesIn.test(before) &&
      !attackIn.test(before) &&
      !isOwn.test(text.slice(tokens[last]!.end, bounds.end))) ||
    ofBody.test(before)
  );
};
const liesIn = /\b(?:in|near|across|outside|around|throughout|from) (?:the )?$/i;
const attackIn =
  /\b(?:attacks?|hacks?|breach(?:es)?|breaks?|broke|broken|breaking|hacked|hacking|intrusions?) (?:in|near) (?:the )?$/i;
const isOwn = /^['’]s? /;
/** A capital inside the sentence right before it: the longer name of a body that is there. */
const ofBody =
  /[\p{Ll},] (?:\p{Lu}[\p{L}-]+ )?\p{Lu}\p{L}{3,}(?:amt|klinikum|krankenhaus|polizei|ministerium|behörde|kammer) $|\b(?:University|Universität|Hospital|Police|Préfecture|Polizei|Klinikum) $/u;

/** "It considers an appeal to the High Court": who may hear of it one day has no part in it yet. */
export const isOpenWayAt: Question = ({ text }, { tokens, first, bounds }) => {
  const from = tokens[first]!.start;
  return openWay.test(text.slice(Math.max(bounds.start, from - 120), from));
};
const openWay =
  /(?<!\p{L})(?:could|may|can|might|would|consider\p{L}*|weigh\p{L}*|stud(?:y|ies|ied|ying)|examin\p{L}+|plans?|intends?|étudi\p{L}+|envisag\p{L}+|peut|pourra\p{L}*|kann|könn\p{L}+|prüf\p{L}+|puede|podrá|può|potrà)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:appeal|recours|Berufung|Beschwerde|Revision|recurso|recurrir|ricorso)(?: against [^.;]{0,40}| contre [^.;]{0,40})? (?:to|before|at|with|in|devant|auprès d[eu]|vor|beim?|ante|al|davanti al) (?:(?:the|den|dem|der) |l[ea] |l['’])?$/iu;

/** "on its Telegram channel": where something was said. */
export const isMediumAt: Question = ({ text }, { tokens, first, last, bounds }) =>
  mediumNext.test(text.slice(tokens[last]!.end, Math.min(bounds.end, tokens[last]!.end + 30))) ||
  onMedium.test(text.slice(Math.max(bounds.start, tokens[first]!.start - 30), tokens[first]!.start));
const mediumNext =
  /^(?:['’]s)? (?:channels?|groups?|chats?|posts?|messages?|pages?|accounts? of|threads?)\b/i;
const onMedium = /\b(?:on|via|over) (?:a |an |its |their |the |his |her )?(?:\w+ )?$/i;

/** It was hit in a year before the report's. */
export const isHitEarlierAt: Question = ({ text, article }, { tokens, first, last, bounds }) => {
  const [from, to] = [tokens[first]!.start, tokens[last]!.end];
  const before = text.slice(Math.max(bounds.start, from - 100), from);
  return wasHitEarlier(before, text.slice(to, Math.min(bounds.end, to + 80)), article.published?.at);
};

/** "Acme Threat Intelligence Group", "Acme's researchers": those of a firm who look into attacks. */
export const isTeamAt: Question = ({ text }, { tokens, first, last, bounds }) =>
  team.test(text.slice(tokens[last]!.end, Math.min(bounds.end, tokens[last]!.end + 40))) ||
  team.test(text.slice(tokens[first]!.end, tokens[last]!.end));
const team =
  /^(?:['’]s?)? (?:(?:\p{L}+ )?(?:researchers|analysts)\b|(?:\p{Lu}\p{L}+ )?Threat (?:Intelligence|Analysis|Research|Hunting)\b|Project Zero\b)/u;

/** "Ida Solberg called the ruling a mistake": who comments on what others ruled. */
export const isCommentingAt: Question = ({ text }, { tokens, last, bounds }) =>
  comments.test(text.slice(tokens[last]!.end, Math.min(bounds.end, tokens[last]!.end + 80)));
const comments =
  /^(?:,[^,;.]{1,50},)? (?:has |had |later |also )?(?:call(?:s|ed)|critici[sz](?:es|ed)|slam(?:s|med)|welcom(?:es|ed)|prais(?:es|ed)|condemn(?:s|ed)|denounc(?:es|ed)|hail(?:s|ed)|mock(?:s|ed)|deplor(?:es|ed)|appeal(?:s|ed)(?: against)?|regret(?:s|ted)) (?:the|this|that|its|their) (?:[\w-]+ ){0,2}?(?:ruling|decision|ban|law|fine|move|order|charges?|verdict|judge?ment|arrest|sentence|sanctions?|raid|bill|plan|vote|penalty)\b/u;

/** "Reports that it is Acme are wrong", "it shares nothing with Acme". */
export const isDeniedAt: Question = (reading, { place, sentence }) =>
  sentence >= 0 &&
  (certaintyOf(clauseAt(reading, place).clause, 'actor') === 'denied' || isNotHeldAt(reading, place));

/** "The Acme gang has not claimed the attack": who is told of only because others might think of it. */
export const isUnclaimedAt: Question = (reading, { place, sentence }) =>
  sentence >= 0 && isUnclaimedIn(reading, place);

/** Whether the clause of a place, in a sentence, says so. */
export function isUnclaimedIn(reading: Reading, place: Place): boolean {
  const { before, after } = clauseAt(reading, place);
  return isUnclaimed(reading.article.language, before, after);
}

/** Whether a sentence says of whom it names that nobody holds it to have done it, or that it has not claimed it. */
export function isNotHeldAt(reading: Reading, place: Place): boolean {
  return isUnclaimedIn(reading, place) || isClearedAt(reading, place);
}

/** Whether it was held to have done it at first, and then somebody else was. */
export function isFirstTheoryAt(reading: Reading, place: Place): boolean {
  const { sentence } = reading.tokens[place.from]!;
  const { end } = reading.tokens[place.to]!;
  const [its, next] = [reading.sentences[sentence]!, reading.sentences[sentence + 1]];
  const stop = next?.block === its.block ? next.end : its.end;
  const rest = reading.text.slice(end, Math.min(stop, end + 2 * near));
  return isSuperseded(clauseAt(reading, place).before, rest);
}

/** Whether it says that nobody holds it to have done it. */
export function isClearedAt(reading: Reading, place: Place): boolean {
  const { sentences, text, article } = reading;
  const { before, after } = clauseAt(reading, place);
  if (isDisbelieved(article.language, before, after) || isRefuted(after)) return true;
  const { sentence, start } = reading.tokens[place.from]!;
  const { end } = reading.tokens[place.to]!;
  const [its, next] = [sentences[sentence]!, sentences[sentence + 1]];
  if (
    isEnglish(reading) &&
    (isUnattributed(reading, sentence, start, end) || isFirstTheoryAt(reading, place))
  )
    return true;
  return (
    next?.block === its.block &&
    isQuestion(text.slice(its.start, its.end)) &&
    isAnsweredNo(text.slice(next.start, next.end))
  );
}

/** Whether its sentence, or the one after it, leaves open that it did it: nobody could confirm it, or it only says so itself. */
export function isOpenAt(reading: Reading, place: Place): boolean {
  const { tokens, sentences, text, article } = reading;
  const { sentence, start } = tokens[place.from]!;
  const [its, next] = [sentences[sentence]!, sentences[sentence + 1]];
  const follows = next?.block === its.block;
  if (!mayBeOpen(reading, sentence, follows)) return false;
  const { end } = tokens[place.to]!;
  const before = text.slice(Math.max(its.start, start - reach), start);
  const after = text.slice(end, Math.min(its.end, end + reach));
  const rest = follows ? text.slice(next.start, Math.min(next.end, next.start + reach)) : '';
  return isUnproven(article.language, before, after, rest) || isOwnClaim(article.language, before, after);
}

/** "Acme's Quill": the name is followed by what is its and is called by a name. */
export const ownsNamedAt: Question = ({ tokens }, { place: { to } }) =>
  /^['’]$/.test(tokens[to + 1]?.text ?? '') &&
  tokens[to + 2]?.lower === 's' &&
  tokens[to + 3]?.capital === true &&
  tokens[to + 3]!.sentence === tokens[to]!.sentence;

/** The clause that a place stands in, and what of its first 600 characters comes before and after the name. */
export function clauseAt(reading: Reading, place: Place): { clause: string; before: string; after: string } {
  const { tokens, text } = reading;
  const { sentence, start } = tokens[place.from]!;
  const { end } = tokens[place.to]!;
  const { from, to } = clauseAround(reading, sentence, start, end);
  return {
    clause: text.slice(from, to),
    before: text.slice(from, start),
    after: text.slice(end, Math.min(to, from + 600)),
  };
}
