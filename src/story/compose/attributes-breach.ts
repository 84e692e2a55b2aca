/** What is told differently of a theft and those behind it: what was taken, from whom it is known, ransom, arrests. */
import { ATTACK, type Attribute, DATA, DEED, type WordList } from './attributes.ts';

const TAKEN: WordList =
  'steal* stole* (?:was|were|been|being|have|had)+taken took++(?:data|details|information|files|records) accessed exfiltrat* copied leak leaks leaked leaking compromis* expose* exposing obtained extract* procured theft+of lifted nicked swiped siphon* scraped (?:was|were|been|is|are)+(?:affected|involved|included)';
const KEPT = '(?:data|information|details|records|files|numbers|accounts?)';

/** Sorts of data that one report says were taken and another says were not. */
const SORTS: [question: string, of: WordList][] = [
  ['Was financial data taken?', `(?:financial|payment|card|bank|banking|credit_card)+${KEPT} bank_account*`],
  ['Were passwords taken?', 'password* credential*'],
  [
    'Were identity documents taken?',
    'passport* identity_document* driving_licence* driver*_licen* national_id* social_security* government_id*',
  ],
  ['Was health data taken?', `(?:medical|health|patient)+${KEPT}`],
  ['Was customer data taken?', `(?:customer|user|client|passenger|member|shopper|guest)s?.?+${KEPT}`],
  ['Was staff data taken?', `(?:employee|staff|worker)s?.?+${KEPT}`],
  ['Was source code taken?', 'source_code'],
];

const GROUP = '(?:gangs?|groups?|hackers|crew|collective|operation|botnet|forum|marketplace)';

export const ofBreaches: readonly Attribute[] = [
  {
    question: 'What has become of the suspects?',
    how: 'progress',
    soon: ['released', 'cleared', 'sentenced'],
    states: [
      {
        name: 'arrested',
        words: '(?<!for_(?:the_)?)arrest arrests arrested detained into_custody apprehended',
      },
      {
        name: 'released',
        words: '(?:released|freed|out)_(?:on|under)+(?:bail|investigation|bond) on_(?:conditional_)?bail',
      },
      {
        name: 'charged',
        words:
          '(?:is|are|was|were|been|and|man|woman|teens?|teenagers?|pair|case)_charged charged_(?:with|over|in|under) indicted faces?+(?:charges|years)',
      },
      {
        name: 'due in court',
        words: '(?:due|set|expected|scheduled|to_appear)_(?:in|before)+(?:court|judge)',
      },
      { name: 'pleads not guilty', words: 'plead*_not_guilty pled_not_guilty' },
      { name: 'in court', words: 'remanded appear*+(?:court|judge|magistrates) (?<!due_)in_court' },
      { name: 'cleared', words: 'acquitted cleared_of charges+dropped drop*_charges' },
      { name: 'convicted', words: 'plead*_guilty pled_guilty convicted found_guilty' },
      { name: 'sentenced', words: 'sentenced jailed_for jailed' },
    ],
  },
  {
    question: 'Was data taken?',
    how: 'progress',
    of: DATA,
    // That one sort of data was spared says nothing of the rest.
    not: 'credit financial payment card* bank* medical health password* passport* sensitive limited source_code',
    states: [{ name: 'no' }, { name: 'perhaps', open: true }, { name: 'yes', words: TAKEN }],
    negated: { yes: 'no' },
    hedged: { yes: 'perhaps' },
    deniable: true,
  },
  ...SORTS.map(
    ([question, of]): Attribute => ({
      question,
      how: 'opposed',
      of,
      states: [{ name: 'yes', words: TAKEN }, { name: 'no' }],
      negated: { yes: 'no' },
      apart: true,
    }),
  ),
  {
    question: 'Is it confirmed?',
    how: 'progress',
    not: 'responsibility credit_for reports',
    states: [
      {
        name: 'not yet',
        words: `unverified unconfirmed unsubstantiated (?:investigat*|looking_into)++(?:claims?|reports?|alleged|possible|potential|suspected) (?:claim|claims|claimed|alleges?|alleged|suspected|possible|feared)++${DEED} (?:yet_to|could_not|unable_to|not|cannot)+(?:confirm*|verif*)`,
        open: true,
      },
      {
        name: 'confirmed',
        words: `(?:confirm|confirms|confirmed|admits|admitted|acknowledges|acknowledged)++${DEED} ${DEED}+(?:was|is|has_been|been)_confirmed`,
      },
    ],
  },
  {
    question: 'Has the inquiry ended?',
    how: 'progress',
    states: [
      {
        name: 'begun',
        words:
          '(?:start|begin|launch|open|order|initiat)(?:s|ed|es)+(?:probe|investigation|inquiry) under+(?:probe|investigation)',
      },
      {
        name: 'ended',
        words:
          '(?:conclud|complet|end|clos|drop)(?:s|ed|es)+(?:probe|investigation|inquiry) (?:probe|investigation|inquiry)+(?:finds|found|concluded|concludes|ended|closed|dropped) after_(?:a_|an_|its_|the_)?(?:probe|inquiry) following+(?:its|their|technical|thorough)+(?:probe|investigation|inquiry)',
      },
    ],
  },
  {
    question: 'Has it answered?',
    how: 'progress',
    states: [
      {
        name: 'no',
        open: true,
        words:
          'yet_to+(?:comment|respond|issue|address) (?:not|declined_to)+(?:respond|responded|comment|commented|issued|addressed)',
      },
      { name: 'yes', words: 'addresses responds_to responded_to breaks+silence broke+silence' },
    ],
  },
  {
    question: 'Was a ransom paid?',
    how: 'opposed',
    of: 'ransom hackers attackers gang extortion* criminals demand* pay paid',
    states: [
      {
        name: 'no',
        words: '(?:refus*|declin*|will_not|won.t|would_not)+(?:pay|negotiate|give_in) pa(?:id|ys)_no',
      },
      { name: 'yes', words: 'paid pays' },
    ],
    negated: { yes: 'no' },
  },
  {
    question: 'What will the attackers do with the data?',
    how: 'progress',
    of: `${DATA} hackers gang group attackers children`,
    not: 'sample*',
    states: [
      {
        name: 'threatened',
        words:
          '(?:threat*|will|would|vow*|warn*|unless)+(?:releas|leak|publish|post|sell|dump|auction)(?:e|ing|s|es)? deadline ultimatum countdown',
      },
      {
        name: 'published',
        words: `(?:hackers|gang|group|crew|criminals|attackers)+(?:leaks?|leaked|publish|publishes|published|releases?|released|dumps?|dumped|posts?|posted) (?:stolen|${KEPT})++(?:leaked|published|released|dumped|posted|for_sale) posted published leaked dumped`,
      },
      {
        name: 'withdrawn',
        words: 'delet(?:e|es|ed|ing) remov(?:es|ed)_(?:all|the) back(?:s|ed|ing)?_down apologi[sz]*',
      },
    ],
    hedged: { threatened: 'threatened', withdrawn: 'withdrawn' },
  },
  {
    question: 'Has the group stopped?',
    how: 'opposed',
    states: [
      {
        name: 'stopped',
        words: `${GROUP}++(?:retir*|shuts?_down|shutting_down|shut_down|disband*|farewell|goodbye|going_dark|ceas*) (?:retire*|shutdown|disband*|farewell)+of++${GROUP}`,
      },
      {
        name: 'not stopped',
        words: `rebrand* ${GROUP}++(?:still_active|resurfac*|is_back|are_back|returns|continues?_to|never_left) (?:doubt*|skepti*|scepti*)++(?:retire*|shutdown|farewell)`,
      },
    ],
    hedged: { stopped: 'stopped', 'not stopped': 'not stopped' },
  },
  {
    question: 'Was it insured?',
    how: 'opposed',
    states: [
      {
        name: 'lapsed',
        words: '(?:lapse*|expired)+(?:insurance|cover|policy) (?:insurance|cover|policy)+(?:lapsed|expired)',
      },
      {
        name: 'not insured',
        words:
          '(?:finalis*|finaliz*|negotiating)+(?:insurance|cover|policy) uninsured (?:no|without)+insurance',
      },
      {
        name: 'insured',
        words: 'insured insurance+(?:will|would|should)_(?:cover|pay) covered_by+insurance',
      },
    ],
    negated: { insured: 'not insured' },
  },
  {
    question: 'Did the attack succeed?',
    how: 'opposed',
    apart: true,
    states: [
      {
        name: 'attempted',
        words:
          'attempted+(?:hack*|breach|intrusion|attack|cyber-attack|cyberattack) (?:foil*|thwart*|repel*|fend*|block*|avert*)+(?:hack|breach|intrusion|attack|cyber-attack|cyberattack)',
      },
      {
        name: 'succeeded',
        words:
          '(?:networks?|systems?|servers?|accounts?)+(?:infiltrated|breached|compromised|hacked|broken_into) (?:data|information|files|records)+stolen stole+(?:data|information|files|records)',
      },
    ],
  },
  {
    question: 'Whose systems were breached?',
    how: 'opposed',
    apart: true,
    states: [
      {
        name: 'those of a supplier',
        words:
          'third[-_]party+(?:provider|supplier|vendor|platform|system|systems|service|software|company|business|firm|contractor|application|app|tool)* (?:supplier|vendor|contractor)(?:s|.s)?+(?:systems?|platform|account|breached|hacked|compromised|attacked) (?:breach*|attack*|hack*|compromise*|blames?|from)+(?:supplier|vendor|contractor)s? external_(?:provider|platform)*',
      },
      {
        name: 'its own',
        words:
          "(?:breach*|hack*|compromise*|intrusion|attack*|infiltrat*|access)_(?:of|on|into|in|to)_(?:its|their|the_company.s|the_firm.s|[\\w-]{2,20}['’]s)+(?:systems?|networks?|servers?|websites?|infrastructure) (?:taken|stolen)_from_(?:its|their)+(?:systems?|networks?|servers?)",
      },
    ],
    hedged: { 'those of a supplier': 'those of a supplier', 'its own': 'its own' },
    not: 'law_enforcement experts specialists',
  },
  {
    question: 'How did they get in?',
    how: 'opposed',
    apart: true,
    states: [
      {
        name: 'by a flaw',
        words:
          '(?:caused_by|due_to|exploit*|through|via|because_of|abus*)+(?:vulnerabilit*|flaws?|zero-days?|bugs?|misconfigur*)',
      },
      {
        name: 'by an account',
        words:
          '(?:compromis*|hijack*|stolen|stole|through|via|using|taking_over)+(?:account|accounts|credentials?|passwords?|logins?|tokens?) social_engineering phishing vishing impersonat* bribed tricked posing_as',
      },
    ],
  },
  {
    question: 'Was the access authorised?',
    how: 'opposed',
    states: [
      { name: 'yes', words: 'authori[sz]ed_access' },
      { name: 'no', words: 'unauthori[sz]ed_(?:access|party|parties|third|person|user|individual)' },
    ],
  },
  {
    question: 'Is it linked to another attack?',
    how: 'opposed',
    of: ATTACK,
    states: [
      { name: 'unrelated', words: 'unrelated unconnected isolated_incident no_(?:link|connection)' },
      {
        name: 'linked',
        words: 'linked_to connected_to related_to part_of+(?:campaign|wave|spree) stems_from tied_to',
      },
    ],
    not: 'china russia iran korea state gang group hackers ransomware',
    negated: { linked: 'unrelated' },
  },
  {
    question: 'Was the data encrypted?',
    how: 'opposed',
    of: DATA,
    states: [
      { name: 'no', words: 'unencrypted plaintext plain_text clear_text' },
      { name: 'yes', words: '(?:was|were|is|are)+(?:encrypted|hashed)' },
    ],
    negated: { yes: 'no' },
    not: 'ransomware',
  },
];
