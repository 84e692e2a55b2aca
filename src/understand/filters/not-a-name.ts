/** Capitalised words that are no names: beginnings of sentences, headline capitals, days and months, shouted words. */
import { wordSet } from '../../domain/word-set.ts';
import { commonWords } from '../../knowledge/names/common-words.ts';
import { startingWords } from '../../knowledge/names/starting-words.ts';
import { beforeHarm, bodyWords, wordClasses } from '../extractors/roles/lexicon.ts';
import type { Reading } from '../reading.ts';
import { Telltale } from '../telltale.ts';
import type { Token } from '../tokens.ts';
import { PerWord } from '../word.ts';

/** What the article itself says about its words. */
export interface NameEvidence {
  /** Words seen in lower case. */
  lower: Set<string>;
  /** Words, and pairs of words, seen capitalised inside a sentence of ordinary case. */
  named: Set<string>;
  /** By sentence: most of its words are capitalised, so that a capital says nothing. */
  titleCase: boolean[];
  /** By token: the first word of its sentence. */
  first: Uint8Array;
  /** By capitalised word: the word that stands before it wherever it stands, which is more than once; others are not in. */
  always: () => ReadonlyMap<string, string>;
}

const calendar = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun',
);

/** Capitalised in English although they name nothing here: titles, measures, and what every report abbreviates. */
const never = wordSet(`
  i mr mrs ms dr prof ceo ciso cto cfo cio cso dpo am pm ok it tv pc faq ip
  utc gmt cet cest est edt pst pdt bst gbps tbps mbps mpps bpps gb tb mb kb
  url urls http https html css api apis json xml csv yaml sql pdf zip rar lnk dll dlls exe msi iso iot ics scada plc plcs
  dns tls ssl tcp udp icmp ftp sftp rdp ssh smb ldap dhcp mqtt vpn vpns nat usb nfc gps cpu gpu bios uefi os vm vms sdk ide cli
  sms mms qr atm atms isp isps crm erp saas cdn llm llms pii otp mfa sso edr xdr siem soar soc mssp msp msps
  ddos c2 poc rce xss csrf ssrf sqli cve cves cwe capec cvss epss kev ioc iocs ttp ttps apt apts raas maas md5 sha aes rsa
`);

const opens = new Set([':', '“', '"', '‘', '•']);

/** One pass over the tokens; what `isNameWord` decides by. */
export function nameEvidence(reading: Reading): NameEvidence {
  const { tokens, sentences, article } = reading;
  const lower = new Set<string>();
  const first = new Uint8Array(tokens.length);
  const capitals = new Uint32Array(sentences.length);
  const words = new Uint32Array(sentences.length);
  let sentence = -1;
  let open = true;
  tokens.forEach((token, i) => {
    if (token.sentence !== sentence) open = true;
    sentence = token.sentence;
    if (token.kind !== 'word') {
      // After a colon or an opening quote a capital may begin a sentence inside the sentence.
      if (quotesName(tokens, i)) open = false;
      else if (opens.has(token.text)) open = true;
      return;
    }
    if (open) first[i] = 1;
    else if (token.text.length > 2) {
      words[sentence]!++;
      if (token.capital) capitals[sentence]!++;
    }
    open = false;
    if (token.text === token.lower) lower.add(token.lower);
  });
  const titleCase = sentences.map((s, n) => {
    const kind = article.blocks[s.block]!.kind;
    const share = words[n]! ? capitals[n]! / words[n]! : 0;
    const headline = kind === 'title' || kind === 'heading';
    if (posted.isIn(reading, n) && quotesTitle(article.text.slice(s.start, s.end))) return true;
    if (words[n]! < 3) return kind === 'heading';
    return headline ? share > 0.6 : words[n]! >= 6 && share > 0.85;
  });
  return {
    lower,
    named: namedWords(tokens, titleCase, first),
    titleCase,
    first,
    always: once(() => alwaysBefore(tokens)),
  };
}

/** `"Quiet Walrus" is new`: a few words in quotation marks, each with a capital, are a name and begin no sentence. */
function quotesName(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!.text;
  if (mark !== '"' && mark !== '“') return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const { text, capital, kind } = tokens[i]!;
    if (/^["”]$/.test(text)) return i > at + 2;
    if (kind !== 'word' || !capital) return false;
  }
  return false;
}

/** Few articles ask for it. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function alwaysBefore(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const seen = new Map<string, { before: string; times: number }>();
  for (let i = 1; i < tokens.length; i++) {
    const [before, { capital, lower, sentence }] = [tokens[i - 1]!, tokens[i]!];
    if (!capital) continue;
    const own = before.sentence === sentence ? before.lower : '';
    const known = seen.get(lower);
    if (!known) seen.set(lower, { before: own, times: 1 });
    else if (known.before === own) known.times++;
    else known.before = '';
  }
  return new Map(
    [...seen].flatMap(([word, { before, times }]) => (before && times > 1 ? [[word, before]] : [])),
  );
}

/** What publishing software puts below a teaser repeats the headline: "The post Acme Confirms Breach appeared first on …". */
const posted = new Telltale(/^(?:post|appeared)$/);
const quotesTitle = (sentence: string): boolean =>
  /^The post\b|\b(?:appeared first|first appeared) on\b/.test(sentence);

/** Words and pairs (`interior health`) that are capitalised where a capital means something. */
function namedWords(tokens: Token[], titleCase: boolean[], first: Uint8Array): Set<string> {
  const named = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !token.capital || titleCase[token.sentence]) continue;
    if (first[i] && !isOperation(tokens, i)) continue;
    named.add(token.lower);
    const next = tokens[i + 1];
    if (next?.capital && next.sentence === token.sentence) named.add(`${token.lower} ${next.lower}`);
  }
  return named;
}

/** The token and a neighbour are written as a name elsewhere in the article. */
function isNamedPair(tokens: Token[], i: number, { named }: NameEvidence): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const isPair = (one: Token | undefined, other: Token | undefined): boolean =>
    one !== undefined && named.has(one.lower) && named.has(`${one.lower} ${other?.lower}`);
  return isPair(before, token) || isPair(token, after);
}

/** Never a part of a name when written with one capital: it begins a sentence whose stop is missing. */
const functionWords = wordSet(
  'the a an this that these those it its he she they we you his her their our what who which where when why how if as at by from into with and or but not is are was were has have had will would can could may should in on to for while after before during since because also all more most new some such there here about around over under between through among according meanwhile however',
);

/** Ordinary words with which bodies begin their names: "United Grain", "Great Elm". */
const opensBody = wordSet(
  'united great royal national international american regional universal central northern southern eastern western northwestern northeastern southwestern southeastern first premier advance allied associated consolidated superior pacific atlantic golden silver sacred',
);
/** What begins a sentence before a name of its own: "Via Secure Gate", "Dear Customer". */
const opensSentence =
  /^(?:via|under|see|read|meet|dear|thank|thanks|last|next|until|unlike|despite|both|each|every|many|several|most|former|senior|chief|deputy|acting|prime|vice|first|two|three|four|five|children|people|men|women|.*(?:ing|ly|[^su]s|ies))$/;

/**
 * "Harvest Insurance is …", "Regional Eye Associates said": ordinary words at the beginning, where the second has no other
 * reason for its capital.
 */
function beginsPair(tokens: Token[], i: number, { titleCase, first, lower }: NameEvidence): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (titleCase[token.sentence] || !first[i] || next?.sentence !== token.sentence) return false;
  if (next.kind !== 'word' || !next.capital || !next.spaced) return false;
  if (bodyWords.has(next.lower)) return true;
  const form = formOf.of(next.word);
  if (form.isNever || form.isFunctionWord || form.isUpper || next.lower === 'operation') return false;
  if (opensBody.has(token.lower)) return true;
  return (
    form.isOrdinary &&
    !isOfMatter(token) &&
    !isOfMatter(next) &&
    !opensSentence.test(token.lower) &&
    !lower.has(token.lower) &&
    goesOnSmall(tokens, i + 2)
  );
}

/** What reports are about, and what is done: "Key Findings", "Attack Attribution", "Continue Reading". */
const isOfMatter = ({ lower }: Token): boolean =>
  wordClasses.has(lower) || beforeHarm.has(lower) || /(?:ing|ed)$/.test(lower);

/** Whether a word written small follows after at most two more capitals. */
function goesOnSmall(tokens: Token[], at: number): boolean {
  const { sentence } = tokens[at - 1]!;
  for (let i = at; i < at + 3 && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]!.kind !== 'word') return false;
    if (!tokens[i]!.capital) return true;
  }
  return false;
}

const hasInnerCapital = /^.+\p{Lu}/u;

/** The end of one sentence and the beginning of the next, where markup between them was lost: "showsWhen". */
const isGlued = (word: string): boolean =>
  /\p{Ll}{2}(?:A|The|This|These|That|When|While|What|How|Why|But|He|She|They|We|His|Her|Their|Its|After)$/u.test(
    word,
  );

/** A form of an ordinary word that is too rare to be listed: "mitigates", "irked". */
function isInflected(word: string): boolean {
  const stem = /^(.{3,}?)(?:ies|es|s|ied|ed|ing)$/.exec(word)?.[1];
  return stem !== undefined && [stem, `${stem}e`, `${stem}y`].some((base) => commonWords.has(base));
}

/** Digits, then letters that are no measure, no ordinal and no term. */
const isOfDigits = (text: string): boolean =>
  /^\d{1,3}(?:\p{Lu}\p{L}+|\p{Ll}{2,}\p{Lu}\p{Ll}+)$/u.test(text) &&
  !/^\d+(?:[A-Z]B|[A-Z]?[bp]ps|[KMGT]?Hz|AM|PM|ST|ND|RD|TH|FA|Q\d*|(?:[kKMG]?W|mA)h|[kKM]m|Mbit|Gbit|Mio|Mrd|Uhr|CCA?|CFR|USC|USD|EUR|GBP|XL?)s?$/.test(
    text,
  );

/** What speaks for and against a word as a part of a name, wherever it stands. */
const formOf = new PerWord(({ text, lower, kind }) => ({
  isUpper: text === text.toUpperCase(),
  /** Three letters and more, all capitals, and none of the language. */
  isShouted: /^\p{Lu}{3,}$/u.test(text) && !commonWords.has(lower),
  opensShouted: /^\p{Lu}{4,}$/u.test(text) && !functionWords.has(lower) && !never.has(lower),
  /** "3CX": digits, then letters; and not "4K". */
  beginsWithDigits:
    kind === 'mixed' &&
    (/^\d{1,3}\p{Lu}/u.test(text) || /^\d{1,3}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(text)) &&
    !/^\d+(?:[A-Z]B|[KMBGT]|[A-Z][bp]ps)$/.test(text),
  /** "23andMe", "8Elm", "5QU", and not "2FA": a name by itself. */
  isOfDigits: kind === 'mixed' && isOfDigits(text),
  hasInnerCapital: hasInnerCapital.test(text),
  isGlued: text.length > 3 && hasInnerCapital.test(text) && isGlued(text),
  isNever: never.has(lower) || calendar.has(lower),
  isFunctionWord: functionWords.has(lower),
  isCommon: commonWords.has(lower),
  isOrdinary: commonWords.has(lower) || startingWords.has(lower) || isInflected(lower),
  isBodyWord: bodyWords.has(lower),
}));

/** Whether the token at `i` can be a word of a name. `inside`: a name already leads to it. */
export function isNameWord(tokens: Token[], i: number, evidence: NameEvidence, inside = false): boolean {
  const token = tokens[i]!;
  if (token.kind === 'mark' || token.kind === 'number') return false;
  const form = formOf.of(token.word);
  if (token.kind === 'mixed') return !inside && form.beginsWithDigits;
  if (form.isGlued) return false;
  if (!token.capital) return form.hasInnerCapital && token.text.length > 2;
  if (form.isNever || isContraction(tokens, i)) return false;
  if (form.isFunctionWord && !form.isUpper) return false;
  if (evidence.first[i] && !inside) {
    if (saysWhatKind(tokens, i)) return evidence.named.has(token.lower);
    if (isHouseOf(tokens, i)) return true;
    if (!evidence.titleCase[token.sentence] && isOperation(tokens, i)) return true;
  }
  if (!inside && isBodyOf(tokens, i)) return true;
  if (evidence.titleCase[token.sentence] || evidence.first[i]) {
    if (inside && form.isBodyWord) return true;
    if (form.isCommon && form.isUpper && isNumbered(tokens, i)) return true;
    if (form.isOrdinary) return isNamedPair(tokens, i, evidence) || beginsPair(tokens, i, evidence);
    return evidence.named.has(token.lower) || !evidence.lower.has(token.lower);
  }
  // "TAG-0101": a number of those who count groups
  if (form.isCommon && form.isUpper && isNumbered(tokens, i)) return true;
  // "HEZI RASH": a word in capitals goes on with a name in capitals.
  if (form.hasInnerCapital) return !(form.isCommon && form.isUpper) || (inside && isShouted(tokens[i - 1]));
  return token.text.length > 1 || inside || isPrefix(tokens, i);
}

/** What a business is called before its name, in a phrase that says what it deals in. */
const businesses = wordSet(
  'platform maker firm company giant provider vendor startup retailer operator chain supplier manufacturer producer distributor broker specialist',
);

/** "Ticketing platform Eventlo", "Microchip maker Danovar": the first word says what the business deals in. */
function saysWhatKind(tokens: Token[], i: number): boolean {
  const [word, noun, name] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (name?.sentence !== word.sentence || !name.capital || !name.spaced) return false;
  return noun!.spaced && businesses.has(noun!.text) && /^\p{Lu}\p{Ll}+$/u.test(word.text);
}

/** "Operation Cronos hit them" */
const isOperation = (tokens: Token[], i: number): boolean =>
  tokens[i]!.text === 'Operation' &&
  tokens[i + 1]?.capital === true &&
  tokens[i + 1]!.sentence === tokens[i]!.sentence;

/** "Children's Hospital Oakland" */
const isHouseOf = (tokens: Token[], i: number): boolean =>
  /^(?:children|women|veterans?)$/.test(tokens[i]!.lower) &&
  /^['’]$/.test(tokens[i + 1]?.text ?? '') &&
  tokens[i + 2]?.lower === 's' &&
  tokens[i + 3]?.capital === true &&
  bodyWords.has(tokens[i + 3]!.lower);

/** What a body is, before what it is of or for. */
const bodiesOf = wordSet(
  'university college academy institute bank church diocese archdiocese ministry department bureau directorate administration federation confederation association society museum library institution commission embassy consulate municipality port',
);

/** "University of Elmwick", "Department for Harbours", where a headline or the beginning of a sentence hides its capital. */
function isBodyOf(tokens: Token[], i: number): boolean {
  const [of, name] = [tokens[i + 1], tokens[i + 2]];
  if (!name) return false;
  if (of?.text !== 'of' && of?.text !== 'for') return false;
  return (
    name.kind === 'word' &&
    name.capital &&
    name.sentence === tokens[i]!.sentence &&
    bodiesOf.has(tokens[i]!.lower)
  );
}

/** A word of three letters and more in capitals, which is none of the language. */
const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && formOf.of(token.word).isShouted;

/** "GOLD MARLIN": an ordinary word in capitals before one that the language has not, where all around is written small. */
export function opensShouted(tokens: Token[], i: number): boolean {
  const [before, token, next, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (!formOf.of(token.word).opensShouted) return false;
  const isUpper = (one: Token | undefined): boolean =>
    one?.sentence === token.sentence && /^\p{Lu}{3,}$/u.test(one.text);
  if (!isShouted(next) || !next!.spaced || next!.sentence !== token.sentence) return false;
  return !never.has(next!.lower) && !isUpper(before) && !isUpper(after);
}

/** "TAG-0101", "DEV-10101": as those who study groups number them. */
const isNumbered = (tokens: Token[], i: number): boolean =>
  /^(?:TAG|DEV|TEMP|FIN)$/.test(tokens[i]!.text) &&
  tokens[i + 1]?.text === '-' &&
  !tokens[i + 1]!.spaced &&
  /^\d{2,5}$/.test(tokens[i + 2]?.text ?? '') &&
  !tokens[i + 2]!.spaced;

/** "M-Harbour", "T-Quill", "B&Q Harbour", "O'Harbour": one letter and a hyphen, an "&" or an apostrophe. */
const isPrefix = (tokens: Token[], i: number): boolean =>
  (tokens[i + 1]?.text === '-' ||
    tokens[i + 1]?.text === '&' ||
    (/^[OD]$/.test(tokens[i]!.text) &&
      /^['’]$/.test(tokens[i + 1]?.text ?? '') &&
      tokens[i + 2]?.text !== 'S')) &&
  !tokens[i + 1]!.spaced &&
  tokens[i + 2]?.capital === true &&
  !tokens[i + 2]!.spaced;

/**
 * Whether tokens `from` to `to` name something at all: one ordinary word does not, nor do headline words that run
 * into a sentence ("Costs Continue") and occur in lower case elsewhere.
 */
export function isNamePhrase(tokens: Token[], from: number, to: number, evidence: NameEvidence): boolean {
  const { lower } = evidence;
  let words = 0;
  let seenSmall = 0;
  for (let i = from; i <= to; i++) {
    const { kind, lower: word, text } = tokens[i]!;
    // "Unit 10101"
    if (text === 'Unit' && i < to && /^\d{4,5}$/.test(tokens[i + 1]!.text)) return true;
    if (kind === 'mixed' && formOf.of(tokens[i]!.word).isOfDigits) return true;
    if (kind !== 'word' || text === word) continue;
    words++;
    if (!(commonWords.has(word) || startingWords.has(word)) || hasInnerCapital.test(text)) return true;
    if (lower.has(word)) seenSmall++;
  }
  if (words >= 2) return seenSmall < words;
  return from === to && seenSmall === 0 && isToldName(tokens, from, evidence);
}

/** What a business is, right before its name or in the phrase after it. */
const kindsOfBusiness = wordSet(
  'company firm retailer operator isp airline insurer lender broker fintech startup vendor supplier contractor provider carmaker automaker manufacturer carrier chain maker telco brand distributor wholesaler processor hoster',
);
/** With a capital inside a sentence, and nobody's name. */
const noBusiness = wordSet(
  'president minister director officer chief secretary king queen prince pope father mother internet web state house senate congress parliament government council commission court police church bible earth north south east west republic democrat conservative labour security christmas easter summer spring autumn winter fall then later instead',
);

/**
 * "The ISP Free", "paid by Questa, the contractor that": one ordinary word with a capital that has no other reason for it, where
 * the sentence says who it is.
 */
function isToldName(tokens: Token[], at: number, { titleCase, first }: NameEvidence): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (first[at] || titleCase[token.sentence] || before?.sentence !== token.sentence) return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.text) || noBusiness.has(token.lower)) return false;
  if (kindsOfBusiness.has(before.lower) && token.spaced) return before.kind === 'word';
  const [comma, article] = [tokens[at + 1], tokens[at + 2]];
  if (
    comma?.text !== ',' ||
    article?.sentence !== token.sentence ||
    !/^(?:an?|the|its|our)$/.test(article.text)
  )
    return false;
  for (let i = at + 3; i < at + 7 && tokens[i]?.sentence === token.sentence; i++) {
    const { lower, kind, text } = tokens[i]!;
    if (kindsOfBusiness.has(lower)) return true;
    if (kind !== 'word' || /^(?:of|that|which|who|is|was|and|in|for)$/.test(text)) return false;
  }
  return false;
}

/** "Don't", "It's" at the start of a sentence. */
const isContraction = (tokens: Token[], i: number): boolean => {
  const [mark, rest] = [tokens[i + 1], tokens[i + 2]];
  return (
    mark !== undefined &&
    !mark.spaced &&
    (mark.text === '’' || mark.text === "'") &&
    rest !== undefined &&
    !rest.spaced &&
    /^(?:t|ve|re|ll|d|m)$/.test(rest.lower)
  );
};
