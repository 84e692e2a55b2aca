/** House style for headlines: hype off, one spelling for each thing, and other words where a publisher's would be repeated. */
import { isOrdinary } from './lexicon.ts';
import { finiteAt } from './verbs.ts';
import { tokens } from './words.ts';

/** Words that sell and say nothing: dropped before a noun. */
const HYPE =
  /\b(?:massive|huge|shocking|devastating|crippling|bombshell|explosive|staggering|chilling|terrifying|urgent|mega|whopping|jaw-dropping|horrifying|sensational)\s+(?=\p{Ll})/giu;
/** The indefinite article must agree with what follows it after a word is gone. */
const AN = /\b(a|an)\s+(?=(\p{L}))/giu;

const SPELLINGS: [RegExp, string][] = [
  [/\b([Cc])yber-?attack/g, '$1yber attack'],
  [/\bcyber-attacks?\b/g, 'cyber attack'],
  [/\bU\.S\.A?\.?(?=\s|$|,)/g, 'US'],
  [/\bU\.K\.(?=\s|$|,)/g, 'UK'],
  [/\bE\.U\.(?=\s|$|,)/g, 'EU'],
  [/\bS\. Korea/g, 'South Korea'],
  [/\bN\. Korea/g, 'North Korea'],
  [/(\d) ?(?:percent|per cent)\b/g, '$1%'],
  [/, and (?=[^,]*$)/, ' and '],
  [/ & /g, ' and '],
];

/** What only headlines say, in plain words. */
const PLAIN_WORDS: [RegExp, string][] = [
  [/\bprobes (?=(?:\p{L}|\d))/u, 'investigates '],
  [/\bprobing (?=\p{L})/u, 'is investigating '],
  [/\bdownplays\b/, 'plays down'],
  [/\b(?:slams|blasts|lambasts)\b/, 'criticises'],
  [/\bmulls\b/, 'considers'],
  [/\bnabs\b/, 'arrests'],
  [/\bnabbed\b/, 'arrested'],
  [/\bvows to\b/, 'promises to'],
  [/\bvow to\b/, 'promise to'],
  [/\b(?:crims|scumbags|crooks)\b/, 'criminals'],
  [/\bGov['’]t\b/, 'Government'],
  [/\bgov['’]t\b/, 'government'],
  [/\binfo\b/, 'information'],
  [/\bhobbled\b/, 'disrupted'],
  [/\bhobbles\b/, 'disrupts'],
  [/\baxes (?=\d|jobs|staff)/, 'cuts '],
  [/\bpoised to\b/, 'about to'],
];

/** The headline in house style. What it says does not change. */
export function houseStyle(text: string): string {
  let out = text.replace(HYPE, '');
  if (out !== text)
    out = out.replace(AN, (_, article: string, letter: string) => `${agree(article, letter)} `);
  for (const [pattern, words] of PLAIN_WORDS) out = out.replace(pattern, words);
  for (const [pattern, spelling] of SPELLINGS) {
    // The comma before "and" goes only where it ends a list, so that two clauses stay apart.
    if (spelling === ' and ' && pattern.source.startsWith(',') && out.split(',').length < 3) continue;
    out = out.replace(pattern, spelling);
  }
  return out.slice(0, 1).toUpperCase() + out.slice(1);
}

function agree(article: string, letter: string): string {
  const an = /[aeio]/i.test(letter);
  const word = an ? 'an' : 'a';
  return article[0] === 'A' ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/** "Carmaker to restart production": only where it is the headline's verb; "releases an update to close the hole" has another. */
const WILL =
  /(?<=\p{L}) to (?=(?:buy|acquire|launch|release|publish|present|restart|resume|reopen|open|close|shut|ban|fine|sell|pay|build|cut|lay|stop|end|offer|add|drop|remove|replace)\b)(?!.*\b(?:ask|asks|call|calls|urge|urges|plans?|wants?|set|due|ordered|told|forced|vows?|agrees?|is|are|was|were|has|have|had)\b)/u;

/** Pairs that mean the same in a headline; the first that fits makes it ours. */
const OTHER_WORDS: [RegExp, string][] = [
  [/\bfollowing\b/, 'after'],
  [/\bhit by\b/, 'struck by'],
  [/\bamid\b/, 'during'],
  [/\basks? ((?:the )?[\p{L}-]+) to\b/u, 'call on $1 to'],
  [/\burges ((?:the )?[\p{L}-]+) to\b/u, 'calls on $1 to'],
  [/\burge ((?:the )?[\p{L}-]+) to\b/u, 'call on $1 to'],
  [/\bprobe\b/, 'investigation'],
  [/\bdue to\b/, 'because of'],
  [/\breveals\b/, 'discloses'],
  [
    /\bsays (?!that\b)(?=(?:it|he|she|they|its|his|her|their|the|a|an|\p{Lu}|[\p{L}-]+ [\p{L}-]+ (?:was|were|is|are|has|have|let|lets|hit|stole))\b)/u,
    'says that ',
  ],
  [
    /(?<!(?:days?|weeks?|months?|years?|hours?|long|soon|shortly) )\bafter (?=(?:a|an|the|\p{L}+ (?:attack|breach|hack|leak|outage|arrest|report)))/u,
    'following ',
  ],
  [
    /(?<!(?:days?|weeks?|months?|years?|hours?|soon|shortly)) after (?!(?:being|it|he|she|they|having|all|that|this)\b)(?=[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}$)/u,
    ' following ',
  ],
  [/\bhits\b/, 'strikes'],
  [WILL, ' will '],
  [
    /(?<!able )\bwill (?=(?:buy|build|launch|release|publish|present|add|end|stop|sell|close|open)\b)/,
    'is to ',
  ],
  [/\b(takes|brings|knocks) (\p{Lu}.{3,60}) (down)$/u, '$1 $3 $2'],
  [/\b(\d[\d,.]*)\+ (?=\p{L})/u, 'more than $1 '],
  [
    /\b(confirms|reports|discloses|suffers|reveals|faces|investigates) (data (?:breach|leak|theft)|cyber attack|ransomware attack|security breach)\b/,
    '$1 a $2',
  ],
  [/\bmore than (?=\d)/, 'over '],
  [/\bup to (?=\d)/, 'as many as '],
  [/\bup to (?=[£$€])/, 'as much as '],
  [/\bsanction (?=\p{Lu}|Russian|Chinese|Iranian)/u, 'impose sanctions on '],
  [/\bunveils\b/, 'presents'],
  [
    / as (?=(?:\p{Lu}[\p{L}’']+|the|its|their) [^,]{3,50}\b(?:grows|grow|continues|continue|rises|rise|spreads|faces|face|mount|mounts)\b)/u,
    ' while ',
  ],
];

/** The headline with one pair of words changed, for each pair that fits; none where no safe ones are known. */
export function inOtherWords(text: string): string[] {
  const fits = ([pattern]: [RegExp, string]) =>
    pattern.test(text) && (pattern !== WILL || isVerbAt(text, text.search(WILL) + 1));
  return OTHER_WORDS.filter(fits).map(([pattern, words]) => {
    // "asks X to" is singular, "ask X to" plural; the verb keeps its number.
    const other = text.replace(
      pattern,
      /\basks /.test(text) && words.startsWith('call on') ? words.replace('call', 'calls') : words,
    );
    return other.replace(/\bthat (\p{Lu}\p{Ll}+)(?= )/u, (found, word: string) =>
      isOrdinary(word.toLowerCase()) ? `that ${word.toLowerCase()}` : found,
    );
  });
}

function isVerbAt(text: string, at: number): boolean {
  const words = tokens(text);
  return words[finiteAt(words, text)]?.start === at;
}
