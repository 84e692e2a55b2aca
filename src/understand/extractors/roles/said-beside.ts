/** What whole phrases beside a name say of it: "accused of hacking", "leaked files of", "was among the victims". */
import type { EntityType } from '../../../domain/entity.ts';
import { Telltale } from '../../telltale.ts';
import { type Around, inside } from './lists.ts';
import { heldOffice, holdsOffice, isCharged, isJudge, isStateBlamed, isTried } from './said-of-people.ts';
import { suppliesOthers, supplying } from './said-of-suppliers.ts';
import { isApp, isHackedThing, isSaidThing, takingApart, tellsOfApps } from './said-of-things.ts';

/** What every such sentence has: many have none of it. */
const cue = new Telltale(
  /patch|fix|address|mend|plug|clos|update|accus|suspect|leak|publish|post|dump|stole|steal|exfiltr|encrypt|infiltr|wip|broke|hack|victim|target|among|^one$|latest|first|another|claim|expos|compromis|includ|access|took|taken|disrupt|enter|copied|crippl|fine|fining|penali|sue|suing|through|via|^(?:way|means)$|instance|environment|tenant|database|account|crm|portal|software|customers|clients|apps?$|contract|deal|tender|protect|secure|defend|linked|related|cut|revok|clos|shut|paus|cancel|postpon|stop|halt|paraly|knock|taking|cripp|disabl|suspend|disconnect/,
);
/** The same of what is said of persons: of most names of one word or more nothing is. */
const peopleCue = new Telltale(
  /arrest|alleg|operator|leader|hackers?$|mastermind|kingpin|fugitive|defendant|suspect|charge|indict|convict|sentenc|jail|guilty|admit|confess|prosecut|accus|detain|extradit|accomplice|conspirator|fled|remain|wanted|crime|trial|^against$|head|boss|former|retired|^(?:then|ex)$|director|chief|minister|secretary|commissioner|senator|president|judge|magistrate|general|^col$|colonel|captain|commander|constable|agent|^(?:rep|sen)$/,
);

/** Adds what is said beside one place of a name to its features. */
export function addSaid(features: Set<string>, around: Around, type: EntityType): void {
  const { before, after } = wordsAround(around);
  addByType(features, around, type, before, after);
  if (!cue.isIn(around, around.sentence)) return;
  if (isAccused(around)) features.add('accused of attacking');
  // What follows is asked first: that is anchored, and most names have none of it.
  if (takesFrom.test(after)) features.add('R takes from');
  if (doesToIt.test(after)) features.add('R does to it');
  if (ways.isIn(around, around.sentence) && isWayIn(before, after)) features.add('way in');
  if (responds.test(after)) features.add('R responds');
  if (onLeakSite.test(after)) features.add('R on leak site');
  if (isHired.test(after)) features.add('R is hired');
  if (patches.test(after)) features.add('R patches');
  if (isVictim.test(after) || saysItWasHit.test(after) || isNamedHit(before, after))
    features.add('R is victim');
  if (/^ claim(?:s|ed)\b/i.test(after) && claimedBy.test(before)) features.add('R claims attack');
  if (overHarm.test(after) && fined.test(before)) features.add('fined over harm');
}

/** What is said only of persons, of states, of things. */
function addByType(
  features: Set<string>,
  around: Around,
  type: EntityType,
  before: string,
  after: string,
): void {
  if (type === 'place') {
    if (isStateBlamed(before, after)) features.add('state blamed');
    return;
  }
  if (type === 'person' || (type === 'name' && peopleCue.isIn(around, around.sentence))) {
    if (isCharged(before, after)) features.add('is charged');
    if (isTried(before, after)) features.add('is tried');
    if (isJudge(before)) features.add('is a judge');
    if (heldOffice(before, after)) features.add('held office');
    else if (holdsOffice(before, after)) features.add('holds office');
  }
  if (type === 'organisation' || type === 'name' || type === 'product') {
    if (tellsOfApps.isIn(around, around.sentence) && isApp(before, after)) features.add('called app');
    if (isSaidThing(after)) features.add('said a thing');
    if (takingApart.isIn(around, around.sentence) && isHackedThing(before)) features.add('hacked thing');
  }
  if ((type === 'organisation' || type === 'name') && supplying.isIn(around, around.sentence))
    if (suppliesOthers(before, after)) features.add('supplies others');
  if (type !== 'person' && toldNext.test(before.slice(-16)) && isTold.test(before.slice(-100)))
    features.add('L told');
}

const toldNext = /(?: to| with| notified| informed| alerted)(?: the)? $/i;
/** "reported it to the police", "a letter shared with the Attorney General" */
const isTold =
  /\b(?:report(?:s|ed)?|notif(?:y|ied|ies)|inform(?:s|ed)?|alert(?:s|ed)?|fil(?:e|es|ed|ing)|refer(?:red)?|shared|submitted|disclos(?:e|es|ed)|complain(?:ed|t)s?|notice)\b[^.;]{0,60}?(?: (?:to|with)| (?:notified|informed|alerted)) (?:the )?$/i;

/** "Its victims include Acme", "exposes data at Acme": of the words before, the last ones are looked at first. */
const isNamedHit = (before: string, after: string): boolean =>
  (/includ/i.test(before) && victimsAre.test(before)) ||
  (/(?:customers|clients|users|tenants) of/i.test(before) &&
    (hitCustomersAre.test(before) || (customersAre.test(before) && loseNext.test(after)))) ||
  (/ (?:at|of|for)(?: the)? $/i.test(before.slice(-9)) && takesDown.test(before)) ||
  stopsAfterAttack.test(after) ||
  (/ (?:at|of|from|to)(?: the)? $/i.test(before.slice(-12)) &&
    losesData.test(before) &&
    !itsPeople.test(after));

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
    before: text.slice(Math.max(bounds.start, from - 200), from),
    after: text.slice(to, Math.min(bounds.end, to + 200)),
  };
}

/** "leaked files of Acme" */
const takesFrom =
  /^ (?:has |have |had )?(?:leaked|leaks|published|posted|dumped|stole|steals|stolen|exfiltrated) (?:[\w.,]+ ){0,4}?(?:data|files|documents|records|gigabytes|terabytes|GB|TB) (?:of|from|belonging to) (?:the )?\p{Lu}/u;
/** "encrypted its servers", "stole 12 GB": only who attacks does so. */
const doesToIt =
  /^ (?:has |have |had )?(?:encrypted|stole|stolen|exfiltrated|infiltrated|wiped|hacked into|broke into|broken into) (?!by\b|in\b|on\b|and\b)/i;
/** "through Acme's apps", "via an Acme plugin": how they came in. "Code execution through" a part of the flawed is none. */
const byWayOf =
  /(?<!\b(?:execution|injection|escalation|traversal|overflow|possible|reachable|triggered|exploitable) )\b(?:through|via|by way of|by means of) (?:the |an? )?$/i;
const itsThing =
  /^(?:['’]s)? (?:[\w-]+ )?(?:apps?|applications?|software|plugins?|integrations?|tokens?|tools?|connectors?|updates?)\b/i;
/** "apps published by Acme", "a tool that is run by the Harland firm Acme": what others use is another's. */
const madeBy =
  /\b(?:apps?|applications?|integrations?|plugins?|connectors?|tools?|software|servers?|platform)(?:,? (?:that|which))?(?:,[^,;.]{1,30},)?(?: (?:is|are|was|were))? (?:published|run|operated|hosted|managed|supplied|provided|maintained) by (?:the )?(?:[\w-]+ ){0,3}?$/i;
/** "cuts off Acme apps", "an incident around Acme's applications" */
const cutOff =
  /\b(?:cuts? off|cutting off|revok(?:es|ed|ing)|disconnect(?:s|ed|ing)|suspend(?:s|ed|ing)|(?:incident|breach|affair|thefts?|activity) (?:around|involving|at)|with) (?:all |the )?$/i;
const itsApps = /^(?:['’]s)? (?:apps?|applications?|connectors?|integrations?)\b/i;
/** "by way of Acme, a maker of software" */
const wayOf = /\bby way of (?:the )?$/i;
/** "from its Acme instance", "Belkorp's corporate Acme database": what is another's is how they came to it. */
const itsOwn =
  /(?:\b(?:its|their|our|it['’]s)|['’]s?) (?:own |corporate |internal |company |customer |main )?$/i;
const asSystem =
  /^ (?:[\w-]+ )?(?:instances?|environments?|tenants?|databases?|accounts?|CRM|portal|cloud|storage|backups?|database systems?)\b/i;
/** "a breach of Acme software", "attacks tied to Acme's app". Attacks on somebody's own app are attacks on them. */
const harmOf = /\b(?:breach|hack|hacking|attack|theft|incident|campaign)s? (?:of|on|against) (?:the )?$/i;
const ofThose = /^ (?:[\w-]+ )?(?:software|customers|clients|instances|integrations?|users)\b/i;
const harmBy =
  /\b(?:breach|hack|hacking|attack|theft|incident|campaign)s? (?:tied to|linked to|involving|targeting|through) (?:the )?$/i;
const byThose =
  /^(?:['’]s)? (?:[\w-]+ )?(?:software|customers|clients|instances|apps?|integrations?|platform|users)\b/i;
const cutTies = /\b(?:cut|cuts|cutting|severed|severs) (?:all )?ties with (?:the )?$/i;
/** "Acme-linked hacks". */
const linked = /^-(?:linked|related|based) (?:[\w-]+ )?(?:hack|breach|attack|campaign|theft|data)/i;

/** A word that each of these has. */
const ways = new Telltale(
  /^(?:apps?|applications?|software|plugins?|integrations?|tokens?|tools?|connectors?|updates?|published|run|operated|hosted|managed|supplied|provided|maintained|way|systems?|instances?|environments?|tenants?|databases?|accounts?|crm|portal|cloud|storage|backups?|customers|clients|users|platform|ties|linked|related|based)$/,
);
const isWayIn = (before: string, after: string): boolean =>
  (itsThing.test(after) && byWayOf.test(before)) ||
  (itsApps.test(after) && cutOff.test(before.slice(-60))) ||
  madeBy.test(before.slice(-120)) ||
  wayOf.test(before.slice(-16)) ||
  (asSystem.test(after) && itsOwn.test(before)) ||
  (ofThose.test(after) && harmOf.test(before)) ||
  (byThose.test(after) && harmBy.test(before)) ||
  (/ ties with (?:the )?$/i.test(before.slice(-16)) && cutTies.test(before)) ||
  linked.test(after);

/** "cuts off Acme apps", "revoked all tokens": who answers it. */
const responds =
  /^ (?:has |have |had )?(?:cuts? off|cut the connection|revoke[sd]|disable[sd]|suspend(?:s|ed)|disconnect(?:s|ed)) (?!by\b)/i;
/** "adds Acme to its dark web leak site": whom gangs say that they robbed. */
const onLeakSite =
  /^ (?:as (?:a|its latest|a new) victim )?(?:to|on|onto|in) (?:the |its |their |a |[\p{L}]+['’]s? )(?:[\w-]+ ){0,4}?(?:(?:leak|extortion|shame|shaming|tor)[- ](?:web)?(?:site|blog|portal|page|list)|dark ?web (?:site|blog|portal|page)|victims? list|list of victims)\b/iu;
/** "wins a contract to protect": who is paid to defend others. */
const isHired =
  /^ (?:has |have |had |is |was )?(?:wins?|won|lands?|landed|secures?|secured|signs?|signed|bags?|bagged|awarded|gets?|chosen|picked|selected|hired|tapped) (?:[\w$£€.,-]+ ){0,5}?(?:contracts?|deals?|tenders?|orders?|to (?:protect|secure|defend|guard|shield))\b/i;
/** "was among the victims", "said on Monday that it is a victim of", "have become the latest companies to be affected" */
const isVictim =
  /^(?: (?:inc|ltd|corp)\.?)?(?: (?:has |have )?(?:said|says|confirm(?:s|ed)?|admit(?:s|ted)?)(?: on \w{3,6}day)?(?: that)? (?:it|they))? (?:was|were|is|are|(?:has |have )?bec[oa]me|(?:has|have|had) been) (?:also )?(?:among|one of|a|another|the latest|the first) (?:[\w-]+ ){0,4}?(?:victims?|targets?|hit|affected|breached|impacted)\b/i;
/** "said on Monday that ransomware had encrypted its systems", "says hackers stole its data" */
const saysItWasHit =
  /^(?:, [^;.]{1,100}?,)? (?:has |have |had )?(?:said|says|confirm(?:s|ed)?|disclose[sd]?|announce[sd]?|report(?:s|ed)|admit(?:s|ted)?|warn(?:s|ed)?)(?: on \w{3,6}day| in a statement)?,?(?: that)? (?:(?!\b(?:not|no|never)\b)[^.;]){0,60}?\b(?:encrypted|accessed|stole|stolen|took|taken|breached|disrupted|compromised|infiltrated|entered|hacked|copied|exfiltrated|crippled) (?:(?:some|parts?|all|much|copies|data|files) (?:of|from) )?its\b/i;
/** "exposes data at Acme" */
const losesData =
  /\b(?:expos|leak|steal|stole|compromis)\w* (?:[\w-]+ ){0,3}?(?:data|records|files|information|details) (?:at|of|from|belonging to) (?:the )?$/i;
const itsPeople = /^ (?:customers|clients|users|subscribers)\b/i;
/** "Its victims include Acme" */
const victimsAre =
  /\b(?:victims|those (?:hit|affected|breached)|(?:affected|impacted|breached|hit|targeted) (?:companies|organi[sz]ations|firms|customers|clients|businesses|entities))(?: of [\w ]{1,30}?)?(?: also)? includ(?:e|es|ed|ing) [^.;:]{0,160}$/i;
/** "stole data from customers of Ciel, including Acme" */
const hitCustomersAre =
  /\b(?:stole|steal\w*|breach\w*|hack\w*|hit|attack\w*|target\w*|compromis\w*|extort\w*|affect\w*|theft)\b[^.;:]{0,60}\b(?:customers|clients|users|tenants) of [^.;:,]{2,40},? (?:including|such as|like|among them) [^.;:]{0,80}$/i;
/** "Customers of Ciel, among them Acme and Belkorp, lost data" */
const customersAre =
  /\b(?:customers|clients|users|tenants) of [^.;:,]{2,40},? (?:including|such as|like|among them) [^.;:]{0,80}$/i;
const loseNext =
  /^[^.;:]{0,60}?,? (?:had (?:their|data)|lost|(?:was|were) (?:also )?(?:hit|affected|breached|impacted|left)|suffered|could (?:not|no longer)|cannot)\b/i;
/** "taking down services at Acme, Belkorp and Ciel" */
const takesDown =
  /\b(?:taking down|took down|knock(?:ed|ing) out|disrupt(?:ed|ing)|halt(?:ed|ing)|paraly[sz](?:ed|ing)|shutting down|crippl(?:ed|ing)|stopp(?:ed|ing)) (?:the |all |many |some )?(?:[\w-]+ ){0,2}?(?:services?|systems|websites?|operations|deliveries|networks?|tills|production|payments|appointments|portals?|phones) (?:at|of|for)(?: the)? $/i;
/** "has stopped deliveries to shops after a ransomware attack on Belkorp": whoever runs what was attacked, its own work stops. */
const stopsAfterAttack =
  /^ (?:has |have |had )?(?:stopped|halt(?:s|ed)|clos(?:es|ed)|shuts?|suspend(?:s|ed)|paus(?:es|ed)|cancel(?:s|led)|postpon(?:es|ed)) (?![^.;]{0,80}\b(?:contract|ties|access|talks|trading)\b)[^.;]{2,90}? (?:after|because of|following|due to) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:attack|cyberattack|breach|outage|ransomware|hack) (?:at|on|of) /i;
/** "patches a flaw in", "has released updates for" */
const patches =
  /^ (?:has |have |had )?(?:(?:also|now|quietly|urgently) )?(?:patch(?:es|ed)|fix(?:es|ed)|address(?:es|ed)|mend(?:s|ed)|plug(?:s|ged)|clos(?:es|ed)|releas(?:es|ed)|issu(?:es|ed)|ship(?:s|ped)|publish(?:es|ed)|push(?:es|ed)(?: out)?) (?:[\w.,-]+ ){0,5}?(?:flaws?|vulnerabilit(?:y|ies)|bugs?|holes?|updates?|patch(?:es)?|fix(?:es)?|hotfix(?:es)?|zero-days?|firmware)\b/i;
/** "an attack that Acme claimed" */
const claimedBy = /\b(?:attack|breach|hack|intrusion)s? (?:that|which) (?:[\w-]+['’]s )?$/i;
const fined =
  /\b(?:fine[sd]?|fining|penali[sz]e[sd]?|sue[sd]?|suing|lawsuit against|suit against|settlement with) (?:the |[\w-]+ (?:firm|company|provider|group) )?$/i;
const overHarm =
  /^ (?:[£$€][\d.,]+ ?(?:m|bn|k|million|billion)?|[\d.,]+ (?:million|billion|euros?|dollars?|pounds?))? ?(?:over|for|after) (?:[\w-]+ ){0,6}?(?:breach|hack|attack|cyberattack|leak|theft|ransomware)/i;
