/** Techniques by their ids and by their names, as reports write them. */
import { techniqueCompany } from '../../../knowledge/names/technique-company.ts';
import { ofBoth, techniquePhrases } from '../../../knowledge/names/techniques.ts';
import { shippedFacts, shippedKnowledge } from '../../../knowledge/shipped.ts';
import { type Begun, type Company, formOf, keyOf, type Named, type Run } from './features.ts';

/** Also in the address of ATT&CK's own page, "/techniques/T1566/001"; in other addresses it is part of a name. */
const identifier = /(?<![\w./-])T1\d{3}(?:\.\d{3})?(?![\w/-])|(?<=\/techniques\/)T1\d{3}(?:\/\d{3})?/g;

/** The id under which ATT&CK lists a technique today; null where it lists none. */
export const currentId = (id: string): string | null => shippedKnowledge().technique(id)?.id ?? null;

/** Ids of techniques in a text, each once: those of ATT&CK only, so that a part number is none. */
export function writtenIds(text: string): string[] {
  if (!text.includes('T1')) return [];
  const ids = Array.from(text.matchAll(identifier), ([id]) => currentId(id.replace('/', '.')));
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Names that mean much else, though they are of two words or more. */
const everyday = new Set(
  `social media accounts|email accounts|domain accounts|cloud accounts|local accounts|default accounts|web services|web service|search engines|
serverless|social media|code repositories|email addresses|client configurations|business relationships|network devices|digital certificates|domain properties|
employee names|physical locations|code signing|virtual private server|artificial intelligence|security software|cloud services|remote services|
application layer protocol|multi-factor authentication|hardware|software|firmware|ip addresses|network topology|network security appliances|windows service|remote access tools`.split(
    /[|\n]+/,
  ),
);

let byFirstWord: Map<string, Named[]> | null = null;

/** Names of two words or more by their first word, lower case, the longest first. */
function namesByFirstWord(): Map<string, Named[]> {
  if (byFirstWord) return byFirstWord;
  byFirstWord = new Map();
  const listed = shippedFacts().flatMap(({ techniques }) => techniques ?? []);
  for (const { id, name, deprecated } of listed) {
    if (deprecated) continue;
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    if (words.length < 2 || everyday.has(name.toLowerCase())) continue;
    const others = byFirstWord.get(words[0]!) ?? [];
    byFirstWord.set(words[0]!, [...others, { words, id, loose: false }]);
  }
  for (const named of byFirstWord.values()) named.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/** Last words of names that say what is done ("process injection"): these are no names of things, and count in small letters too. */
const ofDeed = /(?:ing|injection|evasion|manipulation|interception)$/;

/** Words of a name that ATT&CK writes small. */
const small = new Set(['and', 'of', 'or', 'the', 'for', 'to', 'in', 'via', 'with', 'from', 'on', 'over']);

/** Phrases by the stem of their first word, as stems, the longest first. */
const phrases = new Map<string, Named[]>();
for (const [phrase, id] of Object.entries(techniquePhrases)) {
  const words = phrase.split(' ').map(formOf);
  phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { words, id, loose: ofBoth.has(phrase) }]);
}
for (const same of phrases.values()) same.sort((a, b) => b.words.length - a.words.length);

/** Sets of words by their words, each with its number. */
const numbers = new Map<string, number>();
/** The sets that a word is in, by its stem or, behind "=", by itself. */
const setsByWord = new Map<string, Set<number>>();

function numberOf(alike: readonly string[]): number {
  const name = alike.join(' ');
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(name, number);
  for (const word of alike) {
    const key = word.startsWith('=') ? word : keyOf(word);
    setsByWord.set(key, (setsByWord.get(key) ?? new Set()).add(number));
  }
  return number;
}

/** Words that mean a technique together, as stems; those of one place stand for one another. */
const company: readonly Company[] = techniqueCompany.map(({ id, words, reach }) => ({
  id,
  reach,
  sets: words.map(numberOf),
}));

const none: readonly never[] = [];
const inNoSet: ReadonlySet<number> = new Set();
const nothing: Begun = { named: none, phrases: none, company: none, sets: inNoSet };

/** What can begin with a run: nothing with most. */
function begunBy(run: Run): Begun {
  run.begins ??= findBegun(run);
  return run.begins;
}

function findBegun({ lower, form }: Run): Begun {
  const sets = new Set([...(setsByWord.get(keyOf(lower)) ?? []), ...(setsByWord.get(`=${lower}`) ?? [])]);
  const begun = {
    named: namesByFirstWord().get(lower) ?? none,
    phrases: phrases.get(form) ?? none,
    company: sets.size === 0 ? none : company.filter((one) => sets.has(one.sets[0]!)),
    sets: sets.size === 0 ? inNoSet : sets,
  };
  return begun.named === none && begun.phrases === none && begun.sets === inNoSet ? nothing : begun;
}

/** A technique and the runs that tell of it, from the first to the last. */
export interface Told {
  id: string;
  from: number;
  to: number;
  /** Whether ordinary words tell of it together: these mean it where an attack is told. */
  loose?: true;
}

/** Where in a sentence anything begins or stands: most words are nothing to any phrase. */
export function telling(words: readonly Run[]): number[] {
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) if (begunBy(words[i]!) !== nothing) places.push(i);
  return places;
}

/** Techniques whose name stands in a sentence with capitals as ATT&CK writes it; not in a sentence of capitals throughout. `at`: where any may begin. */
export function namedTechniques(words: readonly Run[], at: readonly number[]): Told[] {
  const found: Told[] = [];
  let past = 0;
  for (const i of at) {
    const { named } = begunBy(words[i]!);
    if (i < past || named === none || words[i]!.text.charCodeAt(0) > 90) continue;
    const hit = named.find((one) => stands(one, words, i, ({ lower }) => lower) && isWritten(one, words, i));
    if (!hit) continue;
    found.push({ id: hit.id, from: i, to: i + hit.words.length - 1 });
    past = i + hit.words.length;
  }
  return found.length > 0 && words.length > 8 && words.every(isCapital) ? [] : found;
}

const stands = ({ words }: Named, runs: readonly Run[], at: number, as: (run: Run) => string): boolean =>
  words.every((word, j) => runs[at + j] !== undefined && as(runs[at + j]!) === word);

const isWritten = ({ words }: Named, runs: readonly Run[], at: number): boolean =>
  words.every((_, j) => isCapital(runs[at + j]!));

const isCapital = ({ text }: Run): boolean => text.charCodeAt(0) < 91 || small.has(text);

/** Of two that share their words the more telling one stands: traffic that is encrypted is nobody's files. */
const surer: ReadonlyMap<string, string> = new Map([
  ['T1486', 'T1573'],
  ['T1018', 'T1046'],
  ['T1133', 'T1190'],
]);

/** Techniques as news call them: "voice phishing", "DLL side-loading". `at`: where any may begin. */
export function phrasedTechniques(words: readonly Run[], at: readonly number[] = telling(words)): Told[] {
  if (at.length === 0) return [];
  const found: Told[] = [];
  const stand = setsIn(words, at);
  let past = 0;
  for (const i of at) {
    if (i < past) continue;
    const begun = begunBy(words[i]!);
    for (const one of begun.company) {
      const place = one.sets.every((set) => stand[set]) ? placeOf(one, words, i) : null;
      if (place) found.push({ id: one.id, ...place, loose: true });
    }
    const hit =
      begun.phrases.find((one) => stands(one, words, i, ({ form }) => form)) ??
      begun.named.find(
        (one) => stands(one, words, i, ({ lower }) => lower) && ofDeed.test(one.words.at(-1)!),
      );
    if (!hit) continue;
    const told = { id: hit.id, from: i, to: i + hit.words.length - 1 };
    found.push(hit.loose ? { ...told, loose: true } : told);
    past = i + hit.words.length;
  }
  // "Spear-phishing with a malicious attachment" is the sub-technique, and not the technique beside it.
  return found.filter(
    ({ id }) =>
      !id.startsWith('!') &&
      !found.some(
        (other) =>
          other.id === `!${id}` || other.id.startsWith(`${id}.`) || other.id.startsWith(surer.get(id) ?? '-'),
      ),
  );
}

/** By the number of a set, whether one of its words stands in a sentence: most companies want one that does not. */
function setsIn(words: readonly Run[], at: readonly number[]): Uint8Array {
  const stand = new Uint8Array(numbers.size);
  for (const i of at) for (const set of begunBy(words[i]!).sets) stand[set] = 1;
  return stand;
}

/** From where to where the words of a company stand about the first of them, each a word of its own, the nearest; null where one is missing. */
function placeOf(
  { sets, reach }: Company,
  runs: readonly Run[],
  at: number,
): { from: number; to: number } | null {
  let [from, to] = [at, at];
  const taken = [at];
  for (let k = 1; k < sets.length; k++) {
    const n = nearest(sets[k]!, runs, at, reach, taken);
    if (n < 0) return null;
    taken.push(n);
    from = Math.min(from, n);
    to = Math.max(to, n);
  }
  return { from, to };
}

function nearest(
  set: number,
  runs: readonly Run[],
  at: number,
  reach: number,
  taken: readonly number[],
): number {
  const isOne = (n: number): boolean =>
    n >= 0 && n < runs.length && begunBy(runs[n]!).sets.has(set) && !taken.includes(n);
  for (let apart = 1; apart <= reach; apart++) {
    if (isOne(at + apart)) return at + apart;
    if (isOne(at - apart)) return at - apart;
  }
  return -1;
}
