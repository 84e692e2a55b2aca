/** Figures of one thing that differ, one number that is said to count two things, and how long something has lasted. */
import { type Answer, byTime, type Conflict, setAgainst, sideOf, timeOf } from './conflict.ts';
import { contradict, countSame, FARTHEST, type Figure, figuresOf } from './figures.ts';
import { mendNumbers, numbersIn } from './numbers.ts';
import { citationOf, type Statement } from './voices.ts';
import { plain } from './words.ts';

/** How many figures of a story are compared. */
const MOST_FIGURES = 160;
const MOST_CITATIONS = 4;

/** Every two figures that count the same and cannot both be true; one conflict for each thing counted. */
export function figureConflicts(statements: readonly Statement[]): Conflict[] {
  const figures = statements.flatMap(figuresOf).slice(0, MOST_FIGURES);
  const found: Conflict[] = [...corrections(figures), ...contrasts(figures, statements)];
  for (const [i, one] of figures.entries()) {
    for (const other of figures.slice(i + 1)) {
      if (one.statement.voice === other.statement.voice) continue;
      if (!countSame(one, other) || !contradict(one, other)) continue;
      if (areToldTogether(one, other, figures)) continue;
      found.push(conflictOf(one, other, figures));
    }
  }
  return [...withThirdFigures(found), ...otherThings(figures), ...parts(figures)];
}

/** A text that gives both figures knows the difference, unless it says that one of them was wrong. */
function areToldTogether(a: Figure, b: Figure, figures: readonly Figure[]): boolean {
  const gives = ({ quantity, unit }: Figure) =>
    figures.filter((figure) => figure.unit === unit && figure.quantity.value === quantity.value);
  const others = new Set(gives(b).map(({ statement }) => statement.voice));
  return gives(a).some(
    ({ statement: { voice } }) =>
      others.has(voice) && !voice.statements.some(({ text }) => CORRECTION.test(text)),
  );
}

/** One conflict for each question, with each of its figures once. */
function withThirdFigures(found: readonly Conflict[]): Conflict[] {
  const byQuestion = new Map<string, Conflict>();
  for (const conflict of found) {
    const known = byQuestion.get(conflict.question);
    if (known === undefined) byQuestion.set(conflict.question, { ...conflict, sides: [...conflict.sides] });
    else if (known.status !== 'corrected' && conflict.status !== 'corrected') {
      for (const side of conflict.sides) {
        if (known.sides.length < 4 && !known.sides.some(({ says }) => digits(says) === digits(side.says)))
          known.sides.push(side);
      }
      known.sides.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    }
  }
  return [...byQuestion.values()];
}

const digits = (says: string): string => says.replace(/[^\d.]/g, '') || says.toLowerCase();

/**
 * A later text that corrects itself or another names both figures: the old one as an earlier report has it (its own
 * publisher's before another's), and the new one.
 */
function corrections(figures: readonly Figure[]): Conflict[] {
  for (const later of figures) {
    if (!CORRECTION.test(later.statement.text)) continue;
    const { voice } = later.statement;
    const inIt = figures.filter(({ statement, unit }) => statement.voice === voice && unit === later.unit);
    const earlier = figures
      .filter(
        ({ statement, unit, quantity }) =>
          byTime(statement, later.statement) < 0 &&
          statement.voice !== voice &&
          unit === later.unit &&
          inIt.some((figure) => figure.quantity.value === quantity.value),
      )
      .sort(
        (a, b) =>
          Number(b.statement.voice.family === voice.family) -
          Number(a.statement.voice.family === voice.family),
      )[0];
    const fresh = inIt.find(
      ({ quantity }) =>
        earlier !== undefined &&
        quantity.value !== earlier.quantity.value &&
        ratioOf(quantity.value, earlier.quantity.value) <= FARTHEST,
    );
    if (earlier && fresh) return [{ ...conflictOf(earlier, fresh, figures), status: 'corrected' }];
  }
  return [];
}

/** Words with which a text holds a figure against another one. */
const CONTRAST =
  /\b(?:far|well|much) (?:below|above|short of|lower|higher|fewer|more than)\b|\b(?:lower|higher|smaller|larger|fewer) than the\b|\b(?:contradicts?|at odds with|rather than the|instead of the|not the)\b/i;

/** A text that holds its figure against another's: both count alike, whatever noun they take. */
function contrasts(figures: readonly Figure[], statements: readonly Statement[]): Conflict[] {
  for (const statement of statements) {
    const cue = CONTRAST.exec(statement.text);
    const theirs = cue && numbersIn(statement.text).find(({ start }) => start >= cue.index)?.value;
    if (!theirs) continue;
    const own = figures.findLast(
      (figure) =>
        figure.statement.voice === statement.voice &&
        figure.quantity.start < statement.end &&
        figure.quantity.value !== theirs &&
        ratioOf(figure.quantity.value, theirs) <= FARTHEST,
    );
    const first = figures.find(
      (figure) =>
        figure.statement.voice !== statement.voice &&
        figure.quantity.value === theirs &&
        (thingOf(figure) ?? figure.unit) === (own && (thingOf(own) ?? own.unit)),
    );
    if (own && first) return [{ ...conflictOf(first, own, figures), status: 'open' }];
  }
  return [];
}

const ratioOf = (a: number, b: number): number => Math.max(a / b, b / a);

const CORRECTION =
  /\b(?:correct(?:s|ed|ion)|earlier version|revis(?:es|ed)|updated (?:its|the) (?:figure|number|tally|estimate)|up from|previously (?:said|reported|stated|put|estimated)|initially (?:said|reported|put|estimated)|now says?)\b/i;

function conflictOf(one: Figure, other: Figure, figures: readonly Figure[]): Conflict {
  const [earlier, later] = byTime(one.statement, other.statement) <= 0 ? [one, other] : [other, one];
  const corrected = later.statement.voice.statements.some(
    ({ text }) => CORRECTION.test(text) && /\d/.test(text),
  );
  return {
    question: questionOf(earlier, later),
    status: corrected ? 'corrected' : isReplaced(earlier, later, figures) ? 'updated' : 'open',
    sides: [sideWith(earlier, figures), sideWith(later, figures)],
  };
}

/** The side of a figure, with the passages of other voices that give it too. */
function sideWith(figure: Figure, figures: readonly Figure[]) {
  const side = sideOf(figure.statement, figureInWords(figure));
  const also = figures.filter(
    (other) =>
      other.statement.voice.family !== figure.statement.voice.family &&
      other.quantity.value === figure.quantity.value &&
      other.quantity.qualifier === figure.quantity.qualifier &&
      other.unit === figure.unit,
  );
  const families = new Map(also.map((other) => [other.statement.voice.family, other.statement]));
  return {
    ...side,
    citations: [...side.citations, ...[...families.values()].map(citationOf)].slice(0, MOST_CITATIONS),
  };
}

const figureInWords = ({ surface }: Figure): string => mendNumbers(plain(surface));

/** The earlier figure is replaced where nobody gives it any more once the later one is out, a day on or by the same publisher. */
function isReplaced(earlier: Figure, later: Figure, figures: readonly Figure[]): boolean {
  const since = timeOf(later.statement);
  const persists = figures.some(
    (figure) =>
      figure.quantity.value === earlier.quantity.value &&
      figure.unit === earlier.unit &&
      timeOf(figure.statement) > since,
  );
  if (persists) return false;
  const gap = Date.parse(since) - Date.parse(timeOf(earlier.statement));
  return earlier.statement.voice.family === later.statement.voice.family || gap >= 20 * 3_600_000;
}

/** What is counted, where different words of one row name different things. */
const THINGS: [string, ReadonlySet<string>][] = [
  ['people', new Set(['people', 'account', 'profile', 'login'])],
  ['records', new Set(['record', 'row', 'entry', 'file', 'document', 'line', 'image', 'photo'])],
  ['passwords', new Set(['credential', 'password'])],
  [
    'devices',
    new Set(['device', 'router', 'camera', 'server', 'machine', 'computer', 'host', 'system', 'phone']),
  ],
  ['addresses', new Set(['address', 'ip', 'ip address', 'ips'])],
  ['emails', new Set(['email', 'email address', 'message', 'mail'])],
  [
    'organisations',
    new Set(['organisation', 'organization', 'company', 'firm', 'instance', 'tenant', 'victim']),
  ],
];
const thingOf = ({ unit }: Figure): string | undefined => THINGS.find(([, nouns]) => nouns.has(unit))?.[0];
/** Smaller numbers meet by chance. */
const LEAST_TELLING = 1000;

/** One large number that is said to count people here and records there. */
function otherThings(figures: readonly Figure[]): Conflict[] {
  const telling = figures.filter(
    (figure) =>
      figure.quantity.value >= LEAST_TELLING && figure.quantity.qualifier !== 'vague' && thingOf(figure),
  );
  const found: Conflict[] = [];
  for (const one of telling) {
    const same = telling.filter(({ quantity }) => quantity.value === one.quantity.value);
    if (same[0] !== one || new Set(same.map(thingOf)).size < 2) continue;
    // A text that gives the number to both corrects the others: it stands for what they do not say.
    const plain = same.filter((figure) => !givesBoth(figure, same));
    const said = new Set(plain.map(thingOf));
    const apart = same.filter((figure) => !givesBoth(figure, same) || !said.has(thingOf(figure)));
    const answers: Answer[] = apart.map((figure) => ({
      statement: figure.statement,
      value: thingOf(figure)!,
      says: () => figureInWords(figure),
    }));
    const number = one.quantity.value.toLocaleString('en-GB');
    const conflict = setAgainst(`What are the ${number}?`, answers, 'open');
    if (conflict) found.push(conflict);
  }
  return found;
}

const PART = /\b(?:part|some|half|most|a third|a quarter) of (?:a|an|the|its|that) (?:\w+ )?[£$€]?$/i;

/** The whole of a sum here, a part of the same sum there. */
function parts(figures: readonly Figure[]): Conflict[] {
  const isPart = ({ statement, quantity }: Figure): boolean =>
    PART.test(
      statement.voice.source.article.text.slice(
        Math.max(statement.start, quantity.start - 30),
        quantity.start,
      ),
    );
  const part = figures.find((figure) => /^[A-Z]{3}$/.test(figure.unit) && isPart(figure));
  if (part === undefined) return [];
  const answers = figures
    .filter(({ unit, quantity }) => unit === part.unit && quantity.value === part.quantity.value)
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
    (other) => other.statement.voice === figure.statement.voice && thingOf(other) !== thingOf(figure),
  );

/** "How many people were affected?" from the unit and what both sentences say was done. */
function questionOf(a: Figure, b: Figure): string {
  if (/^[A-Z]{3}$/.test(a.unit)) return 'How much money?';
  if (a.unit === 'percent') return 'What share?';
  const noun = a.unit === 'people' ? 'people' : plural(a.unit);
  const done = DONE.find(([word]) => a.near.has(word) && b.near.has(word))?.[1];
  return done === undefined ? `How many ${noun}?` : `How many ${noun} ${done}?`;
}

const DONE: [string, string][] = [
  ['affect', 'are affected'],
  ['steal', 'were stolen from'],
  ['expos', 'were exposed'],
  ['compromis', 'were compromised'],
  ['leak', 'were leaked'],
  ['sign', 'signed'],
  ['arrest', 'were arrested'],
  ['kill', 'were killed'],
  ['cancel', 'were cancelled'],
];

const plural = (noun: string): string =>
  /s$/.test(noun) ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
