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
 * Numbers parted by dots, with what makers add: "9.0.0-M1", "9.0.0.M1", "12.6(2)ES05", "1.6.39-2+deb12u1", "4.1.118.Final", "14.1-43.56", "21.4R3-S12", "17.9.4a",
 * "8u471", "8.0 U3g", "2019 CU15", "7.4.x", "1.0.0-beta.3". Nothing has to follow, so that it never goes back.
 */
const written =
  /(?:v\.? ?(?=\d)|R(?=\d\d)|h(?=\d\.\d))?\d{1,8}(?:\.(?:\d{1,8}|[x*](?![a-z])|(?:M|RC|CR|GA|SP|SR|Final|Release|Alpha|Beta|Snapshot|post|dev|v)\d{0,8}(?![a-z]))|[a-z]{1,5}\d{1,5}|-(?:[a-z]{1,6}[.-]?)?\d{1,8}|_\d{1,6}|\(\d{1,3}[a-z]?\)(?:[a-z]{0,3}\d{1,3})?|[+~](?:deb|dfsg|ubuntu|esm|git|rc)[a-z\d]{0,12}| (?:SP|CU|SU|MR|U|Update|Patch|Build|Hotfix|HF|RU) ?\d{1,8})*(?:sv|[a-z])?/iy;
const knowledgeBase = /KB\d{6,8}/y;
/** ".176" or "176" after "142.0.7444.175/". */
const lastPart = /\.?(\d{1,8})(?![.\p{L}\d])/uy;

/** Before it: what makes a number something else. A digit or a dot is another number's. */
const marksBefore = /[\p{L}\p{N}$€£#_]$|(?<![a-z\d])@$|\p{N}[.,:-]$/u;
const wordsBefore =
  /\b(?:cvss|scores?|scored|rated|rating|severity|TLS|SSL|HTTP|SMB|NTLM|USB|Bluetooth|DSS|IPv\d|CWE|SHA|epss|probability|figure|page|top)(?:v\d(?:\.\d)?)?(?:[ :(]| of| at| as| is| was| an?){0,3} ?$/i;
/** "Section 3.2.1", "steps 2.1.3 and 2.1.4". */
const partsBefore =
  /(?:\b(?:sections?|chapters?|articles?|appendix|appendices|annex|tables?|figures?|steps?|paragraphs?|clauses?|requirements?|controls?|items?|points?)|§{1,2}) ?(?:[A-Z]?\d[\d.]{0,8}(?:,? (?:and|or|to) |, ?)){0,3}$/i;
/** After it: a share, an amount, a length. */
const notAfter =
  /^(?:[\p{L}\p{N}%°$€£]|[.,:]\d| ?(?:%|percent|per cent|million|billion|trillion|[kMGT]i?B\b|[kMGT]bps|GHz|MHz|km|kg|cm|mm|mi|miles|kilomet|met(?:er|re)s?|degrees|dollars|euros|pounds|out of|stars?|points?|times|hours?|days?|weeks?|months?|years?|minutes?|seconds?|inch|a\.m|p\.m|Jahre?n?|Monate?n?|Wochen?|Tage?n?|Stunden?|Minuten?|Uhr|Prozent|Millionen|Milliarden|Euro|années?|ans|mois|semaines?|jours?|heures?|años?|meses|semanas?|días?|horas?|millones)(?![\p{L}\d])|\/10\b| of 10\b)/iu;
/** A number alone is a version only where no noun follows that it counts: "Firefox 145 and", not "Cisco 145 flaws". */
const goesOn =
  /^ (?:and|or|to|through|thru|until|before|prior|up|are|is|was|were|has|have|had|on|in|for|with|by|of|which|that|as|users?|versions?|releases?|branch|all|from|can|may|could|will|fix(?:es|ed)?|patch(?:es|ed)?|address(?:es|ed)?|do|does|did|should|must|contains?|but|if|when|also|where|until|build|update|SP\d|CU\d|und|oder|bis|vor|ab|ist|sind|war|wurde|wird|behebt|schlie(?:ß|ss)t|nicht|et|ou|à|est|sont|ne|n|corrige|antérieures?|jusqu|y|o|a|es|son|está|están|no|hasta|anterior(?:es)?|corrige|soluciona)(?![\p{L}\d])|^(?! \p{Ll})/u;
/** Before four numbers: that they are an address. */
const ofHost =
  /\b(?:IPs?|IPv4|address(?:es)?|hosts?|resolv(?:e[ds]?|ing) to|ping(?:ed)?|subnet|netmask)[ :(]{1,2}$/i;
const calendar = /^(?:\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d-\d\d(?:-\d\d)?)$/;

/** The version that begins right there. `isOpen`: a number alone is one, too. `before`: the one listed before it. */
export function versionAt(text: string, at: number, isOpen: boolean, before: string | null): Version | null {
  const rest = before === null ? null : lastPartOf(before, text, at);
  if (rest) return rest;
  const found = matched(knowledgeBase, text, at) ?? matched(written, text, at);
  if (!found || marksBefore.test(text.slice(Math.max(0, at - 4), at))) return null;
  const front = text.slice(Math.max(0, at - 40), at);
  if (wordsBefore.test(front) || partsBefore.test(front)) return null;
  let raw = found[0];
  if (/^\d+(?:\.\d+){3}$/.test(raw) && ofHost.test(text.slice(Math.max(0, at - 20), at))) return null;
  // "1.2.3-4 and", "1.2 U 3": a mark that nothing follows is not its.
  const end = at + raw.length;
  if (notAfter.test(text.slice(end, end + 12)) || calendar.test(raw)) return null;
  raw = raw.replace(/^v\.? ?/i, '');
  const sure = /\d\.[\dx*]|^KB|^\d+[a-z]+\d/i.test(raw);
  const isCounting = /^\d+$/.test(raw) && !goesOn.test(text.slice(end, end + 16));
  if (!sure && (!isOpen || isCounting)) return null;
  return { ...parted(raw), end, sure };
}

/** The last part of a version that is listed without the others. */
function lastPartOf(before: string, text: string, at: number): Version | null {
  const stem = before.lastIndexOf('.');
  const found = stem < 0 ? null : matched(lastPart, text, at);
  if (!found) return null;
  const [{ length }, part] = [found[0], found[1]!];
  // Without its dot it is as long as the one before: "142.0.7444.175/176", and not "3.1/2.4".
  const isSo = length > part.length || (text[at - 1] === '/' && part.length === before.length - stem - 1);
  return isSo ? { text: `${before.slice(0, stem)}.${part}`, end: at + length, sure: true, last: null } : null;
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
