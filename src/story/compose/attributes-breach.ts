/** What is told differently of a theft and those behind it: what was taken, from whom it is known, ransom, arrests. */
import { type Attribute, UNCERTAIN } from './attributes.ts';

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

export const ofBreaches: readonly Attribute[] = [
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
  ...kindsOfData(),
];
