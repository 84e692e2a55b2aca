/** Features of a name alone: what the catalogue knows it as, and what it looks like. */
import { wordSet } from '../../../domain/word-set.ts';
import { lawWords } from './lexicon.ts';
import { listedAs, productKeys, ransomwareKind } from './listed.ts';
import { roleWord } from './words.ts';

/** The last word of what a product is called. */
const productNouns = wordSet(
  'platform suite app server edition engine plugin browser portal gateway appliance cloud manager console desktop',
);

/** Most centres are none of a state: one for security or against crime is, or one that says whose it is. */
const centres = new Set(['center', 'centre']);
const rulesBy =
  /\b(?:national|federal|state|government|security|cybersecurity|crime|cybercrime|intelligence|coordinati(?:on|ng)|defen[cs]e)\b/;

/** "Nikon Z6 III", "Ciel-301W": a letter and a digit in one word after a name, as models are told apart. */
const isModel =
  /^\p{L}[\p{L}\d]*[ -](?:[\p{L}\d]+[ -])*(?:\p{L}{1,3}-?\d{1,4}\p{L}{0,2}|\d{1,4}\p{L}{1,3})(?: |$)/u;

export function addForm(features: Set<string>, key: string, type: string): void {
  if (type === 'product' && productKeys.has(key)) features.add('known product');
  for (const feature of listedAs(key)) features.add(feature);
  const last = key.slice(key.lastIndexOf(' ') + 1);
  if (type === 'name' && productNouns.has(last)) features.add('called a product');
  if (type === 'name' && /\d/.test(key) && isModel.test(key)) features.add('model number');
  if (type === 'malware') {
    const kind = ransomwareKind(key);
    features.add(kind === 'none' ? 'no ransomware' : 'ransomware');
    if (kind === 'gang') features.add('ransomware of a gang');
  }
  if (type === 'person') return;
  // "Center 16" is a unit of those who attack.
  if (/^cent(?:er|re) \d/.test(key)) return;
  for (const name of key.split(' ')) {
    const word = roleWord(name);
    if (word.isAuthorityWord && (!centres.has(name) || rulesBy.test(key))) features.add('authority word');
    if (word.isBodyWord) features.add('body word');
  }
  if (last.length < key.length && lawWords.has(last)) features.add('law word');
}
