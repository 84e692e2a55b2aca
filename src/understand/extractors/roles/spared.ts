/**
 * Where a sentence says that something did not happen to somebody: "Acme was not affected", "the attack did not hit Acme",
 * "unlike Acme". Such a place makes nobody a victim and no product affected. Linear: each pattern reads a bounded
 * stretch beside the name.
 */

import type { Reading } from '../../reading.ts';
import { Telltale } from '../../telltale.ts';
import { anyOf } from './any-of.ts';
import { holdsNext } from './certainty.ts';
import type { Around } from './lists.ts';

/** A name, or a list of names, in its sentence. */
export type Where = Pick<Around, 'tokens' | 'sentence' | 'first' | 'last'>;

/** So many characters on either side are read. */
const reach = 200;

const suffered =
  '(?:affected|impacted|breached|hacked|hit|attacked|compromised|targeted|struck|harmed|infected|involved|vulnerable|susceptible|exposed|exploited|seen|used|present|deployed|observed|detected|found|the (?:source|cause|way in)|(?:a|the|another|one of the) (?:victims?|targets?)|part of|among|at risk)';
const not = "(?: (?:was|were|is|are|has|have|had))?(?:n['’]t| not| never)";
/** "Acme, a carmaker,", "Acme (ACM)", "Acme's own systems", "the Acme VPN". */
const beside =
  "(?: (?:VPN|software|servers?|services?|apps?|platform|products?|devices?|firewalls?|gateways?|networks?|systems?))?(?: itself| themselves)?(?:,[^,;]{1,80},| \\([^()]{0,60}\\)|['’]s? own [\\w ]{1,30}?)?";
/** "said on Monday that". */
const speaks =
  ' (?:(?:has|have|had|also|later|since|now|then|meanwhile|subsequently) ){0,2}(?:said|says|say|confirm(?:s|ed)?|stat(?:es|ed)|stressed|adds|added|insist(?:s|ed)?|report(?:s|ed)|noted|tells|told [^,;]{1,40}?)(?: on \\w{3,6}day| in a statement| yesterday| today)?,?(?: that)?';
/** Who speaks speaks of itself. Its customers or passwords are not all of it. */
const saying = `(?:${speaks}(?: (?:it|they|(?:its|their) own [\\w ]{1,30}?))?)?`;

const spared = anyOf([
  new RegExp(
    `^${beside}${saying}${not}(?: been| be)?(?: \\w+ly| itself| themselves)?(?: been)? ${suffered}\\b`,
    'i',
  ),
  new RegExp(
    `^${beside}${saying},?(?: (?:was|were|is|are|remain(?:s|ed)?|stay(?:s|ed)?|appear(?:s|ed)?|seem(?:s|ed)?)(?: to be)?(?: \\w+ly)?)? (?:unaffected|unharmed|untouched|unscathed|unimpacted|spared|(?:operating|running|working|open) (?:as )?(?:normal|usual))`,
    'i',
  ),
  new RegExp(
    `^${beside}${saying} (?:did|does|do)(?:n['’]t| not) (?:appear|seem) to (?:be|have been) ${suffered}\\b`,
    'i',
  ),
  // "was later found not to be affected", "turned out not to have been hit"
  new RegExp(
    `^${beside}${saying}(?: (?:was|were|is|are|has|have|later|since|been|now)){0,4} (?:found|shown|confirmed|proved|proven|turned out) not to (?:be|have been) ${suffered}\\b`,
    'i',
  ),
]);
/** "Whether it was hit is open. Acme later said that it was not": the sentence before says what. */
const sparedOfThat = new RegExp(
  `^${beside}${speaks} (?:it|they|neither|none) (?:was|were|is|are|had|has|have)(?:n['’]t| not)?(?: been)?(?=[.,;]|$)`,
  'i',
);
const denies = /(?:n['’]t| not|neither|none)\b/i;
const ofThat = new RegExp(`\\b${suffered}\\b[^.;]{0,80}[.;]?["”]?\\s*$`, 'i');

/** "Firefox and Safari use other engines and are not affected", "Debian does not contain it" */
const sparedLater = anyOf([
  new RegExp(`^ (?:[\\w-]+ ){1,7}and (?:was|were|is|are)(?:n['’]t| not) ${suffered}\\b`, 'i'),
  // "said its pay run is safe"
  new RegExp(
    `^${speaks} (?:its|their) (?:own )?(?:[\\w-]+ ){1,3}?(?:was|were|is|are|remain(?:s|ed)?) (?:safe|secure|intact|unaffected|not affected|untouched)\\b`,
    'i',
  ),
  /^(?: \d[\w.]*)? (?:does|do|did)(?:n['’]t| not) (?:contain|include|ship|carry|bundle) (?:it|them|the|this|that|any)\b/i,
]);

/** "said that its systems were not hacked", "says no data was taken": who says so of itself denies the whole. */
const own =
  '(?:it|they|(?:its|their|our|none of its|none of their|no)(?: own)?(?: [\\w-]+){0,2}? (?:systems?|networks?|servers?|services?|platform|infrastructure|environment|databases?|accounts?|websites?|wallets?))';
const entered = '(?:hacked|breached|compromised|attacked|infiltrated|penetrated|intruded)';
const selfDenied = anyOf([
  new RegExp(`^${beside}${speaks} ${own}${not}(?: yet)?(?: been)? ${entered}\\b`, 'i'),
  new RegExp(
    `^${beside}${speaks} no(?: [\\w-]+){0,3}?(?: (?:was|were|had been|has been|have been))? (?:${entered}|accessed|stolen|taken|exposed|leaked|lost)\\b`,
    'i',
  ),
  new RegExp(
    `^${beside}${speaks} (?:it|they|there)(?: (?:was|were|is|are|has|have|had|found|saw|sees|seen)){1,2} no (?:evidence|sign|signs|indication|proof|trace) (?:of|that) (?:[\\w'’-]+ ){0,4}?(?:breach|hack|intrusion|attack|compromise|leak|${entered})\\b`,
    'i',
  ),
  new RegExp(
    `^${beside}${speaks} none of (?:its|their|our)(?: own)? (?:[\\w-]+ ){0,2}?(?:systems|networks|servers|services|platforms|environments|databases)(?: or [\\w ]{1,30}?)? (?:was|were|had been|has been|have been) (?:${entered}|affected|impacted|involved)\\b`,
    'i',
  ),
  new RegExp(
    `^${beside}${speaks} there (?:was|is|has been|had been) no (?:[\\w-]+ ){0,2}?(?:breach|hack|intrusion|attack|compromise|leak)\\b`,
    'i',
  ),
]);
/** "There was no breach at Acme"; "Wave was not breached, Acme said". */
const noHarmAt =
  /\bno (?:[\w-]+ )?(?:breach|hack|attack|intrusion|leak|compromise) (?:at|of|on|in|into) (?:the )?$/i;
const deniedBefore = new RegExp(`${not}(?: been)? ${entered}\\b[^.;]{0,40}, (?:the )?$`, 'i');
const speaksNext = /^ (?:said|says|told|added|confirmed)\b/;

const hits =
  '(?:affect|hit|attack|target|breach|compromise|impact|strike|infect|hack|involve|exploit|touch|reach|affecting|hitting|attacking|targeting|breaching|compromising|impacting|striking|infecting|hacking|involving|touching|targeted|attacked|breached|hit|affected|compromised|hacked)';
const sparing = anyOf([
  new RegExp(
    `(?:\\b(?:not|never|without|failed to|unable to|nor)|n['’]t)(?: \\w+ly)? ${hits} (?:the |its |any )?$`,
    'i',
  ),
  /\b(?:unlike|except(?: for)?|sparing|spared|not|neither|nor|rather than|no (?:data|files|records) (?:of|from)|nothing (?:of|from)) (?:the )?$/i,
  // "does not attribute the group to Acme"
  /(?:\b(?:not|never)|n['’]t) (?:attribut|link|tie|connect)\w* [^.;]{1,60} (?:to|with) (?:the )?$/i,
  // "no evidence that Acme was hit"
  /\bno (?:evidence|sign|signs|indication|proof) (?:that )?(?:the |its |any )?(?:[\w-]+ ){0,2}$/i,
]);

/** "poses as Acme", "a fake Acme update": whom attackers imitate was not hit, and nothing of its own is affected. */
const imitated =
  /\b(?:fake|bogus|phon(?:e)?y|counterfeit|spoof(?:s|ed|ing)|pos(?:e|es|ed|ing) as|impersonat(?:es|ed|ing)|disguised as|masquerad(?:es|ed|ing) as|mimic(?:s|ked|king)?|imitat(?:es|ed|ing)|in the guise of|pretend(?:s|ed|ing) to be(?: from)?|purporting to (?:be|come) from) (?:an? |the )?(?:\p{Lu}\p{Ll}+ )?$/iu;

const imitating = new Telltale(
  /^(?:fake|bogus|phone?y|counterfeit|spoof.*|pos(?:e|es|ed|ing)|impersonat.*|disguised|masquerad.*|mimic.*|imitat.*|guise|pretend.*|purporting|suplant.*|pasar|simul.*|usurp.*|passer|imit(?:ent|ant|aient)|g[eai]b(?:en|t)?|gefälschte[nr]?)$/,
);

/** The same in Spanish, French and German. */
const imitatedElsewhere =
  /(?<!\p{L})(?:suplant(?:an?|aba|aban|ando|ó|aron)|(?:se hac(?:en|e|ía|ían)|haciéndose) pasar por|simul(?:an?|aban?|ando) ser|usurp(?:e|ent|ant|aient|ait)(?: l['’]identité d[eu'’])?|(?:se f(?:ont|ait|aisaient|aisait)|se faisant) passer pour|imit(?:ent|ant|aient)|g(?:eben|aben|ibt|ab) sich (?:[\p{Ll}]+ )?als(?: Mitarbeiter| Vertreter)?|gefälschte[nr]? (?:\p{L}+ )?(?:der|des|von))(?: al?| le| la| l['’]| les| der| die| des| das| den)*(?: la| el)? ?$/iu;

/** "It leaves mainland Acme alone." */
const leftAlone = /\b(?:leaves?|leaving|left) (?:[\w-]+ )?$/i;
const alone = /^ alone\b/i;

/** What every such sentence has, "t" that of "isn't": most have none of it. */
const cue = new Telltale(
  /^(?:not|never|neither|nor|without|unlike|except|failed|unable|nothing|none|no|normal|usual|alone|fake|bogus|phon(?:e)?y|counterfeit|spoof\w*|pos(?:e|es|ed|ing)|impersonat\w*|disguised|masquerad\w*|mimic\w*|imitat\w*|guise|pretend\w*|purporting|spar(?:ed|ing)|safe|secure|intact|un(?:affected|harmed|touched|scathed|impacted)|t)$/,
);

/** Where a clause of its own begins or ends. */
const turning = new Telltale(
  /^(?:;|but|after|while|whereas|though|although|however|yet|believes?|thinks?|thought|suspects?|suspected|assess(?:es|ed)?|blam(?:es|ed)|attribut(?:es|ed)|names|named|accus(?:es|ed)|concluded)$/,
);
const turn = new RegExp(
  `;|[,–—] (?:but|after|while|whereas|though|although|however|yet)\\b| (?:but|while|whereas) (?!not )| ${holdsNext}`,
  'gi',
);

/** The clause of a place: from where to where in the text. Said in one, it is not said in the next. */
export function clauseAround(
  reading: Reading,
  sentence: number,
  start: number,
  end: number,
): { from: number; to: number } {
  const its = reading.sentences[sentence]!;
  let [from, to] = [Math.max(its.start, start - 400), Math.min(its.end, end + 400)];
  if (!turning.isIn(reading, sentence)) return { from, to };
  const offset = from;
  for (const { index, 0: mark } of reading.text.slice(from, to).matchAll(turn)) {
    const at = offset + index;
    if (at + mark.length <= start) from = at;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return { from, to };
}

/** Whether attackers only pose as whom stands here. */
export function isImitated(reading: Reading, { tokens, sentence, first }: Where): boolean {
  if (sentence < 0 || !imitating.isIn(reading, sentence)) return false;
  const { start } = tokens[first]!;
  const before = reading.text.slice(Math.max(reading.sentences[sentence]!.start, start - reach), start);
  return imitated.test(before) || imitatedElsewhere.test(before);
}

/** Whether the sentence says that it did not happen to whom stands here. */
export function isSpared(reading: Reading, { tokens, sentence, first, last }: Where): boolean {
  if (sentence < 0 || !cue.isIn(reading, sentence)) return false;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const { from, to } = clauseAround(reading, sentence, start, end);
  const before = reading.text.slice(Math.max(from, start - reach), start);
  const after = reading.text.slice(end, Math.min(to, end + reach));
  if (noHarmAt.test(before) || (speaksNext.test(after) && deniedBefore.test(before))) return true;
  if (selfDenied.test(after)) return true;
  if (leftAlone.test(before) && alone.test(after)) return true;
  if (imitating.isIn(reading, sentence) && imitated.test(before)) return true;
  if (sparedLater.test(after) || isSparedOfThat(reading, sentence, after)) return true;
  return spared.test(after) || sparing.test(before);
}

/** What is cut short means what the sentence before said. */
function isSparedOfThat({ text, sentences }: Reading, sentence: number, after: string): boolean {
  const short = sparedOfThat.exec(after)?.[0];
  const before = sentences[sentence - 1];
  return (
    short !== undefined &&
    denies.test(short) &&
    before !== undefined &&
    ofThat.test(text.slice(Math.max(before.start, before.end - reach), before.end))
  );
}
