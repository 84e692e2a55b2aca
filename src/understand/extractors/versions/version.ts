/** One version as its maker writes it. */

export interface Version {
  /** Without "v". */
  text: string;
  end: number;
  /** Whether its form shows it to be one: "1.2.3", "22.7R2.5", "KB5068861", and not "8" or "2019". */
  sure: boolean;
  /** Of two that a hyphen joins, "7.4.0-7.4.8", the later. */
  last: string | null;
}

/**
 * Numbers parted by dots, with what makers add: "9.0.0-M1", "14.1-43.56", "21.4R3-S12", "17.9.4a", "8u471", "8.0 U3g",
 * "2019 CU15", "7.4.x", "1.0.0-beta.3". Nothing has to follow, so that it never goes back.
 */
const written =
  /(?:v\.? ?(?=\d)|R(?=\d\d))?\d{1,8}(?:\.(?:\d{1,8}|[x*](?![a-z]))|[a-z]{1,5}\d{1,5}|-(?:[a-z]{1,6}[.-]?)?\d{1,8}|_\d{1,6}| (?:SP|CU|SU|MR|U|Update|Patch|Build|Hotfix|HF|RU) ?\d{1,6})*[a-z]?/iy;
const knowledgeBase = /KB\d{6,8}/y;
/** ".176" after "142.0.7444.175/". */
const lastPart = /\.(\d{1,8})(?![.\p{L}\d])/uy;

/** Before it: what makes a number something else. A digit or a dot is another number's. */
const notBefore =
  /[\p{L}\p{N}$€£#@_]$|\p{N}[.,:-]$|\b(?:cvss|scores?|scored|rated|rating|severity|TLS|SSL|HTTP|SMB|NTLM|USB|Bluetooth|DSS|IPv\d|CWE|SHA|epss|probability|section|chapter|article|figure|page|top)(?:v\d(?:\.\d)?)?(?:[ :(]| of| at| as| is| was| an?){0,3} ?$/iu;
/** After it: a share, an amount, a length. */
const notAfter =
  /^(?:[\p{L}\p{N}%°$€£]|[.,:]\d| ?(?:%|percent|per cent|million|billion|trillion|[kMGT]i?B\b|[kMGT]bps|GHz|MHz|out of|stars?|points?|times|hours?|days?|weeks?|months?|years?|minutes?|seconds?|inch|a\.m|p\.m)|\/10\b| of 10\b)/iu;
/** A number alone is a version only where no noun follows that it counts: "Firefox 145 and", not "Cisco 145 flaws". */
const goesOn =
  /^ (?:and|or|to|through|thru|until|before|prior|up|are|is|was|were|has|have|had|on|in|for|with|by|which|that|as|users?|versions?|releases?|branch|all|from|can|may|could|will|fix(?:es|ed)?|patch(?:es|ed)?|address(?:es|ed)?|do|does|did|should|must|contains?|but|if|when|also|where|until|build|update|SP\d|CU\d)(?![\p{L}\d])|^(?! \p{Ll})/u;
const calendar = /^(?:\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d-\d\d(?:-\d\d)?)$/;

/** The version that begins right there. `isOpen`: a number alone is one, too. `before`: the one listed before it. */
export function versionAt(text: string, at: number, isOpen: boolean, before: string | null): Version | null {
  const rest = before === null ? null : matched(lastPart, text, at);
  if (rest && before!.includes('.')) {
    const whole = `${before!.slice(0, before!.lastIndexOf('.'))}${rest[0]}`;
    return { text: whole, end: at + rest[0].length, sure: true, last: null };
  }
  const found = matched(knowledgeBase, text, at) ?? matched(written, text, at);
  if (!found || notBefore.test(text.slice(Math.max(0, at - 40), at))) return null;
  let raw = found[0];
  // "1.2.3-4 and", "1.2 U 3": a mark that nothing follows is not its.
  const end = at + raw.length;
  if (notAfter.test(text.slice(end, end + 12)) || calendar.test(raw)) return null;
  raw = raw.replace(/^v\.? ?/i, '');
  const sure = /\d\.[\dx*]|^KB|^\d+[a-z]+\d/i.test(raw);
  const isCounting = /^\d+$/.test(raw) && !goesOn.test(text.slice(end, end + 16));
  if (!sure && (!isOpen || isCounting)) return null;
  return { ...parted(raw), end, sure };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "7.4.0-7.4.8" is from one to the other, "14.1-43.56" a build of a branch. */
function parted(raw: string): Pick<Version, 'text' | 'last'> {
  const [left, right] = raw.split('-') as [string, string | undefined];
  const later = right?.replace(/^v\.? ?/i, '');
  const [first, last] = [left.split('.'), later?.split('.') ?? []];
  const rises = Number(last[0]) - Number(first[0]);
  const isRange =
    first.length > 1 &&
    first.length === last.length &&
    raw.split('-').length === 2 &&
    rises >= 0 &&
    (first.length > 2 || rises <= 3);
  return isRange ? { text: left, last: later! } : { text: raw, last: null };
}
