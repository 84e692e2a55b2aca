/** Whether a file, or a hash of one, is a sign of the attack: by what it is, and by what the text says of it. */
import { commonFiles, systemBinaries } from '../../knowledge/names/files.ts';
import type { Seen } from '../extractors/observables/network.ts';
import { sentenceAround } from './beside.ts';
import { roleOfGivenOut } from './given-out.ts';
import {
  benign,
  calledHarmless,
  isEntry,
  isHash,
  isInProse,
  malicious,
  type Role,
  type Surroundings,
} from './observable-role.ts';
import { isRobbed } from './robbed-files.ts';

const calledClean = benign('the text calls it clean or fixed');
const underHarmless = benign('it stands under a heading of harmless files');

/** Hashes of the empty file and of EICAR's test file (eicar.org, "Anti Malware Testfile"): MD5, SHA-1, SHA-256. */
const everybodysFiles = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '44d88612fea8a8f36de82e1278abb02f',
  '3395856ce81f2b7382dee72602f798b642f14140',
  '275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f',
]);

const commit = /\b(?:commits?|revisions?|changesets?)(?: (?:id|hash|sha))?[\s:#("'“‘`]{1,4}$/i;
const isCommit = ({ type, start }: Seen, text: string): boolean =>
  (type === 'sha1' || type === 'sha256') && commit.test(text.slice(Math.max(0, start - 30), start));

/** Words after it in its line, and not only a file's name: what is noted of it there is what is said of it. */
function isRemarked({ end }: Seen, text: string): boolean {
  const rest = text.slice(end, end + 200);
  const line = rest.indexOf('\n');
  return /(?<![.\w-])\p{L}{3,}(?![\w-]*\.\w)/u.test(line < 0 ? rest : rest.slice(0, line));
}

/** The role of a hash, or of a path. */
export function roleOfHash(find: Seen, around: Surroundings): Role {
  const { text, signs, places } = around;
  if (everybodysFiles.has(find.value.toLowerCase())) return benign('the empty file, or a test file');
  if (signs.inHeading(find, 'harmless')) return underHarmless;
  if (signs.inLine(find, 'harmless')) return calledHarmless;
  if (signs.inSentence(find, 'attack') === 0) {
    if (isCommit(find, text)) return benign('a commit of source code');
    if (signs.inSentence(find, 'mended') > 0) return calledClean;
  }
  const givenOut = roleOfGivenOut(find, around);
  if (givenOut) return givenOut;
  // In an entry of several hashes, what is said of one of them says nothing of the others.
  const single = signs.inEntry(find, 'hash') <= 1;
  const harmless = single && signs.inEntry(find, 'harmless') > 0 && signs.inEntry(find, 'harmful') === 0;
  return harmless && !isRemarked(find, text) && signs.inItsLines(find, 'harmless', places)
    ? calledHarmless
    : malicious(
        isHash(find.type)
          ? 'the hash of a file that the article tells of'
          : 'a file that the article tells of',
      );
}

const clean = '(?:legitimate|legit|benign|clean|genuine|official|authentic)';
const kindOfFile =
  '(?:files?|binar(?:y|ies)|executables?|exe|programs?|software|applications?|apps?|tools?|utilit(?:y|ies)|clients?|installers?|components?|librar(?:y|ies)|agents?|drivers?|products?|services?)';
/** "The legitimate remote access tool AnyDesk (AnyDesk.exe"; what passes itself off as one is none. */
const rightBefore = new RegExp(
  `(?<!\\b(?:as|like|as an?|as the|like an?|like the|imitat\\w{1,4}|imitat\\w{1,4} the|mimic\\w{0,4}|mimic\\w{0,4} the|(?:version|copy|clone|build) of|(?:version|copy|clone|build) of (?:the|an?)) )\\b${clean}(?: (?:windows|exe)|(?: [\\w-]{2,20}){0,3} ${kindOfFile}){0,2}(?:,? (?:called|named|such as|like))?(?: [A-Z][\\w-]{1,20}){0,3}[ "'“(]{0,3}$`,
  'i',
);
/** "wine.exe, legitimate signed binary": noted beside it, without an article. */
const notedAfter = new RegExp(
  `^["'”’)]{0,2}(?:,| [–|-]| \\() ?(?:otherwise |perfectly )?${clean}(?:,? [\\w-]{2,20}){0,3}? ${kindOfFile}\\b`,
  'i',
);
/** "wine.exe, a legitimate PowerPoint executable", "wine.exe is legitimate" */
const rightAfter = new RegExp(
  `^["'”)]{0,2},? (?:(?:which )?(?:is|was|are|were)(?: itself| in itself)?(?: an?)?|an?)(?: otherwise| perfectly)? ${clean}\\b`,
  'i',
);
const droppedHere = /\\(?:temp|appdata\\roaming\\(?!java)|downloads|public|programdata)\\/i;

/** Folders as such, devices, and what every Unix has. */
const commonPath =
  /^\/dev\/|^\/etc\/(?:passwd|shadow|hosts|group|fstab|crontab|resolv\.conf|[a-z-]*cert\.pem|ssl\/certs)|[\\/]$/i;

/** What everybody's systems bring; of the same name may be a file of the attackers', where the text says so (`calledHarmful`). */
export const ofSystems = benign('a program that systems bring');
export const calledHarmful = malicious('the text calls this very file a sign of the attack');

const harm =
  'malicious|rogue|trojani[sz]ed|backdoored|weaponi[sz]ed|hostile|malware|payload|loader|backdoor|trojan|stealer|implant|dropper|downloader';
const fileNoun = 'dll|file|library|binary|executable|module|component|program';
/** "Side-loads version.dll", "a malicious DLL called version.dll", "disguised as svchost.exe". */
const harmBefore = new RegExp(
  `(?<!\\b(?:not|non)[- ])\\b(?:${harm}|side-?load(?:s|ed|ing)?|(?:disguised|masquerad(?:es|ed|ing)|pos(?:es|ed|ing)) as)(?: (?:${fileNoun}|cop(?:y|ies)|versions?|a|an|the|its|their|own|of|malicious|rogue|fake)){0,5}(?:(?<=${fileNoun})(?:,| called)| named)? ["'“‘\`(]{0,2}$`,
  'i',
);
/** "version.dll, the loader", "version.dll (a malicious DLL)", "version.dll is side-loaded". */
const harmAfter = new RegExp(
  `^["'”’\`)]{0,2}(?:,? (?:(?:which|that) )?(?:is|was|gets|being) (?:then |itself )?(?:malicious|side-?loaded)\\b|(?:,? (?:(?:which|that) )?(?:is|was)|,| [–-]) (?:an?|the|its|their) (?:[\\w-]{2,20} ){0,2}?(?:${harm})(?=[),.;]|$| (?:${fileNoun}|itself|that|which|for|of|with|from)\\b)| \\((?:(?:an?|the|its|their) )?(?:[\\w-]{2,20} )?(?:${harm})(?=[),.;]| (?:${fileNoun})\\b))`,
  'i',
);
/** What a row names ends there; arguments make a command of it. */
const endsThere = /^["'”’`)\]]{0,3}\s{0,3}(?:[|,;:(–—-]|$|\n)/;

/** Whether the text says of a file that is called like one of the system's that it is the attackers'; a sample's hash in its row does, too. */
function isCalledHarmful(find: Seen, around: Surroundings): boolean {
  const { text, signs } = around;
  const { before, after } = sentenceAround(text, find);
  if (harmBefore.test(before) || harmAfter.test(after)) return true;
  if (!signs.inLine(find, 'hash') || signs.inLine(find, 'harmless') || isInProse(find, around)) return false;
  return endsThere.test(text.slice(find.end, find.end + 8));
}

const robbed: Role = { role: 'victim', why: "a file of the victim's, which is read or stolen" };

/** The role of a file's name or path. */
export function roleOfFile(find: Seen, around: Surroundings): Role {
  const { value, type, start } = find;
  const name = value.slice(Math.max(value.lastIndexOf('\\'), value.lastIndexOf('/')) + 1).toLowerCase();
  if (rightBefore.test(around.text.slice(Math.max(0, start - 40), start))) return calledHarmless;
  const after = around.text.slice(find.end, find.end + 100);
  if (rightAfter.test(after.slice(0, 60)) || notedAfter.test(after)) return calledHarmless;
  if (isRobbed(find, around.text, around.isOfTheft)) return robbed;
  if (type === 'file-name' && (commonFiles.has(name) || isOfProject(find, around)))
    return benign('a file that many projects hold');
  if (systemBinaries.has(name) && !(type === 'file-path' && droppedHere.test(value)))
    return isCalledHarmful(find, around) ? calledHarmful : ofSystems;
  if (type === 'file-path' && commonPath.test(value)) return benign('a folder or a file that systems bring');
  if (type === 'file-path') return roleOfHash(find, around);
  return roleOfName(find, around);
}

/** The names that programmers give to files of source code, whatever the project. */
const everyProjects =
  /^(?:__init__|__main__|main|index|app|config|configuration|settings|setup|install(?:er)?|uninstall|build|make|test|tests|utils?|helpers?|common|lib|mod|script|scripts|run|start|server|client|core|constants|types|models?|views?|routes?|conftest|manage|deploy|example|demo|webpack\.config|vite\.config|next\.config|babel\.config)\.(?:py|rs|go|js|mjs|cjs|jsx|ts|tsx|sh|bash|pl|rb|php|java|kt|cs|lua|ya?ml|toml|json|cfg|ini|conf)$/i;
const sourceCode = /\.(?:py|rs|go|js|mjs|ts|sh|pl|rb|php|java|lua|ya?ml|toml|json|cfg|conf|md)$/i;
/** Where files of source code lie, and who works on them. */
const ofProject =
  /\b(?:repositor(?:y|ies)|code ?base|source (?:code|files?|tree)|commit(?:s|ted)?|pull requests?|merge requests?|maintainers?|developers?|contributors?|readme|open[- ]source projects?|the project(?:['’]s)?)\b/i;

/** A file of a project that is told of, in a sentence without an attack; in a list of indicators it is one. */
function isOfProject(find: Seen, around: Surroundings): boolean {
  const { text, signs } = around;
  if (!sourceCode.test(find.value)) return false;
  if (signs.inSentence(find, 'attack') > 0 || signs.inSentence(find, 'harmful') > 0) return false;
  if (signs.underIndicators(find) || signs.inEntry(find, 'hash') > 0) return false;
  if (!isInProse(find, around)) return false;
  const { before, after } = sentenceAround(text, find);
  return everyProjects.test(find.value) || ofProject.test(before) || ofProject.test(after);
}

/** "Check access.log", "ships in x-8.0.2.zip": what readers are to look at, or to install. */
const lookHere =
  /\b(?:check|review|inspect|examine|search|monitor|audit|look (?:in|at|into|through)|(?:logged|recorded|written|entries) (?:in|to))(?:ed|s|ing)?(?: (?!for\b)[\w'’"“-]{1,20}){0,4} ["'“‘`]?$/i;
const record = /\.(?:log|evtx|conf|cfg|ini|xml|ya?ml|json)$/i;
const givenOut =
  /\b(?:ships?|shipped|fix(?:es|ed)?|patch(?:es|ed)?|included|available|released|contained|updat(?:es?|ed|ing)|upgrad(?:es?|ed|ing)|replac(?:es?|ed|ing)|install(?:s|ed|ing)?|download(?:s|ed|ing)?|bundl(?:es?|ed|ing))(?: [\w'’-]{1,20}){0,4} ["'“‘`]?$/i;
const release = /[-_. ]v?\d+(?:\.\d+)+[\w-]*\.[a-z0-9]{2,5}$/i;

/** "A flaw in the image library libquay.so": between the two stand words that name what it is, and none that tells what is done. */
const flawIn =
  /\b(?:flaws?|vulnerabilit(?:y|ies)|bugs?|weakness(?:es)?|overflows?|use-after-free|out-of-bounds (?:read|write)s?|traversal|injection|confusion) (?:in|of|within|inside|affecting)(?: (?!(?:to|and|or|that|which|who|was|were|is|are|has|had|by|with|using|via|through|for|then|after|before|when|while|a|an)\b)[\p{L}\d'’.-]{1,24}){0,6} ["'“‘`(]{0,2}$/iu;
/** "libquay.so is vulnerable", "libquay.so contains a flaw". */
const isFlawed =
  /^["'”’`)]{0,2}(?: (?:library|component|module|driver|parser|endpoint|script|service|file)){0,2} (?:is (?:vulnerable|affected|flawed)|(?:contains?|has|had|suffers from) (?:an?|the|several|two) (?:[\w-]{1,20} ){0,3}(?:flaws?|vulnerabilit(?:y|ies)|bugs?|overflows?|weakness(?:es)?))\b(?!-)/i;

function hasFlaw(find: Seen, { text, signs }: Surroundings): boolean {
  const { start, end } = find;
  if (flawIn.test(text.slice(Math.max(0, start - 160), start))) return true;
  return isFlawed.test(text.slice(end, end + 120)) && signs.inSentence(find, 'harmful') === 0;
}

/** What is said of none in particular: it gives way to what is said of the same file elsewhere. */
export const toldOf = malicious('a file that the article tells of');

function roleOfName(find: Seen, around: Surroundings): Role {
  const { signs, text } = around;
  if (hasFlaw(find, around)) return benign('a file of what is affected: the flaw is in it');
  if (signs.inHeading(find, 'harmless')) return underHarmless;
  // Of several files in a sentence, what is said of one says nothing of the others; a row has one.
  if (signs.inLine(find, 'harmless') && !signs.inLine(find, 'harmful') && isEntry(find, text))
    return calledHarmless;
  const before = text.slice(Math.max(0, find.start - 100), find.start);
  if (record.test(find.value) && lookHere.test(before)) return benign('a place where readers are to look');
  if (release.test(find.value) && givenOut.test(before) && signs.inSentence(find, 'attack') === 0)
    return benign('a release that readers are to have');
  const given = roleOfGivenOut(find, around);
  if (given) return given;
  return toldOf;
}
