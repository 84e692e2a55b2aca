/** What is told differently of the effects: what runs again, how bad it is, what is fixed, who helps. */
import { type Attribute, UNCERTAIN } from './attributes.ts';

export const ofEffects: readonly Attribute[] = [
  {
    question: 'Was it an attack?',
    how: 'progress',
    status: 'denied',
    states: [
      {
        name: 'suspected',
        test: /\b(?:rumours?|rumors?|suspicions?|suspect(?:s|ed)?|fears?|feared|speculation|possible|alleged(?:ly)?|looks like|signs) (?:\w+ ){0,4}(?:of |by )?(?:an? )?(?:[\w-]+ ){0,4}(?:cyber ?-?)?(?:attack|hack|sabotage)\b|\b(?:attack|sabotage) is suspected\b/i,
      },
      {
        name: 'no attack',
        test: /\b(?:not|no) (?:caused by |the result of |due to |a |an |any )*(?:cyber ?-?)?(?:attack|sabotage|hack)\b(?! (?:on|against|that)\b)|\b(?:own doing|human error|configuration error|faulty (?:update|configuration)|internal error) (?:\w+ ){0,4}not\b|\brul(?:es|ed) out (?:an? |any )?(?:cyber ?-?)?(?:attack|sabotage)\b/i,
        not: /\b(?:no confirmation of|no word on|not rule out|not known|whether)\b/i,
      },
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
