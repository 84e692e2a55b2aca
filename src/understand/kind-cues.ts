/**
 * What a report says when it tells of one kind of thing or another: signs, written down by hand. They are what training
 * starts from (bench/kind-model.ts), since the labelled news has too few reports of most kinds to learn their words from.
 *
 * A sign is a regular expression over lower-case text that begins at the beginning of a word: `arrest` stands for
 * arrested and arrests too, `bill\b` for that word alone. Under `none` stand signs of what has no kind (advice, opinion,
 * round-ups, entertainment); those under `who` speak for no kind by themselves, and training finds out what they add.
 */
import type { Kind } from '../domain/kind.ts';

export const cues: Record<Kind | 'none' | 'who', Record<string, RegExp>> = {
  incident: {
    // Law firms that look for clients by announcing a breach; the story is the breach.
    'law firm':
      /llp\b|law firm|legal claims|investigat(?:es|ing) claims|claims on behalf|claims (?:being )?investigated|is investigating|breach alert/,
    breach: /breach|data leak|leak(?:s|ed|ing)?\b|data theft|intrusion|hack\b|hacks\b|hacked|exposure/,
    attack:
      /cyber ?-?attacks?|cyber ?-?incidents?|ransomware attacks?|security incident|it incident|ddos|denial[- ]of[- ]service|tbps/,
    suffers:
      /hit by|hits\b|struck by|victims? of|fall(?:s|en)? victim|suffers?|suffered|caught (?:up )?in|crippl|knocks?|knocked|paraly|takes down|targeted|snared/,
    claims:
      /claims? (?:responsibility|attack|breach|hit|ddos|data|to have|theft)|claimed responsibility|alleged(?:ly)? (?:breach|leak|data|hack)|alleges? breach|auction|threaten|ransom demand|leak site/,
    exposes:
      /expos(?:es|ed|ing)|stolen|stole\b|steals?\b|accessed|exfiltrat|compromised|published on|dark web|unauthori[sz]ed|unsecured|misconfigured|by mistake|mistakenly|accidental|inadvertent|shared with|lost\b/,
    outage:
      /outage|disrupt(?:s|ed|ion|ions|ing)?\b|halt|shut ?downs?|shuts down|offline|systems down|suspend|resum|restor|restarts?|back online|delays|cancell|chaos|production|stay (?:at )?home|down\b|blackout/,
    tells:
      /confirms?\b|confirmed|admits?|apologi[sz]|apology|discloses?|disclosed|notif|warns? (?:customers|shoppers|users|students)|den(?:y|ies|ied)\b|no evidence|aware of|investigating|responds/,
    affected:
      /affect(?:ed|s|ing)\b|impact(?:ed|s|ing)\b|personal (?:data|information|details)|customer (?:data|details|information|info)|social security/,
    contains:
      /revok|cuts? off|unusual activity|suspicious activity|security event|resets? (?:tokens|passwords|credentials)|(?:affected|compromised) (?:instances|accounts|customers|tokens)/,
    supplier: /third[- ]party|supplier|contractor/,
  },
  vulnerability: {
    flaw: /vulnerabilit|vulnerable|flaws?\b|bugs?\b|security holes?|zero-?days?|loophole|weakness/,
    patch:
      /patch|security updates?|fix(?:es|ed)?\b|hotfix|update (?:now|your|immediately)|firmware|mitigation|workaround|unpatched/,
    exploit:
      /exploit(?:ed|s|ation|able|ing)?\b|code execution|remote code|arbitrary code|privilege escalation|bypass|authentication bypass|injection|cvss|cve\b|proof-of-concept|poc\b|in the wild|path traversal|memory corruption|overflow/,
  },
  'malware-campaign': {
    campaign:
      /campaigns?\b|targeting|targets?\b|hijack|wave of|compromising|hackers (?:are|use)|abus(?:e|es|ing)|ramping up/,
    malware:
      /malware|trojan|botnet|backdoor|infostealer|stealers?\b|spyware|loaders?\b|payload|rat\b|worm|rootkit|keylog|encryptors?|variant|command[- ]and[- ]control|c2\b|malicious|infect(?:s|ed|ion)|ransomware strain|ransomware returns/,
    phishing:
      /phish|spear-|vishing|lures?\b|fake\b|impersonat|posing as|trick|spoof|typosquat|malvertis|deepfake/,
    state:
      /(?:china|chinese|russian?|north korean?|n\. korea|iranian?|beijing|kremlin)[- ](?:linked|backed|based|nexus|hack|state|cyber|spies|govern)|apt ?\d|state-(?:sponsored|backed|linked)|nation-state|espionage|spies|spying|typhoon|threat group/,
  },
  'law-enforcement': {
    arrest:
      /arrest|detain|custody|bail\b|raid(?:s|ed)?\b|bust(?:s|ed)?\b|nabbed|offences|extradit|(?:most )?wanted|\$\d+ ?m(?:illion)? (?:reward|bounty)|bounty issued/,
    charge: /charged\b|charges\b|indict|accused of|unseal|prosecut|faces? (?:charges|court|trial)/,
    convict:
      /sentenc|jail|prison|guilty|convict|behind bars|plea\b|pleads|pleaded|probation|on trial|trial\b|appeals?\b|verdict|admits role|admitted to|restitution/,
    fine: /fined\b|fines?\b|penalt(?:y|ies)|sanctioned|sanctions?\b|ordered to pay|asset freeze|blacklist/,
    sue: /sue[sd]?\b|suing|lawsuits?|suit\b|legal action|plaintiff|compensation|damages|settle(?:s|d|ment|ments)?\b|payouts?|class (?:action|members)/,
    seize: /seiz|dismantl|takedown|taken down|takes down|took down|crackdown|cracks down|forfeit|confiscat/,
    court: /court\b|judge\b|magistrate|tribunal|jury/,
    police:
      /police|cops?\b|sheriff|fbi\b|europol|interpol|national crime agency|secret service|detectives?|law enforcement|justice department|department of justice|doj\b|attorney/,
  },
  policy: {
    law: /bills?\b|acts?\b|laws?\b|legislation|regulations?\b|directive|rules\b|ban\b|bans\b|banned|banning|mandat|treaty|convention|gdpr|nis2|executive order|bipartisan|reauthori/,
    says: /propos|votes?\b|voted|adopt|expires?\b|lapse|consultation|urge[sd]?\b|calls? (?:for|on)|called (?:for|on)|renews? call|demands?\b|pledge|vows?\b|open letter|oppos|review\b|lobby|press(?:es|ing) for|commend|under fire|scathing|damning/,
    does: /strateg(?:y|ies)|polic(?:y|ies)|national security|measures|funding cut|cuts? funding|cooperation|summit|initiative|task force|bailout|loan|guarantee|public sector|critical infrastructure|seminar|awareness|cyberwar|threat level|national cyber|support for|rescue|budget|taxpayer|cost of/,
    who: /governments?\b|govt|gov't|ministers?\b|ministry|white house|administration|presiden|prime minister|treasury|parliament|senat|congress|lawmakers?|mps?\b|meps?\b|legislat|select committee|democrats?|republicans?|commission\b|member states|mayor|watchdog|audit/,
    rights:
      /encryption|surveillance|civil society|digital rights|civil liberties|chat control|age verification|digital id|rights groups|lawful access/,
  },
  research: {
    report:
      /report\b|reports? (?:finds?|says|shows|reveals?|warns|highlights)|annual|new (?:research|study|survey)|study|survey|research\b|poll\b|findings|white ?paper|index\b|landscape|statistics|according to (?:a|new|data|the latest)|data (?:shows?|reveals)|finds\b|found that|reveals? (?:that|how|\d)|respondents/,
    percent:
      /\d+ ?%|per ?cent\b|one in \w|half of|(?:a ?)?third of|doubled|tripled|times (?:more|on)|majority|two-thirds|\d in \d|out of \d/,
    rise: /surge|rise\b|rising|rises\b|increas|soar|spike|record (?:high|level|pace|year)|trends?\b|on the rise|ytd|year over year|yoy|q[1-4]\b|plummet|prolific|all-time high|levelled|golden age|drop\b/,
    finds:
      /researchers?|uncovered|discovered|identif|observed|tracked|analysts?|analysis|emerg|linked to|reverse engineer|hacking (?:the|a|an|into)\b|teaming up|first ai|experts/,
  },
  product: {
    launch:
      /launch|releas|unveil|introduc|announces?\b|rolls? out|rolling out|rolled out|debut|now (?:supports?|available|open)|general availability|brings? new|integrates?\b|enhances?\b|to host|first to|embed|adds\b/,
    thing:
      /solutions?\b|platform|tools?\b|product\b|appliance|edition|capabilit|dashboard|module|suite|storage|backups?\b|powered|features?\b|software|immutable|endpoint|ssd|vpn/,
    partner:
      /partner(?:s|ship)?\b|joins? forces|collaborat|alliance|certif|programme|program\b|training|workshop|courses?\b|bundle|lifetime|live demo/,
    'press release':
      /business ?wire|pr ?newswire|announced today|today announced|epr network|leader in|leading provider|a provider of/,
    protects:
      /protects?\b|protection|defen[cd]|safeguard|prevent|combat|detection|recovery|resilien|helps?\b|stop(?:s|ping)?\b/,
    offer:
      /\$\d+\b(?! ?(?:m|b))|subscription|discount|best\b|save\b|deals?\b|bug bounty|windows 1\d|end of support/,
  },
  market: {
    acquire: /acquir|acquisition|merger|to buy\b|buys\b|takeover|buyout|stake\b/,
    raise:
      /raises? (?:\$|€|£|\d)|(?:funding|growth) round|series [a-e]\b|seed\b|investors?|investment|invests|valuation|ipo\b|venture|(?:debt|credit) facilit|financing|startups/,
    shares:
      /shares?\b|stocks?\b|ftse|nasdaq|nyse|wall street|profits?\b|revenue|earnings|sales\b|quarterly|half-year|fiscal|pre-tax|dividend|market\b|economy|tariff|turnaround|in the red|to red|financial hit|retailers?\b|cost of cyber|£\d+m|bounce back/,
    people:
      /bonus|pay cut|executive pay|executives|appoints?|appointed|steps? down|resign|quits?\b|chairman|tech chief|leaves\b|parts ways|stay on|leadership|cto\b/,
    award: /awards?\b|wins\b|winner|named (?:a|as|to|one)|of the year|ranked/,
  },
  none: {
    advice:
      /how to|tips\b|what (?:you|it|to|we)|here's (?:what|how)|explain|opinion|lessons|why\b|interview|myths|playbook|guide\b|need to know|should\b|must\b|how\b|things\b|ways\b|steps to|best practices|inside\b|who are|next\b|discuss/,
    'round-up':
      /week in review|week of|briefing|digest|things to know|in brief|newsletter|plus:|podcast|round-?up|news & notes|and more|episode|live:|tv\b|more$/m,
    entertainment:
      /games?\b|gameplay|gaming|trailer|drama|star(?:s|ring)?\b|players?|diy|film|movie|celebrit|actor|actress|travel|recipe|chef|golf|football|wife|husband|bomb|murder|machete|tree|nature|health|hacks\b|life\b|adventure|your\b|kids\b/,
  },
  who: {
    gang: /gangs?\b|hackers|hacking group|ransomware group|threat actors?|crooks|criminals|cybercrim|crew|extort|hacker group|syndicate/,
    suspect:
      /suspects?\b|teen(?:s|ager|agers)?\b|year-old|man\b|men\b|woman|student|accused|mastermind|kingpin|ringleader|operator|national\b|coach|officer/,
    agency: /cisa\b|ncsc|enisa|nist\b|cyber ?security (?:centre|agency)|signals directorate/,
    experts: /experts?|specialists?|ceo\b|commentator|columnist/,
    ai: /ai\b|artificial intelligence|llms?\b|chatbot|quantum/,
    money: /crypto|bitcoin|ransom payments?|launder|\$\d|£\d|€\d|million|billion/,
    regulator: /regulators?\b|commissioner|ico\b|ftc\b|sec\b|data protection|ombudsman/,
    firm: /firm\b|company|companies|giant|maker|vendor|provider/,
    place: /council|hospital|school|university|airport|city\b|airline|bank|retailer|carmaker/,
  },
};
