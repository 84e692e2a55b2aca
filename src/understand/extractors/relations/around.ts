/** What the words before, between and after two mentions state together: "attributed X to Y", "the use of X by Y", "X, which Y uses". */

import type { RelationType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import { type Between, type Stated, stating, wordAt } from './between.ts';
import type { List } from './lists.ts';
import { deeds, fixes, verbs } from './verbs.ts';
import { isBroken, isCarried, isPassive, isRelative } from './voice.ts';

/** What is stated, by the first of these readings that says anything. */
export const statedAround = (between: Between): Stated | null =>
  doneToOne(between) ??
  byDeed(between) ??
  byRelative(between) ??
  byVerbBefore(between) ??
  byMeans(between) ??
  byHeadline(between) ??
  byOwner(between) ??
  byNouns(between);

/** "stole 20 GB of data from Acme", "sent lures to Acme": the verb, what must be sent, and the word right before whom it happens to. */
const doneTo: { verbs: ReadonlySet<string>; what?: ReadonlySet<string>; to: ReadonlySet<string> }[] = [
  {
    verbs: wordSet(
      'steal steals stole stolen stealing exfiltrate exfiltrates exfiltrated exfiltrating siphoned leak leaks leaked leaking',
    ),
    to: wordSet('from of'),
  },
  {
    verbs: wordSet('use uses used using deploy deploys deployed deploying employ employs employed'),
    to: wordSet('against'),
  },
  {
    verbs: wordSet('send sends sent sending mailed mailing emailed emailing delivered delivering'),
    what: wordSet(
      'phishing spear-phishing spearphishing lure lures email emails e-mail e-mails mail mails message messages malware attachment attachments invitation invitations document documents archive archives',
    ),
    to: wordSet('to'),
  },
];

/** Who takes what is somebody's, or turns something against somebody, has that one for a target. */
function doneToOne({ words, left, right, carried }: Between): Stated | null {
  const last = words.findLastIndex(({ lower }) => !leading.has(lower));
  const isWhere = right[0]!.mention.type === 'place' && /^(?:in|across)$/.test(words[last]?.lower ?? '');
  for (const done of doneTo) {
    const to = isWhere ? words.findLastIndex(({ lower }) => done.to.has(lower)) : last;
    if (!done.to.has(words[to]?.lower ?? '')) continue;
    const at = words.findIndex(({ lower }) => done.verbs.has(lower));
    const between = words.slice(at + 1, to);
    if (at < 0 || isBroken(between) || isPassive(words, at, 'targets')) continue;
    if (done.what && !between.some(({ lower }) => done.what!.has(lower))) continue;
    const stated = stating('targets', carried && isCarried(words.slice(0, at)) ? carried : left, right);
    if (stated) return stated;
  }
  return null;
}

/** Stand between a noun and the name it is about: "the use of the new Acme". */
const leading = wordSet('the a an its their new custom modified this');

/** Where before a list the words begin that lead up to it: "the use of |the new Acme". */
function beforeList(tokens: readonly Token[], { 0: first }: List): number {
  let at = -1;
  while (at > -4 && leading.has(wordAt(tokens, first!.from, at))) at--;
  return at;
}

/** "The use of X by Y", "an attack on X by Y", "an attack by Y on X", "the attribution of X to Y". */
function byDeed({ tokens, words, left, right }: Between): Stated | null {
  const { from } = left[0]!;
  const at = beforeList(tokens, left);
  const noun = wordAt(tokens, from, at - 1);
  const particle = wordAt(tokens, from, at);
  const joint = words.findLast(({ lower }) => !leading.has(lower))?.lower ?? '';
  if (words.length > 4 || isBroken(words)) return null;
  if (noun === 'attribution' && particle === 'of' && joint === 'to')
    return stating('attributed-to', left, right);
  if (/^(?:tools|arsenal|toolkit|toolset)$/.test(noun) && particle === 'of' && /^includ/.test(joint))
    return stating('uses', left, right);
  const relation = deeds.get(noun);
  if (!relation) return null;
  if (/^(?:of|on|against)$/.test(particle) && joint === 'by') return stating(relation, right, left);
  return particle === 'by' && /^(?:of|on|against)$/.test(joint) ? stating(relation, left, right) : null;
}

const aroundVerb = wordSet('has had have been was is were are also then often first regularly now recently');

const beyondVerb = wordSet(
  'since in for to against last during as at on by from until and before after with when who',
);

/** "X, which Y has used": the verb stands after both, and what it is done to before. */
function byRelative({ tokens, words, left, right }: Between): Stated | null {
  if (!isRelative(tokens, right[0]!.from) || words.length > 8) return null;
  const last = right.at(-1)!.to;
  let at = 1;
  while (at < 4 && aroundVerb.has(wordAt(tokens, last, at))) at++;
  // "said that Acme attacked a supplier": the verb has its object.
  const next = wordAt(tokens, last, at + 1);
  if (/^\p{L}/u.test(next) && !beyondVerb.has(next)) return null;
  for (const { relation, after, back } of verbs.get(wordAt(tokens, last, at)) ?? []) {
    const stated = after || back ? null : stating(relation, right, left);
    if (stated) return stated;
  }
  return null;
}

const attributes = wordSet(
  'attributed attributes attribute attributing linked links link linking tied ties tie tying blamed blames connected connects traced',
);
const sureness = wordSet(
  'with low moderate medium high some confidence tentatively firmly directly publicly ,',
);

/** The verb stands before both: "attributed WannaCry to North Korea", "fixed CVE-2025-1 in iOS". */
function byVerbBefore({ tokens, words, left, right }: Between): Stated | null {
  if (words.length === 0) return null;
  // "attributes Acme with moderate confidence to Belkorp"
  const how = words.length > 1 && words.slice(0, -1).every(({ lower }) => sureness.has(lower));
  const word = (how ? words.at(-1)! : words[0]!).lower;
  if (!how && words.length > 3) return null;
  const { from } = left[0]!;
  const has = (verbs: ReadonlySet<string>) =>
    [-1, -2, -3, -4].some((n) => verbs.has(wordAt(tokens, from, n)));
  if (/^(?:to|on|with)$/.test(word) && has(attributes)) {
    // "linked exploitation of CVE-2025-1 to Acme": who exploits it.
    const deed = wordAt(tokens, from, -1) === 'of' ? deeds.get(wordAt(tokens, from, -2)) : undefined;
    return stating(deed ?? 'attributed-to', ...(deed ? ([right, left] as const) : ([left, right] as const)));
  }
  return word === 'in' && has(fixes) ? stating('fixed-in', left, right) : null;
}

/** By what whoever acts does it: "attacked Ukraine with Acme", "used the Acme backdoor against Belkorp", "used X to read mail and Y to". */
function byMeans({ tokens, words, right, carried }: Between): Stated | null {
  if (!carried || words.length === 0) return null;
  const [first, last] = [words[0]!.lower, words.at(-1)!.lower];
  const goesOn = /^(?:to|for)$/;
  if (goesOn.test(first) && last === 'and' && goesOn.test(wordAt(tokens, right.at(-1)!.to, 1)))
    return stating('uses', carried, right);
  if (words.length > 3) return null;
  if (last === 'against') return stating('targets', carried, right);
  if (/^(?:with|using|via|through)$/.test(first))
    return stating('uses', carried, right) ?? exploiting(carried, right);
  return null;
}

/** A product is what one goes through, a flaw what one exploits. */
const exploiting = (subject: List, object: List): Stated | null =>
  object[0]!.mention.type === 'vulnerability' ? stating('exploits', subject, object) : null;

const begins: [RelationType, ReadonlySet<string>][] = [
  ['exploits', wordSet('exploiting abusing leveraging using')],
  ['uses', wordSet('using deploying leveraging')],
];

/** Where the deed comes first or last: "Using Acme, Belkorp …", "CVE-2025-1 exploited in Acme attacks", "got in through CVE-2025-1". */
function byHeadline({ tokens, words, left, right }: Between): Stated | null {
  const { from } = left[0]!;
  if (words.length === 1 && words[0]!.text === ',' && wordAt(tokens, from, -2) === '')
    for (const [relation, verbs] of begins)
      if (verbs.has(wordAt(tokens, from, -1)))
        return relation === 'exploits' ? exploiting(right, left) : stating(relation, right, left);
  const [before, last] = words.slice(-2).map(({ lower }) => lower);
  const next = wordAt(tokens, right.at(-1)!.to, 1);
  if (/^(?:exploited|abused|used)$/.test(before ?? '') && last === 'in' && campaigns.has(next))
    return stating('exploits', right, left) ?? stating('uses', right, left);
  const first = words[0]?.lower ?? '';
  const gets =
    /^(?:got|gets|entered|broke|gained)$/.test(first) && /^(?:through|via|with|using)$/.test(last ?? '');
  return gets ? exploiting(left, right) : null;
}

const campaigns = wordSet('attacks attack campaign campaigns intrusions breaches');
const ownNouns = wordSet(
  'new own custom infamous notorious hacking espionage cyber group unit gang operation campaign the',
);

/** "APT41's Operation Quillfish", "Turla's Kazuar backdoor", "the SVR's group APT29". */
function byOwner({ words, left, right }: Between): Stated | null {
  const isOwn = /^['’]$/.test(words[0]?.text ?? '') && words[1]?.lower === 's';
  if (!isOwn || words.length > 5 || !words.slice(2).every(({ lower }) => ownNouns.has(lower))) return null;
  const [owner, owned] = [left[0]!.mention.type, right[0]!.mention.type];
  const isDone = owned === 'campaign' || owned === 'actor';
  const stated = isDone
    ? stating('attributed-to', right, left)
    : owner === 'actor'
      ? stating('uses', left, right)
      : null;
  return stated && { ...stated, byNouns: true };
}

/** "CVE-2025-1 in FortiWeb", "the FortiWeb flaw CVE-2025-1". */
function byNouns({ words, left, right }: Between): Stated | null {
  const plain = words.every(({ lower }) => nouns.has(lower));
  if (!plain || words.length === 0 || words.length > 6) return null;
  const stated = words.some(({ lower }) => lower === 'in') ? stating('affects', left, right) : null;
  const flaw = words.some(({ lower }) => flaws.has(lower)) ? stating('affects', right, left) : null;
  const either = stated ?? flaw;
  return either && { ...either, byNouns: true };
}

const flaws = wordSet('flaw vulnerability bug flaws vulnerabilities zero-day zero day');
const nouns = wordSet(
  'a an the in of , ( ) - critical severe new flaw vulnerability bug flaws vulnerabilities zero day zero-day tracked as known',
);
