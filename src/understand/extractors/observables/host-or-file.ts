/**
 * Names whose ending is a country's and a file's at once: "sklep-online.pl", "update.sh". What stands around them tells:
 * the column or label of a table, "the site …", "the script …", and the form of the name.
 */
import { fileExtensions } from '../../../knowledge/names/files.ts';

const hosts = '(?:sub)?domains?(?: names?)?|urls?|hosts?|hostnames?|fqdns?|(?:web ?)?sites?|c2s?|c&c';
const files = 'files?(?: ?names?)?|scripts?|attachments?|samples?|paths?|modules?';
/** The beginning of a column's head or of a label. */
const isOfHosts = new RegExp(`^\\W*(?:[a-z]{2,20} ){0,2}(?:${hosts})\\b`, 'i');
const isOfFiles = new RegExp(`^\\W*(?:[a-z]{2,20} ){0,2}(?:${files})\\b`, 'i');

const leads = '(?:,? (?:at|on|named|called|under|is|was|of|such as|like))?[:,]? ["\'“‘`(]?';
const others = '(?:[\\w-]{1,40}(?:\\.[\\w-]{1,40}){1,4}(?:, and |, | and )){0,4}';
const hostBefore = new RegExp(
  `\\b(?:${hosts}|portals?|shops?|stores?|servers?|panels?|(?:landing |login )?pages?|(?:visit|visits|visited|visiting|brows\\w+ to|redirect\\w*(?: \\w+){0,2} to|traffic to))${leads}${others}$`,
  'i',
);
const hostAfter = new RegExp(`^["'”’)]? (?:${hosts})\\b`, 'i');
const fileBefore =
  /\b(?:scripts?|files?|modules?|programs?|attachments?|archives?|backdoors?|(?:web ?)?shells?|perl|python3?|bash|sh|rust|source|curl|wget|chmod(?: \S{1,6})?|sudo|execut\w*|runs?|running|ran|launch\w*|starts?|started|dropp?\w*|upload\w*|download\w*|fetch\w*|install\w*)(?: (?:the|a|an|its|named|called|as|is|was)){0,2}[:,]? ["'“‘`(]?(?:[\w-]{1,40}\.[\w-]{1,8}(?:, and |, | and )){0,4}$/i;
const fileAfter = /^["'”’)]? (?:scripts?|files?|modules?|programs?|shells?)\b/i;
/** Perl is rare by now, and Poland is not: such a name is a host unless something speaks of files. */
const speaksOfFiles =
  /\b(?:perl|scripts?|files?|cgi|web ?shells?|execut\w+|uploads?|uploaded|dropped|drops)\b/i;

/** Characters of the words that lead to one name. */
const longestLead = 50;

const countries = /\.(?:pl|py|sh|rs|cc)$/i;

/** Tells for names of one refanged text whether what could be either is a host there. Asked in order of their start. */
export function hostTeller(text: string): (start: number, end: number) => boolean {
  const headOf = columnHeads(text);
  // Rows of a list say the same of each.
  let last = { name: '', line: '', after: '', head: '', isHost: false };
  return (start, end) => {
    const name = text.slice(start, end);
    const before = text.slice(Math.max(0, start - 120), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const after = text.slice(end, end + 80).split('\n', 1)[0]!;
    if (/[\\/]$/.test(before) || after.startsWith('\\')) return false;
    const head = headOf(start);
    if (name !== last.name || line !== last.line || after !== last.after || head !== last.head)
      last = { name, line, after, head, isHost: isHostBeside({ name, line, after, head }) };
    return last.isHost;
  };
}

interface Beside {
  name: string;
  /** What its line says before and after it, and the head of its column. */
  line: string;
  after: string;
  head: string;
}

function isHostBeside({ name, line, after, head }: Beside): boolean {
  if (head !== '' || line.includes('|') || after.includes('|')) {
    const labels = [...line.split('|').slice(0, -1), ...after.split('|').slice(1), head];
    if (labels.some((label) => isOfHosts.test(label))) return true;
    if (labels.some((label) => isOfFiles.test(label))) return false;
  }
  // Only a list of names puts far apart what leads to it.
  const lead = /,| and /.test(line) ? line : line.slice(-longestLead);
  if (fileBefore.test(lead) || fileAfter.test(after)) return false;
  if (hostBefore.test(lead) || hostAfter.test(after) || /^www\d?\./i.test(name)) return true;
  if (!countries.test(name)) return false;
  const parts = name.toLowerCase().split('.');
  const isUnder = parts.length > 2 && !/^\d+$/.test(parts.at(-2)!) && !isEnding(parts.at(-2)!);
  return isUnder || (/\.pl$/i.test(name) && !speaksOfFiles.test(line) && !speaksOfFiles.test(after));
}

/** "x.tar.sh": "com.pl" is Poland's. */
const isEnding = (part: string): boolean => part !== 'com' && fileExtensions.has(part);

/** The head of the column of an offset: of the block's first line, where that has cells. Each block is looked at once. */
function columnHeads(text: string): (start: number) => string {
  let [from, to] = [0, -1];
  let heads: string[] = [];
  return (start) => {
    if (start >= to || start < from) {
      from = text.lastIndexOf('\n\n', start) + 1;
      const next = text.indexOf('\n\n', start);
      to = next < 0 ? text.length : next;
      const first = text
        .slice(from, Math.min(to, from + 400))
        .trimStart()
        .split('\n', 1)[0]!;
      heads = first.includes('|') ? first.split('|') : [];
    }
    if (heads.length === 0) return '';
    const before = text.slice(Math.max(from, start - 400), start);
    const row = before.slice(before.lastIndexOf('\n') + 1);
    return heads[row.split('|').length - 1]?.trim() ?? '';
  };
}
