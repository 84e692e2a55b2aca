/** What the words before, between and after two mentions state together: "attributed X to Y", "the use of X by Y", "X, which Y uses". */

import type { RelationType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import { type Between, type Stated, stating, wordAt } from './between.ts';
import { isPeople } from './gangs.ts';
import type { List } from './lists.ts';
import { deeds, fixes, verbs } from './verbs.ts';
import { doers, isActing, isBroken, isCarried, isPassive, isRelative } from './voice.ts';

/** What is stated, by the first of these readings that says anything. */
export const statedAround = (between: Between): Stated | null =>
  doneToOne(between) ??
  byRejection(between) ??
  byLoss(between) ??
  byDeed(between) ??
  byRelative(between) ??
  byVerbBefore(between) ??
  byMeans(between) ??
  byInstrument(between) ??
  byInverse(between) ??
  byPresence(between) ??
  byAttackOf(between) ??
  byHeadline(between) ??
  byOwner(between) ??
  byOf(between) ??
  byApposition(between) ??
  byOperator(between) ??
  byFlawIn(between) ??
  byNouns(between);

/** "stole 20 GB of data from Acme", "sent lures to Acme": the verb, what must be sent, and the word right before whom it happens to. */
const doneTo: {
  verbs: ReadonlySet<string>;
  what?: ReadonlySet<string>;
  to: ReadonlySet<string>;
  relation?: RelationType;
}[] = [
  { verbs: wordSet('infect infects infected infecting'), to: wordSet('with'), relation: 'delivers' },
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
function doneToOne({ tokens, words, left, right, carried }: Between): Stated | null {
  const last = words.findLastIndex(({ lower }) => !leading.has(lower));
  const isWhere = right[0]!.mention.type === 'place' && /^(?:in|across)$/.test(words[last]?.lower ?? '');
  for (const done of doneTo) {
    const to = isWhere ? words.findLastIndex(({ lower }) => done.to.has(lower)) : last;
    if (!done.to.has(words[to]?.lower ?? '')) continue;
    const at = words.findIndex(({ lower }) => done.verbs.has(lower));
    const between = words.slice(at + 1, to);
    if (at < 0 || isBroken(between) || isPassive(words, at, 'targets')) continue;
    if (done.what && !between.some(({ lower }) => done.what!.has(lower))) continue;
    const subject = carried && isCarried(words.slice(0, at)) ? carried : left;
    const stated = isActing(tokens, subject, []) ? stating(done.relation ?? 'targets', subject, right) : null;
    if (stated) return stated;
  }
  return null;
}

/** "Belkorp lost funds in an attack, which the police attributed to Acme", "the breach of Belkorp was linked to Acme". */
export function byLoss({ tokens, words, left, right }: Between): Stated | null {
  const at = words.findLastIndex(({ lower }) => ascribed.has(lower));
  const isTo = at >= 0 && /^(?:to|on)$/.test(words[at + 1]?.lower ?? '') && words.length - at < 5;
  if (!isTo) return null;
  const said = words.slice(0, at).map(({ lower }) => lower);
  const { from } = left[0]!;
  const first = beforeList(tokens, left);
  const isDeed =
    /^(?:of|on|against|at|from)$/.test(wordAt(tokens, from, first)) &&
    harmNouns.has(wordAt(tokens, from, first - 1));
  const isLost =
    said.some((word) => /^(?:lost|suffered|disclosed|confirmed)$/.test(word)) &&
    said.some((word) => harmNouns.has(word));
  return isDeed || isLost ? stating('targets', right, left) : null;
}
const ascribed = wordSet('attributed linked tied pinned blamed traced ascribed');
const harmNouns = wordSet(
  'attack attacks cyberattack breach hack theft heist intrusion compromise incident raid',
);

/** "Belkorp rejected claims by a group calling itself Acme that it stole files". */
function byRejection({ words, left, right, following }: Between): Stated | null {
  const claims = words.findIndex(({ lower }) => claimed.has(lower));
  if (claims < 0) return null;
  const isRejected = words.slice(0, claims).some(({ lower }) => rejects.has(lower));
  const isTheirs = words[claims + 1]?.lower === 'by' && /^ (?:that|of)\b/.test(following);
  return claims > 0 && isRejected && isTheirs ? stating('targets', right, left) : null;
}
const claimed = wordSet('claim claims allegation allegations assertion assertions');
const rejects = wordSet('rejected rejects denied denies dismissed dismisses disputed disputes');

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
  // "the attack on Acme in June 2024 by Belkorp"
  const undated = words.filter(({ lower, kind }) => kind !== 'number' && !dating.has(lower));
  if (words.length > 9 || isBroken(words)) return null;
  // "a campaign by Acme against foreign ministries in Ruritania"
  const isAgainst = particle === 'by' && /^(?:on|against)$/.test(words[0]?.lower ?? '');
  const whom = words.slice(1);
  if (
    isAgainst &&
    deeds.get(noun) === 'targets' &&
    whom.every(({ lower }) => !verbs.has(lower) && /^[\p{L}-]/u.test(lower))
  )
    return stating('targets', left, right);
  if (undated.length > 4) return null;
  if (noun === 'attribution' && particle === 'of' && joint === 'to')
    return stating('attributed-to', left, right);
  const isAll = particle === 'of' && /^(?:includ\w+|are|were|is|was)$/.test(words[0]?.lower ?? '');
  const relationOfAll = isAll ? wholes.get(noun) : undefined;
  if (relationOfAll) return stating(relationOfAll, left, right);
  const relation = deeds.get(noun);
  if (!relation) return null;
  if (/^(?:of|on|against)$/.test(particle) && joint === 'by') return stating(relation, right, left);
  return particle === 'by' && /^(?:of|on|against)$/.test(joint) ? stating(relation, left, right) : null;
}

const dating = wordSet(
  'in on of early late last this year month week january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter',
);

/** "Acme was found in the networks of Belkorp": who is in there has broken in. */
function byPresence({ words, left, right }: Between): Stated | null {
  const said = words.map(({ lower }) => lower);
  const [of, where] = [said.at(-1) ?? '', said.at(-2) ?? ''];
  const isThere =
    of === 'of' && houses.has(where) && said.some((word) => /^(?:in|inside|within)$/.test(word));
  if (!isThere || words.length > 8 || isBroken(words) || said.includes('by')) return null;
  return /^(?:was|were|is|has|had)$/.test(said[0]!) && left.every(isPeople)
    ? stating('targets', left, right)
    : null;
}
const houses = wordSet('network networks system systems server servers');

/** "Belkorp stopped deliveries after an |Acme| attack": the attacker's name before the deed, and whose work it stopped. */
function byAttackOf({ words, left, right, following }: Between): Stated | null {
  const last = words.findLast(({ lower }) => !leading.has(lower))?.lower ?? '';
  const isAfter = /^(?:after|following|from|by|to|in)$/.test(last) && isAttack.test(following);
  if (
    !isAfter ||
    !words.some(({ lower }) => losing.has(lower)) ||
    words.some(({ lower }) => parting.has(lower))
  )
    return null;
  const isFirm = left.every(({ mention: { type } }) => type === 'organisation' || type === 'name');
  return isFirm ? stating('targets', right, left) : null;
}
const isAttack =
  /^ (?:ransomware |cyber ?)?(?:attack|hack|breach|intrusion|cyberattack|ransomware)\b(?! (?:on|at|against|of|group|gang|crew|operators?)\b)/i;
const losing = wordSet(
  'needed stopped stops halted halts shut shuts lost loses closed closes restored recovering recovered recovers suffered suffers hit postponed suspended cancelled canceled delayed offline down resumed reeling struggled struggles disrupted crippled paralysed paralyzed',
);
const parting = wordSet('said says told that who which but while warned reported ; :');

/** "The victims of X include Y", "the payload of X is Y". */
const wholes = new Map<string, RelationType>([
  ...['tools', 'arsenal', 'toolkit', 'toolset'].map((noun) => [noun, 'uses'] as const),
  ...['victims', 'targets'].map((noun) => [noun, 'targets'] as const),
  ...['payload', 'payloads', 'stage'].map((noun) => [noun, 'delivers'] as const),
]);

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
  'attributed attributes attribute attributing linked links link linking tied ties tie tying blamed blames connected connects traced pinned pins pinning credits credited',
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
  // "attributes Acme to officers of Belkorp"
  const isUnit =
    words.length > 2 && words.length < 9 && words.some(({ lower }) => /^(?:of|within)$/.test(lower));
  if (!how && words.length > 3 && !isUnit) return null;
  const { from } = left[0]!;
  const has = (verbs: ReadonlySet<string>) =>
    [-1, -2, -3, -4].some((n) => verbs.has(wordAt(tokens, from, n)));
  if (/^(?:to|on|with)$/.test(word) && has(attributes)) {
    // "linked exploitation of CVE-2025-1 to Acme": who exploits it.
    const isOf = /^(?:of|on|against|at|from)$/.test(wordAt(tokens, from, -1));
    const deed = isOf ? deeds.get(wordAt(tokens, from, -2)) : undefined;
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
  const against = words.findIndex(({ lower }) => lower === 'against');
  const whom = words.slice(against + 1);
  if (against >= 0 && whom.length < 6 && !isBroken(whom) && (whom.length === 0 || isPlace(right, whom)))
    return stating('targets', carried, right);
  if (words.length > 3 && !isOfKind(words.slice(1))) return null;
  if (/^(?:with|using|via|through)$/.test(first))
    return stating('uses', carried, right) ?? exploiting(carried, right);
  return null;
}

/** "with |a new, custom backdoor,| Acme": what it is called before its name. */
function isOfKind(words: readonly Token[]): boolean {
  const kind = words.at(-1)!.text === ',' ? words.at(-2) : words.at(-1);
  return (
    kind !== undefined &&
    words.length < 10 &&
    kindsOfCode.has(kind.lower) &&
    /^(?:an?|the|its|their|two|three)$/.test(words[0]!.lower) &&
    words.every(({ lower, text }) => text === ',' || (/^[\p{L}-]/u.test(lower) && !notInPhrase.has(lower)))
  );
}
const kindsOfCode = wordSet(
  'backdoor backdoors loader loaders trojan trojans stealer infostealer stealers botnet worm wiper wipers ransomware dropper downloader implant implants spyware rat keylogger rootkit bootkit malware tool tools framework',
);
const notInPhrase = wordSet(
  'in on of at by from with for to against and or but that which who whose when while since after before as is was were are has had like than',
);

/** "against |firms in| Ruritania". */
const isPlace = ([first]: List, words: readonly Token[]): boolean =>
  first!.mention.type === 'place' &&
  words.every(({ lower }) => !verbs.has(lower) && /^[\p{L}-]/u.test(lower));

/** A product is what one goes through, a flaw what one exploits. */
const exploiting = (subject: List, object: List): Stated | null =>
  object[0]!.mention.type === 'vulnerability' ? stating('exploits', subject, object) : null;

const instruments = wordSet('using via with through leveraging utilizing utilising exploiting abusing');
/** "shares code with", "along with": no instrument. */
const withWhom = wordSet(
  'along together associated linked tied connected compared shares shared share code consistent infected familiar works worked working cooperated partnered partners competes competed deal deals replaced infrastructure techniques similarities links ties beginning starting done do started began overlaps overlap',
);
const past = wordSet(
  'got broke stole went gained moved sent hit ran made came took took spread began struck kept left set put gave led wrote built hid stays stay stayed',
);
const isDone = ({ lower }: Token): boolean =>
  past.has(lower) || (/(?:ed|ing|s)$/.test(lower) && !doers.has(lower));

/** "moved on with Acme", "dumped memory using Belkorp", "broke in via CVE-2025-1": what whoever heads the sentence does it with. */
function byInstrument({ tokens, words, left, right, main }: Between): Stated | null {
  const at = words.findLastIndex(({ lower }) => instruments.has(lower));
  if (at < 1 || words.length - at > 7 || isBroken(words.slice(at + 1))) return null;
  const [word, before] = [words[at]!.lower, words[at - 1]!.lower];
  if (/^(?:with|through)$/.test(word) && withWhom.has(before)) return null;
  // "using certificates made like those that Acme has"
  if (words.slice(at + 1).some(({ lower }) => /^(?:that|in|from|to|for|by|and)$/.test(lower))) return null;
  const does = words.slice(0, at);
  const isPassiveDone =
    /ed$/.test(before) && does.some(({ lower }) => /^(?:was|were|been|is|are)$/.test(lower));
  if (isPassiveDone || does.some(({ lower }) => lower === 'by')) return null;
  const subject = left.every(isPeople) ? left : main;
  if (subject === left && !does.some(isDone)) return null;
  if (!subject || !isActing(tokens, subject, subject === left ? does : [])) return null;
  if (does.some(({ lower }) => /^(?:who|which|while|whereas|but)$/.test(lower)) && subject !== left)
    return null;
  return right[0]!.mention.type === 'vulnerability'
    ? stating('exploits', subject, right)
    : stating('uses', subject, right);
}

const seen = wordSet('used seen found exploited abused observed deployed spotted detected');
const carries = wordSet(
  'added adds adding uses used using includes included incorporated integrated carries contains employs deployed has had have with',
);

/** "Those exploiting CVE-2025-1 include Acme", "found in attacks by Acme", "Acme has added an exploit for CVE-2025-1". */
function byInverse({ tokens, words, left, right }: Between): Stated | null {
  const { from } = left[0]!;
  const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? ''];
  const isAmong = /^(?:is|are|was|were|include|includes|included)$/.test(first) && words.length < 5;
  if (
    isAmong &&
    /ing$/.test(wordAt(tokens, from, -1)) &&
    /^(?:those|groups|gangs|actors|attackers|hackers)$/.test(wordAt(tokens, from, -2))
  )
    for (const { relation, after } of verbs.get(wordAt(tokens, from, -1)) ?? []) {
      const stated = after ? null : stating(relation, right, left);
      if (stated) return stated;
    }
  const joint = words.findLastIndex(({ lower }) => lower === 'by');
  const inThem = words.findIndex(({ lower }) => campaigns.has(lower));
  const isByThem = inThem > 0 && inThem < joint && words.length - joint < 4;
  const isIn = isByThem && words.slice(0, inThem).some(({ lower }) => /^(?:in|during)$/.test(lower));
  if (isIn && words.some(({ lower }) => seen.has(lower)) && !isBroken(words))
    return stating('exploits', right, left) ?? stating('uses', right, left);
  const exploit = last === 'for' ? words.length - 2 : -1;
  return exploit > 0 &&
    /^exploits?$/.test(words[exploit]!.lower) &&
    words.slice(0, exploit).some(({ lower }) => carries.has(lower)) &&
    isActing(tokens, left, [])
    ? exploiting(left, right)
    : null;
}

const begins: [RelationType, ReadonlySet<string>][] = [
  ['exploits', wordSet('exploiting abusing leveraging using chaining with via through')],
  ['uses', wordSet('using deploying leveraging utilizing with via through')],
];
const described = wordSet(
  'the a group gang hackers attackers actor ransomware state sponsored - operators of known as',
);

/** Where the deed comes first or last: "Using Acme, Belkorp …", "CVE-2025-1 exploited in Acme attacks", "got in through CVE-2025-1". */
function byHeadline({ tokens, words, left, right }: Between): Stated | null {
  const { from } = left[0]!;
  if (
    words[0]?.text === ',' &&
    words.length < 6 &&
    words.slice(1).every(({ lower }) => described.has(lower))
  ) {
    let at = beforeList(tokens, left);
    const isHelp = wordAt(tokens, from, at) === 'of' && /^(?:help|aid)$/.test(wordAt(tokens, from, at - 1));
    if (isHelp) at -= 3;
    const word = wordAt(tokens, from, at);
    const isFront =
      wordAt(tokens, from, at - 1) === '' ||
      (/^(?:by|after|having)$/.test(wordAt(tokens, from, at - 1)) && wordAt(tokens, from, at - 2) === '');
    if (isFront)
      for (const [relation, verbs] of begins)
        if (verbs.has(word))
          return relation === 'exploits'
            ? (exploiting(right, left) ?? stating('uses', right, left))
            : stating(relation, right, left);
  }
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
  'backdoor wiper loader trojan malware tool implant ransomware stealer rootkit flagship main signature latest called dubbed named known as , new own custom infamous notorious hacking espionage cyber group unit gang operation campaign the',
);

/** "Belkorp, Acme's new wiper": what is said beside a name is what it is. */
function byApposition({ tokens, words, left, right }: Between): Stated | null {
  const { to } = right.at(-1)!;
  // "Acme, Android malware that", "the Android banking trojan Acme".
  const isOn =
    platforms.has(right[0]!.mention.key) && /^[,(]$/.test(words[0]?.text ?? '') && words.length < 3;
  if (isOn && isOwn(tokens, to)) return stating('targets', left, right);
  const isOf = platforms.has(left[0]!.mention.key) && words.length > 0 && words.length < 5;
  if (isOf && words.every(({ lower }) => own.has(lower) || /^(?:banking|-|called|named|dubbed)$/.test(lower)))
    return stating('targets', right, left);
  if (words.length !== 1 || !/^[,(–—]$/.test(words[0]!.text) || !/^['’]$/.test(wordAt(tokens, to, 1)))
    return null;
  for (let n = 3; n < 7; n++) if (own.has(wordAt(tokens, to, n))) return stating('uses', right, left);
  return null;
}
const isOwn = (tokens: readonly Token[], to: number): boolean => {
  const n = /^(?:banking|-)$/.test(wordAt(tokens, to, 1)) ? 2 : 1;
  return own.has(wordAt(tokens, to, n));
};
const platforms: ReadonlySet<string> = new Set([
  'android',
  'ios',
  'windows',
  'linux',
  'macos',
  'vmware esxi',
  'esxi',
]);
const own = wordSet(
  'backdoor wiper loader trojan malware tool implant ransomware stealer infostealer spyware rootkit weapon botnet rat',
);

/** "APT41's Operation Quillfish", "Turla's Kazuar backdoor", "the SVR's group APT29". */
function byOwner({ words, left, right }: Between): Stated | null {
  const isOwn = /^['’]$/.test(words[0]?.text ?? '') && words[1]?.lower === 's';
  if (!isOwn || words.length > 8 || !words.slice(2).every(({ lower }) => ownNouns.has(lower))) return null;
  const [owner, owned] = [left[0]!.mention.type, right[0]!.mention.type];
  const isDone = owned === 'campaign' || owned === 'actor';
  const stated = isDone
    ? stating('attributed-to', right, left)
    : owner === 'actor'
      ? stating('uses', left, right)
      : null;
  return stated && { ...stated, byNouns: true };
}

/** "the KimJongRAT of Kimsuky": whose malware it is. */
function byOf({ words, left, right }: Between): Stated | null {
  const isOf = words[0]?.lower === 'of' && words.slice(1).every(({ lower }) => ownNouns.has(lower));
  const isIts = isOf && words.length < 5 && left[0]!.mention.type === 'malware' && right.every(isPeople);
  const stated = isIts ? stating('uses', right, left) : null;
  return stated && { ...stated, byNouns: true };
}

/** "Microsoft tracks the operators of |Acme| as |Belkorp|". */
function byOperator({ tokens, words, left, right }: Between): Stated | null {
  const { from, mention } = left[0]!;
  if (words.length !== 1 || words[0]!.lower !== 'as' || mention.type !== 'malware') return null;
  const isIts = /^(?:of|behind)$/.test(wordAt(tokens, from, -1)) && operators.test(wordAt(tokens, from, -2));
  const isNamed = [-3, -4, -5].some((n) => follows.test(wordAt(tokens, from, n)));
  return isIts && isNamed ? stating('attributed-to', left, right) : null;
}
const operators = /^(?:operators?|developers?|authors?|makers?|creators?|group|gang|actors?|people|crew)$/;
const follows = /^(?:tracks?|tracked|tracking|follows?|calls?|names?|dubs?|knows?|identif(?:y|ies|ied))$/;

/** "A known hole in |a Citrix NetScaler| appliance, |CVE-2025-1|". */
function byFlawIn({ tokens, words, left, right }: Between): Stated | null {
  const isBeside = /^[,(]$/.test(words.at(-1)?.text ?? '') && words.length < 4;
  if (!isBeside || !words.slice(0, -1).every(({ kind, capital }) => kind === 'word' && !capital)) return null;
  const [only] = left;
  let at = -1;
  while (at > -4 && /^(?:the|a|an|its|their)$/.test(wordAt(tokens, only!.from, at))) at--;
  const isIn = wordAt(tokens, only!.from, at) === 'in' && inFlaws.has(wordAt(tokens, only!.from, at - 1));
  const stated = isIn && left.length === 1 ? stating('affects', right, left) : null;
  return stated && { ...stated, byNouns: true };
}
const inFlaws = wordSet(
  'flaw bug vulnerability hole weakness issue zero-day day overflow traversal injection bypass execution service xss',
);

/** "CVE-2025-1 in FortiWeb", "the FortiWeb flaw CVE-2025-1". */
function byNouns({ words, left, right }: Between): Stated | null {
  const plain = words.every(({ lower }) => nouns.has(lower));
  if (!plain || words.length === 0 || words.length > 6) return null;
  const stated = words.some(({ lower }) => within.has(lower)) ? stating('affects', left, right) : null;
  const flaw = words.some(({ lower }) => flaws.has(lower)) ? stating('affects', right, left) : null;
  const isIts = /^(?:has|have|had|with)$/.test(words[0]!.lower);
  const either = stated ?? flaw ?? (isIts ? stating('affects', right, left) : null);
  return either && { ...either, byNouns: true };
}

/** "CVE-2025-1 in FortiWeb", "CVE-2025-1, dans GLPI", "CVE-2025-1 de Photo Station" */
const within = wordSet('in dans en im nel nella de di del von van');
const flaws = wordSet('flaw vulnerability bug hole flaws vulnerabilities holes zero-day zero day');
const nouns = wordSet(
  'dans en im nel nella de di del von van le la les el un une der het a an the in of , ( ) - critical severe new hole has have had with flaw vulnerability bug flaws vulnerabilities zero day zero-day tracked as known',
);
