/** What a sentence says of the versions that it names: affected, fixed, not affected, or that there will be no fix. */
import type { VersionState } from '../../../domain/version.ts';
import type { Expression } from './expressions.ts';

export interface Said {
  state: VersionState;
  isHedged: boolean;
  /** Advice, or a product's age: of a flaw only where one is spoken of. */
  isLoose: boolean;
}

/** Words before versions that say what holds for them, up to the next such words. Where two begin at one place the earlier stands. */
const cues: [VersionState | 'flaw', RegExp][] = [
  [
    'unaffected',
    /\b(?:(?:not|never|n['’]t)(?: \w+)? (?:affect(?:ed|ing|s)?|impact(?:ed|ing)?|vulnerable|susceptible)|unaffected|not (?:be )?exploitable)\b|\bn['’](?:est|sont) pas (?:affect|vuln|concern)\p{L}{1,8}|\bno (?:está|están|es|son) (?:afectad|vulnerable)\p{L}{0,3}|\bniet kwetsbaar|\bnicht (?:betroffen|anfällig|verwundbar)|\b(?:clean|safe) (?:(?:versions?|releases?|builds?):? )?(?=v?\d)/giu,
  ],
  [
    'no-fix',
    /\b(?:not|never|n['’]t)(?: (?:yet|be|been|going to be|currently))* (?:fix|patch|fixed|patched|addressed|resolved|remediated|released?)\b|\bno (?:fix(?:es)?|patch(?:es)?|updates?)\b|\bunpatched\b/gi,
  ],
  [
    'fixed',
    /\b(?:fix(?:ed|es|ing)?|patch(?:ed|es|ing)?|address(?:ed|es|ing)|resolv(?:ed?|es|ing)(?! to\b)|correct(?:ed|s)|remediat(?:ed?|es|ing)|mitigat(?:ed?|es)|repaired|closed|plugged|mended)\b|\b(?:updat(?:e[ds]?|ing)|upgrad(?:e[ds]?|ing)|mov(?:e|ing)|migrat(?:e|ing))\b(?=[^.;:]{0,80} to )|\binstall(?:ing)?\b|\b(?:update|upgrade) (?=to )|\b(?:versions?|releases?|builds?) (?:that|which) (?:helps?|(?:is|are) safe)\b|\bsafe (?:versions?|releases?|builds?)\b|\b(?:behoben|behebt|beheben|geschlossen|schließt|Abhilfe schaff(?:t|en))\b|\breleas(?:ed|ing|es)\b(?=[^;]{0,120} to (?:fix|address|patch|resolve|close|remediate|mitigate)\b)|\b(?:corrigée?s?|corrigent|corregid[oa]s?|corrigen?|verholpen|gepatcht)(?!\p{L})|\bactualizar(?= [^.;:]{0,80}\d)/giu,
  ],
  [
    'affected',
    /\b(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)|vulnerable|susceptible|exploitable|present in|exists? in|found in|discovered in|resides? in|exposed|running|at risk|(?:remains?|stays?|is|are) (?:still )?open|(?:malicious|backdoored|trojani[sz]ed|poisoned|tainted|compromised) (?:versions?|releases?|builds?)|betroffen|anfällig|verwundbar|kwetsbaar|vulnerables)\b|\b(?:affectée?s?|afectad[oa]s?|vulnérables?)(?!\p{L})/giu,
  ],
  [
    'flaw',
    /\b(?:flaws?|bugs?|vulnerabilit(?:y|ies)|issues?|weakness(?:es)?|holes?|zero[- ]days?|(?:CVE|GHSA)-[\w-]{4,20}|use[- ]after[- ]free|overflows?|injections?|cross-site scripting|XSS|CSRF|SSRF|traversal|bypass|out[- ]of[- ]bounds|deserialization|escalation|code execution|RCE|allow(?:s|ed) (?:an?|any|the|remote|local|un\w+|authenticated|attackers?))\b/gi,
  ],
];

/** Right after versions, before the next ones. */
const afterwards: [VersionState, RegExp][] = [
  [
    'unaffected',
    /^[^.;:]{0,40}?\b(?:(?:is|are|was|were)(?: not|n['’]t) (?:\w+ )?(?:affected|vulnerable|impacted|susceptible|exploitable)|(?:does|do|did)(?: not|n['’]t) (?:contain|have) (?:the|this|that) (?:flaw|bug|vulnerability|issue)|unaffected)\b|^[^.;:,]{0,30}? (?:is|are) not(?=[.,;]|$)|^[^.;:]{0,30}?\b(?:is|are|was|were)(?: (?!not|never)\w+){0,3} (?:clean|safe)\b|^[^.;:]{0,40}? (?:n['’]est pas|ne sont pas|no est[áa]n?|(?:is|zijn) niet|(?:ist|sind) nicht) (?:affect|vuln|concern|afectad|kwetsbaar|betroffen|anfällig)/i,
  ],
  [
    'affected',
    /^[^.;:]{0,50}?\b(?:is|are|was|were|remains?|be)(?: (?:also|all|still|likely|reportedly|potentially|known to be|found to be))* (?:affected|vulnerable|impacted|susceptible|exposed|at risk|malicious|backdoored|trojani[sz]ed|poisoned)\b|^[^.;:]{0,80}?\b(?:should|must|need to|are (?:urged|advised|told|asked) to) (?:\w+ ){0,2}(?:update|upgrade|patch|move|migrate)\b|^[^.;:]{0,30}?\b(?:contains?|suffers?|has|have) (?:from )?(?:an?|the|several|multiple|this|two|three)\b[^.;:]{0,60}\b(?:flaws?|bugs?|vulnerabilit\w+|issues?|weakness\w*)\b/i,
  ],
  [
    'fixed',
    /^,? (?:the|this|that|both|all|these) [^.;:,]{0,50}\b(?:is|are|was|were|has been|have been)(?: now)? (?:fixed|patched|addressed|resolved|closed|corrected|mended|plugged|repaired)(?=[.,;]|$)|^,? (?:which |that )?(?:fixed|patched|addressed|resolved|closed|corrected|mended) (?!(?:in|with|by|from)(?: (?:versions?|releases?))? ?$)|^[^.;:]{0,30}?\b(?:is|are) (?:the )?(?:first |earliest )?(?:fixed|patched)(?: software)? (?:releases?|versions?|builds?)\b|^(?:[^.;:]{0,50}?\b)?(?:fix(?:es)?|patch(?:es)?|address(?:es)?|resolves?|closes?|corrects?|remediates?|mitigates?|(?:contains?|includes?|has|have|with|carr(?:y|ies)) (?:the |a |an )?(?:\w+ )?(?:fix|patch|correction|remedy)(?:es|s)?)\b/i,
  ],
];
const release =
  /\b(?:releas(?:ed|es|ing)|ship(?:ped|s|ping)|publish(?:ed|es)|issu(?:ed|es)|roll(?:ed|s|ing) out|push(?:ed|es) out|(?:is|are|now) (?:now )?(?:available|out)|new (?:release|version)s?)\b/i;
const mends =
  /^(?:It|They|This|These|The|Both|All)(?: [\w-]{1,16}){0,5}? (?:fix(?:es)?|patch(?:es)?|address(?:es)?|resolves?|closes?|corrects?|remediates?|(?:contains?|includes?|brings?) (?:the |a )?(?:\w+ )?(?:fix|patch|mitigation)(?:es|s)?)(?![\p{L}\d])/u;

/** "Acme released A 1.2. It fixes CVE-2026-1": a sentence of a release, and the one after it that says what it mends. */
export const isReleaseThatMends = (words: string, next: string): boolean =>
  mends.test(next) && release.test(words);

const verdict =
  /^(?:Both|They|(?:All|These|Those|The)(?: of (?:them|these))?(?: (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}))?)(?: (?:versions|releases|builds|packages))? (?:are|were|have been|had been|proved|turned out to be) (?:\w{3,12} )?(?:malicious|affected|vulnerable|backdoored|compromised|poisoned|trojani[sz]ed|infected)(?![\p{L}\d])/u;

/** "Somebody published A 1.2 and B 3.4. Both are malicious": the sentence after the one with the versions says it of all. */
export const isVerdict = (next: string): boolean => verdict.test(next);

/** Behind a colon, a cell's edge or a dash right after versions: "7.0: not affected", "7.0 | not affected", "2.1 – contains the loader". */
const besides: [VersionState, RegExp][] = [
  [
    'unaffected',
    /^(?: ?[:|=(]| [–—-]) ?(?:(?:is |are )?not (?:affected|vulnerable|impacted|susceptible)|unaffected|clean|safe)(?![\p{L}-])/iu,
  ],
  [
    'fixed',
    /^(?: ?[:|=(]| [–—-]) ?(?:fixed|patched|(?:contains|includes|has) (?:the |a )?(?:fix|patch))(?! (?:in|by|with)(?![\p{L}]))(?![\p{L}-])/iu,
  ],
  [
    'affected',
    /^(?: ?[:|=(]| [–—-]) ?(?:(?:is |are )?(?:affected|vulnerable|impacted|malicious|backdoored|trojani[sz]ed|compromised)|contains)(?![\p{L}-])/iu,
  ],
];

/** So many characters after versions are read for what is said of them. */
const REACH = 140;

const noFixAfter =
  /\b(?:end[- ]of[- ](?:life|support|maintenance)|EOL|EoL|no longer (?:supported|maintained)|unsupported|unmaintained|(?:will|do|does|has|have) not(?: \w+)? (?:fixed|patched|receive|get|fix|patch)|won['’]t (?:be )?(?:fix|patch|receive|get)\w*|(?:no|without an?) (?:fix|patch|update)\w*|remains? unpatched)\b/i;

/** "Warned to patch them after a flaw in A 1.2": what is asked for is not what A 1.2 has. */
const asked = /^(?:fix|patch|resolve|remediate|mitigate|update|upgrade|install|move|migrate)$/i;
const advice = /^(?:updat|upgrad|mov|migrat|install|releas)/i;

/** "A fix will come with 12.8.0.0". */
const later = /^[^,;:]{0,30}?\bwill (?:be|come|arrive|follow|ship|land)\b/i;

/** "Users should install 8.9.1": told to, whatever it mends. */
const urged = /\b(?:should|must|urge[ds]?|advise[ds]?|recommend(?:s|ed)?)\b/i;
const isPlain = ({ ranges }: Expression): boolean => ranges.every(({ from }) => /\..*\./.test(from ?? ''));

const hedge =
  /\b(?:may|might|could|likely|probably|possibly|potentially|reportedly|allegedly|apparently|believed|thought|appears?|seems?|suspected|expected|planned|scheduled|will be|due|said)\b/;

export interface Cue {
  /** `advice`: to change to other versions. */
  state: VersionState | 'flaw' | 'advice';
  start: number;
  end: number;
}

export const tellsOfFlaws = (text: string): boolean => cues.some(([, pattern]) => text.search(pattern) >= 0);

/** What the words of a sentence say, in order; where they lie over each other the firmer stands. */
export function cuesIn(text: string): Cue[] {
  const found = cues.flatMap(([state, pattern], rank) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      state,
      rank,
      start: index,
      end: index + words.length,
    })),
  );
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: Cue[] = [];
  for (const { state, start, end } of found)
    if (kept.length === 0 || start >= kept.at(-1)!.end) kept.push({ state, start, end });
  return kept;
}

/** Of versions up to some, it is said that they are affected; that there is a fix is said of some and all later ones. */
const endsSomewhere = ({ ranges }: Expression): boolean =>
  ranges.some(({ from, to, toIncluded }) => to !== null && (from !== to || !toIncluded));

const affected: Said = { state: 'affected', isHedged: false, isLoose: false };

/**
 * What is said of the versions `at`: by what comes after them, else by the nearest before them. Empty where nothing is.
 * `until`: where the next ones begin. `led`: what the heading or the sentence with a colon before it says. `isOfFlaw`: whether
 * the text is known to speak of a flaw there.
 */
export function saidOf(
  text: string,
  found: readonly Cue[],
  at: Expression,
  until: number,
  led: VersionState | null,
  isOfFlaw: boolean,
): Said[] {
  const after = text.slice(at.end, Math.min(until, at.end + REACH));
  const clause = after.split(/;|, (?:but|while|whereas) /)[0]!;
  // "Acme 7.4 fixes it, and 6.x is no longer supported": not 7.4.
  const mends = afterwards.find(([state]) => state === 'fixed')![1].exec(clause);
  const isWithout = noFixAfter.test(clause) && (mends === null || noFixAfter.test(mends[0]));
  const said = stateOf(text, found, at, clause, led, isOfFlaw);
  if (!isWithout) return said ? [said] : [];
  const without: Said = { state: 'no-fix', isHedged: false, isLoose: true };
  return said?.state === 'affected' ? [said, without] : [without];
}

/** Whether what was said before stands in brackets that have closed: "3.x (no fix), 4.x". */
function isAside(between: string): boolean {
  const [opens, closes] = [between.indexOf('('), between.indexOf(')')];
  return closes >= 0 && (opens < 0 || closes < opens);
}

function stateOf(
  text: string,
  found: readonly Cue[],
  at: Expression,
  after: string,
  led: VersionState | null,
  isOfFlaw: boolean,
): Said | null {
  const beside = besides.find(([, pattern]) => pattern.test(after));
  if (beside) return { state: beside[0], isHedged: false, isLoose: false };
  for (const [state, pattern] of afterwards) {
    const match = pattern.exec(after);
    if (match && !(state === 'fixed' && (endsSomewhere(at) || noFixAfter.test(match[0]))))
      return { state, isHedged: hedge.test(match[0]), isLoose: false };
  }
  const before = found.filter(({ end }) => end <= at.start + 1 && !isAside(text.slice(end, at.start)));
  // "A flaw in A 1.2".
  const isInside = before.length > 0 && / (?:in|of|on) /.test(text.slice(before.at(-1)!.end, at.start));
  const strong = before.findLast(({ state }) => state !== 'flaw');
  if (strong) {
    const isHedged =
      hedge.test(
        text
          .slice(Math.max(0, strong.start - 40), strong.start)
          .split(/[,;:]/)
          .at(-1)!,
      ) || later.test(text.slice(strong.end, at.start));
    const state = strong.state as VersionState;
    const words = text.slice(strong.start, strong.end);
    const isAsked = asked.test(words) && !/\b(?:the|an?|its|this|no) $/i.test(text.slice(0, strong.start));
    if (state === 'fixed' && (endsSomewhere(at) || (isAsked && before.at(-1)!.state === 'flaw' && isInside)))
      return affected;
    return {
      state,
      isHedged,
      isLoose: advice.test(words) && !(isPlain(at) && urged.test(text.slice(0, at.start))),
    };
  }
  // "If you use A 10.4, update to A 10.4.9", in a list of what to do.
  const isLed = !found.some(({ state, start }) => state === led && start >= at.end);
  if (led !== null && isLed) return { ...affected, state: led };
  if (before.length > 0 && (at.worded || isInside)) return affected;
  return endsSomewhere(at) && (found.length > 0 || isOfFlaw) ? affected : null;
}
