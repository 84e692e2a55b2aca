/**
 * What stories of this field are told differently about, beside figures and dates: a question, and the states that answer
 * it, as texts put them. One row a question; the words are those of the field, not of any set of articles.
 */

/** A state that an answer may be in. `not`: what looks like it and is something else. */
export interface State {
  name: string;
  test: RegExp;
  not?: RegExp;
}

/**
 * `progress`: states follow one another, a later one replaces the earlier. `opposed`: two of them cannot both be true at one time.
 * `ofName`: opposed only where both texts name the same place or organisation.
 */
export interface Attribute {
  question: string;
  how: 'progress' | 'opposed';
  ofName?: true;
  states: State[];
}

const UNCERTAIN =
  /\b(?:may|might|could|would|if|unless|until|before|to be|expected|hopes?|plans?|aims?|working to|trying to|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for)\b/i;
const DATA = '(?:data|information|records?|files?|details|documents?)';

/** Sorts of data that one report says were taken and another says were not. */
const SORTS: [string, string][] = [
  ['Was financial data taken?', '(?:financial|payment|(?:credit |debit )?card|bank(?:ing)?)'],
  ['Were passwords taken?', '(?:passwords?|credentials?)'],
  [
    'Were identity documents taken?',
    '(?:passports?|identity documents?|IDs?|licen[cs]es?|social security numbers?)',
  ],
  ['Was health data taken?', '(?:medical|health|patient)'],
];

function kindsOfData(): Attribute[] {
  const taken =
    '(?:stolen|accessed|taken|compromised|exposed|leaked|obtained|copied|included|affected|procured|involved)';
  return SORTS.map(([question, sort]) => ({
    question,
    how: 'opposed',
    states: [
      {
        name: 'no',
        test: new RegExp(
          `\\b(?:no|not|nor|without|neither|excluding) (?:any |the |include |including |affect |involve |store |stored )*(?:[\\w,]+ ){0,4}${sort}\\b`,
          'i',
        ),
        not: /\bnot only\b|\bno (?:longer|doubt)\b/i,
      },
      {
        name: 'yes',
        test: new RegExp(
          `\\b${sort} (?:[\\w,]+ ){0,6}(?:was|were|had been|have been|has been|also) ${taken}\\b|\\b(?:stole|steal(?:s|ing)?|leak(?:s|ed)|expos(?:es|ed)|took|accessed|obtained|including) (?:[\\w,]+ ){0,8}${sort} (?:data|details|information|numbers?|records?|photos?|scans?)\\b`,
          'i',
        ),
        not: /\b(?:no|not|nor|neither|without|may|might|could|if|whether)\b/i,
      },
    ],
  }));
}

export const attributes: readonly Attribute[] = [
  {
    question: 'What has become of the suspects?',
    how: 'progress',
    states: [
      { name: 'arrested', test: /\b(?:arrest(?:ed|s)?|detained|taken into custody)\b/i },
      {
        name: 'released',
        test: /\b(?:released|freed|out) (?:on|under) (?:conditional |police )?(?:bail|investigation|bond)\b|\bon conditional bail\b/i,
      },
      {
        name: 'charged',
        test: /\b(?:charged (?:with|over|in|under)|has been charged|have been charged|faces? (?:\w+ )?charges|indicted)\b/i,
      },
      {
        name: 'in court',
        test: /\b(?:remanded|appear(?:s|ed)? (?:in|before) (?:\w+ ){0,3}(?:court|judge|magistrates?))\b/i,
      },
      { name: 'convicted', test: /\b(?:ple(?:ads?|aded|d) guilty|convicted|found guilty)\b/i },
      { name: 'sentenced', test: /\b(?:sentenced|jailed for)\b/i },
    ],
  },
  {
    question: 'Are the systems working?',
    how: 'progress',
    states: [
      {
        name: 'down',
        test: /\b(?:systems?|websites?|sites?|services?|networks?|apps?|platforms?|servers?)\b[^.;,]{0,40}\b(?:(?:still |remain |taken |went |gone |knocked )?offline|(?:are|is|were|was|remain|still|went|go) down|unavailable|not (?:be )?(?:back )?online|unlikely to be online|suspended|paralysed|paralyzed)\b/i,
      },
      {
        name: 'back',
        test: /\b(?:back online|(?:now|again|back) up and running|(?:systems?|services?|websites?|networks?|access|operations) (?:\w+ ){0,3}(?:restored|resumed|restarted)|(?:restores|restored|restarts|restarted|resumes|resumed) (?:\w+ ){0,3}(?:systems?|services?|websites?|networks?|access))\b/i,
        not: /\b(?:working to|to get|until|before|trying to|to be|unlikely|not|yet to|when|hopes?|could|expects?)\b/i,
      },
    ],
  },
  {
    question: 'Is it exploited?',
    how: 'progress',
    states: [
      {
        name: 'no',
        test: /\bno (?:known |evidence of |signs? of |reports? of |indications? of )?(?:active |public )?exploitation\b|\bnot (?:been |being |yet been |currently )?(?:actively )?exploited\b/i,
      },
      {
        name: 'yes',
        test: /\b(?:actively|already|now|being|mass|widely) exploit(?:ed|ing)\b|\bexploited in (?:the wild|attacks)\b|\bunder (?:active |mass )?(?:attack|exploitation)\b|\bexploitation (?:is )?(?:under way|underway|confirmed|detected|observed)\b/i,
        not: /\bno(?:t|r)?\b|\b(?:could|may|might|if)\b/i,
      },
    ],
  },
  {
    question: 'Is there a fix?',
    how: 'progress',
    states: [
      {
        name: 'none',
        test: /\b(?:no (?:official |security )?(?:patch|fix|update)(?:es|s)? (?:is |are |yet|available|exists?|has|have|for)|unpatched|(?:patch|fix) (?:is|are) not (?:yet )?available|yet to (?:be )?(?:patch|fix)(?:ed)?)\b/i,
      },
      {
        name: 'released',
        test: /\b(?:releas|issu|publish|ship|push|roll)(?:e[sd]?|s|ed|es|ing)? (?:out )?(?:\w+ ){0,3}(?:patch|fix|update|hotfix)(?:es|s)?\b|\b(?:patch|fix|update)(?:es|s)? (?:is |are |was |were |has been |have been )?(?:now )?(?:available|released|out)\b/i,
        not: /\bno\b|\bnot\b|\b(?:plans?|will|to come|expected)\b/i,
      },
    ],
  },
  {
    question: 'Was data taken?',
    how: 'progress',
    states: [
      {
        name: 'no',
        test: new RegExp(
          `\\bno (?:confirmed )?(?:leak(?:age|s)?|theft|loss|exposure) of (?:\\w+ ){0,3}${DATA}\\b|\\bno (?:evidence|indication|sign|suggestion|reason to believe)\\b[^.;]{0,40}\\b${DATA}\\b|\\bno (?:\\w+ ){0,2}${DATA} (?:was|were|has been|had been|have been) (?:stolen|taken|accessed|compromised|exposed|leaked|affected|lost)\\b|\\b${DATA} (?:was|were|is|are|has|have) not (?:been )?(?:stolen|taken|accessed|compromised|affected)\\b`,
          'i',
        ),
      },
      {
        name: 'yes',
        test: new RegExp(
          `\\b(?:confirm|admit|acknowledg|reveal|disclos)(?:s|ed|es|ted)?\\b[^.;]{0,60}\\b(?:stole|stolen|theft|taken|accessed|copied|exfiltrated|leaked|extracted)\\b|\\b${DATA} (?:\\w+ ){0,4}(?:was|were|had been|has been|have been) (?:also |indeed )?(?:stolen|taken|copied|exfiltrated|extracted)\\b`,
          'i',
        ),
        not: /\bno(?:t|r)?\b|\b(?:may|might|could|whether|if|claims?)\b/i,
      },
    ],
  },
  {
    question: 'Is it confirmed?',
    how: 'progress',
    states: [
      {
        name: 'not yet',
        test: /\b(?:not (?:yet )?(?:been )?(?:independently )?(?:verified|confirmed|substantiated)|unverified|unconfirmed|unsubstantiated|(?:in|not )sufficient evidence|not enough evidence|yet to (?:confirm|verify)|could not (?:be )?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?)|investigating (?:the |these )?(?:claims?|reports?|an alleged)|looking into (?:the |these )?(?:claims?|reports?))\b/i,
      },
      {
        name: 'confirmed',
        test: /\b(?:confirm(?:s|ed)|admit(?:s|ted)|acknowledg(?:es|ed))\b[^.;]{0,60}\b(?:breach\w*|attack\w*|hack\w*|theft|stolen|stole|compromis\w+|leak\w*|intrusion|accessed)\b/i,
        not: /\b(?:no|not|nor|yet|unable|cannot|if|whether)\b/i,
      },
    ],
  },
  {
    question: 'Was a ransom paid?',
    how: 'opposed',
    states: [
      {
        name: 'no',
        test: /\b(?:not|never|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|won['’]t|without) (?:to )?(?:pay(?:ing)?|paid|negotiat\w+)\b|\bno ransom (?:was|has been|had been) paid\b/i,
      },
      {
        name: 'yes',
        test: /\b(?:paid|pays) (?:\S+ ){0,5}ransom\b|\bransom (?:of \S+ (?:million )?)?(?:was|had been|has been) paid\b/i,
        not: /\b(?:not|never|no|if|refus\w+)\b/i,
      },
    ],
  },
  {
    question: 'What will the attackers do with the data?',
    how: 'progress',
    states: [
      {
        name: 'threat',
        test: /\b(?:threat(?:en(?:s|ed|ing)?)?|will|would|vow(?:s|ed)?|warn(?:s|ed)?|deadline) (?:\w+ ){0,3}(?:to )?(?:releas|leak|publish|post|sell|dump|auction)(?:e|ing)?\b/i,
      },
      {
        name: 'withdrawn',
        test: /\b(?:hackers?|gangs?|group|crew|attackers?|scumbags|criminals|extortionists|they|it|has|have|now)\b[^.;]{0,50}\b(?:deleted|delete (?:the|all)|remov(?:es?|ed) (?:the|all)|back(?:s|ed|ing)? down|apologi[sz](?:es?|ed))\b/i,
        not: /\bnot (?:deleted|removed|back)\b|\b(?:accounts?|pages?|posts?) (?:was|were)?\b/i,
      },
      {
        name: 'done',
        test: new RegExp(
          `\\b(?:gang|group|crew|hackers?|attackers?)\\b[^.;]{0,30}\\b(?:leaks?|leaked|publish(?:es|ed)|releas(?:es|ed)|dump(?:s|ed))\\b[^.;]{0,30}\\b${DATA}\\b`,
          'i',
        ),
        not: UNCERTAIN,
      },
    ],
  },
  {
    question: 'Has the group stopped?',
    how: 'opposed',
    states: [
      {
        name: 'stopped',
        test: /\b(?:gangs?|groups?|hackers?|crew|collective)\b[^.;]{0,60}\b(?:retir(?:e[sd]?|ing|ement)|shut(?:s|ting)? down|disband(?:s|ed|ing)?|goodbye|farewell|going dark|ceas(?:e[sd]?|ing) operations)\b/i,
        not: /\b(?:doubt\w*|rebrand\w*|scepti\w+|skepti\w+|return\w*|despite|resurfac\w+)\b/i,
      },
      {
        name: 'not stopped',
        test: /\b(?:retir(?:e[sd]?|ing|ement)|shut(?:s|ting)? down|shutdown|disband\w*|farewell|goodbye)\b[^.;]{0,80}\b(?:doubt\w*|rebrand\w*|scepti\w+|skepti\w+|return\w*|resurfac\w+|continu\w+|still active)\b|\b(?:doubt\w*|scepti\w+|skepti\w+|despite)\b[^.;]{0,60}\b(?:retir(?:e[sd]?|ing|ement)|shut(?:s|ting)? down|shutdown|disband\w*)\b/i,
      },
    ],
  },
  {
    question: 'Will the state help?',
    how: 'progress',
    states: [
      {
        name: 'considered',
        test: /\b(?:government|ministers?|minister|treasury|state|commission|white house|administration)\b[^.;]{0,40}\b(?:considering|weighing|mulling|exploring|looking at|could step in|might support|in talks)\b/i,
      },
      {
        name: 'granted',
        test: /\b(?:government|ministers?|treasury|state|commission|white house|administration|secretary|chancellor)\b[^.;]{0,40}\b(?:steps? in|stepped in|underwrites?|will (?:underwrite|guarantee|support|give|lend)|grants?|issues|approves?|announced that it will|guarantees)\b/i,
        not: /\b(?:considering|could|might|urged|should|calls? for|called)\b/i,
      },
    ],
  },
  {
    question: 'Was it insured?',
    how: 'opposed',
    states: [
      {
        name: 'lapsed',
        test: /\b(?:lapse[sd]?|expired)\b[^.;]{0,40}\b(?:insurance|cover|policy)\b|\b(?:insurance|cover|policy)\b[^.;]{0,20}\b(?:had |has )?(?:lapsed|expired)\b/i,
      },
      {
        name: 'never had',
        test: /\b(?:finali[sz](?:e|ed|ing)|negotiating|without|not (?:have|taken out))\b[^.;]{0,40}\b(?:insurance|cover|policy)\b|\b(?:not insured|uninsured)\b/i,
      },
      {
        name: 'had',
        test: /\b(?:is|was|were|fully|had been) insured\b|\binsurance (?:will|would|should) (?:cover|pay)\b|\bcovered by (?:\w+ ){0,2}insurance\b/i,
        not: /\bnot\b/i,
      },
    ],
  },
  {
    question: 'How far is the repair?',
    how: 'opposed',
    states: [
      {
        name: 'nearly done',
        test: /\b(?:completing|finali[sz]ing|final stages? of)\b[^.;]{0,30}\b(?:updates?|fix(?:es)?|repairs?|recovery|restoration|work)\b|\b(?:fix|repair|recovery|restoration|update)\b[^.;]{0,15}\b(?:nears|nearing|nearly|almost|close to)\b|\b(?:near(?:s|ly|ing)?|almost|close to) (?:full(?:y)? |complete )?(?:recover\w*|restor\w+|completion|fixed|resolved)\b/i,
      },
      {
        name: 'from scratch',
        test: /\b(?:rebuild(?:s|ing)?|rebuilt|starting|start(?:ed)?)\b[^.;]{0,30}\b(?:from scratch|from the ground up|all over)\b/i,
      },
    ],
  },
  {
    question: 'Is it running again?',
    how: 'progress',
    states: [
      {
        name: 'halted',
        test: /\b(?:halt(?:s|ed|ing)?|suspend(?:s|ed)?|stopp(?:ed|ing)|stops|paus(?:es?|ed)|shut(?:s|ting)? down|closed?) (?:\w+ ){0,3}(?:production|operations|shipments|deliveries|orders|flights|sales|trading|factories|plants|stores|manufacturing|surgeries)\b|\b(?:production|operations|shipments|deliveries|orders|flights|sales|trading|factories|plants|stores|manufacturing) (?:\w+ ){0,2}(?:halted|suspended|stopped|paused|at a standstill)\b/i,
      },
      {
        name: 'running',
        test: /\b(?:resum(?:es|ed)|restart(?:s|ed)|reopen(?:s|ed)) (?:\w+ ){0,3}(?:production|operations|shipments|deliveries|orders|flights|sales|trading|factories|plants|stores|manufacturing)\b|\b(?:production|operations|shipments|deliveries|orders|flights|sales|trading|factories|plants|stores|manufacturing) (?:has|have|had|were|was) (?:\w+ )?(?:resumed|restarted|reopened)\b/i,
        not: UNCERTAIN,
      },
    ],
  },
  {
    question: 'Was the flaw known before?',
    how: 'opposed',
    states: [
      {
        name: 'known',
        test: /\b(?:previously|already|earlier) (?:patched|fixed|known|identified|addressed|disclosed)\b|\b(?:patched|fixed|addressed|resolved) (?:in|by) (?:its |the |a )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Critical Patch Update)\b/i,
        not: /\bnot (?:been )?(?:previously|already)\b/i,
      },
      {
        name: 'new',
        test: /\b(?:zero[- ]days?|0[- ]day|previously unknown|unknown (?:flaw|vulnerability|bug))\b/i,
        not: /\bnot an? (?=zero)|\bno\b/i,
      },
    ],
  },
  ...kindsOfData(),
  {
    question: 'Is it over?',
    how: 'progress',
    states: [
      {
        name: 'ongoing',
        test: /\b(?:not (?:yet )?(?:been )?(?:contained|under control|resolved)|still (?:spreading|ongoing|under way|inside)|uncontained)\b/i,
      },
      {
        name: 'contained',
        test: /\b(?:has been|have been|been|was|is|now|fully) (?:fully )?(?:contained|under control|eradicated|evicted)\b/i,
        not: /\b(?:not|yet|until)\b/i,
      },
    ],
  },
  {
    question: 'How bad is it?',
    how: 'opposed',
    ofName: true,
    states: [
      {
        name: 'little',
        test: /\b(?:minimal|little|limited|minor|no (?:severe|major|significant|serious|widespread|material|real)|negligible) (?:\w+ )?(?:impact|disruptions?|delays?|effects?|cancellations)\b|\b(?:disruptions?|delays?|impact|problems?) (?:\w+ ){0,2}(?:eased|low|minimal|subsided)\b|\b(?:small|minor) (?:data )?breach\b/i,
      },
      {
        name: 'much',
        test: /\b(?:severely|significantly|heavily|badly) (?:delayed|impacted|affected|disrupted|hit)\b|\b(?:multiple|mass|widespread) (?:flight |train |service )?cancellations\b|\b(?:severe|crippling|catastrophic) (?:\w+ )?(?:impact|disruptions?|delays?|effects?)\b|\baffect(?:ed|ing|s)? (?:\w+ ){0,2}\d+(?:\.\d+)? ?(?:million|billion) (?:\w+ )?(?:customers?|people|users?|accounts?|individuals|records)\b/i,
        not: /\b(?:minimal|eased|no severe|minor|no)\b/i,
      },
    ],
  },
];
