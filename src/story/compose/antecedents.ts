/** "The company" and "it" at the start of a sentence: whom they mean, where that is beyond doubt. */
import type { Mention } from '../../domain/findings.ts';
import type { Statement } from './voices.ts';
import { plain } from './words.ts';

const BODY =
  'company|firm|group|giant|specialist|lender|gang|agency|newspaper|paper|magazine|broadcaster|publisher|publication|intruders?|thieves|ministry|department|carmaker|automaker|car maker|retailer|airline|airport|bank|university|school|council|operator|provider|vendor|manufacturer|brewer|brewery|store|chain|platform|exchange|app|hospital|charity|organisation|organization|regulator|watchdog|studio|developer|carrier|insurer|supplier|hackers?|attackers?|criminals?|crew|actors?|threat actors?|man|woman|teenagers?|teens?|suspects?|pair|duo|boy|official|officials|spokesperson|spokesman|spokeswoman|minister|government|move|decision|announcement|statement|incident|attack|breach|hack|disruption|outage|leak|flaw|bug|vulnerability|issue|campaign|operation|law|bill|letter|proposal|report|review|study|research|researchers|figures?|data|files?|update|patch';

/** A start that leans on an earlier sentence. */
const DANGLING = new RegExp(
  `^(?:it|its|they|their|he|his|she|her|this|that|these|those|such|both|another|others|one|some of them|all of them|none of|here|the (?:latest |new |same |stolen |compromised |affected |exposed |alleged |hacking |ransomware |cyber |data |security |two |three )*(?:${BODY})|an? (?:company |group |airport )?(?:spokesperson|spokesman|spokeswoman)|neither|either|the former|the latter|according to (?:the (?:company|firm|report|agency|group|statement|letter|notice|alert|filing|advisory)|him|her|it|them))\\b(?!['’]s own)`,
  'i',
);

/** The same with other words before the noun ("The train operator"), as long as none of them is a name. */
const DESCRIBED = new RegExp(
  `^The (?:(?:[a-z-]+|[A-Z][A-Za-z.]*-(?:based|owned|backed)) ){0,3}(?:${BODY})\\b`,
);

/** Whether a text begins by leaning on an earlier sentence. */
export const opensDangling = (text: string): boolean => DANGLING.test(text) || DESCRIBED.test(text);

const REPLACEABLE =
  /^(?:it|the (?:company|firm|group|gang|agency|newspaper|broadcaster|publisher|carmaker|automaker|retailer|airline|bank|university|brewer|operator|provider|vendor|manufacturer|chain|regulator|watchdog|insurer|carrier|exchange|organisation|organization))(?=\s)(?!['’]s)/i;
/** "Jo Marsh was arrested": only of a person goes on "he". */
const PERSON =
  /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){1,2})(?:, (?:\d{1,2}|an? [^,]{2,60}),)? (?:was|is|has|had|pleaded|appeared|admitted|faces)\b/u;

/** Who opens the sentence before, alone in it. */
function personBefore({ voice, place }: Statement): { name: string; from: Statement } | null {
  const before = voice.statements[place - 1];
  const name = before === undefined || before.place === 0 ? undefined : PERSON.exec(before.text)?.[1];
  if (name === undefined) return null;
  const others = own(before!).filter(
    ({ mention, name: other }) => mention.type === 'person' && !name.includes(other),
  );
  return others.length > 0 ? null : { name, from: before! };
}

/** Who did or suffered something; what "he" says belongs to others beside him too often. */
const HE =
  /^(?:He|She)(?= (?:was|is|has|had|pleaded|pled|appeared|admitted|confessed|faces|received|got|served)\b)/u;
const GROUP_WORD = /^the (?:group|gang)/i;

/** "It is not aware of …", "It says that …": only a body of people is aware and says. */
const MINDED =
  /^It (?:(?:is|was) (?:not |no longer |also )?aware|(?:also |now )?(?:says?|said|warns?|warned|believes?|believed|apologi[sz]e[sd]?|denie[sd]|regrets?|admits?|admitted))\b/;

/** The sentence with its opening replaced by the name that it stands for, and the statement that gives the name. */
export interface Resolved {
  text: string;
  from: Statement;
}

/**
 * Resolves the opening of `text` (made from `statement`). A definite description may stay where the sentence itself names
 * whom it is about ("the attack on Kering"); otherwise only "it" and "the company" are replaced, and only where the sentence before
 * has exactly one candidate, in its subject. Null where there is doubt.
 */
export function antecedentOf(statement: Statement, text: string): Resolved | null {
  const they = plural(statement, text);
  if (they !== null) return they;
  const he = HE.exec(text);
  if (he !== null) {
    const found = candidate(statement, 'person') ?? personBefore(statement);
    return found && { text: found.name + text.slice(he[0].length), from: found.from };
  }
  const opening = REPLACEABLE.exec(text);
  const minded = MINDED.test(text);
  if (opening) {
    const meant = minded
      ? 'body'
      : /^it$/i.test(opening[0])
        ? 'anything'
        : GROUP_WORD.test(opening[0])
          ? 'group'
          : 'body';
    const found =
      candidate(statement, meant) ?? (/^it$/i.test(opening[0]) ? introducedBefore(statement) : null);
    if (found === null) return null;
    return { text: found.name + text.slice(opening[0].length), from: found.from };
  }
  return namesItsMatter(statement, text) ? { text, from: statement } : null;
}

/** "In a report of 13 November it attributes …": only a body of people attributes and says. */
const LATE =
  /^(?:In|On|At|After) (?:\p{Ll}|\d)[^,.;]{0,80}?,? it (?=(?:also |now )?(?:says?|said|attributes?|attributed|warns?|warned|confirms?|confirmed|den(?:ies|ied)|admits?|admitted|calls?|called|blames?|blamed|announces?|announced)\b)/u;

/** The sentence with the name for the "it" behind an opening phrase, under the same conditions; null where there is doubt. */
export function lateSubjectOf(statement: Statement, text: string): Resolved | null {
  const opening = LATE.exec(text)?.[0];
  const found = opening === undefined ? null : candidate(statement, 'body');
  if (opening === undefined || found === null) return null;
  return {
    text: `${opening.replace(/it $/, found.name)} ${text.slice(opening.length)}`,
    from: found.from,
  };
}

/** The body that the sentence before a statement is about, and that sentence; null where there is doubt. */
export const bodyBefore = (statement: Statement): { name: string; from: Statement } | null =>
  candidate(statement, 'body');

const PLURAL =
  /^(The (?!other|same|latter|former|two|three)(?:[\p{L}-]+ )?[\p{L}-]+s) (?:say|said|warn|argue|ask|want|call|urge|point|object|fear|claim|demand|also say)/u;

/** "They point to …" after "The signatories say …". */
function plural(statement: Statement, text: string): Resolved | null {
  const before = statement.voice.statements[statement.place - 1];
  if (!text.startsWith('They ') || before === undefined || before.place === 0 || opensDangling(before.text))
    return null;
  const subject = PLURAL.exec(before.text)?.[1];
  return subject === undefined ? null : { text: subject + text.slice(4), from: before };
}

/** "The breach at Kering …", "The attack, which hit Asahi in September, …": the matter is named within a few words. */
function namesItsMatter(statement: Statement, text: string): boolean {
  if (!/^(?:the|both|another)\b/i.test(text)) return false;
  const early = text.split(' ').slice(1, 9).join(' ');
  // "The Hamburg-based bank" says where it is, not which.
  return own(statement).some(({ name }) => early.includes(name) && !early.includes(`${name}-`));
}

interface Named {
  name: string;
  mention: Mention;
}

function own(statement: Statement): Named[] {
  const { start, end, voice } = statement;
  const { findings, article } = voice.source;
  return findings.mentions
    .filter(
      (mention) =>
        mention.start >= start && mention.end <= end && mention.type !== 'place' && mention.type !== 'sector',
    )
    .map((mention) => ({ name: plain(article.text.slice(mention.start, mention.end)), mention }));
}

/** What an opening may mean: "the group" an actor, "the company" an organisation, "he" a person, "it" anything with a name. */
type Meant = 'group' | 'body' | 'person' | 'anything';

/** "… is tracking a loader that it calls Tern." What goes on with "it" tells of what has just got its name. */
const INTRODUCES =
  /\b(?:malware|loader|backdoor|trojan|infostealer|stealer|ransomware|worm|botnet|rootkit|implant|wiper|dropper|downloader|spyware|tool|framework|toolkit|campaign|flaw|vulnerability)(?:,)? (?:(?:that |which )?(?:we|it|they|\p{L}+ ){1,3}(?:calls?|named|names|dubs?|dubbed|tracks? as)|(?:is |was )?(?:called|named|dubbed|known as|tracked as)) ["“'‘]?(\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2})["”'’]?\.$/u;

function introducedBefore(statement: Statement): { name: string; from: Statement } | null {
  const before = sayingBefore(statement);
  const name = before === undefined || before.place === 0 ? undefined : INTRODUCES.exec(before.text)?.[1];
  return name === undefined ? null : { name, from: before! };
}

/** The sentence before; where that is what somebody is quoted with, the one before it. */
function sayingBefore({ voice, place }: Statement): Statement | undefined {
  const before = voice.statements[place - 1];
  return before !== undefined && /^["“]/.test(before.text) ? voice.statements[place - 2] : before;
}

function candidate(statement: Statement, meant: Meant): { name: string; from: Statement } | null {
  const before = sayingBefore(statement);
  if (before === undefined || before.place === 0) return null;
  const named = own(before).filter(({ mention }) => fits(mention.type, meant));
  const keys = new Set(named.map(({ mention }) => mention.key));
  const first = named[0];
  // The subject stands at the front, before the verb; a name that comes later is an object or a source.
  if (keys.size !== 1 || first === undefined || !opensWith(before, first)) return null;
  return isPossessive(before, first) ? null : { name: first.name, from: before };
}

/** "The AI company Anthropic": what stands before the name says what it is. */
const WHAT_IT_IS =
  /^(?:The |A |An )?(?:[\p{L}-]+ ){0,2}(?:company|firm|maker|group|gang|agency|giant|retailer|airline|bank|operator|provider|vendor) $/u;

function opensWith({ start, voice }: Statement, { mention }: Named): boolean {
  if (mention.start - start <= 4) return true;
  return WHAT_IT_IS.test(voice.source.article.text.slice(start, mention.start));
}

function fits(type: Mention['type'], meant: Meant): boolean {
  if (meant === 'group') return type === 'actor';
  if (meant === 'person') return type === 'person' || type === 'name';
  return meant === 'anything' || type === 'organisation' || type === 'name';
}

/** "Samsung's phones": the subject is what belongs to the name. */
function isPossessive({ voice }: Statement, { mention }: Named): boolean {
  return /^['’]s?\b|^['’]/.test(voice.source.article.text.slice(mention.end, mention.end + 2));
}
