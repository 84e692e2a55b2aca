/** Techniques by their ids and by their names, as reports write them. */
import { techniqueCompany, techniquePhrases } from '../../../knowledge/names/techniques.ts';
import { shippedFacts, shippedKnowledge } from '../../../knowledge/shipped.ts';
import { type Begun, type Named, type Run, stemOf } from './features.ts';

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
    byFirstWord.set(words[0]!, [...others, { words, id }]);
  }
  for (const named of byFirstWord.values()) named.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/** Words of a name that ATT&CK writes small. */
const small = new Set(['and', 'of', 'or', 'the', 'for', 'to', 'in', 'via', 'with', 'from', 'on', 'over']);

/** Phrases by the stem of their first word, as stems, the longest first. */
const phrases = new Map<string, Named[]>();
for (const [phrase, id] of Object.entries(techniquePhrases)) {
  const words = phrase.split(' ').map(stemOf);
  phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { words, id }]);
}
for (const same of phrases.values()) same.sort((a, b) => b.words.length - a.words.length);
const company = techniqueCompany.map(({ words, id }) => ({ id, words: words.map(stemOf) }));

const none: readonly Named[] = [];
const nothing: Begun = { named: none, phrases: none, company: none };

/** What can begin with a run: nothing with most. */
function begunBy(run: Run): Begun {
  run.begins ??= findBegun(run);
  return run.begins;
}

function findBegun({ lower, stem }: Run): Begun {
  const begun = {
    named: namesByFirstWord().get(lower) ?? none,
    phrases: phrases.get(stem) ?? none,
    company: company.filter(({ words }) => words[0] === stem),
  };
  return Object.values(begun).every(({ length }) => length === 0) ? nothing : begun;
}

/** Techniques whose name stands in a sentence with capitals as ATT&CK writes it; not in a sentence of capitals throughout. */
export function namedTechniques(words: readonly Run[]): string[] {
  const found = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) {
    const { named } = begunBy(words[i]!);
    if (named === none || words[i]!.text.charCodeAt(0) > 90) continue;
    const hit = named.find((one) =>
      one.words.every((word, j) => words[i + j]?.lower === word && isCapital(words[i + j]!)),
    );
    if (!hit) continue;
    found.add(hit.id);
    i += hit.words.length - 1;
  }
  return found.size > 0 && words.length > 8 && words.every(isCapital) ? [] : [...found];
}

const isCapital = ({ text }: Run): boolean => text.charCodeAt(0) < 91 || small.has(text);

/** Techniques as news call them: "voice phishing", "DLL side-loading". */
export function phrasedTechniques(words: readonly Run[]): string[] {
  const found = new Set<string>();
  let stems: Set<string> | null = null;
  for (let i = 0; i < words.length; i++) {
    const begun = begunBy(words[i]!);
    if (begun === nothing) continue;
    for (const one of begun.company) {
      stems ??= new Set(words.map(({ stem }) => stem));
      if (one.words.every((word) => stems!.has(word))) found.add(one.id);
    }
    const hit = begun.phrases.find((one) => one.words.every((word, j) => words[i + j]?.stem === word));
    if (!hit) continue;
    found.add(hit.id);
    i += hit.words.length - 1;
  }
  if (found.size === 0) return [];
  // "Spear-phishing with a malicious attachment" is the sub-technique, and not the technique beside it.
  return [...found].filter((id) => ![...found].some((other) => other.startsWith(`${id}.`)));
}
