/** Which technique of ATT&CK a mention tells of: by its name, by usual words for it, else by the trained model. */
import { shippedFacts } from '../../knowledge/shipped.ts';
import { runsIn, stemOf } from '../extractors/techniques/features.ts';
import { shippedModel, techniqueProbabilities } from '../extractors/techniques/model.ts';
import { phrasedTechniques } from '../extractors/techniques/written.ts';
import type { LinkQuestion } from '../linking.ts';

/** How much the mention's own words count beside its sentence's. */
const mentionShare = 0.6;
/** Characters of the sentence on each side that are read. */
const contextLength = 200;
/** A mention of more words describes what is done: then the model reads it, and single words decide nothing. */
const shortMention = 5;

/**
 * Words that settle it where a technique is known to be meant, by what ATT&CK's pages of these techniques are about; too
 * weak to find one in running text.
 */
const givenWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    T1486: 'ransomware raas',
    'T1059.001': 'powershell',
    'T1059.003': 'batch bat cmd',
    'T1059.005': 'macro macros vba vbs vbscript',
    'T1059.006': 'python',
    'T1059.007': 'javascript jscript',
    T1059: 'script scripting scripts autoit',
    T1195: 'supply-chain',
    T1566: 'phishing spearphishing malspam spam lure',
    T1105: 'downloader downloads',
    T1140: 'decrypts decoding deobfuscation decryption',
    T1027: 'obfuscated obfuscation packed packer crypter',
    T1190: 'exploited exploitation',
    T1113: 'screenshot screenshots',
    T1056: 'keystrokes',
    T1053: 'cron',
    T1047: 'wmi',
  }).flatMap(([id, words]) => words.split(' ').map((word): [string, string] => [stemOf(word), id])),
);

/** The technique's id; null where nothing tells. */
export function techniqueOf(question: LinkQuestion): string | null {
  const mention = question.mention.slice(0, 400);
  const named = byName(mention) ?? phrasedTechniques(runsIn(mention))[0]?.id ?? byWord(mention);
  if (named) return named;
  let best: string | null = null;
  let most = 0;
  const families = new Map<string, number>();
  for (const [id, score] of techniqueScores(question)) {
    const family = id.slice(0, 5);
    families.set(family, (families.get(family) ?? 0) + score);
  }
  for (const [id, score] of families) if (score > most) [best, most] = [id, score];
  return best;
}

/** Techniques with what speaks for them, by the mention's words and by its sentence's. */
export function techniqueScores({ mention, before, after }: LinkQuestion): Map<string, number> {
  const model = shippedModel();
  const read = (text: string): Float32Array => techniqueProbabilities(model, text);
  const own = read(mention);
  const context = read(`${before.slice(-contextLength)} ${mention} ${after.slice(0, contextLength)}`);
  const scores = new Map<string, number>();
  // The last class is "none": that it is a technique is given.
  model.classes.slice(0, -1).forEach((id, k) => {
    scores.set(id, own[k]! ** mentionShare * context[k]! ** (1 - mentionShare));
  });
  return scores;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];

function byWord(mention: string): string | null {
  const words = wordsOf(mention);
  if (words.length > shortMention) return null;
  for (const word of words) {
    const id = givenWords.get(stemOf(word));
    if (id) return id;
  }
  return null;
}

let names: { id: string; text: string }[] | null = null;

/** Stems, so that "Supply Chain Compromise" and "supply-chain compromises" are one. */
const stemmed = (text: string): string =>
  ` ${(text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemOf).join(' ')} `;

/** The technique whose name stands in the mention word for word, the longest. */
function byName(mention: string): string | null {
  names ??= shippedFacts()
    .flatMap(({ techniques = [] }) => techniques)
    .filter(({ deprecated }) => !deprecated)
    .map(({ id, name }) => ({ id, text: stemmed(name) }))
    .sort((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1));
  const text = stemmed(mention);
  const length = text.split(' ').length;
  // "Server" and "Tool" are techniques too: one word says enough only where little else is said.
  const fits = (name: string): boolean =>
    text.includes(name) && (length <= 5 || name.indexOf(' ', 1) < name.length - 1);
  return names.find((name) => fits(name.text))?.id ?? null;
}
