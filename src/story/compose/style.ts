/** House style for headlines: hype off, one spelling for each thing, and other words where a publisher's would be repeated. */

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

/** The headline in house style. What it says does not change. */
export function houseStyle(text: string): string {
  let out = text.replace(HYPE, '');
  if (out !== text)
    out = out.replace(AN, (_, article: string, letter: string) => `${agree(article, letter)} `);
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
  [/\bsays it\b/, 'states that it'],
  [
    /(?<!(?:days?|weeks?|months?|years?|hours?|long|soon|shortly) )\bafter (?=(?:a|an|the|\p{L}+ (?:attack|breach|hack|leak|outage|arrest|report)))/u,
    'following ',
  ],
  [/\bhits\b/, 'strikes'],
];

/** Other words for a headline that a publisher has word for word; the same where no safe ones are known. */
export function inOtherWords(text: string): string {
  for (const [pattern, words] of OTHER_WORDS) {
    if (!pattern.test(text)) continue;
    // "asks X to" is singular, "ask X to" plural; the verb keeps its number.
    return text.replace(
      pattern,
      /\basks /.test(text) && words.startsWith('call on') ? words.replace('call', 'calls') : words,
    );
  }
  return text;
}
