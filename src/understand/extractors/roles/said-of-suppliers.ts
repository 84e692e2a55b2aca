/**
 * Whether a sentence has somebody as the supplier by way of whom others are hit: "Acme, which runs the tills of Belkorp", "its
 * payroll provider Acme", "an attack on Acme hits Belkorp". Linear: each pattern reads a bounded stretch beside the name.
 */
import { Telltale } from '../../telltale.ts';
import { anyOf } from './any-of.ts';

/** A word that each of the patterns below has. */
export const supplying = new Telltale(
  /^(?:runs?|ran|hosts?|hosted|provides?|provided|supplie[sdr]s?|suppliers?|process(?:es|ed|ors?)|handle[sd]?|operate[sd]|manage[sd]|maintain(?:s|ed)|makes|made|serves|does|prints|stores|stored|administers?|providers?|vendors?|(?:sub)?contractors?|outsourcers?|printers?|bureau|attacks?|cyberattacks?|breach(?:es)?|hacks?|ransomware|outages?|incidents?|travaille|opère|intervient|prestataire|sous|fournisseur|hébergeur|dienstleister\w*|zulieferer|auftragsverarbeiter|arbeitet|betreibt|hostet|customers|clients|users|tenants)$/,
);

const service =
  '(?:software|systems?|platforms?|payrolls?|servers?|hosting|it|networks?|websites?|portals?|billing|records|cloud|programs?|programmes?|logistics|warehouses?|payments?|databases?|tickets?|ticketing|bookings?|services?|helpdesk|help desk|help-desk|mail|e-mail|data|accounts?|tills|registers|meters|wages|pensions?|claims|lessons|networks?)';
const runs =
  '(?:runs|ran|hosts|hosted|provides|provided|supplies|supplied|processes|processed|handles|handled|operates|operated|manages|managed|maintains|maintained|makes|serves|does|prints|stores|stored|administers)';
const suppliers =
  '(?:providers?|suppliers?|vendors?|contractors?|subcontractors?|processors?|outsourcers?|printers?)';
const harm =
  '(?:(?:cyber-?|ransomware |hacker |data )?(?:attack|breach|hack|theft|outage|incident|intrusion|leak)|ransomware|cyberattack)s?';
/** What happens to others by way of it. */
const reaches =
  '(?:hits?|reach(?:es|ed)|slow(?:s|ed)|paraly[sz]e[sd]|halt(?:s|ed)|disrupt(?:s|ed)|spread(?:s)? to|cripple[sd]|shut(?:s)?(?: down)?|stop(?:s|ped)|ground(?:s|ed)|delay(?:s|ed)|knock(?:s|ed)|leaves?|left|darkens?)';

/** Whom it happens to: one that is named, or many. */
const others =
  "(?:(?:the |some |many |several |dozens of |hundreds of |thousands of |\\d[\\d,.]* )*(?:[\\p{L}-]+ ){0,2}?(?:[Dd]ealers|[Ss]hops|[Ss]tores|[Cc]ouncils|[Ss]chools|[Hh]ospitals|[Cc]lients|[Cc]ompanies|[Aa]irports|[Aa]irlines|[Aa]gencies|[Aa]uthorities|[Mm]unicipalities|town halls|[Bb]anks|[Ii]nsurers|[Cc]ourts|[Cc]armakers|[Rr]etailers|[Uu]niversities|[Cc]harities|[Gg]rocers|[Bb]rokers|[Ll]enders|[Cc]linics|[Pp]harmacies)\\b|(?!UK\\b|US\\b|EU\\b|Its\\b|The\\b|Data\\b|Back\\b|Production\\b)\\p{Lu}[\\p{L}\\d&’'-]+(?:,| and|(?: \\p{Lu}[\\p{L}\\d&’'-]*){0,4}(?:,| and|$| [\\p{Ll}]+s\\b)))";
const saidAfter = anyOf([
  // ", which runs the warehouse software of Belkorp", ", the firm that hosts its mail"
  new RegExp(
    `^(?:, (?:the|an?) (?:[\\p{L}-]+ ){0,3}?(?:company|firm|provider|supplier|vendor|contractor|agency|business|group))?,? (?:which|that|who) (?:also )?${runs} (?:[\\p{L}\\d'’,-]+ ){0,6}?${service}\\b(?:[^.;,]{0,60}? (?:for|of|to|at|in) (?!which\\b)(?:the |its |their |his |hundreds |dozens |thousands |many |several |more |all |most |some |about |over |\\d[\\d,.]* )*[\\p{L}]|(?: that| which)? (?:the |its )?[^.;,]{0,40} uses?\\b)|^, which (?:makes|runs|hosts) the (?:[\\p{L}-]+ ){0,2}?${service},`,
    'iu',
  ),
  // ", a contractor of Belkorp", ", a supplier to the navy"
  new RegExp(
    `^, (?:an?|the|another) (?:[\\p{L}-]+ ){0,4}?${suppliers} (?:of|to|for|that (?:runs|serves|hosts)) (?:the |its )?[\\p{L}\\d]`,
    'iu',
  ),
  // ", un centre d'appels qui travaille pour Belkorp", ", ein Dienstleister der Belkorp AG"
  /^, (?:un|une|la|le) [^,.;]{2,60} qui (?:travaille|opère|intervient) pour (?:l[ea] |les |l['’])?\p{L}/iu,
  /^, (?:un|une) (?:[\p{L}-]+ ){0,2}?(?:prestataire|sous-traitant|fournisseur|hébergeur)(?: informatique)? (?:de|du|des|d['’])/iu,
  /^, (?:ein|eine|der|die|das) (?:[\p{L}-]+ ){0,3}?(?:Dienstleister|Dienstleisterin|Zulieferer|Auftragsverarbeiter)[\p{L}]* (?:de[rs]|von|für) \p{Lu}/u,
  /^, (?:ein|eine) [^,.;]{2,60}, (?:der|die|das) für (?:die |den |das )?\p{Lu}[^,.;]{2,40} (?:arbeitet|betreibt|hostet)/u,
  // "Acme's customers include"
  /^['’]s (?:other |affected )?(?:customers|clients|users) (?:include|are|were|such)\b/iu,
  // ", which serves 1,300 administrations"
  /^, which serves (?:\d|hundreds|dozens|thousands|many|several|most|the \p{L})/iu,
]);
/** "Acme breach reaches Belkorp", "Acme outage slows dealers" */
const itsReaches = new RegExp(`^(?:['’]s)? ${harm}(?: [\\p{L}-]+){0,3}? ${reaches} ${others}`, 'u');

const saidBefore = anyOf([
  // "le prestataire informatique de la ville, |Acme|", "der IT-Dienstleister der Stadt, |Acme|"
  /(?<!\p{L})(?:prestataire|sous-traitant|hébergeur|fournisseur)(?: informatique| de services)? (?:de |du |des |d['’])[^,.;]{2,40}, $/iu,
  /(?:Dienstleister|Zulieferer|Auftragsverarbeiter)\p{L}* (?:de[rs]|von|für) [^,.;]{2,40}, (?:die |der |das )?$/iu,
  // "its logistics provider Acme", "Belkorp's IT supplier, Acme"
  new RegExp(
    `(?:\\b(?:its|their|our|his|her|whose)|['’]s?) (?:(?:main|former|own|external|outside|third-party|largest|longtime) )?(?:[\\p{L}-]+ ){0,3}?(?:service )?${suppliers}(?:,? (?:called|named))?,? (?:the (?:\\p{L}+ )?(?:firm|company) )?$`,
    'iu',
  ),
  // "through the payroll provider Acme", "stolen from a contractor, Acme"
  new RegExp(
    `\\b(?:through|via|by way of|(?:stolen|taken|copied|leaked) from|(?:breach|attack|hack|theft|intrusion|incident|ransomware|phished) (?:at|on|of)) (?:the |an? )?(?:[\\p{L}-]+ ){0,4}?(?:service )?${suppliers},? $`,
    'iu',
  ),
]);

/** "its security provider": who is paid to help, and hosts nothing. */
const helper = new RegExp(
  `\\b(?:cyber|security|cybersecurity|forensics?|insurance|identity|monitoring|response|legal|protection|credit|intelligence)[ -](?:[\\p{L}-]+ ){0,2}?${suppliers},? $`,
  'iu',
);
/** "The IT supplier |Acme| was attacked" */
const ofThings = new RegExp(
  `\\b(?:it|ict|tech|technology|software|cloud|hosting|payroll|logistics|data|billing|payments?|ticketing|loyalty|service|services|printing|communications?|systems?) (?:service |services )?${suppliers},? $`,
  'iu',
);
const wasHit =
  /^(?:,[^,;.]{1,60},)? (?:was|were|has been|have been|is|suffered|fell|got)\b(?: [\p{L}-]+){0,3}? (?:hit|attacked|hacked|breached|struck|compromised|encrypted|paraly[sz]ed|phished|crippled|attack|breach|ransomware|victim)\b[^.;]{0,120}\b(?:(?:at|for|of|to) (?:the |its |several |many |\d+ )?\p{Lu}|customers|clients|others|councils|hospitals|schools|companies|municipalities)/iu;
/** "customers of |Acme|, among them Belkorp" */
const customersOf = /\b(?:customers|clients|users|tenants) of (?:the )?(?:[\p{L}-]+ ){0,3}?$/iu;
const namesThem = /^,? (?:including|such as|like|among them|among which) \p{Lu}/u;

/** "An attack on the IT firm |Acme| hits Belkorp": what is said on both sides. */
const harmAt = new RegExp(`\\b${harm} (?:at|on|of) (?:the |its |an? )?(?:[\\p{L}-]+ ){0,5}?$`, 'iu');
const reachesNext = new RegExp(`^ (?:also |has |have )?${reaches} ${others}`, 'u');
/** "Belkorp and Ciel hit by a breach at |Acme|", "Belkorp shuts shops after an attack on |Acme|": others head the sentence. */
const hitBy = new RegExp(
  `^(?:[^.;]{0,60}? )?\\p{Lu}(?:(?!['’] )[^.;]){0,80}?\\b(?:hit|affected|disrupted|exposed|leaked|stolen|shuts?|halts?|closes?|stops?|stopped|closed|halted|caught|at risk|delayed|down)\\b(?: [\\p{L}\\d'’-]+){0,5}? (?:by|after|in|following|because of) (?:an? |the )?(?:[\\p{L}-]+ ){0,2}?${harm} (?:at|on|of) (?:the |its |an? )?(?:[\\p{L}-]+ ){0,5}?$`,
  'u',
);

/** Whether others are served by whom stands here, or are hit by way of it. */
export const suppliesOthers = (before: string, after: string): boolean =>
  saidAfter.test(after) ||
  itsReaches.test(after) ||
  (saidBefore.test(before.slice(-110)) && !helper.test(before.slice(-60))) ||
  (ofThings.test(before.slice(-60)) && wasHit.test(after)) ||
  (namesThem.test(after) && customersOf.test(before.slice(-60))) ||
  (reachesNext.test(after) && harmAt.test(before.slice(-90))) ||
  (harmAt.test(before.slice(-90)) && hitBy.test(before));
