/** What the words between two mentions, or lists of them, state: by verbs of the lexicon, active or passive, and by nouns. */

import type { RelationType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { List } from './lists.ts';
import { fixes, suits, verbs } from './verbs.ts';

/** Words between two mentions beyond which they are not read as subject and object. */
const reach = 12;

export interface Stated {
  relation: RelationType;
  subject: List;
  object: List;
  /** Said by nouns alone, so that no verb of the sentence denies it: "no evidence that CVE-2025-1 in FortiWeb was exploited". */
  byNouns?: true;
}

/** What the words between two lists state. `carried` is the subject of the verb before: "used X to deploy Y". */
export function statedBetween(
  { tokens }: Reading,
  left: List,
  right: List,
  carried: List | null,
): Stated | null {
  const from = left.at(-1)!.to + 1;
  const to = right[0]!.from - 1;
  if (to - from >= reach) return null;
  const words = tokens.slice(from, to + 1);
  if (isSpeaker(tokens, right)) return null;
  const types = (subject: List, object: List) => [subject[0]!.mention.type, object[0]!.mention.type] as const;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!.lower;
    for (const { relation, particle } of verbs.get(word) ?? []) {
      const rest = words.slice(i + 1);
      if (particle ? !particle.has(rest[0]?.lower ?? '') : false) continue;
      if (isBroken(rest) || (!particle && isNoun(words, i)) || isFurther(relation, rest)) continue;
      if (!particle && rest.some(({ lower }) => lower === 'by')) {
        // "told Acme that the attack, claimed by Belkorp, …": whom somebody told of it was not hit.
        if (relation === 'targets' && words.slice(0, i).some(({ lower }) => lower === 'that')) continue;
        // "Acme found 9,000 routers hit by Belkorp": who tells of it was not hit.
        if (relation === 'targets' && words.slice(0, i).some(({ lower }) => tells.has(lower))) continue;
        if (suits(relation, ...types(right, left))) return { relation, subject: right, object: left };
        continue;
      }
      // "which Conti used, dropped Ryuk", "uses PlugX and targets Myanmar": who stands beside the verb is not its subject.
      if (!carried && isAnothers(tokens, left, words, i)) continue;
      const goesOn = carried && isCarried(words.slice(0, i));
      if (goesOn && suits(relation, ...types(carried, right)))
        return { relation, subject: carried, object: right };
      if (suits(relation, ...types(left, right)) && !isPassive(words, i, relation))
        return { relation, subject: left, object: right };
    }
    if (fixes.has(word) && !isBroken(words.slice(i + 1)) && suits('fixed-in', ...types(right, left)))
      return { relation: 'fixed-in', subject: right, object: left };
  }
  return (
    statedAround(words, left, right, carried) ??
    statedBefore(tokens, words, left, right, carried) ??
    statedByNouns(words, left, right)
  );
}

/** "stole 20 GB of data from Acme", "used a backdoor against Acme": the verb, and the word right before whom it happens to. */
const doneTo: [verbs: ReadonlySet<string>, to: ReadonlySet<string>][] = [
  [
    wordSet(
      'steal steals stole stolen stealing exfiltrate exfiltrates exfiltrated exfiltrating siphoned leak leaks leaked leaking',
    ),
    wordSet('from of'),
  ],
  [
    wordSet('use uses used using deploy deploys deployed deploying employ employs employed'),
    wordSet('against'),
  ],
];

/** Who takes what is somebody's, or turns something against somebody, has that one for a target. */
function statedAround(words: readonly Token[], left: List, right: List, carried: List | null): Stated | null {
  const last = words.at(-1)?.lower ?? '';
  for (const [verbs, to] of doneTo) {
    if (!to.has(last)) continue;
    const at = words.findIndex(({ lower }) => verbs.has(lower));
    if (at < 0 || isBroken(words.slice(at + 1, -1)) || isPassive(words, at, 'targets')) continue;
    const subject = carried && isCarried(words.slice(0, at)) ? carried : left;
    if (suits('targets', subject[0]!.mention.type, right[0]!.mention.type))
      return { relation: 'targets', subject, object: right };
  }
  return null;
}

const tells = wordSet(
  'found finds said says saw sees identified identifies reported reports discovered tracked observed counted confirmed detected linked warned warns spotted',
);
const attributes = wordSet(
  'attributed attributes attribute linked links link tied ties blamed blames connected',
);

const sureness = wordSet(
  'with low moderate medium high some confidence tentatively firmly directly publicly ,',
);

const deeds = wordSet('exploitation abuse attacks exploits');

/** The verb stands before both: "attributed WannaCry to North Korea", "fixed CVE-2025-1 in iOS"; or has its object: "attacked Ukraine with Industroyer". */
function statedBefore(
  tokens: readonly Token[],
  words: readonly Token[],
  left: List,
  right: List,
  carried: List | null,
): Stated | null {
  if (words.length === 0) return null;
  const types = [left[0]!.mention.type, right[0]!.mention.type] as const;
  // "attributes Acme with moderate confidence to Belkorp"
  const how = words.length > 1 && words.slice(0, -1).every(({ lower }) => sureness.has(lower));
  const word = (how ? words.at(-1)! : words[0]!).lower;
  if (!how && words.length > 3) return null;
  const first = left[0]!.from;
  const before = tokens
    .slice(Math.max(0, first - 4), first)
    .filter(({ sentence }) => sentence === tokens[first]!.sentence);
  const has = (verbs: ReadonlySet<string>) => before.some(({ lower }) => verbs.has(lower));
  // "linked exploitation of CVE-2025-1 to Acme": who exploits it.
  const ofDeed = tokens[first - 1]?.lower === 'of' && deeds.has(tokens[first - 2]?.lower ?? '');
  if (word === 'to' && ofDeed && has(attributes) && suits('exploits', types[1], types[0]))
    return { relation: 'exploits', subject: right, object: left };
  if (/^(?:to|on|with)$/.test(word) && has(attributes) && suits('attributed-to', ...types))
    return { relation: 'attributed-to', subject: left, object: right };
  if (word === 'in' && has(fixes) && suits('fixed-in', ...types))
    return { relation: 'fixed-in', subject: left, object: right };
  // "used the ToneShell backdoor against Acme".
  if (words.at(-1)!.lower === 'against' && carried && suits('targets', carried[0]!.mention.type, types[1]))
    return { relation: 'targets', subject: carried, object: right };
  if (/^(?:with|using)$/.test(word) && carried && suits('uses', carried[0]!.mention.type, types[1]))
    return { relation: 'uses', subject: carried, object: right };
  return null;
}

/** "CVE-2025-1 in FortiWeb", "the FortiWeb flaw CVE-2025-1", "APT41's Operation Quillfish". */
function statedByNouns(words: readonly Token[], left: List, right: List): Stated | null {
  const isOwn = words.length === 2 && /^['’]$/.test(words[0]!.text) && words[1]!.lower === 's';
  if (isOwn && left[0]!.mention.type === 'actor' && right[0]!.mention.type === 'campaign')
    return { relation: 'attributed-to', subject: right, object: left, byNouns: true };
  const plain = words.every(({ lower }) => nouns.has(lower));
  if (!plain || words.length === 0 || words.length > 6) return null;
  if (
    suits('affects', left[0]!.mention.type, right[0]!.mention.type) &&
    words.some(({ lower }) => lower === 'in')
  )
    return { relation: 'affects', subject: left, object: right, byNouns: true };
  if (
    suits('affects', right[0]!.mention.type, left[0]!.mention.type) &&
    words.some(({ lower }) => flaws.has(lower))
  )
    return { relation: 'affects', subject: right, object: left, byNouns: true };
  return null;
}

const flaws = wordSet('flaw vulnerability bug flaws vulnerabilities zero-day zero day');
const nouns = wordSet(
  'a an the in of , ( ) - critical severe new flaw vulnerability bug flaws vulnerabilities zero day zero-day tracked as known',
);

/** "data breach", "a cyber attack": no verb, whatever follows. */
function isNoun(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  // "from a compromised mailbox"
  if (
    /^(?:compromised|hacked|infected|breached|targeted|stolen|encrypted|exploited|attacked)$/.test(
      words[at]!.lower,
    )
  )
    return (
      at + 1 < words.length && /^(?:a|an|the|from|via|through|of|its|their|other|many|several)$/.test(before)
    );
  if (
    !/^(?:attacks?|breach(?:es)?|hacks?|hits?|compromise|exploits?|use|uses|downloads?|patch(?:es)?|abuse)$/.test(
      words[at]!.lower,
    )
  )
    return false;
  return /^(?:data|cyber|security|ransomware|ddos|privacy|hacking|phishing|the|a|an|of|in|its|their|zero|day|supply|chain|s|major|massive)$/.test(
    before,
  );
}

/** "APT41 infected 700 packages, Acme said": who only tells of it. */
const isSpeaker = (tokens: readonly Token[], list: List): boolean => {
  const { sentence } = tokens[list[0]!.from]!;
  const [before, after] = [tokens[list[0]!.from - 1], tokens[list.at(-1)!.to + 1]];
  return before?.text === ',' && after?.sentence === sentence && speaks.test(after.lower);
};
const speaks = /^(?:said|says|reported|reports|warned|warns|found|wrote|writes|noted|notes|added|explained)$/;

/** A clause that begins between verb and object, with a subject of its own. */
const isBroken = (rest: readonly Token[]): boolean =>
  rest.some(({ lower }) =>
    /^[;:]$|^(?:but|while|whereas|because|although|after|before|since|who|which|when|if|said|says|according|than|unlike|like|from|without)$/.test(
      lower,
    ),
  );

/** "a flaw in the AI Engine plugin for WordPress", "communicates with 1.2.3.4 and Acme": what is meant stands before. */
const isFurther = (relation: RelationType, rest: readonly Token[]): boolean =>
  relation === 'affects'
    ? rest.some(({ lower }) => /^(?:for|plugins?|modules?|extensions?|themes?)$/.test(lower))
    : relation === 'targets'
      ? rest.some(({ lower }) => means.has(lower))
      : relation === 'communicates-with' && rest.some(({ lower }) => lower === 'and');

/** "targets traders with fake Zoom invites": what follows is how. */
const means = wordSet('with using via through impersonating posing mimicking spoofing');

/** Whether the verb after `left` has another subject, that stands before it in the sentence. */
function isAnothers(tokens: readonly Token[], left: List, words: readonly Token[], at: number): boolean {
  const { sentence } = tokens[left[0]!.from]!;
  const before = (n: number): string => {
    const token = tokens[left[0]!.from - n];
    return token?.sentence === sentence ? token.lower : '';
  };
  if (/^(?:which|that|whom)$/.test(before(1)) && words.some(({ text }) => text === ',')) return true;
  const goesOn = /^(?:and|then|to)$/.test(words[at - 1]?.lower ?? '');
  return goesOn && [1, 2, 3].some((n) => verbs.has(before(n)));
}

/** "… to deploy", "… and exploited", "…, then installs": the same one does the next thing. */
const isCarried = (before: readonly Token[]): boolean => {
  const joint = before.findLast(({ lower }) => /^(?:to|and|then|before|,)$/.test(lower));
  return joint !== undefined && before.length <= 4;
};

/** "X was exploited" has its object before it, whoever stands after. */
function isPassive(words: readonly Token[], at: number, relation: RelationType): boolean {
  if (
    relation === 'attributed-to' ||
    relation === 'fixed-in' ||
    relation === 'located-in' ||
    relation === 'affects'
  )
    return false;
  const before = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return (
    before.some((word) => /^(?:was|were|been|being|is|are)$/.test(word)) &&
    /(?:ed|en|ck|it)$/.test(words[at]!.lower)
  );
}
