/** What kind of thing a story is, and where a policy story stands. */
import type { Kind } from '../../domain/kind.ts';
import { compareText, type Voice } from './voices.ts';

/** How much more the first report says about what a story is than the last of many: three times as much. */
const FIRST_ADDS = 2;

/**
 * The story's kind: each voice votes for what its article is found to be, by the probability of that. Early reports
 * weigh more, for what follows a breach (lawsuits, profit warnings, aid) makes it no other kind of story.
 */
export function kindOf(voices: readonly Voice[]): Kind {
  const votes = new Map<Kind, number>();
  voices.forEach(({ source }, rank) => {
    const found = source.findings.kind;
    if (!found) return;
    const weight = 1 + FIRST_ADDS / (1 + rank);
    votes.set(found.kind, (votes.get(found.kind) ?? 0) + weight * found.score);
  });
  const most = [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0];
  const kind = isOfLaw(voices) ? 'policy' : (most?.[0] ?? 'incident');
  return kind === 'law-enforcement' && isPrivateSuit(voices) ? 'incident' : kind;
}

/** Below this probability an article is hardly found to be of any kind. */
const HARDLY = 0.25;
/** Words of those who read a law; so many of them in an article that is of no other kind make it one about the law. */
const LAW =
  /\b(?:recitals?|articles? \d+|regulations?|directives?|bills?|acts?|laws?|legal(?:ly)?|clauses?|amend(?:s|ed|ments?)|lawful(?:ly)?|provisions?|lawmakers?|courts?|parliaments?|councils?|obligations?|duty|duties)\b/giu;
const MANY = 5;
const READ = 12;

/** An essay on a law tells of no event that would make it another kind. */
function isOfLaw(voices: readonly Voice[]): boolean {
  return voices.every(({ source, statements }) => {
    const text = statements
      .slice(0, READ)
      .map((statement) => statement.text)
      .join(' ');
    return (source.findings.kind?.score ?? 0) < HARDLY && (text.match(LAW)?.length ?? 0) >= MANY;
  });
}

const SUIT =
  /\b(?:lawsuits?|class[- ]actions?|suing|sue[sd]?|plaintiffs?|settle(?:s|d|ments?)|compensation|file a claim)\b/i;
const BREACH = /\b(?:breach|hack(?:ed|ing)?|leak|cyber[- ]?attack|ransomware|stolen data|data theft)/i;
/** Somebody with the power of the state acts. */
const STATE =
  /\b(?:police|arrest\w*|charge[sd]|indict\w*|prosecut\w*|sentenc\w*|guilty|convict\w*|fine[sd]?|penalt\w+|sanction\w*|regulator|commissioner|commission|attorney general|department of justice|justice department|doj|fbi|sec|ftc|europol|interpol|crime agency|extradit\w*|jail\w*|watchdog)\b/i;

/** Customers who sue over a breach, or are paid for it, are what the breach led to: nobody enforces the law. */
function isPrivateSuit(voices: readonly Voice[]): boolean {
  const leads = voices.map(({ statements }) =>
    statements
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );
  const suits = leads.filter((text) => SUIT.test(text) && BREACH.test(text));
  return suits.length * 2 >= leads.length && !leads.some((text) => STATE.test(text));
}

/** Stages of a law or a position, the furthest first. */
const STAGES: [string, RegExp][] = [
  [
    'In force',
    /\b(?:(?:came|comes|entered|enters|went|goes|is now|now) (?:in|into) (?:force|effect)|took effect|takes effect today)\b/i,
  ],
  [
    'Adopted',
    /\b(?:parliament|council|lawmakers|senate|congress|house|member states|meps)\b[^.]{0,40}\b(?:adopt(?:s|ed)|pass(?:es|ed)|approve[sd]?)\b|\bsigned into law\b|\benacted\b/i,
  ],
  [
    'Proposed',
    /\bpropos(?:al|es|ed)\b|\bpresent(?:s|ed) (?:the|its|a)\b|\btabled\b|\bintroduce[sd]? (?:the|a|its)\b[^.]{0,60}\bbill\b|\bbill before\b|\bdraft (?:law|bill|regulation)\b|\bcompromise on the\b/i,
  ],
  ['Consultation', /\b(?:consultation|call for evidence|public comment)\b/i],
  [
    'Statement',
    /\b(?:open letter|statement|joint letter|call(?:s|ed)? on|urge[sd]?|oppos|ask(?:s|ed)? (?:the |govern))/i,
  ],
];

/** Where a policy story stands by its newest articles; null for the other kinds or where nothing says it. */
export function stageOf(kind: Kind, voices: readonly Voice[]): string | null {
  if (kind !== 'policy') return null;
  const leads = voices.flatMap(({ statements }) => statements.slice(0, 4).map(({ text }) => text));
  for (const [stage, pattern] of STAGES) {
    const done = stage === 'In force' || stage === 'Adopted';
    if (leads.some((text) => pattern.test(text) && !(done && NOT_YET.test(text)))) return stage;
  }
  return null;
}

/** The step is spoken of, and lies ahead or is only wished for. */
const NOT_YET =
  /\b(?:before|until|unless|if|once|when|could|would|should|must|may|might|will|expected|whether|yet|not|plans?|due)\b/i;
