/**
 * Headlines of our own out of the publishers': prefixes, suffixes, teasers and the publisher's name off, sentence case, relative
 * days in full, a passive with its agent turned round. Never at the cost of truth: what cannot be cleaned safely is not used.
 */
import type { Citation } from '../../domain/article.ts';
import { absoluteDates } from './absolute.ts';
import { INSTRUCTION, isAboutCoverage } from './alone.ts';
import { opensDangling } from './antecedents.ts';
import { type Spellings, sentenceCase } from './casing.ts';
import { keepsDenial } from './clause.ts';
import { isOrdinary } from './lexicon.ts';
import { mendNumbers } from './numbers.ts';
import { once } from './once.ts';
import { questionsAbout } from './rewrites.ts';
import { houseStyle } from './style.ts';
import { finiteAt } from './verbs.ts';
import { citationOf, type Statement } from './voices.ts';
import { plain, tokens } from './words.ts';

/** A headline and what carries it. */
export interface Headline {
  text: string;
  citations: Citation[];
  from: Statement;
}

const PREFIX =
  /^(?:[\w-]{2,30}\.(?:com|net|org|co\.uk)\s+[|:–—-]\s+|\((?:LEAD|\d(?:ST|ND|RD|TH) LD|URGENT|UPDATE|Yonhap[^)]*)\)|(?:breaking(?: news)?|exclusive|watch|video|live|listen|update[ds]?(?: \d)?|just in|alert|news|report|reports|revealed|opinion|analysis|explained|developing|urgent|photos?|in pictures|podcast|fact check|bulletin|notice|advisory|correction|revised|corrected|after the [a-z]{4,20}|cyber ?attack(?: latest)?|hacking|data breach(?: alert)?)\s*[:|–—-]\s+|\[[^\]]{1,20}\])\s*/i;
/** " - The Register", " | TechRadar": a short tail after a spaced dash or bar. */
const SUFFIX =
  /\s+(?:[|–—]|-)\s+(?:[\p{Lu}\d][\p{L}\d.&'’!]*|of|the|and|for)(?:\s(?:[\p{Lu}\d][\p{L}\d.&'’!]*|of|the|and|for)){0,4}$/u;
const BAR = /\s*\|\s.*$/;
const TEASER =
  /\s+[-–—]\s+(?:and|but|here|what|how|why|who|where|when|with|now|so|all|this|that|it|his|her|their|report|video|watch|see|read|live|latest|updates?|sources?|everything)\b.*$/i;
const BRACKET =
  /\s*[([](?:updated?|video|photos?|watch|exclusive|opinion|analysis|sponsored|report|cve-[\d-]+ ?explained)[)\]]\s*$/i;
const REJECT =
  /^(?:how|why|what|who|when|where|which|is|are|was|can|could|should|will|did|do|does|inside|meet|from|here|these|this|that|those|top|best|\d+ (?:ways|things|tips|reasons|best|steps|questions)|opinion|editorial|letters?|week in review|weekly|daily|live|watch|listen|hands on|review|q&a|interview|podcast|video|webinar|ask|dear|claim|protect|check|get|learn|stop|use|make|find|avoid|beware|change your|don['’]t|never)\b|[?]|\b(?:here['’]s|need to know|everything (?:you|we)|things to know|explained|explainer|live updates|recap|round-?up|week in|review[:–]|tv tonight|horoscope|what to know|what happened|know about|things you|should know|the story (?:of|behind)|a timeline|and more$)|[:–—-]\s(?:what|how|why|who|when|where)\b/i;
/** What no headline may pass, and the clause that can be cut off where it does. */
const TOO_LONG = 120;
const TAIL = /(?:,|;| [–—-]) (?:after|as|while|which|who|including|with|amid|and|because|saying)\b.*$/;
/** A stock ticker in brackets. */
const TICKER = /\s\((?:[A-Z]+:\s?)?[A-Z]{2,6}(?:\.[A-Z]{1,3})?\)/g;
const QUOTE_COLON = /^[‘'“"].{3,}[’'”"]\s?:/;

/** The headline of a statement (a title, or the first clause of a sentence), or null where none can be made safely. */
export function headlineOf(
  statement: Statement,
  spellings: Spellings,
  publishers: ReadonlySet<string>,
): Headline | null {
  const written = writtenIn(statement);
  if (written === null) return null;
  const { whole, cut, tail } = written;
  const bare = publishers.has(tail) || publishers.has(tail.replace(/^the /, '')) ? cut : whole;
  if (bare === null) return null;
  // Other languages have their own rules for capitals, and no Title Case; what a colon has been cut from begins as a sentence does.
  const inCase = statement.voice.english ? sentenceCase(bare, spellings) : opened(bare);
  const last = lastMade(statement);
  if (last.inCase !== inCase) Object.assign(last, { inCase, headline: finished(inCase, statement) });
  return last.headline;
}

/** "la CNIL inflige" → "La CNIL inflige"; "iPhone" stays. */
const opened = (text: string): string => text.replace(/^\p{Ll}(?!\p{Lu})/u, (first) => first.toUpperCase());

/** The headline that was made last of a statement: from story to story its words are seldom put in another case. */
const lastMade = once((_: Statement): { inCase: string; headline: Headline | null } => ({
  inCase: '',
  headline: null,
}));

function finished(inCase: string, statement: Statement): Headline | null {
  let text = statement.voice.english ? houseStyle(activeVoice(inCase)) : inCase;
  if (text.length > TOO_LONG) {
    const short = text.replace(TAIL, '');
    if (keepsDenial(text, short)) text = short;
  }
  if (text.split(' ').length < 4 || text.length > TOO_LONG) return null;
  return { text, citations: [citationOf(statement)], from: statement };
}

/**
 * What a statement gives for a headline in any story: `whole`, and `cut` where its `tail` (lower case) names a publisher; a capitalised
 * tail after a dash is cut only where we know the name, one after a bar always. Null where it gives none.
 */
interface Written {
  whole: string | null;
  cut: string | null;
  tail: string;
}

const writtenIn = once((statement: Statement): Written | null => {
  const { voice, start, end, dates } = statement;
  const dated = absoluteDates(voice.source.article.text.slice(start, end), dates, start);
  if (dated === null) return null;
  let text = mendNumbers(plain(dated));
  for (let i = 0; i < 2; i++) text = text.replace(PREFIX, '');
  const match = SUFFIX.exec(text);
  if (match === null) {
    const whole = cleaned(text);
    return { whole, cut: whole, tail: '' };
  }
  const cut = cleaned(text.slice(0, match.index));
  const tail = match[0].replace(/^\s+(?:[|–—]|-)\s+/, '').toLowerCase();
  return { whole: match[0].includes('|') ? cut : cleaned(text), cut, tail };
});

/** The text without teasers and brackets; null where what is left is no headline. */
function cleaned(whole: string): string | null {
  const bare = whole.replace(BRACKET, '').replace(TICKER, '').replace(TEASER, '').replace(BAR, '');
  const text = questionsAbout(bare) ?? colonTurned(bare);
  if (
    REJECT.test(text) ||
    INSTRUCTION.test(text) ||
    opensDangling(text) ||
    QUOTE_COLON.test(text) ||
    isAboutCoverage(text) ||
    /\.{2,}|…/.test(text)
  )
    return null;
  return unquoted(text)
    .replace(/[.!]+$/, '')
    .trim();
}

/** "Kering data breach: Gucci owner confirms hack" → the part that has the verb, where it stands alone; else as it was. */
function colonTurned(text: string): string {
  const match = /^([^:]{3,40}):\s+(\S.*)$/.exec(text);
  if (!match) return text;
  const [, topic, rest] = match as unknown as [string, string, string];
  const stands = rest.split(' ').length >= 6 && !/^["“'‘]/.test(rest) && topic.split(' ').length <= 5;
  return stands &&
    !isNews(topic) &&
    keepsDenial(text, rest) &&
    !isOfNamed(topic, rest) &&
    !leavesName(topic, rest)
    ? rest
    : text;
}

/** "Court upholds order against Tove: …": what stands before the colon is a clause about somebody, and what follows explains it. */
const isNews = (topic: string): boolean => hasName(topic) && finiteAt(tokens(topic), topic) > 0;

/** "Tove: attackers exploit router flaw": the name before the colon is whom it is about, and stands nowhere else. */
function isOfNamed(topic: string, rest: string): boolean {
  const own = tokens(topic);
  const said = new Set(tokens(rest).map(({ lower }) => lower));
  return own.every(({ text, lower }) => /^[\p{Lu}\d]/u.test(text) && !isOrdinary(lower) && !said.has(lower));
}

/** "Two-year-old Tove flaw: no attacks seen, says vendor": what follows names nobody, and would be of anything. "The Quill:" is a column. */
const leavesName = (topic: string, rest: string): boolean =>
  !topic.startsWith('The ') && hasName(topic) && !hasName(rest);

const hasName = (text: string): boolean =>
  tokens(text).some(({ text: word, lower }) => /\p{Lu}/u.test(word) && !isOrdinary(lower));

/** Scare quotes say "not our words"; where all sources use them a headline keeps its hedge, so only whole pairs of double quotes stay. */
function unquoted(text: string): string {
  return text.split('"').length % 2 === 0 ? text.replaceAll('"', '') : text;
}

const PASSIVE =
  /^(.{3,50}?) (?:is |are |was |were |has been |have been |gets |)(hit|breached|hacked|targeted|crippled|disrupted|arrested|charged|fined|sentenced|exploited|exposed|attacked|compromised|leaked|stolen) by (?!(?:a |an |the )?(?:cyber|ransomware|data|massive|major|hack|breach|attack|malware|third|former|end|early|late|more|up|than|\d))(.{3,50})$/;
const ACTIVE: Record<string, string> = {
  hit: 'hit',
  breached: 'breach',
  hacked: 'hack',
  targeted: 'target',
  crippled: 'cripple',
  disrupted: 'disrupt',
  arrested: 'arrest',
  charged: 'charge',
  fined: 'fine',
  sentenced: 'sentence',
  exploited: 'exploit',
  exposed: 'expose',
  attacked: 'attack',
  compromised: 'compromise',
  leaked: 'leak',
  stolen: 'steal',
};

/** "Gucci hacked by criminals" → "Criminals hack Gucci": only where the agent is a plain plural and ends the headline. */
function activeVoice(text: string): string {
  const match = PASSIVE.exec(text);
  if (!match) return text;
  const [, object, verb, agent] = match as unknown as [string, string, string, string];
  if (
    !/^[\p{L}\d$ -]+s$/u.test(agent) ||
    /,|:|;| (?:after|as|over|in|on|for|with|and) /.test(` ${agent} `) ||
    /[,:;]| (?:says|after|as|over|not) /.test(object)
  )
    return text;
  const subject = agent.slice(0, 1).toUpperCase() + agent.slice(1);
  const first = /^(?:The|A|An) /.test(object) ? object.slice(0, 1).toLowerCase() + object.slice(1) : object;
  return `${subject} ${ACTIVE[verb]} ${first}`;
}
