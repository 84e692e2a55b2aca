/** The headline of an event that a sentence dates: its act, without the date, which stands beside it. */
import { opensDangling } from './antecedents.ts';
import { mainClause } from './clause.ts';
import { termIn } from './terms.ts';
import { finiteAt, SAID_FIRST } from './verbs.ts';
import { tokens } from './words.ts';

const LONGEST = 120;

/** "Northgate Bank has confirmed that it detected the intruders on 9 August 2025": the day is that of what it found out. */
const FOUND_OUT =
  /^([^,]{3,60}?) (?:(?:has|have|had) )?(?:said|says|stated|confirmed|announced|disclosed|revealed|reported)(?: that)? (?:it|they) (?:had |has |have )?(?:first )?(?=(?:detected|discovered|identified|noticed|learned|found|uncovered)\b)/u;

/** What lies ahead is told by its coming act; what is past in the present tense. */
export function headlineFrom(text: string, ahead: boolean): string | null {
  const found = text.replace(FOUND_OUT, '$1 ').replace(SAID_FIRST, '').replace(ABOUT_DAY, '');
  const short = ahead
    ? (termIn(text) ?? clause(text) ?? mainClause(text))
    : (mainClause(found) ?? clause(found));
  // What stood before something else in the running text stands alone here.
  const told =
    short?.replace(/ had been (?=\p{L}+ed\b)/u, ' was ').replace(/ had (?=\p{L}{2,}ed\b)/u, ' ') ?? null;
  return told !== null && (DANGLING_OBJECT.test(told) || opensDangling(told)) ? null : told;
}

/** Whoever reads only the headline does not know what is meant; "analysed the spyware and named it" is whole. */
const DANGLING_OBJECT =
  /(?<!\b(?:says?|said|that|which|while|as|after|because|if|when) |\b(?:and|or) \p{L}+ )\b(?:it|them|him)\b/u;

const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE_WORDS = `(?:${MONTHS} \\d{1,2}, \\d{4}|(?:the (?:week|weekend|night|morning|evening|afternoon|(?:early |small )?hours) of )?(?:\\d{1,2}(?:–\\d{1,2})? )?(?:(?:early|mid|late)[ -])?${MONTHS}? ?\\d{4})`;
const LEADING_DATE = new RegExp(`^(?:On|In|Since|Late on|Early on|Earlier in|Late in|By) ${DATE_WORDS},\\s+`);
/** "published its analysis on 7 November 2025 and called it …" */
const AND_THEN = new RegExp(` (?:on|in) ${DATE_WORDS},? and .*$`);
const TRAILING_DATE = new RegExp(`,?\\s+(?:on|in) ${DATE_WORDS}$`);
/** "on or about 14 March 2026": it stands beside the headline. */
const ABOUT_DAY = new RegExp(`,? on or (?:about|around) ${DATE_WORDS}(?=[,.]|$)`);
/** "could start as much as 16 months later, in December": the date stands beside the headline. */
const LATER = /,?(?: (?:as much as|up to|about|some))? [\p{L}\d-]+ (?:days?|weeks?|months?|years?) later,?$/u;
const TAIL =
  /,\s+(?:which|who|whose|where|when|while|as|after|with|adding|leading|causing|prompting|leaving|forcing|including|making|according)\b.*$/;

const LEFT_OPEN = /\b(?:and|or|but|the|a|an|of|to|in|on|at|with|that|for|from|by|as|following|including)$/i;

/** "The authors told the vendor and will present the paper" → "The authors will present the paper": the act that the date belongs to. */
const LAST_ACT = /^.{10,160}?,? and (will (?!not\b)[^,]{10,})$/;

function comingAct(text: string): string {
  const act = LAST_ACT.exec(text)?.[1];
  if (act === undefined) return text;
  const words = tokens(text);
  const verb = finiteAt(words, text);
  return verb > 0 && words[verb]!.lower !== 'will' ? `${text.slice(0, words[verb]!.start)}${act}` : text;
}

/** The main clause of a sentence without its date, as a headline; null where it stays too long. */
function clause(text: string): string | null {
  let short = comingAct(text.replace(/[.!]$/, '').replace(LEADING_DATE, ''));
  if (short.length > 90) short = short.replace(TAIL, '');
  short = short.replace(AND_THEN, '').replace(TRAILING_DATE, '').replace(LATER, '');
  if (short.length > LONGEST || short.split(' ').length < 5 || LEFT_OPEN.test(short)) return null;
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}
