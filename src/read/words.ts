/** Words as finding copies needs them: comparable across spellings, with names and numbers told apart. */

/** One sentence. All words are lower case without accents. */
export interface Sentence {
  /** All words, in order. */
  words: string[];
  /** Words that carry content, cut to their stems. */
  content: string[];
  /** Names and numbers. */
  keys: string[];
  /** The first word where it begins with a capital: a name or not. */
  start: string | null;
  /** Everything else, in order. */
  frame: string[];
}

/** The commonest words of the languages that feeds are written in; they join content and carry none. */
const stopWords = new Set(
  (
    'a about after all also an and any are as at be because been before being but by can could did do does for from had ' +
    'has have he her his how if in into is it its may more most new no not of on one or other our out over said says she ' +
    'should so some such than that the their them then there these they this those through to two under up was we were ' +
    'what when where which while who will with would you your according however since against between during ' +
    'der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde ' +
    'wurden hat haben hatte mit von vom zu zum zur auf aus bei beim nach vor über unter für im am als auch es er sie ich ' +
    'wir ihr sich dass wie noch nur schon so bis durch gegen ohne um ' +
    'le la les un une des du de et ou mais ne pas est sont était dans sur sous avec pour par que qui quoi dont ce cette ces ' +
    'il elle ils elles nous vous se son sa ses leur leurs au aux plus en y ' +
    'el los las una unos unas del al y o pero no es son fue en con por para como más su sus lo se que ' +
    'il lo gli uno di da che è sono con per tra fra non più del della dei delle nel nella al alla ' +
    'o os as um uma do dos das no na nos nas em com por para que não é são mais ' +
    'het een van op te dat met voor zijn aan bij naar door ook'
  ).split(' '),
);

const token =
  /\p{L}{2,16}-(?:\d[\p{L}\d]*-?)+\d[\p{L}\d]*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}]+)?/gu;

/** Splits a text into sentences and their words. Rough at abbreviations, and the same for every copy of a text. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split(/(?<=[.!?…]["”’»)]?)\s+(?=["“„«(]?[\p{Lu}\p{N}])|\n+|(?<=[。！？])/u)
    .map(toSentence)
    .filter((sentence) => sentence.words.length > 0);
}

function toSentence(text: string): Sentence {
  const sentence: Sentence = { words: [], content: [], keys: [], start: null, frame: [] };
  let first = true;
  for (const [raw] of text.matchAll(token)) {
    const word = plain(raw);
    if (word === '') continue;
    sentence.words.push(word);
    const stop = stopWords.has(word);
    const isKey = /\d/.test(word) || (!stop && !first && /^\p{Lu}/u.test(raw)) || /^\p{Lu}{2,}/u.test(raw);
    (isKey ? sentence.keys : sentence.frame).push(word);
    if (!stop && (word.length > 2 || isKey || /\p{Lo}/u.test(word))) sentence.content.push(stem(word));
    if (first && !isKey && !stop && /^\p{Lu}/u.test(raw)) sentence.start = word;
    first = false;
  }
  return sentence;
}

/** Lower case, accents off, possessives off, thousands marks off. */
function plain(raw: string): string {
  const word = raw
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  if (/^\d+(?:,\d{3})+$/.test(word)) return word.replaceAll(',', '');
  return word.replace(/['’](?:s|t|re|ve|ll|d|m)?$/u, '').replace(/['’]/g, '');
}

/** Inflected forms share their first letters in most languages of Europe. */
const stem = (word: string): string => (/\d/.test(word) ? word : word.slice(0, 6));
