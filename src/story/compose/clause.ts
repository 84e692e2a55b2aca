/**
 * The main clause of a sentence as a headline: what leans on it (dates, attributions, appositions, relative clauses, trailing
 * adverbials) comes off, word order and words stay. The citation check has the last word.
 */
import { inPresent } from './tense.ts';
import { finiteAt, isImperative } from './verbs.ts';
import { tokens } from './words.ts';

const LONGEST = 90;
const SHORTEST_WORDS = 4;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(?:${MONTH} \\d{1,2}, \\d{4}|(?:the (?:week|weekend|night|morning|evening|afternoon|(?:early |small )?hours) of )?(?:\\d{1,2}(?:–\\d{1,2})? )?(?:(?:early|mid|late)[ -])?${MONTH}? ?\\d{4}(?:-\\d\\d-\\d\\d)?)`;
const LEADING_DATE = new RegExp(
  `^(?:On|As of|In|Since|Late on|Early on|Earlier in|Late in|By) ${DATE},? (?=\\p{Lu}|\\p{Ll}|\\d)`,
  'u',
);
/** "Following the report on the campaign, the centre has …", "A day after the bill was presented, unions …": what came before is told by a line of its own. */
const LEADING_PAST =
  /^(?:Following|In the wake of|(?:Hours|Days|Weeks|(?:A|One|Two|Three|Several|Just a) (?:few )?(?:hours?|days?|weeks?|months?)) after) [^,]{5,100}, (?=(?:the|an?|its) |\p{Lu}|\p{Ll}+s )/u;
const DATE_WITHIN = new RegExp(
  `(?<=[\\p{L}\\d]),? (?:late |early )?(?:on|in) ${DATE}(?= (?!and\\b)\\p{L}|$)`,
  'u',
);
/** "in September 2025", "in 2025". */
const MONTH_WITHIN = new RegExp(`\\bin (?:(?:early|mid|late)[ -])?(?:${MONTH} )?\\d{4}\\b`);
/** Who says it, at the end: kept out only where the saying adds no doubt. */
const SAID_LAST = new RegExp(
  `, (?:according to [^,]{3,60}|(?:[\\p{Lu}][^,]{2,50}|the [^,]{3,40}) (?:said|says|announced|announces|wrote|reported|disclosed)(?: (?:on|in) ${DATE})?)$`,
  'u',
);
/** "…, the maker of mice and webcams, …": between two commas, with no verb of the main clause in it. */
const APPOSITION =
  /^([^,]{3,60}), (?:(?:the|a|an|its|their|one of|part of|among|known|formerly|also|based|headquartered) [^,]{2,90}|(?:which|who|whose) [^, ]+ [^,]{2,90}|[^,]{2,30}(?:’s|'s) [^,]{2,60}), (?=(?!(?:an?|the|its|their) )\p{Ll})/u;
const BRACKETS = / \([^()]{1,120}\)/g;
/** What may be cut at the end, the longest first tried last; each must leave a whole clause. The first ones are asides, cut always. */
const TAILS: RegExp[] = [
  /[;:] .*$/,
  /,? (?:[–—-]) .*$/,
  /, (?:which(?! (?:also )?(?:fix|clos|patch|address|resolv)\p{Ll}+)|who|whose|where|adding|according|its|their|his|her|so|although|though|but|not|part of|one of|including)\b.*$|, (?:also |reportedly |allegedly |potentially )?(?:(?!(?:fix|clos|patch|address|resolv)ing )\p{Ll}{3,}ing|known|marred|followed) (?!and )[^,]*$/u,
  /, (?:which|who|whose|where|when|while|as|after|with|adding|leading|causing|prompting|leaving|forcing|including|making|according|among|its|their|his|her|so|because|although|though|over|a|an|the|and|but|both|for|under|through|in|if|not|part|part of)\b.*$/,
  / (?:that|which|who|whose|so that|because|although|while|whereas|after which|with which|through which|from which|to which|in which|on which|at which)\b.*$/,
  / (?:after|before|since|following|amid|according to|as part of|in order to)\b.*$/,
];
const ASIDES = 3;
/** A verb whose object is the clause after "that": without it nothing is left. */
const NEEDS_THAT =
  /\b(?:say|says|said|warn|warns|warned|claim|claims|claimed|confirm|confirms|confirmed|announce|announced|announces|argue|argues|argued|report|reports|reported|find|finds|found|show|shows|showed|states?|stated|believes?|believed|told|know|knew|means?|meant|admit|admits|admitted|is|are|was|were|disclosed?|revealed?|reveals|so|now|such|wrote|writes|think|thinks|adding|saying|warning|noting|claiming|showing|meaning)$/;
const LEFT_OPEN =
  /(?:\b(?:and|or|but|the|a|an|of|to|in|on|at|with|that|for|from|by|as|following|including|than|its|their|is|are|was|were|has|have|had|who|which|not|be|been|will|would|whose)|[,;:–-])$/i;

/** "the observability company Chronosphere" → "observability company Chronosphere". */
const DESCRIBED =
  /\b(?:the|its) (?=(?:(?:AI|IT|US|UK|EU|\p{Ll}+) )?(?:company|firm|group|gang|maker|provider|giant|retailer|infostealer|trojan|botnet|agency|researcher|worm|malware|spyware|ransomware|carmaker|operator|vendor) \p{Lu})/gu;
const OPENING_ARTICLE = /^(?:the|an?) (?=\p{L})/iu;

/**
 * The main clause of a sentence that stands alone (alone.ts) as a headline in the present tense, or null where none of headline
 * length is left.
 */
export function mainClause(sentence: string): string | null {
  const dated = sentence
    .replace(/[.!]$/, '')
    .replace(LEADING_PAST, '')
    .replace(LEADING_DATE, '')
    .replace(BRACKETS, '');
  let text = dated.replace(APPOSITION, '$1 ').replace(SAID_LAST, '').replace(DATE_WITHIN, '');
  for (const [i, tail] of TAILS.entries()) {
    if (text.length <= LONGEST && i >= ASIDES) break;
    text = cut(text, tail);
  }
  text = text.replace(DATE_WITHIN, '').replace(DESCRIBED, '').replace(OPENING_ARTICLE, '');
  text = inPresent(text);
  text = text.slice(0, 1).toUpperCase() + text.slice(1);
  // What was not so for a time must not read as if it were so for good.
  if (/\b(?:no|not|never)\b/.test(text) && MONTH_WITHIN.test(dated)) return null;
  return tellsWhole(text) && !text.includes(': ') ? text : null;
}

/** "warned passengers that …": what was said is the news. */
const SAID_TO =
  /\b(?:warn|tell|told|notif|inform|remind|assur|alert|persuad|show|convinc)\p{Ll}* (?:\S+ ){0,5}\S+$/u;
/** What is left open in time. */
const TIME_LEFT = /\b(?:in the|the|for|a few|several) (?:days|weeks|months|years|hours|time|period)$/;

const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\b/i;

/** Whether `part` of a headline still denies where the whole does: without it a denial reads as the claim. */
export const keepsDenial = (whole: string, part: string): boolean => !DENIES.test(whole) || DENIES.test(part);

/** The text without its tail, where a whole clause is left. */
function cut(text: string, tail: RegExp): string {
  const short = text.replace(tail, '');
  if (!keepsDenial(text, short)) return text;
  if (short === text || NEEDS_THAT.test(short) || LEFT_OPEN.test(short) || TIME_LEFT.test(short)) return text;
  if (text.startsWith(' that ', short.length) && SAID_TO.test(short)) return text;
  const words = tokens(short);
  const at = finiteAt(words, short);
  // A list that lost its end.
  if (/^, (?:and|the|an?) /.test(text.slice(short.length)) && short.lastIndexOf(',') > (words[at]?.end ?? 0))
    return text;
  // A verb that ends the clause has lost its object.
  return at > 0 && at < words.length - 1 && words.length >= SHORTEST_WORDS ? short : text;
}

/** Whether a text can stand as a headline: a subject, a verb, something after it, and nothing left open. */
export function tellsWhole(text: string): boolean {
  const words = tokens(text);
  const at = finiteAt(words, text);
  return (
    text.length <= LONGEST + 10 &&
    words.length >= SHORTEST_WORDS &&
    at > 0 &&
    !(STATES.has(words[at]!.lower) && !ACTED.test(words[at + 1]?.lower ?? '')) &&
    !isImperative(words) &&
    !LEFT_OPEN.test(text) &&
    !OPENS_ASIDE.test(text) &&
    text.split('“').length === text.split('”').length &&
    text.split('"').length % 2 === 1 &&
    text.split('(').length === text.split(')').length
  );
}

/** What is described is no development; what was done to someone is one. */
const STATES: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had']);
const ACTED =
  /^(?:\p{L}{2,}ed|\p{L}{2,}ing|not|no|now|been|to|still|also|again|\p{L}+ly|found|taken|stolen|broken|shut|given|made|held|sent|cut|hit|put|begun|known|withdrawn|struck|lost|won|paid|sold|told|brought|built)$/u;

/** A sentence that begins with a clause or phrase beside the main one: what is left of it would not be the news. */
const OPENS_ASIDE =
  /^(?:Having|Being|Speaking|Writing|Citing|Responding|Based|Asked|Known|If|When|While|Although|Though|Because|Since|As|After|Before|Following|For|With|Without|Despite|Unlike|In|On|At|By|Under|To|From|Among|According|There|It|Nobody|Everyone|Everybody|One|Few|Some|Many|Most|That|This|What|Whoever|Whether|Until|Even)\b/;
