/** Negation, hedging and attribution in a sentence: which words they govern. A shallow reading by cue words and clauses. */
import { wordSet } from '../../domain/word-set.ts';
import { contentStems, STOP, stem, type Token, tokens } from './words.ts';

const NEGATIONS = wordSet(
  // The last ones lost their apostrophe to a scraper.
  "not no never neither nor none cannot without deny denies denied denying refuse refuses refused refusing fail fails failed rejects rejected reject isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't hasn't haven't hadn't wouldn't isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t can’t couldn’t hasn’t haven’t hadn’t wouldn’t unlikely isnt arent wasnt werent dont doesnt didnt cant couldnt hasnt havent hadnt wouldnt",
);
const HEDGES = wordSet(
  'may might could allegedly alleged alleges allege reportedly suspected suspect suspects claim claims claimed claiming possible possibly potentially potential likely apparently believed believe believes thought appears appear appeared seems seem purported purportedly rumoured rumored unconfirmed accused accuses accusing fear fears feared expected expects set plans planned planning would should threatens threatened threaten attempted attempts attempt tried tries considering considers seeks seeking aims proposed proposes if whether unlikely perhaps',
);
const SAYS = wordSet(
  'say says said saying tell tells told announce announces announced confirm confirms confirmed warn warns warned claim claims claimed report reports reported disclose discloses disclosed reveal reveals revealed deny denies denied state states stated estimate estimates estimated blame blames blamed accuse accuses accused believe believes believed urge urges urged argue argues argued admit admits admitted insist insists insisted find finds found',
);

/** Cue words with the stems that they govern: up to `reach` content words to the right, within the clause. */
interface Scope {
  cue: string;
  stems: string[];
}

/** Who says something, as lower-case words of the name. */
export interface Speaker {
  who: string[];
  verb: string;
}

export interface Cues {
  stems: ReadonlySet<string>;
  negations: Scope[];
  hedges: Scope[];
  speakers: Speaker[];
}

/** Reads the cues of one sentence or headline. */
export function readCues(text: string): Cues {
  const words = tokens(text);
  return {
    stems: new Set(contentStems(words)),
    negations: scopes(text, words, NEGATIONS, 3),
    hedges: scopes(text, words, HEDGES, 8),
    speakers: speakers(text, words),
  };
}

function scopes(text: string, words: readonly Token[], cues: ReadonlySet<string>, reach: number): Scope[] {
  const found: Scope[] = [];
  for (const [i, { lower }] of words.entries()) {
    if (!cues.has(lower) || isMonth(words, i)) continue;
    const stems: string[] = [];
    for (
      let j = i + 1;
      j < words.length && stems.length < reach && !clauseEnds(text, words[j - 1]!, words[j]!);
      j++
    ) {
      const word = words[j]!.lower;
      if (!STOP.has(word) && !HEDGES.has(word)) stems.push(stem(word));
    }
    found.push({ cue: lower, stems });
  }
  return found;
}

const BEFORE_MONTH =
  /^(?:in|since|on|by|of|until|from|to|during|before|after|and|early|mid|late|last|this|\d{1,2})$/;

/** "since May", "3 May", "May 3": the month, no hedge. */
const isMonth = (words: readonly Token[], i: number): boolean =>
  words[i]!.text === 'May' &&
  (BEFORE_MONTH.test(words[i - 1]?.lower ?? '') || /^\d{1,4}$/.test(words[i + 1]?.lower ?? ''));

function clauseEnds(text: string, left: Token, right: Token): boolean {
  return /[,;:.!?–—]/.test(text.slice(left.end, right.start));
}

function speakers(text: string, words: readonly Token[]): Speaker[] {
  const found: Speaker[] = [];
  for (const [i, { lower }] of words.entries()) {
    if (lower === 'according' && words[i + 1]?.lower === 'to') {
      const who = nameAfter(text, words, i + 2);
      if (who.length > 0) found.push({ who, verb: 'say' });
    } else if (SAYS.has(lower)) {
      const before = nameBefore(text, words, i);
      // "…, said the minister": where no name stands before the verb in its clause, it may follow.
      const who =
        before.length > 0 && !(i > 0 && clauseEnds(text, words[i - 1]!, words[i]!))
          ? before
          : [...before, ...nameAfter(text, words, i + 1)];
      if (who.length > 0) found.push({ who, verb: stem(lower) });
    }
  }
  return found;
}

const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text);

/** The words of the subject before the verb at `at`: the capitals within six words to the left. */
function nameBefore(text: string, words: readonly Token[], at: number): string[] {
  const who: string[] = [];
  for (let j = at - 1; j >= 0 && at - j <= 6; j--) {
    const word = words[j]!;
    if (SAYS.has(word.lower) || /[.!?;]/.test(text.slice(word.end, words[j + 1]!.start))) break;
    if (isCapital(word) && !STOP.has(word.lower)) who.unshift(word.lower);
  }
  return who;
}

function nameAfter(text: string, words: readonly Token[], from: number): string[] {
  const who: string[] = [];
  for (let j = from; j < words.length && j - from < 6; j++) {
    if (j > from && clauseEnds(text, words[j - 1]!, words[j]!)) break;
    const word = words[j]!;
    if (isCapital(word) && !STOP.has(word.lower)) who.push(word.lower);
  }
  return who;
}
