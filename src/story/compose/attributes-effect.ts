/** What is told differently of the effects: what runs again, how bad it is, what is fixed, who helps, what was decided. */
import type { Attribute, WordList } from './attributes.ts';

const WORK: WordList =
  'production shipments deliveries orders flights sales trading factor* plant* stores manufacturing surgeries appointments enrolment* registrations payments bookings trains';
const STOPPED: WordList =
  'halt halts halted suspend suspends suspended stop stops stopped pause pauses paused shut*_down shut shuts closed closes standstill idle idled cancel*';
const SYSTEMS: WordList =
  'system* website* site* service* network* app apps platform* server* portal* phone*_lines email* online';
const FLAW: WordList = 'flaw* vulnerabilit* bug* zero-day* hole* CVE-[\\d-]{6,12} weakness*';

export const ofEffects: readonly Attribute[] = [
  {
    question: 'What kind of attack is it?',
    how: 'progress',
    states: [
      {
        name: 'unclear',
        open: true,
        words:
          '(?:alleged|suspected|possible|apparent|unspecified|unexplained)_(?:cyber.?attack|hack*|cyber_incident) (?:technical|IT|computer|network|system)_(?:issue|problem|outage|glitch|failure)* outage (?:cyber|security|cybersecurity)_incident',
      },
      {
        name: 'ransomware',
        words:
          '(?:confirm*|admit*|acknowledg*|reveal*|disclos*|says?|said)+ransomware ransomware+(?:confirmed|behind|to_blame|caused) (?:was|by|is)_(?:a_|an_)?ransomware',
      },
    ],
  },
  {
    question: 'Was it an attack?',
    how: 'opposed',
    of: 'outage* disruption* incident* failure* meltdown crash* fault* attack* sabotage hack* cyberattack* cyber-attack* fails down',
    states: [
      {
        name: 'no',
        words:
          '(?:not|no|rules?_out|ruled_out)(?:_an?|_any|_caused_by|_the_result_of|_due_to|_by){0,2}_(?:cyber.?attacks?|attacks?|sabotage|hack) (?:caused_by|due_to|blamed_on|result_of|blames)++(?:human_error|error|fault|glitch|faulty_update|update|misconfiguration|bug|power_cut|power_failure)',
      },
      {
        name: 'yes',
        words:
          'cyber.?attack* sabotage attack (?:rumou?rs?|suspicions?|fears?|speculation|signs?|suspected|possible|alleged)++(?:attack|sabotage|hack)',
      },
    ],
    hedged: { yes: 'yes' },
    // "Not due to attack: why the firm left": what was not due to it stands elsewhere, and may be no failure.
    not: 'ransomware responsib* claim* ^\\W*not_(?:due_to|caused_by|the_result_of|because_of)_(?:an?_|the_|any_)?(?:cyber.?)?attacks?\\W*$',
    status: 'denied',
  },
  {
    question: 'Are the systems working?',
    how: 'progress',
    of: SYSTEMS,
    states: [
      {
        name: 'down',
        words:
          'offline (?:is|are|was|were|remain*|still|went|go|knocked|go)_down unavailable outage* paralysed paralyzed inaccessible crippled disabled',
      },
      {
        name: 'back',
        words:
          'back_online up_and_running restored restores resumed resumes restarted restarts back_to_normal reopened working_again',
      },
    ],
    negated: { back: 'down' },
    hedged: { back: 'down' },
  },
  {
    question: 'Is it running again?',
    how: 'progress',
    news: true,
    of: WORK,
    states: [
      { name: 'halted', words: STOPPED },
      { name: 'running', words: 'resumes resumed restarts restarted reopens reopened back_to_normal' },
    ],
    negated: { running: 'halted' },
  },
  {
    question: 'What has stopped?',
    how: 'progress',
    states: [
      {
        name: 'services',
        open: true,
        words:
          '(?:hit|hits|affect*|disrupt*|suspend*|halt*|crippl*)+(?:orders?|shipping|shipments?|deliver*|customer_service*|call_cent*|websites?|emails?|payments?)',
      },
      {
        name: 'production',
        words:
          '(?:halt|halts|halted|stop|stops|stopped|suspend*|paus*|shut*)+(?:production|factories|plants|manufacturing) (?:production|factories|plants|manufacturing)+(?:halted|stopped|suspended|paused|shut)',
      },
    ],
  },
  {
    question: 'Is it exploited?',
    how: 'progress',
    of: `${FLAW} exploit* attack*`,
    states: [
      { name: 'no' },
      { name: 'yes', words: 'exploited exploiting exploitation under_attack in_the_wild' },
    ],
    negated: { yes: 'no' },
    deniable: true,
  },
  {
    question: 'Is there a fix?',
    how: 'progress',
    states: [
      {
        name: 'none',
        words:
          'unpatched no+(?:patch|fix|update)* (?:patch|fix|update)*+(?:not_available|to_come|coming) working_on+(?:patch|fix)',
      },
      {
        name: 'released',
        words:
          '(?:releas*|issu*|publish*|ship|ships|shipped|push*|rolls?_out|rolled_out)+(?:patch|patches|fix|fixes|hotfix|security_update*|emergency_update*) (?:patch|patches|fix|fixes)+(?:available|released|out) (?:patches|fixes|patched|fixed)',
      },
    ],
    of: `${FLAW} patch* fix* update*`,
  },
  {
    question: 'Does it stop attacks?',
    how: 'opposed',
    of: 'attack* ransomware exploit* hackers attackers flaw* hole* breach* malware patch* fix* vulnerab*',
    states: [
      {
        name: 'no',
        words:
          '(?:patch|fix|update|mitigation)*+(?:incomplete|bypass*|not_enough|insufficient|fail*) bypass*+(?:patch|fix|mitigation)',
      },
      {
        name: 'yes',
        words:
          '(?:stop|stops|stopping|prevent|prevents|block|blocks|halt|halts)+(?:attacks?|ransomware|malware|hackers|attackers|breaches|exploitation) (?:patch|fix|update)_(?:fixes|closes|resolves|addresses)',
      },
    ],
    negated: { yes: 'no' },
    hedged: { yes: 'yes', no: 'no' },
  },
  {
    question: 'Will the state help?',
    how: 'progress',
    of: 'government* minister* treasury state white_house administration chancellor secretary',
    states: [
      {
        name: 'considered',
        words: 'considering weighing mulling exploring looking_at could_step_in might_support in_talks',
      },
      {
        name: 'granted',
        words:
          'steps_in stepped_in underwrit* guarantees grants approves approved issues will_support will_(?:give|lend|guarantee|underwrite)',
      },
    ],
    hedged: { granted: 'considered' },
  },
  {
    question: 'How far is the repair?',
    how: 'opposed',
    states: [
      {
        name: 'nearly done',
        words:
          '(?:completing|finalis*|finaliz*|final_stages?)+(?:update*|fix*|repair*|recovery|restoration|work) (?:fix|repair|recovery|restoration|update)+(?:near|nears|nearing|nearly|almost|close_to) (?:nearly|almost|close_to)+(?:recover*|restor*|completion|fixed|resolved)',
      },
      {
        name: 'from scratch',
        words: '(?:rebuild*|rebuilt|start*)+(?:from_scratch|from_the_ground_up|all_over)',
      },
    ],
  },
  {
    question: 'Was the flaw known before?',
    how: 'opposed',
    of: `${FLAW} patch*`,
    states: [
      {
        name: 'known',
        words:
          '(?:previously|already|earlier)_(?:patched|fixed|known|identified|addressed|disclosed) (?:patched|fixed|addressed|resolved)_in+(?:January|February|March|April|May|June|July|August|September|October|November|December)',
      },
      {
        name: 'new',
        words:
          'zero-day* zero_day* 0-day* previously_unknown hitherto_unknown (?:nobody|no_one)_(?:knew|had_known|knew_of|had_known_of) (?:unknown|not_known)_(?:before|until|to_the)',
      },
    ],
    apart: true,
  },
  {
    question: 'Is it over?',
    how: 'opposed',
    of: 'attack* incident* breach* outage* disruption* fire worm intrusion* hackers attackers',
    states: [
      { name: 'ongoing', words: 'ongoing still_(?:spreading|under_way|inside|struggling) uncontained' },
      { name: 'contained', words: 'contain contained under_control eradicated evicted resolved' },
    ],
    negated: { contained: 'ongoing' },
    hedged: { contained: 'ongoing' },
  },
  {
    question: 'How bad is it?',
    how: 'opposed',
    ofName: true,
    hedged: { little: 'little', much: 'much' },
    of: 'impact* flight* disruption* delay* effect* cancellation* breach customer* users people accounts individuals records problems airport* passengers operations',
    states: [
      {
        name: 'little',
        words:
          '(?:minimal|little|limited|minor|negligible|no_(?:severe|major|significant|serious|widespread|material|real))+(?:impact|disruptions?|delays?|effects?|cancellations) (?:disruptions?|delays?|impact|problems)+(?:eased|low|minimal|subsided) (?:small|minor)+breach',
      },
      {
        name: 'much',
        words:
          '(?:severely|significantly|heavily|badly)_(?:delayed|impacted|affected|disrupted|hit) (?:multiple|mass|widespread)+cancellations (?:severe|crippling|catastrophic|major|massive)+(?:impact|disruptions?|delays?|effects?) affect*+[\\d.]{1,5}_(?:million|billion)',
      },
    ],
  },
  {
    question: 'How far is the law?',
    how: 'progress',
    of: 'bill act law legislation directive regulation ban rules',
    states: [
      {
        name: 'proposed',
        words:
          'to_vote vote_on debates proposes proposed introduces introduced consults consultation unveils drafts draft',
      },
      { name: 'delayed', words: 'delays delayed postpones postponed shelves shelved withdraws withdrawn' },
      { name: 'passed', words: 'passes passed adopts adopted approves approved' },
      { name: 'in force', words: 'signs signed_into in_force takes_effect took_effect' },
    ],
  },
];
