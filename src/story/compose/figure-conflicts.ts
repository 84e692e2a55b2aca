/** Figures of one thing that differ, one number that is said to count two things, and how long something has lasted. */
import { type Answer, byTime, type Conflict, inEach, setAgainst, sideOf, timeOf } from './conflict.ts';
import { apartFrom, countsSeveral, isClass, isCurrency, isVictim } from './counted.ts';
import {
  areNear,
  bytesIn,
  contradict,
  countSame,
  type Figure,
  figureInWords,
  figuresOf,
  questionOf,
} from './figures.ts';
import { numbersIn } from './numbers.ts';
import { once } from './once.ts';
import { citationOf, type Voice } from './voices.ts';

/** How many figures of a story are compared. */
const MOST_FIGURES = 160;
const MOST_CITATIONS = 4;
const MOST_SIDES = 4;

const figuresIn = inEach(figuresOf);

/** Every two figures that count the same and cannot both be true; one conflict for each thing counted. */
export function figureConflicts(voices: readonly Voice[]): Conflict[] {
  const figures = figuresIn(voices).slice(0, MOST_FIGURES);
  return oncePerQuestion([
    ...corrections(figures),
    ...contrasts(figures, voices),
    ...differences(figures),
    ...otherThings(figures),
    ...parts(figures),
  ]);
}

const oncePerQuestion = (found: readonly Conflict[]): Conflict[] =>
  found.filter(({ question }, i) => found.findIndex((other) => other.question === question) === i);

/** The figures that contradict another one that counts the same, by their question. */
function differences(figures: readonly Figure[]): Conflict[] {
  const byQuestion = new Map<string, Set<Figure>>();
  for (const [i, one] of figures.entries()) {
    for (const other of figures.slice(i + 1)) {
      if (!countSame(one, other) || !contradict(one, other)) continue;
      const isAnswered = isClaimed(one) !== isClaimed(other);
      if (
        !isAnswered &&
        (one.statement.voice === other.statement.voice || areToldTogether(one, other, figures))
      )
        continue;
      const question = questionOf(one);
      const apart = byQuestion.get(question) ?? new Set();
      byQuestion.set(question, apart.add(one).add(other));
    }
  }
  return [...byQuestion.values()].map((apart) => conflictOf([...apart], figures));
}

/** What those who did it say they have, which a text may hold against what the victim says. */
const CLAIMED =
  /\b(?:hackers?|gangs?|groups?|attackers?|crew|criminals|threat actors?)\b[^.;]{0,40}\b(?:claim|say|said|boast|alleg|insist)\w*/i;
const isClaimed = ({ statement: { text } }: Figure): boolean => CLAIMED.test(text);

/** A text that gives both figures knows the difference, unless it says that one of them was wrong. */
function areToldTogether(a: Figure, b: Figure, figures: readonly Figure[]): boolean {
  const gives = ({ quantity, kind }: Figure) =>
    figures.filter((figure) => figure.kind === kind && figure.quantity.value === quantity.value);
  const others = new Set(gives(b).map(({ statement }) => statement.voice));
  return gives(a).some(
    ({ statement: { voice } }) =>
      others.has(voice) && !voice.statements.some(({ text }) => CORRECTION.test(text)),
  );
}

/**
 * A later text that corrects itself or another names both figures: the old one as an earlier report has it (its own
 * publisher's before another's), and the new one.
 */
function corrections(figures: readonly Figure[]): Conflict[] {
  for (const later of figures) {
    if (!CORRECTION.test(later.statement.text)) continue;
    const { voice } = later.statement;
    const inIt = figures.filter(({ statement, kind }) => statement.voice === voice && kind === later.kind);
    const earlier = figures
      .filter(
        ({ statement, kind, quantity }) =>
          byTime(statement, later.statement) < 0 &&
          statement.voice !== voice &&
          kind === later.kind &&
          inIt.some((figure) => figure.quantity.value === quantity.value),
      )
      .sort(
        (a, b) =>
          Number(b.statement.voice.family === voice.family) -
          Number(a.statement.voice.family === voice.family),
      )[0];
    const fresh = inIt.find(
      ({ quantity, isPart }) =>
        earlier !== undefined &&
        (!isPart || earlier.isPart) &&
        quantity.value !== earlier.quantity.value &&
        areNear(quantity.value, earlier.quantity.value),
    );
    if (earlier && fresh) return [{ ...conflictOf([earlier, fresh], figures), status: 'corrected' }];
  }
  return [];
}

/** Words with which a text holds a figure against another one. */
const CONTRAST =
  /\b(?:far|well|much) (?:below|above|short of|lower|higher|fewer|more than)\b|\b(?:lower|higher|smaller|larger|fewer) than the\b|\b(?:contradicts?|at odds with|rather than the|instead of the|not the)\b/i;

/** "more than the 12,400 it named on Sunday": a figure that was given before, beside the one that replaces it. */
const REPLACES =
  /\b(?:more|fewer|less|higher|lower|larger|smaller) than (?:the |an? |its )?(?:(?:about|around|nearly|some|over|previous|earlier|first|original|initial) ){0,2}(?=[\d.,]{1,15}(?: (?:thousand|million|billion))?(?: \p{L}+)? (?:(?:that|which) )?(?:it|they|he|she|we|the \p{Ll}+|\p{Lu}[\p{L}\p{N}]+)? ?(?:(?:had|has|was|were|at first|first|initially|originally|previously) ){0,2}(?:named|gave|given|said|put|reported|stated|announced|disclosed|estimated|counted|told|published)\b)/iu;

/** The numbers that texts hold their own against. */
const othersIn = inEach((statement) => {
  const replaces = REPLACES.exec(statement.text);
  const cue = replaces ?? (countsSeveral(statement.text) ? null : CONTRAST.exec(statement.text));
  const number = cue && numbersIn(statement.text).find(({ start }) => start >= cue.index);
  if (!number) return [];
  const unit = /^ ?(\p{L}+)/u.exec(statement.text.slice(number.end, number.end + 20))?.[1] ?? '';
  return [{ statement, theirs: number.value * bytesIn(unit), replaced: replaces !== null }];
});

/** A text that holds its figure against another's: both count alike, whatever noun they take. */
function contrasts(figures: readonly Figure[], voices: readonly Voice[]): Conflict[] {
  for (const { statement, theirs, replaced } of othersIn(voices)) {
    const own = figures.findLast(
      (figure) =>
        figure.statement.voice === statement.voice &&
        figure.quantity.start < statement.end &&
        figure.quantity.value !== theirs &&
        areNear(figure.quantity.value, theirs),
    );
    const first = figures.find(
      (figure) =>
        figure.statement.voice !== statement.voice &&
        figure.quantity.value === theirs &&
        own !== undefined &&
        (figure.kind === own.kind || (isVictim(figure.kind) && isVictim(own.kind))),
    );
    if (!own || !first) continue;
    const conflict = conflictOf([first, own], figures);
    return [{ ...conflict, question: questionOfBoth(first, own), status: replaced ? 'updated' : 'open' }];
  }
  return [];
}

/** Whatever each counts, they are told to be of one size. */
function questionOfBoth(first: Figure, own: Figure): string {
  if (first.kind !== own.kind) return 'How many are affected?';
  return questionOf(first.act === own.act || !isVictim(first.kind) ? first : { ...first, act: 'hit' });
}

const CORRECTION =
  /\b(?:correct(?:s|ed|ion)|earlier version|revis(?:es|ed)|updated (?:its|the) (?:figure|number|tally|estimate)|up from|previously (?:said|reported|stated|put|estimated)|initially (?:said|reported|put|estimated)|now says?)\b/i;

/** Figures that differ, the earliest first; one that fits a figure before it adds nothing. */
function conflictOf(apart: readonly Figure[], figures: readonly Figure[]): Conflict {
  const sides: Figure[] = [];
  for (const figure of apart.toSorted((a, b) => byTime(a.statement, b.statement)))
    if (sides.length < MOST_SIDES && sides.every((side) => contradict(side, figure))) sides.push(figure);
  const next = sides.length < MOST_SIDES ? sequelTo(sides, figures) : undefined;
  if (next !== undefined) sides.push(next);
  const [first, last] = [sides[0]!, sides.at(-1)!];
  const corrected = last.statement.voice.statements.some(
    ({ text }) => CORRECTION.test(text) && /\d/.test(text),
  );
  const replaced = sides.slice(0, -1).every((side) => isReplaced(side, last, figures));
  return {
    question: questionOf(first),
    status: corrected ? 'corrected' : replaced ? 'updated' : 'open',
    sides: sides.map((side) => sideWith(side, figures)),
  };
}

/** "First it was 43,000, then 100,000": a later text that tells all the sides gives the next one. */
function sequelTo(sides: readonly Figure[], figures: readonly Figure[]): Figure | undefined {
  const last = sides.at(-1)!;
  return figures.find(
    ({ statement, quantity, kind }) =>
      kind === last.kind &&
      byTime(statement, last.statement) > 0 &&
      statement.voice !== last.statement.voice &&
      areNear(quantity.value, last.quantity.value) &&
      sides.every((side) => side.quantity.value !== quantity.value && tellsOf(statement.voice, side)),
  );
}

const tellsOf = (voice: Voice, { quantity }: Figure): boolean => valuesIn(voice).has(quantity.value);

const LEAD = 5;
const valuesIn = once(
  ({ statements }: Voice): ReadonlySet<number> =>
    new Set(statements.slice(0, LEAD).flatMap(({ text }) => numbersIn(text).map(({ value }) => value))),
);

/** The side of a figure, with the passages of other voices that give it too. */
function sideWith(figure: Figure, figures: readonly Figure[]) {
  const side = sideOf(figure.statement, figureInWords(figure));
  const also = figures.filter(
    (other) =>
      other.statement.voice.family !== figure.statement.voice.family &&
      other.quantity.value === figure.quantity.value &&
      other.quantity.qualifier === figure.quantity.qualifier &&
      other.kind === figure.kind,
  );
  const families = new Map(also.map((other) => [other.statement.voice.family, other.statement]));
  return {
    ...side,
    citations: [...side.citations, ...[...families.values()].map(citationOf)].slice(0, MOST_CITATIONS),
  };
}

/** The earlier figure is replaced where nobody gives it any more once the later one is out, a day on or by the same publisher. */
function isReplaced(earlier: Figure, later: Figure, figures: readonly Figure[]): boolean {
  const since = timeOf(later.statement);
  const persists = figures.some(
    (figure) =>
      figure.quantity.value === earlier.quantity.value &&
      figure.kind === earlier.kind &&
      timeOf(figure.statement) > since,
  );
  if (persists) return false;
  const gap = Date.parse(since) - Date.parse(timeOf(earlier.statement));
  return earlier.statement.voice.family === later.statement.voice.family || gap >= 20 * 3_600_000;
}

/** Smaller numbers meet by chance. */
const LEAST_TELLING = 1000;

/** One large number that is said to count people here and records there. */
function otherThings(figures: readonly Figure[]): Conflict[] {
  const telling = figures.filter(
    (figure) =>
      figure.quantity.value >= LEAST_TELLING && figure.quantity.qualifier !== 'vague' && isClass(figure.kind),
  );
  const found: Conflict[] = [];
  for (const one of telling) {
    const same = telling.filter(({ quantity }) => quantity.value === one.quantity.value);
    if (same[0] !== one || new Set(same.map(({ kind }) => apartFrom(kind))).size < 2) continue;
    // A text that gives the number to both corrects the others: it stands for what they do not say.
    const plain = same.filter((figure) => !givesBoth(figure, same));
    const said = new Set(plain.map(({ kind }) => apartFrom(kind)));
    const apart = same.filter((figure) => !givesBoth(figure, same) || !said.has(apartFrom(figure.kind)));
    const answers: Answer[] = apart.map((figure) => ({
      statement: figure.statement,
      value: apartFrom(figure.kind),
      says: () => figureInWords(figure),
    }));
    const number = one.quantity.value.toLocaleString('en-GB');
    const conflict = setAgainst(`What are the ${number}?`, answers, 'open');
    if (conflict) found.push(conflict);
  }
  return found;
}

const PART =
  /\b(?:guarantee|underwrite|cover|pay|lend|repay|refund|insure)\w* (?:only )?(?:part|some|half|most|a third|a quarter) of (?:a|an|the|its|that) (?:\w+ )?[£$€]?$/i;

/** The whole of a sum here, a part of the same sum there. */
function parts(figures: readonly Figure[]): Conflict[] {
  const isPart = ({ statement, quantity }: Figure): boolean =>
    PART.test(
      statement.voice.source.article.text.slice(
        Math.max(statement.start, quantity.start - 50),
        quantity.start,
      ),
    );
  const part = figures.find((figure) => isCurrency(figure.kind) && isPart(figure));
  if (part === undefined) return [];
  const answers = figures
    .filter(({ kind, quantity }) => isCurrency(kind) && quantity.value === part.quantity.value)
    .map((figure) => ({
      statement: figure.statement,
      value: isPart(figure) ? 'part' : 'whole',
      says: () => (isPart(figure) ? `part of ${figureInWords(figure)}` : figureInWords(figure)),
    }));
  const conflict = setAgainst(`All of the ${figureInWords(part)}?`, answers);
  return conflict === null ? [] : [conflict];
}

const givesBoth = (figure: Figure, same: readonly Figure[]): boolean =>
  same.some(
    (other) =>
      other.statement.voice === figure.statement.voice && apartFrom(other.kind) !== apartFrom(figure.kind),
  );
