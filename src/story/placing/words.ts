/** Text → words to compare articles by: spellings unified, boilerplate gone, endings off. */

/** One word of a text. `term` is what is compared; `shown` is how the text wrote it, without "'s". */
export interface Word {
  term: string;
  shown: string;
  /** The name that it stands in: capitalised words side by side, at most four. */
  name: string;
  /** Starts with a capital, or is all capitals or digits with letters. */
  capital: boolean;
}

/**
 * Press-release datelines, agency tags, pointers to more, and addresses: what a template adds and the story does not.
 * Each alternative is linear: no nested quantifier, every repeat is bounded.
 */
const boilerplate: RegExp[] = [
  /https?\s?:\s?\/\s?\/[^\n]{0,300}/gi,
  /\b[A-Z][A-Za-z .&]{1,40},[^()\n]{0,60}\((?:GLOBE NEWSWIRE|BUSINESS WIRE|PRNewswire|Newsfile Corp\.?|ACCESSWIRE)\)\s?-{0,2}/g,
  /\((?:GLOBE NEWSWIRE|BUSINESS WIRE|PRNewswire|Reuters|AP|AFP|ANI|PTI|LEAD|\d(?:nd|rd|th) LD)\)/g,
  /\b(?:read more|read full story|click here|continue reading|learn more|find out more|sign up|subscribe now)\b/gi,
  /\bthe post [^\n]{1,200} appeared first on [^\n]{1,80}/gi,
  // The heading of a list of indicators, which each report has, and the title that one without a title is given.
  /^indicators?(?: of compromise)?(?: \(iocs?\))?(?: from\b|$)/gi,
  /\b(?:image courtesy by|photo by|image credit|source ?:)/gi,
];

/** Spellings of one thing, made one. */
const spellings: [RegExp, string][] = [
  [/\bcyber[\s-]?(attack|attacker|security|crime|criminal|space|espionage)/gi, 'cyber$1'],
  [/\bran(?:som)[\s-]ware/gi, 'ransomware'],
  [/\bzero[\s-]?days?\b|\b0-?days?\b/gi, 'zeroday'],
  [/\bwi-fi\b/gi, 'wifi'],
  [/\be-mail/gi, 'email'],
  [/\bco-op\b/gi, 'coop'],
  [/\bon-line\b/gi, 'online'],
  [/\bU\.\s?S\.(?:A\.)?/g, 'US'],
  [/\bU\.\s?K\./g, 'UK'],
];
/** The same of numbers. */
const numberSpellings: [RegExp, string][] = [
  [/(\d)\. (\d)/g, '$1.$2'],
  [/(\d) ?, ?(\d{3})\b/g, '$1$2'],
  [/(\d) ?, ?(\d{3})\b/g, '$1$2'],
  [/(\d) ?(?:million|millions|mn)\b/gi, '$1m'],
  [/(\d) ?(?:billion|billions|bn)\b/gi, '$1bn'],
];

const stopWords = new Set(
  (
    'a about above after again against ago all almost along already also although always am among an and another any anyone ' +
    'are around as at away back be became because been before being below between both but by came can cannot come could did do ' +
    'does doing done down during each either else even ever every few first for from further get gets getting give given go ' +
    'goes going got had has have having he her here hers herself him himself his how however i if in including into is it its ' +
    'itself just know known last later least less like likely made make makes making many may me might more most much must my ' +
    'near nearly need never new next no nor not nothing now of off often on once one only onto or other others our out over own ' +
    'part per put rather really same say says said saying see seen several she should since so some still such take taken than ' +
    'that the their theirs them themselves then there these they thing this those though through thus time to today together ' +
    'told too toward two under until up upon us use used using very via was way we week well went were what when where whether ' +
    'which while who whom whose why will with within without would year yes yet you your mr mrs ms dr ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december jan feb apr jun jul aug sep sept oct nov dec ' +
    'der die das den dem des ein eine einer eines einem einen und oder aber auch auf aus bei bis durch fuer für gegen hat haben ' +
    'ist im in mit nach nicht noch nur sich sie sind so über um unter vom von vor war werden wie wird wurde wurden zu zum zur ' +
    'au aux avec ce ces cette dans de du elle en est et il ils la le les leur leurs mais ne nous ou par pas plus pour qui que ' +
    'sa se ses son sont sur un une vous été'
  ).split(' '),
);

/** Letters and digits, with inner apostrophes, dots between digits, and the hyphens of CVE numbers. */
const wordPattern =
  /CVE-\d{4}-\d{4,7}|[$€£]?\d+(?:\.\d+)?[a-zA-Z%]{0,6}|[\p{L}][\p{L}\p{N}$]*(?:['’&][\p{L}]{1,12})?/gu;

/** Removes what templates add and unifies spellings. */
export function plain(text: string): string {
  let out = text;
  for (const pattern of boilerplate) out = out.replace(pattern, ' ');
  for (const [pattern, to] of spellings) out = out.replace(pattern, to);
  if (/\d/.test(out)) for (const [pattern, to] of numberSpellings) out = out.replace(pattern, to);
  return out;
}

/** The words of a text in order, stop words left out. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const whole = plain(text);
  let run: Word[] = [];
  let runEnds = -2;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(whole); match !== null; match = wordPattern.exec(whole)) {
    const form = formOf(match[0]);
    if (form === null) continue;
    const { term, shown, capital } = form;
    const word: Word = { term, shown, name: shown, capital };
    found.push(word);
    if (capital) {
      const follows = match.index === runEnds + 1 && whole[runEnds] === ' ';
      run = follows && run.length < longestName ? [...run, word] : [word];
      if (run.length > 1) {
        const name = run.map((part) => part.shown).join(' ');
        for (const part of run) part.name = name;
      }
    } else if (run.length > 0) run = [];
    runEnds = match.index + match[0].length;
  }
  return found;
}

const longestName = 4;

type Form = Omit<Word, 'name'>;

/** Words come again and again; what is made of them is remembered, within bounds. In words, and in characters of a word. */
const mostRemembered = 20_000;
const longestRemembered = 30;
const forms = new Map<string, Form | null>();

function formOf(written: string): Form | null {
  const known = forms.get(written);
  if (known !== undefined) return known;
  const term = termOf(written);
  const shown = written.replace(/['’]s?$/, '');
  const form = term === null ? null : { term, shown, capital: /^\p{Lu}/u.test(shown) };
  if (forms.size >= mostRemembered) forms.clear();
  if (written.length <= longestRemembered) forms.set(written, form);
  return form;
}

/** What is compared for a written word, or null for one that says nothing. */
export function termOf(written: string): string | null {
  let word = written
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’](?:s|t|re|ve|ll|d|m)?$/, '');
  if (stopWords.has(word)) return null;
  if (word.length < 2) return null;
  if (/^\d{1,2}$/.test(word)) return null;
  if (word.startsWith('cve-')) return word;
  word = stem(word);
  return stopWords.has(word) ? null : word;
}

/** Takes common English endings off, so that "hackers", "hacker" and "hacked", "hacking" come closer. Light on purpose. */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let out = word;
  if (out.endsWith('ies') && out.length > 4) out = `${out.slice(0, -3)}y`;
  else if (out.endsWith('sses')) out = out.slice(0, -2);
  else if (out.endsWith('s') && !out.endsWith('ss') && !out.endsWith('us') && !out.endsWith('is'))
    out = out.slice(0, -1);
  if (out.endsWith('ing') && out.length > 6) out = undouble(out.slice(0, -3));
  else if (out.endsWith('ed') && out.length > 5) out = undouble(out.slice(0, -2));
  if (out.endsWith('e') && out.length > 4) out = out.slice(0, -1);
  return out;
}

const undouble = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);
