/** What kind of thing a story is, and where a policy story stands. */
import type { Kind } from '../../domain/story.ts';
import { compareText, type Voice } from './voices.ts';

/** Words that speak for a kind, matched in titles and leads. In order of precedence where kinds tie. */
const SIGNS: [Kind, RegExp][] = [
  [
    'vulnerability',
    /\b(?:cve-\d{4}-\d+|vulnerabilit|zero-?day|flaw|patch(?:es|ed)?\b|exploit(?:ed|s|ation)?\b|remote code execution|security update|advisory)/gi,
  ],
  [
    'law-enforcement',
    /\b(?:arrest|sanction|charged|sentenced|court|police|prosecutor|indict|pleaded|jail|prison|extradit|seized|dismantl|europol|fbi\b|lawsuit|sued|trial|convict|custody|bail)/gi,
  ],
  [
    'policy',
    /\b(?:law\b|bill\b|act\b|directive|regulation|commission|parliament|proposal|legislation|policy|governments\b|mandates?\b|council\b|encryption|open letter|civil society|lawmaker|senate|congress|ministers?\b|consultation|statement|encryption back ?doors?|privacy rules|gdpr|strategy|treaty|executive order)/gi,
  ],
  [
    'malware-campaign',
    /\b(?:malware|trojan|botnet|campaign|phishing|backdoor|infostealer|loader|worm|apt\d*|spyware|stealer|threat actor|espionage)/gi,
  ],
  [
    'incident',
    /\b(?:breach|hack(?:ed|ers?)?\b|cyber-? ?attack|ransomware|leak|stolen|outage|ddos|disrupt|compromised|data theft|extort)/gi,
  ],
  [
    'research',
    /\b(?:researchers?|study|paper|survey|analysis|report finds|found that|proof of concept|experts?)/gi,
  ],
  [
    'product',
    /\b(?:launch(?:es|ed)?|introduc|feature|release[sd]?|product|platform|tool\b|update adds|beta|app\b)/gi,
  ],
  [
    'market',
    /\b(?:acqui|funding|raises?\b|shares?\b|ipo\b|revenue|earnings|invest|market|stock|merger|insurance premium)/gi,
  ],
];

/** How much the words of titles and leads weigh beside what the findings say: short texts mislead the one, long ones the other. */
const WORDS_WEIGH = 0.8;

/** The story's kind: what its voices are found to be, each with its probability, and what their titles and leads speak of. */
export function kindOf(voices: readonly Voice[]): Kind {
  const votes = sharesByWords(voices);
  for (const { source } of voices) {
    const found = source.findings.kind;
    if (found) votes.set(found.kind, (votes.get(found.kind) ?? 0) + found.score / voices.length);
  }
  const most = [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0];
  return most?.[0] ?? 'incident';
}

/** Each kind's share of the signs in titles and leads, times its weight; a sign counts at most twice in a sentence. */
function sharesByWords(voices: readonly Voice[]): Map<Kind, number> {
  const scores = new Map<Kind, number>();
  let all = 0;
  for (const { statements } of voices) {
    for (const statement of statements.slice(0, 4)) {
      for (const [kind, pattern] of SIGNS) {
        const hits =
          Math.min(2, statement.text.match(pattern)?.length ?? 0) * (statement.place === 0 ? 2 : 1);
        if (hits > 0) scores.set(kind, (scores.get(kind) ?? 0) + hits);
        all += hits;
      }
    }
  }
  return new Map([...scores].map(([kind, score]) => [kind, (WORDS_WEIGH * score) / all]));
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
  const texts = voices.toReversed().map(({ statements }) =>
    statements
      .slice(0, 4)
      .map(({ text }) => text)
      .join(' '),
  );
  for (const [stage, pattern] of STAGES) if (texts.some((text) => pattern.test(text))) return stage;
  return null;
}
