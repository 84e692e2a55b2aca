/**
 * Sentences that can stand alone: what a reader who has seen nothing else understands. A sentence is made so by safe
 * changes only (dates in full, datelines and connectives off, "the company" replaced by its name) or it is not chosen.
 */
import type { Citation } from '../../domain/article.ts';
import { absoluteDates } from './absolute.ts';
import { antecedentOf, bodyBefore, lateSubjectOf, opensDangling } from './antecedents.ts';
import { owned, sentenceOf } from './clauses.ts';
import { dayInWords } from './days.ts';
import { isOrdinary } from './lexicon.ts';
import { inFigures, mendNumbers } from './numbers.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import { withoutTeaser } from './teaser.ts';
import { type Update, updateOf } from './updates.ts';
import { finiteAt, hasVerb, isImperative } from './verbs.ts';
import { citationOf, type Statement } from './voices.ts';
import { plain, stem, type Token, tokens } from './words.ts';

/** A sentence fit to be shown, and the passages that carry it. */
export interface Alone {
  text: string;
  citations: Citation[];
  from: Statement;
}

const DATELINE =
  /^(?:\(LEAD\)\s*)?(?:[A-Z][A-Z .,'/-]{2,40}(?:,\s[A-Z][\w. ]{1,20})?|[A-Z][\w .,'-]{2,40})\s?(?:\((?:Reuters|AP|AFP|ANI|PTI|dpa|Bloomberg|CNN|UPI|IANS)\)\s?[-–—:]{0,2}|\s[–—]|--?|:)\s+(?=[A-Z“"])/;
const CAPITALS_DATELINE = /^[A-Z][A-Z .]{3,30}(?:,\s(?:[A-Z]\.){2,3})?\s?[:–—-]{1,2}\s?(?=[A-Z])/;
/** "SAARBRÜCKEN, 29 November 2026 – The group": with a date, and in any letters. */
const DATED_DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}, (?:\p{L}[\p{L} .]{1,20}, )?(?:\d{1,2}\.? \p{L}{3,10}\.?|\p{L}{3,10}\.? \d{1,2},?)(?: \d{4})? ?(?:\([^()]{2,20}\) ?)?[–—-]{1,2} (?=[\p{Lu}“"])/u;
/** "OTTAWA The federal …": a dateline that lost its dash. */
const BARE_DATELINE = /^[A-Z]{4,}(?: [A-Z]{4,}){0,2} (?=(?:The|An?) \p{L})/u;
const WIRE =
  /^.{0,70}?\((?:BUSINESS WIRE|PRNewswire|GLOBE NEWSWIRE|ACCESSWIRE|EIN Presswire|Newsfile)[^)]{0,20}\)\s?[-–—/ ]{0,5}(?:#\w+[-–— ]{0,4}){0,4}/i;
const LABEL = /^(?:exclusive|breaking|update|analysis|opinion|watch|video|read more|related)\s?[:|]\s+/i;
/** A connective joins sentences; "instead of the link", "so far", "now that …" open a phrase of their own, which means nothing without them. */
const CONNECTIVE =
  /^(?:however|meanwhile|moreover|furthermore|in addition(?! to\b)|additionally|also|but(?! for\b)|and|yet|so(?! (?:far|that|long|many|much|few)\b)|still|separately(?! from\b)|nevertheless|nonetheless|instead(?! of\b)|thus(?! far\b)|therefore|as a result(?! of\b)|for example|for instance|in fact|indeed|notably|importantly|crucially|interestingly|unfortunately|in other words|on top of that|at the same time(?! (?:as|that)\b)|besides(?=,)|finally|again(?! and\b)|now(?! that\b)|then|to quickly recap)\b,?\s+/i;
const PERSONAL =
  /(?<![\w’'])(?:i|me|my|mine|we|our|ours|ourselves|us|you|your|yours|i['’]m|i['’]ve|we['’]re|we['’]ve|you['’]re|let['’]s)(?![\w’'.])/i;
const COVERAGE =
  /\b(?:this (?:article|post|blog|story|piece|report|guide|newsletter|episode|podcast|video)|the (?:article|post) |in these pages|this (?:newspaper|publication|site|website|bulletin|column)|this outlet|this page|good (?:morning|evening) to|read more|continue reading|click here|sign up|subscribe|appeared first on|as we reported|we reported|live updates?|latest updates?|follow live|full story|see also|pictured|photo:|image:|getty images|newsletter|what (?:you|we) (?:need to )?know|in this (?:week|month|edition)|here(?:['’]s| is| are) (?:how|what|why)|tl;?dr|stay tuned|please log in|log in to|(?:accept|our|use of) cookies|cookie (?:policy|settings|notice)|editorial|explainer|told reporters at|listen to|watch (?:now|the)|heres? what|stay up to date|browser preferences|notifications can|discuss(?:es|ed) the story|will be reporting on|tells? (?:his|her|their) story)\b/i;
const DANGLING_SPEAKER =
  /\b(?:he|she|they) (?:said|says|added|told|explained|noted|wrote|warned|continued|stated|claimed|argued)\b/i;
const UNRESOLVED =
  /\b(?:today|tonight|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next) (?:week|month|year|weekend|night|morning|spring|summer|autumn|fall|winter|quarter)|(?:days?|weeks?|months?|years?|hours?) ago)\b|^\S+ (?:days?|weeks?|months?|years?|hours?) (?:earlier|later|before)(?=,)/i;
/** Advice in the imperative, and the labelled lines of advisories ("Product: …"). */
export const INSTRUCTION =
  /^(?:Keep|Check|Update|Install|Switch|Change|Use|Make sure|Do not|Don['’]t|Turn|Remove|Apply|Restrict|Disable|Enable|Consider|Ensure|Monitor|Block|Review|See|Contact|Treat|Note|Search|Look|Set|Rotate|Patch|Upgrade|Be)\b/;
const LABELLED = /^[A-Z][a-z]+(?: [a-z]+){0,2}: /;
/** "described in it", "that alert", "they describe", "had reported": what is meant stands in another sentence. */
const POINTS_OUTSIDE =
  /\b\p{L}+(?:ed|wn|en) (?:in|by|with|from|under) (?:it|them|this|that)\b(?! \p{L})|\b\p{L}+ed in (?:it|them) (?:will|is|are|was|were|has|have|can|may)\b|(?<!\b(?:said|says|saying|warn\p{L}*|claim\p{L}*|report\p{L}*|confirm\p{L}*|told \p{L}+) )\b(?:that|this|these|those) (?:alert|report|notice|advisory|statement|claim|warning|wording|list|document|bulletin|entry|day|figures?)\b|\bthey describe\b|\b(?:describes?|details|mentions) it\b|^The (?:news|statement|announcement|number|disclosure|notice) (?:came|comes|follows|followed|is also)\b|\bthis (?:duty|clause|provision|passage|step)\b|\bhad (?:first |earlier |previously )?(?:reported (?:on|that|in|earlier)|written (?:that|on))\b|\bregrets? the (?:error|mistake)\b|\bcorrected (?:our|the) (?:report|article|story)\b/iu;
const MARKETING =
  /\b(?:leading provider|industry[- ]leading|industry['’]s (?:only|first|leading|most)|cutting[- ]edge|world[- ]class|best[- ]in[- ]class|thrilled|proud to|excited to|game[- ]chang|unparalleled|next[- ]gen(?:eration)?|seamless)/i;

/** A pronoun as the subject after an opening phrase that names nobody. */
const LATE_SUBJECT =
  /^(?:In|On|At|After|During|While|With|As|By|For|Since|Before|Under|Despite|According)\b[^.]{0,140},? (?:they|it|he|she)\b/;
/** "are covered too", "in their place", "of the first is public": what it is added to, or stands for, is in another sentence. */
const ADDED_TO =
  /\b(?:too|as well)(?=[.,;])|^In (?:their|its|his|her|this|that) (?:place|stead|case|turn)\b|\b(?:for|of|in|by|with) the (?:first|second|third|former|latter|other|others)(?= (?:is|are|was|were|has|have)\b|[.,;])|^[^,]+, \d{1,2}, (?:charged|convicted|wanted|arrested)\b|^The (?:page|link|message|command)(?! (?:of|that|which|for|in|on|at|from|behind|with|to)\b)\b/;
/** "Jo Marsh, 19, accused of …" lost its verb to a headline's style. */
const ACCUSED = /^(\p{Lu}[^,]{2,40}, \d{1,2},) (accused|suspected) of /u;
/** "According to the firm, the intruders came in by …" tells who they are by what they did. */
const LEANING =
  /\b(?:the|said the|its|their) (?:company|firm|carmaker|automaker|car ?maker|retailer|airline|bank|group|gang|agency|brewer|victims?|university|operator|business|organi[sz]ation|chain|app|vendor|provider|newspaper|broadcaster|suspects?|pair)(?! (?:that|who|which|behind|of|in|at|on|responsible|calling|called|known)\b)(?:['’]s)?\b|(?<!, )\bthe (?:hackers?|attackers?|intruders?)(?! (?:that|who|which|behind|of|in|at|on|responsible|calling|called|known)\b)(?:['’]s)?\b/i;

/** A sentence that a scraper cut, or glued to the one before. */
const BROKEN_OFF =
  /\b(?:and|or|but|the|a|an|of|to|in|on|at|with|that|for|from|by|as|his|her|its|their)[.!]$/i;
const GLUED =
  /\d\p{Ll}{1,2}\p{Lu}\p{Ll}{2}|(?<![\p{L}.@/-])\p{Ll}{4,}\p{Lu}[\p{Ll} ]|\p{Ll}{3}[’”"]\p{Lu}\p{Ll}{2}/u;

const MIN_WORDS = 6;
const MAX_WORDS = 48;

/** The sentence of `statement` made to stand alone, or null where it cannot be. Titles have their own rules (title.ts). */
export function standAlone(statement: Statement, reading: Reading): Alone | null {
  const made = madeAlone(statement);
  if (made === null) return null;
  const { alone, leans } = made;
  return leans === null || leans.some((word) => reading.core.includes(word)) ? alone : null;
}

/** A sentence made to stand alone; where it leans on a name ("the company said"), the stems before that place. */
interface Made {
  alone: Alone;
  leans: string[] | null;
}

const madeAlone = once((statement: Statement): Made | null => {
  const { voice, start, end, dates, clause } = statement;
  const update = updateOf(statement);
  if (update !== null) return madeOfUpdate(statement, update);
  if (!couldStand(statement)) return null;
  const raw = voice.source.article.text.slice(start, end);
  const dated = absoluteDates(raw, dates, start);
  if (dated === null) return null;
  const whole = clause === undefined ? dated : owned(sentenceOf(dated.trim(), clause.subject), clause.owner);
  let text = withoutOpening(byName(dates.length === 0 ? statement.text : mendNumbers(plain(whole))));
  if (statement.place === 1 && clause === undefined) text = withoutTeaser(text);
  if (isGlued(text, statement) || ADDED_TO.test(text)) return null;
  if (!readsWhole(text) || UNRESOLVED.test(text) || POINTS_OUTSIDE.test(text)) return null;
  const words = tokens(text);
  if (!hasVerb(words, text) || isCountOfUnnamed(words, text)) return null;
  const citations = [citationOf(statement)];
  if (opensDangling(text)) {
    const resolved = antecedentOf(statement, text);
    if (resolved === null) return null;
    text = resolved.text;
    if (resolved.from !== statement) citations.push(citationOf(resolved.from));
  }
  if (LATE_SUBJECT.test(text)) {
    const resolved = lateSubjectOf(statement, text);
    if (resolved === null) return null;
    text = resolved.text;
    citations.push(citationOf(resolved.from));
  }
  return { alone: asInTitle({ text, citations, from: statement }), leans: beforeLeaning(text) };
});

/** Whether two sentences or words run into one another; a name may be written so ("watchTowr"). */
function isGlued(text: string, { voice, start, end }: Statement): boolean {
  if (!GLUED.test(text)) return false;
  const { article, findings } = voice.source;
  const names = findings.mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => article.text.slice(mention.start, mention.end));
  return GLUED.test(names.reduce((rest, name) => rest.replaceAll(name, 'it'), text));
}

/** Who writes of himself, or is meant, in the sentence before an update. */
const OWN = /^(?:we|it|the company|the firm|the vendor)\b /i;
/** What goes on, and is dated as of a day; anything else was done on it. */
const GOES_ON = /^(?:has|is|does|knows?)\b/;
const THIRD: Readonly<Record<string, string>> = {
  have: 'has',
  are: 'is',
  were: 'was',
  do: 'does',
  know: 'knows',
};

/** "Update 29 November: we have received one report of …" → "As of 29 November 2026, Harbour Systems has received one report of …". */
function madeOfUpdate(statement: Statement, { day, start }: Update): Made | null {
  const { voice, end, dates } = statement;
  const raw = voice.source.article.text.slice(start, end);
  const dated = absoluteDates(
    raw,
    dates.filter((date) => date.start >= start),
    start,
  );
  if (dated === null) return null;
  let text = mendNumbers(plain(dated));
  const citations = [citationOf(statement)];
  let verb = '';
  const opening = OWN.exec(text)?.[0];
  if (opening !== undefined) {
    const found = bodyBefore(statement);
    if (found === null) return null;
    const rest = text.slice(opening.length);
    const first = /^\p{L}+/u.exec(rest)?.[0] ?? '';
    verb = THIRD[first] ?? first;
    text = `${found.name} ${verb}${rest.slice(first.length)}`;
    citations.push(citationOf(found.from));
  }
  const words = tokens(text);
  if (verb === '') verb = words[finiteAt(words, text)]?.lower ?? '';
  if (day !== null) {
    const said = opening === undefined && isOrdinary(words[0]?.lower ?? '') ? lowerFirst(text) : text;
    text = `${GOES_ON.test(verb) ? 'As of' : 'On'} ${dayInWords(day)}, ${said}`;
  } else text = upperFirst(text);
  if (isAboutCoverage(text) || !readsWhole(text) || UNRESOLVED.test(text) || opensDangling(text)) return null;
  return hasVerb(words, text)
    ? { alone: { text, citations, from: statement }, leans: beforeLeaning(text) }
    : null;
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const COUNT =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|both|several|some|many|most|all|neither|others?)$/;

/** Verbs that are nouns elsewhere. */
const COUNTED_DO = /^(?:date|share|stem|lead|need|use|range|rest)$/;

/** "Four date from May": four of what stands in another sentence. */
const isCountOfUnnamed = (words: readonly Token[], text: string): boolean =>
  COUNT.test(words[0]?.lower ?? '') &&
  (finiteAt(words, text) === 1 || COUNTED_DO.test(words[1]?.lower ?? ''));

/** A spelled-out number of the first sentence in figures, where the title above it writes it so: both make one passage. */
function asInTitle(alone: Alone): Alone {
  const text = inFigures(alone.text);
  const title = alone.from.voice.statements[0];
  if (text === alone.text || title === undefined || alone.from.place !== 1) return alone;
  const written = /(?<!\d)\d{2}(?!\d)/.exec(text)?.[0];
  if (written === undefined || !title.tokens.some(({ lower }) => lower === written)) return alone;
  const [own, ...others] = alone.citations;
  return { ...alone, text, citations: [{ ...own!, start: title.start }, ...others] };
}

/** Names that those who write gave: "a loader that we call Tern", "a group we track as TA-31". */
const WE_CALL = /\b(?:that|which) we (?:have |now )?(?:call(?:ed)?|dub(?:bed)?|nam(?:e|ed)|refer to as)\b/giu;
const WE_TRACK =
  /(?:,? \b(?:that|which|whom|who))? \bwe (?:have |are |now |have been )?(?:track|follow|monitor|watch|know)(?:ed|ing)? as\b/giu;

/** "a loader called Tern", "a group tracked as TA-31": whoever gave the name. */
const byName = (text: string): string =>
  /\bwe\b/i.test(text) ? text.replace(WE_CALL, 'called').replace(WE_TRACK, ' tracked as') : text;

/** What no change can mend: cut off, a question, said to the reader, about the coverage. */
function couldStand(statement: Statement): boolean {
  const { tokens: words } = statement;
  const text = byName(statement.text);
  if (isTorn(statement)) return false;
  if (!/[.!]['”"’)]?$/.test(text) || /\.\.|…|[[{}]/.test(text)) return false;
  if (INSTRUCTION.test(text) || isImperative(words) || LABELLED.test(text) || !hasVerb(words, text))
    return false;
  return !BROKEN_OFF.test(text) && !isAboutCoverage(text);
}

/** "They asked for 1." and "5 coins in ransom.": one sentence, torn at a decimal point. */
function isTorn({ voice, place, text, start, end }: Statement): boolean {
  const next = voice.statements[place + 1];
  const last = place > 1 ? voice.statements[place - 1] : undefined;
  const continues = next !== undefined && next.start - end <= 1 && /^\d/.test(next.text);
  const continued = last !== undefined && start - last.end <= 1 && /\d\.$/.test(last.text);
  return (continues && /\d\.$/.test(text)) || (continued && /^\d/.test(text));
}

/** Whether a text speaks of the coverage, to the reader, or to sell something, instead of what happened. */
export function isAboutCoverage(text: string): boolean {
  return (
    COVERAGE.test(text) ||
    PERSONAL.test(text.replace(/\bU\.?S\.?\b/g, '')) ||
    MARKETING.test(text) ||
    text.includes('?')
  );
}

/** "…, the company said": fine after a name of the story, not without one. The stems before it, or null where nothing leans. */
function beforeLeaning(text: string): string[] | null {
  const match = LEANING.exec(text);
  return match && tokens(text.slice(0, match.index)).map(({ lower }) => stem(lower));
}

function withoutOpening(text: string): string {
  const bare = text
    .replace(WIRE, '')
    .replace(LABEL, '')
    .replace(DATED_DATELINE, '')
    .replace(CAPITALS_DATELINE, '')
    .replace(BARE_DATELINE, '')
    .replace(DATELINE, (found) => (/\(/.test(found) || /[A-Z]{3}/.test(found) ? '' : found));
  const open = bare.replace(CONNECTIVE, '');
  const whole = open.replace(ACCUSED, '$1 is $2 of ');
  return open === bare ? whole : upperFirst(whole);
}

/** A whole sentence: a capital or figure first, a full stop last, nothing cut off, brackets and quotes closed. */
function readsWhole(text: string): boolean {
  if (!/^[\p{Lu}\d“"'‘£$€]/u.test(text) || !/[.!]['”"’)]?$/.test(text)) return false;
  if (/(?:\.\.|…|\[|\]|\.\.\.)['”"’)]?\.?$/.test(text) || text.includes('[') || /\bhttps?:/.test(text))
    return false;
  const count = text.split(' ').length;
  if (count < MIN_WORDS || count > MAX_WORDS) return false;
  return (
    paired(text, '(', ')') &&
    paired(text, '“', '”') &&
    text.split('"').length % 2 === 1 &&
    !DANGLING_SPEAKER.test(text)
  );
}

function paired(text: string, open: string, close: string): boolean {
  return text.split(open).length === text.split(close).length;
}
