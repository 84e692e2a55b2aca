/**
 * What is taken back: the articles that withdraw, correct or rule out what others told, the words of the claim that no
 * longer stands, and the sentences that only repeat it.
 */
import type { Disagreement } from '../../domain/story.ts';
import { readCues } from './cues.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import { compareText, type Statement, type Voice } from './voices.ts';
import { contentStems, stem, tokens } from './words.ts';

/** "Correction:", "Revised:" before a title: the article says itself what it is. */
const LABELLED = /^(?:correct(?:ion|ed)|revised|retract(?:ion|ed)|withdrawn|clarification)\s*:/i;
/** A claim is withdrawn. What follows the match is the claim. */
const WITHDRAWS =
  /\b(?:withdr(?:aws?|ew|awn|awing)|retract(?:s|ed|ing)?|takes? back|took back)\b[^.;]{0,30}?\b(?:claims?|alert|warning|report|statement|attribution|assertion|allegations?|accusations?)\b|\b(?:is|are|was|were) (?:no longer|not) aware of any\b|\bknows? of no\b|\b(?:there is|there was|has seen) no (?:known|confirmed)\b/i;
/** A cause or a deed is ruled out; in a title only, for a report of what happened may say so in passing. */
const RULES_OUT =
  /\b(?:was|were|is|are) not (?:caused by|the result of|due to|the work of)\b|(?<!\b(?:not|cannot|never|to|could|can|yet) )\brul(?:es|ed|ing) out\b|\bnot (?:caused by )?(?:an? )?(?:cyber ?-?)?(?:attack|hack|breach|sabotage)\b|\b(?:not|isn['’]t|aren['’]t) (?:being )?exploited\b|\bnot confirmed\b/i;
const CORRECTS =
  /\bcorrect(?:s|ed)\b[^.;]{0,20}\b(?:its|an?|their|his|her|earlier|previous) (?:[a-z]+ )?(?:alert|report|statement|notice|advisory|figures?|number|claim|warning|estimate)\b/i;
/** What shares the doubt, or tells of the change itself. */
const DOUBTS =
  /\bwithdr\w+|\bretract\w*|\bcorrect(?:s|ed|ion)\b|\brevis(?:ed|ion)\b|\bnot (?:seen|shown|confirmed|aware|caused|an?)\b|\bno (?:evidence|trace|sign|known|reports?|information|exploitation)\b|\brul(?:e|es|ed) out\b|\bproof of concept\b/i;
/** Words that stand in any claim of the field: none of them tells one from another. */
const ANY_CLAIM: ReadonlySet<string> = new Set(
  contentStems(
    tokens('flaw vulnerability bug hole wild claim alert report software system company being known its own'),
  ),
);
const LEAD = 3;

/** What an article takes back: a claim as a whole, or something in it (a figure, a name); or what cause it rules out. Null where nothing. */
export const takesBack = once(({ statements }: Voice): 'claim' | 'detail' | 'cause' | null => {
  const title = statements[0]?.text ?? '';
  const opening = statements.slice(1, LEAD).map(({ text }) => text);
  if (WITHDRAWS.test(title)) return 'claim';
  const labelled =
    LABELLED.test(title) || CORRECTS.test(title) || opening.some((text) => CORRECTS.test(text));
  const withdraws = opening.some((text) => WITHDRAWS.test(text));
  if ((labelled && withdraws) || WITHDRAWS.test(opening[0] ?? '')) return 'claim';
  if (RULES_OUT.test(title)) return labelled ? 'claim' : 'cause';
  return labelled ? 'detail' : null;
});

/** A claim or a figure that no longer stands. */
export interface TakenBack {
  /** The articles that take a claim back, oldest first; none where only a figure was corrected. */
  voices: Voice[];
  /** Stems of what was claimed. */
  claim: ReadonlySet<string>;
  /** Figures as the earlier report wrote them. */
  figures: string[];
}

/** What the `voices` (oldest first) take back from one another. An article that nothing came before takes nothing back. */
export function takenBack(
  voices: readonly Voice[],
  reading: Reading,
  disagreements: readonly Disagreement[],
): TakenBack {
  const first = voices.find((voice) => takesBack(voice) === null);
  const back = voices.filter((voice) => first !== undefined && isOfClaim(voice) && isLater(voice, first));
  const claim = new Set<string>();
  for (const voice of back) for (const word of claimOf(voice, reading)) claim.add(word);
  const figures = disagreements.flatMap(({ status, question, sides }) =>
    status === 'corrected' && /^(?:How|What share)/.test(question)
      ? (/\d[\d,.]*\d|\d/.exec(sides[0]!.says)?.[0] ?? [])
      : [],
  );
  return { voices: claim.size > 0 ? back : [], claim, figures };
}

export const nothingTakenBack: TakenBack = { voices: [], claim: new Set(), figures: [] };

const isOfClaim = (voice: Voice): boolean => ['claim', 'cause'].includes(takesBack(voice) ?? '');

const isLater = (a: Voice, b: Voice): boolean =>
  compareText(a.source.article.published.at, b.source.article.published.at) > 0;

/** The words behind "withdraws the claim that" and "not caused by": what is done there, without the names of the story. */
function claimOf({ statements }: Voice, { core }: Reading): string[] {
  const named = new Set(core);
  return statements.slice(0, LEAD).flatMap(({ text }) => {
    const match = WITHDRAWS.exec(text) ?? RULES_OUT.exec(text);
    if (match === null) return [];
    const own = /\b(?:attack|hack|breach|sabotage|exploited)$/i.exec(match[0])?.[0] ?? '';
    const after = text.slice(match.index + match[0].length).split(/[.,;:]/)[0]!;
    const words = tokens(`${own} ${after}`).filter(({ text: word }) => !/\p{Lu}|\d/u.test(word.slice(0, 40)));
    const acts = contentStems(words.slice(0, 8)).filter((word) => !named.has(word) && !ANY_CLAIM.has(word));
    // What is done stands first, after the names; the rest is manner and place.
    return acts.slice(0, 2);
  });
}

const EXPLOIT = stem('exploit');
/** What says of a flaw that it is exploited, in other words. */
const IN_ATTACKS =
  /\b(?:under|used in|seen in) (?:active )?attacks?\b|\b(?:attackers|hackers|criminals) (?:are |were |have been )?(?:abus|us)(?:e|ed|ing)\b/i;

/** Whether a text tells as so what was taken back: the claim's act without a doubt, or a corrected figure. */
export const repeats = (text: string, back: TakenBack): boolean =>
  tellsAgain(text, back, () => assertedIn(text));

/** The same of a sentence of an article or a headline. */
export const isRepeat = (said: Said, back: TakenBack): boolean =>
  tellsAgain(said.text, back, () => assertedBy(said));

interface Said {
  text: string;
}

function tellsAgain(text: string, { claim, figures }: TakenBack, asserted: () => Asserted | null): boolean {
  if (figures.some((figure) => hasFigure(text, figure))) return true;
  if (claim.size === 0) return false;
  const told = asserted();
  if (told === null) return false;
  return told.stems.some((word) => claim.has(word)) || (claim.has(EXPLOIT) && told.inAttacks);
}

/** What a text tells as so; null where it doubts or denies. */
interface Asserted {
  stems: string[];
  inAttacks: boolean;
}

const assertedIn = (text: string): Asserted | null =>
  DOUBTS.test(text) || readCues(text).negations.length > 0
    ? null
    : { stems: contentStems(tokens(text)), inAttacks: IN_ATTACKS.test(text) };

const assertedBy = once(({ text }: Said) => assertedIn(text));

function hasFigure(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const around = `${text[at - 1] ?? ''}|${text[at + figure.length] ?? ''}`;
    if (!/\d/.test(around)) return true;
  }
  return false;
}

/** Whether a sentence says that something is taken back. */
export const isCorrecting = (text: string): boolean =>
  WITHDRAWS.test(text) || RULES_OUT.test(text) || CORRECTS.test(text);

/** The sentences of the lead that say what was taken back, of the newest article first. */
export function correctingSentences({ voices }: TakenBack): Statement[] {
  return voices
    .toReversed()
    .flatMap(({ statements }) =>
      statements.slice(1, 1 + LEAD).filter(({ text }) => WITHDRAWS.test(text) || RULES_OUT.test(text)),
    );
}
