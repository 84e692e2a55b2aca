/** What whole phrases beside a name say of it: "accused of hacking", "leaked files of", "was among the victims". */
import { type Around, inside } from './lists.ts';

/** What every such sentence has: asked first, once for each, for most have none of it. */
const cue =
  /accus|suspect|leak|publish|post|dump|stole|steal|exfiltr|encrypt|infiltr|wip|broke|hack|victim|target|among|one of|latest|first|another|claim|fine|fining|penali|sue|suing|through|via|way of|means of|cut|revok|disabl|suspend|disconnect/i;
const cued = new WeakMap<object, boolean>();

function hasCue({ text, bounds }: Around): boolean {
  let has = cued.get(bounds);
  if (has === undefined) {
    has = cue.test(text.slice(bounds.start, Math.min(bounds.end, bounds.start + 2000)));
    cued.set(bounds, has);
  }
  return has;
}

/** Adds what is said beside one place of a name to its features. */
export function addSaid(features: Set<string>, around: Around): void {
  if (!hasCue(around)) return;
  if (isAccused(around)) features.add('accused of attacking');
  const words = wordsAround(around);
  if (takesFrom.test(words.after)) features.add('R takes from');
  if (doesToIt.test(words.after)) features.add('R does to it');
  if (byWayOf.test(words.before) && itsThing.test(words.after)) features.add('way in');
  if (responds.test(words.after)) features.add('R responds');
  if (isVictim.test(words.after)) features.add('R is victim');
  if (claimedBy.test(words.before) && /^ claim(?:s|ed)\b/i.test(words.after)) features.add('R claims attack');
  if (fined.test(words.before) && overHarm.test(words.after)) features.add('fined over harm');
}

/** "… accused Harland of hacking Elmwick". */
function isAccused(around: Around): boolean {
  const [of, what] = [inside(around, around.last + 1)?.lower, inside(around, around.last + 2)?.lower ?? ''];
  if (
    of !== 'of' ||
    !/^(?:hacking|attacking|breaching|stealing|targeting|infiltrating|launching|spying|carrying)$/.test(what)
  )
    return false;
  for (let at = around.first - 1; at >= around.first - 8; at--) {
    const token = inside(around, at);
    if (token && /^(?:accus(?:e|es|ed|ing)|suspected)$/.test(token.lower)) return true;
  }
  return false;
}

/** What is written on both sides of a name, or of the list that it stands in, within its sentence. */
function wordsAround({ tokens, text, bounds, first, last }: Around): { before: string; after: string } {
  const [from, to] = [tokens[first]!.start, tokens[last]!.end];
  return {
    before: text.slice(Math.max(bounds.start, from - 60), from),
    after: text.slice(to, Math.min(bounds.end, to + 90)),
  };
}

/** "leaked files of Acme" */
const takesFrom =
  /^ (?:has |have |had )?(?:leaked|leaks|published|posted|dumped|stole|steals|stolen|exfiltrated) (?:[\w.,]+ ){0,4}?(?:data|files|documents|records|gigabytes|terabytes|GB|TB) (?:of|from|belonging to) (?:the )?\p{Lu}/u;
/** "encrypted its servers", "stole 12 GB": only who attacks does so. */
const doesToIt =
  /^ (?:has |have |had )?(?:encrypted|stole|stolen|exfiltrated|infiltrated|wiped|hacked into|broke into|broken into) (?!by\b|in\b|on\b|and\b)/i;
/** "through Acme's apps", "via an Acme plugin": how they came in. */
const byWayOf = /\b(?:through|via|by way of|by means of) (?:the |an? )?$/i;
const itsThing =
  /^(?:['’]s)? (?:[\w-]+ )?(?:apps?|applications?|software|plugins?|integrations?|tokens?|tools?|connectors?|updates?)\b/i;
/** "cuts off Acme apps", "revoked all tokens": who answers it. */
const responds =
  /^ (?:has |have |had )?(?:cuts? off|cut the connection|revoke[sd]|disable[sd]|suspend(?:s|ed)|disconnect(?:s|ed)) (?!by\b)/i;
/** "was among the victims" */
const isVictim =
  /^ (?:was|were|is|are) (?:also )?(?:among|one of|a|another|the latest|the first) (?:[\w-]+ ){0,4}?(?:victims?|targets?|hit|affected|breached)\b/i;
/** "an attack that Acme claimed" */
const claimedBy = /\b(?:attack|breach|hack|intrusion)s? (?:that|which) (?:[\w-]+['’]s )?$/i;
const fined =
  /\b(?:fine[sd]?|fining|penali[sz]e[sd]?|sue[sd]|suing) (?:the |[\w-]+ (?:firm|company|provider|group) )?$/i;
const overHarm =
  /^ (?:[£$€][\d.,]+ ?(?:m|bn|k|million|billion)?|[\d.,]+ (?:million|billion|euros?|dollars?|pounds?))? ?(?:over|for|after) (?:[\w-]+ ){0,6}?(?:breach|hack|attack|cyberattack|leak|theft|ransomware)/i;
