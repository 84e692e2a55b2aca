/** How writers break addresses so that nobody clicks them: words in brackets, schemes, dots, and their endings. */

/** What a bracket may hold, and what it stands for. */
export const inBrackets = new Map([
  ['.', '.'],
  [',', '.'],
  ['dot', '.'],
  ['DOT', '.'],
  ['Dot', '.'],
  ['punkt', '.'],
  ['punto', '.'],
  ['point', '.'],
  ['。', '.'],
  [':', ':'],
  ['://', '://'],
  ['//', '//'],
  ['/', '/'],
  ['@', '@'],
  ['at', '@'],
  ['AT', '@'],
  ['-', '-'],
  [':/', ':/'],
  ['\\.', '.'],
  ['ponto', '.'],
  ['точка', '.'],
  ['点', '.'],
  ['點', '.'],
  ['arroba', '@'],
  ['http', 'http'],
  ['https', 'https'],
  ['hxxp', 'http'],
  ['hxxps', 'https'],
  ['http://', 'http://'],
  ['https://', 'https://'],
  ['hxxp://', 'http://'],
  ['hxxps://', 'https://'],
  ['www', 'www'],
]);

/** "hxxp", "h**p", "h[tt]p", "hxp", "xttp", "xxxx", "meow": before a colon, in brackets or not. */
const schemes = [
  'h(?:xx|tx|xt|zz|yy|xxx|x|\\*\\*|__|--|##|@@|\\.\\.)p(?:s|\\[s\\]|\\(s\\))?',
  'h(?:\\[(?:tt|xx)\\]|\\((?:tt|xx)\\)|t\\[t\\]|\\[t\\]t)ps?',
  'http(?:\\[s\\]|\\(s\\))|https?(?=：)|httxs?|httpx|x(?:xt|tt|xx)ps?|xxxxs?|ttps?|fxps?|meows?',
].join('|');
const beforeColon = '(?=(?:\\[|\\(|\\{)?[:：]|(?:\\[|\\()(?::?\\/\\/)(?:\\]|\\)))';
export const scheme = new RegExp(`(?:${schemes})${beforeColon}`, 'iy');
/** What must follow a scheme that was taken apart: a host. */
const beforeHost = '(?=[a-z0-9](?:[\\w-]{0,62})(?:\\.|\\[|\\(|\\{|<)[\\w.[({])';
const spelling = 'h(?:xx|tt)ps?';
/**
 * "hxxp:// evil[.]example", "http : //evil.example", "ht tp://evil.example": blanks around the marks or in the word;
 * "hxxp;//", "http//", "hxxp:/evil[.]example", "http:__evil.example": other marks, or fewer.
 */
export const partedScheme = new RegExp(
  [
    `${spelling}(?: ?:\\/\\/ | ?: \\/\\/ ?| :\\/\\/ ?)`,
    '(?:h (?:tt|xx)ps?|h(?:t t|x x)ps?|h(?:tt|xx) ps?|h(?:tt|xx)p s):\\/\\/ ?',
    `${spelling}(?:;\\/\\/|:\\/(?!\\/)|:\\/{3}|:?_{2,3}|\\/\\/)`,
  ]
    .map((form) => form + beforeHost)
    .join('|'),
  'iy',
);
/** "http:\\\\evil.example": written so by hand, and by those who take the slashes for a path's. */
export const backslashed = new RegExp(`${spelling}:\\\\{2}(?=[\\w[])`, 'iy');
/** The rest of such an address: its path has backslashes as well. */
export const restOfAddress = /[^\s"'<>`|]{0,2000}/y;
/** Endings that a name spelt with "dot" may have: those that are no words of a sentence. */
const ending =
  '(?:com|net|org|info|biz|ru|cn|io|xyz|top|club|site|online|su|cc|tk|pw|ir|kr|co|uk|de|fr|nl|eu|onion)(?![\\w-])';
export const spelt = new RegExp(`dot (?:[a-z0-9-]{1,63} dot ){0,3}${ending}`, 'iy');
export const escaped = new RegExp(
  `\\\\\\.(?:[a-z0-9-]{1,63}\\\\?\\.){0,4}${ending}|(?<=\\d)\\\\\\.(?:\\d{1,3}\\\\?\\.){0,2}\\d{1,3}(?![\\w-])`,
  'iy',
);
export const commaEnding = new RegExp(`,${ending}`, 'iy');
export const speltAt = new RegExp(`at (?:[a-z0-9-]{1,63} dot ){1,4}${ending}`, 'iy');
export const leadsToAddress =
  /\b(?:writ(?:e|ing)|e-?mail(?:s|ed|ing)?|mail(?:s|ed)?|contact(?:s|ed|ing)?|address|reach(?:ed|able)?)(?: (?:to|us|them|me|him|her|is|was|of|under|at|via|by))?:? [\w.+-]{1,40} $/i;
export const numbersBefore =
  /\b(?:ips?|ipv4|address|addresses|c2|server|host)(?: (?:is|was|at|of|address|addresses|server))*:? (\d{1,3}(?:,\d{1,3}){0,2})$/i;
export const numbersAfter = /(?:,\d{1,3}){1,3}(?!,?\d)/y;
/** A dot, and at the end of a label nothing else: "evil[d]com". */
export const briefDot = new RegExp(`\\](?:[a-z0-9-]{1,63}\\[d\\]){0,3}${ending}`, 'iy');
/** "evil[[.]]com", "evil[.]]com". */
export const doubledDot = /[[({<]{1,2}\.[\])}>]{1,2}(?=[\p{L}\p{N}_-])/uy;
/** "hxxps://[evil.example]/". */
export const bracketedHost = /\[[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\]/y;
export const isEnding = new RegExp(`^${ending}$`, 'i');
export const threeNumbers = /(?:^|[^\d.])\d{1,3}(?:\.\d{1,3}){2}\.$/;
/** What must follow a dot that has a blank on one side only: "evil[.] com". */
export const afterBlank = new RegExp(`(?:${ending}|\\d{1,3}(?![\\w]))`, 'iy');
export const wideDots = '。．｡․';
/** What stands for the marks of an address in fonts of other scripts, and for slashes in fractions. */
export const wideMarks: Record<string, string> = { '／': '/', '⁄': '/', '∕': '/', '：': ':', '＠': '@' };
export const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
export const wordLike = /[\p{L}\p{N}_-]/u;
/** Dots in the middle of the line: `·`, and what looks like it. */
export const raisedDots = '·•∙⋅・';
export const raised = new RegExp(`[${raisedDots}](?:[a-z0-9-]{1,63}[.${raisedDots}]){0,4}${ending}`, 'iy');
export const raisedBefore = new RegExp(`(?<![\\w.${raisedDots}])\\d{1,3}(?:[${raisedDots}]\\d{1,3}){0,2}$`);
export const raisedAfter = new RegExp(`(?:[${raisedDots}]\\d{1,3}){1,3}(?![\\w${raisedDots}])`, 'y');
export const speltBefore = /(?<![\w.-])(?<! dot )\d{1,3}(?: dot \d{1,3}){0,2}$/i;
export const speltAfter = /(?: dot \d{1,3}){1,3}(?![\w-]| dot )/iy;
/** A dot as addresses encode it (RFC 3986, 2.1), in encoded brackets or not, before an ending or numbers. */
export const encodedDot = new RegExp(
  `(?:%2E|%5B(?:\\.|dot|%2E)%5D)(?=(?:[a-z0-9-]{1,63}(?:\\.|%2E|%5B(?:\\.|dot)%5D)){0,4}${ending}|(?:\\d{1,3}(?:\\.|%2E)){0,2}\\d{1,3}(?![\\w%-]))`,
  'iy',
);
/** Up to such a dot only a host's letters, from a blank, a mark or a scheme on. */
export const inHost = /(?:^|[\s"'“‘(<,;]|:\/\/|%3A%2F%2F)(?:[\w.-]|%2E|%5B(?:\.|dot)%5D){1,100}$/i;
