/**
 * Where a report of what happened to one tells of an earlier case of others: "Acme was hit on Monday. In 2021 Belkorp was
 * hit by Ciel", "it follows attacks on Belkorp", "Acme joins Belkorp on the list". Only what befell a name that nothing
 * before has named is another case, and only behind a sentence that tells of harm itself: who looks back at their own case
 * alone, or at that of somebody on trial, tells of nothing else. Linear: each pattern is bounded, and reads the first 600
 * characters of a sentence.
 */
import { wordSet } from '../../../domain/word-set.ts';
import { perSentence } from '../../per-sentence.ts';
import { inTitle, type Reading } from '../../reading.ts';
import { isPastYear, looksBack } from './background.ts';

const longest = 600;
/** So many sentences are asked whether they tell of what happened, and so much text whether it names somebody. */
const opening = 8;
const known = 6000;

const word = '(?<![\\p{L}\\d])\\p{Lu}[^\\s,;:.()“”"]{0,30}';
const name = `${word}(?: (?:(?:of|de|&) )?${word}){0,4}`;
const names = `${name}(?:(?:,? and|,| &) (?:the )?${name}){0,4}`;
const body = '(?:the |an? )?(?:(?!(?:by|in|on|at|during|after|last|with|and) )[\\p{Ll}-]+ ){0,4}?';

const done =
  '(?:hit|attacked|breached|hacked|crippled|struck|robbed|compromised|paraly[sz]ed|encrypted|extorted|infiltrated|targeted|knocked out|taken down|disrupted|raided|penetrated)';
const harm =
  '(?:(?:cyber-?)?attacks?|(?:data )?breach(?:es)?|hacks?|intrusions?|incidents?|thefts?|heists?|leaks?|outages?|compromises?|ransomware)';
const took = '(?:stole|took|robbed|drained|siphoned|looted) [^,;.]{0,20}(?:\\.\\d)?[^,;.]{0,30}? from';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const year = `(?:back )?in (?:early |mid-|late )?(?:(?:${months}) )?((?:19|20)\\d\\d)\\b`;
const when = `(?:${year}|(?:late |early )?last year\\b|earlier this year\\b|(?:an?|two|three|four|five|ten|several|some|\\d{1,2}) (?:years?|months) (?:ago|earlier|before)\\b)`;

/** How a sentence tells whom something befell: each has that name, or those names, as its first group. */
const tellings = [
  `(${names})(?:, [^,;.]{1,60},)? (?:was|were|had been|has been|have been|got|saw its \\p{Ll}+) (?:also |itself |then |badly |previously ){0,2}${done}\\b`,
  `(${names})(?:, [^,;.]{1,60},)? (?:(?:had |has |have )?(?:suffered|experienced|reported|survived|endured)|fell victim to) (?:an? |the |its )?(?:[\\p{Ll}-]+ ){0,3}?${harm}\\b`,
  `(?:${name}|\\p{Ll}) (?:had |has )?(?:${done}|${took}|broke into) ${body}(${names})`,
  `\\b${harm}(?: (?:by|of) ${name})? (?:on|at|against|of|targeting) ${body}(${names})`,
];
const telling = tellings.map((one) => new RegExp(one, 'gu'));
const tellingDated = tellings.map((one) => new RegExp(`${one}[^,;.]{0,80}? ${when}`, 'gu'));

const happening =
  '(?:(?:latest|new|recent) )?(?:(?:cyber-?|ransomware |hacker )?attack|(?:data )?breach|hack|intrusion|incident|theft|heist|leak|outage|case)';
const some =
  "(?:an? |the |recent |similar |other |earlier |separate |high-profile |major |damaging |costly |devastating |last year[’']s |this year[’']s |(?:string|series|wave|spate|number) of ){0,4}(?:ransomware |cyber |hacker )?";
const ago =
  '(?:just |only |about |less than |more than |barely |almost |nearly |over )?(?:(?:an?|one|two|three|four|five|six|ten|several|a few|\\d{1,2}) )?(?:days?|weeks?|months?|years?)';
const nth = '(?:latest|newest|next|second|third|fourth|fifth|sixth|\\d{1,2}th)';
/** What opens the talk of others' cases, to the end of its clause. */
const openings = [
  new RegExp(
    `(?:\\b(?:It|This|That)|\\b(?:[Tt]he|[Tt]his|That|\\p{Lu}\\p{Ll}+day['’]s) ${happening})(?: also)? follow(?:s|ed) (?=${some}${harm}\\b)`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Tt]he|[Tt]his|That|\\p{Lu}\\p{Ll}+day['’]s) ${happening} (?:comes|came|happened|occurred) ${ago} after `,
    'gu',
  ),
  new RegExp(`, ${ago} after `, 'gu'),
  new RegExp(`\\b${when}, when `, 'gu'),
  new RegExp(
    `\\b[Jj]oin(?:s|ed|ing) (?=${names}[^.;]{0,40}? (?:on|in|among|as) (?:the|an?|other|its)\\b)`,
    'gu',
  ),
  new RegExp(
    `\\b(?:the|its|their) ${nth} [^.;]{1,90}? (?:after|following|behind) (?=(?:the )?${word})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:string|series|wave|spate|list|row) of (?:[\\p{Ll}-]+ ){0,4}?(?:attacks|breaches|hacks|victims|incidents|thefts|heists)\\b[^.;]{0,60}? (?:including|such as|like|after|following) (?=(?:the |those (?:on|at) (?:the )?|attacks on )?${word})`,
    'gu',
  ),
];
const over =
  /;|[–—] |, (?:but|while|whereas|though|although|however|yet)\b| (?:but|while|whereas) |\.["”]?$/u;

/** Whoever is on trial or pays for it did it long ago, and so did the report's own. */
const court =
  /\b(?:sentenc\p{L}+|charg(?:ed|es)|arrest\p{L}*|convict\p{L}+|plead\p{L}*|pled|jail\p{L}*|imprison\p{L}+|indict\p{L}+|extradit\p{L}+|prosecut\p{L}+|trial|court|lawsuits?|sue[sd]?|settle\p{L}*|fine[sd]|penalty|sanction\p{L}*|detain\p{L}*|guilty)\b/iu;
const harmed = new RegExp(`\\b(?:${done}|${harm}|stole|stolen|hackers|drained)\\b`, 'iu');
const ofNow = /\b(?:now|still|again|today|currently|this week|since then)\b/iu;
const inThePast = new RegExp(`\\b${when}|\\bin (?:${months})\\b`, 'u');
/** What every sentence has in which a past case is dated, or such talk begins: most have neither, and are read no further. */
const dating = /\b(?:ago|[Ee]arlier|before|(?:19|20)\d\d|last year)\b/u;
const opens =
  /\b(?:follow(?:s|ed) |(?:days?|weeks?|months?|years?) after |[Jj]oin(?:s|ed|ing) |last year,? when |ago,? when |(?:19|20)\d\d,? when |(?:latest|newest|next|second|third|fourth|fifth|sixth|\d{1,2}th) [^.;]{1,90} (?:after|following|behind) |(?:string|series|wave|spate|list|row) of )/u;

const nobody = wordSet('it they he she we this that these those its their his her who which');

export interface PastCase {
  start: number;
  end: number;
}

/** Where a sentence tells of what befell others before. */
export const pastCasesIn = perSentence((reading, sentence): readonly PastCase[] => {
  const { text, sentences } = reading;
  const { start, end } = sentences[sentence]!;
  const said = text.slice(start, Math.min(end, start + longest));
  const [isBack, isDated, isOpened] = [looksBack(reading, sentence), dating.test(said), opens.test(said)];
  if (!(isBack || isDated || isOpened) || inTitle(reading, sentence)) return [];
  const opened = isOpened ? openedIn : nothing;
  if (!isBehindHarm(reading, sentence)) return isOpened ? laterIn(reading, start, said) : [];
  if (isBack && ofNow.test(said)) return [];
  if (isBack && isOfOthers(reading, start, said, telling)) return [{ start, end }];
  const dated = isDated && harmed.test(said) ? datedIn : nothing;
  return [...dated(reading, start, said), ...opened(reading, start, said)];
});

const nothing = (): PastCase[] => [];

/** "Acme was hit, weeks after Belkorp was": of one sentence, what comes second. */
const laterIn = (reading: Reading, start: number, said: string): PastCase[] =>
  court.test(said) || court.test(reading.text.slice(0, Math.min(start, longest)))
    ? []
    : openedIn(reading, start, said).filter((one) => tellsOfSomebody(said.slice(0, one.start - start)));

/** Whether a sentence of the opening, before this one, tells of harm done to somebody, and no court of it. */
function isBehindHarm(reading: Reading, sentence: number): boolean {
  let isHarm = false;
  for (let n = 0; n < Math.min(sentence, opening); n++) {
    const told = toldAt(reading, n);
    if (told === 'court') return false;
    isHarm ||= told === 'harm' && !inTitle(reading, n);
  }
  return isHarm;
}

const toldAt = perSentence((reading, sentence): 'court' | 'harm' | 'nothing' => {
  const { start, end } = reading.sentences[sentence]!;
  const said = reading.text.slice(start, Math.min(end, start + longest));
  if (court.test(said)) return 'court';
  const isPresent = !looksBack(reading, sentence) && !inThePast.test(said);
  return isPresent && tellsOfSomebody(said) ? 'harm' : 'nothing';
});

const somebody = new RegExp(`(?:^|\\s)(?!(?:The|An?|It|They|He|She|On|In|At|This|That)\\s)${word}`, 'u');
const tellsOfSomebody = (said: string): boolean => harmed.test(said) && somebody.test(said);

const isOfOthers = (reading: Reading, start: number, said: string, patterns: readonly RegExp[]): boolean => {
  const told = patterns.flatMap((one) => [...said.matchAll(one)]);
  return told.length > 0 && told.every(([, who]) => isNew(reading, start, who!));
};

/** Whether nothing before names any of those. */
function isNew({ text }: Reading, start: number, who: string): boolean {
  const before = text.slice(0, Math.min(start, known)).toLowerCase();
  return who
    .split(/,? and (?:the )?|, (?:the )?/)
    .map((one) =>
      one
        .replace(/^(?:The|A|An) /, '')
        .replace(/['’]s?$/, '')
        .toLowerCase(),
    )
    .every((one) => !nobody.has(one) && !before.includes(one));
}

/** "Belkorp was hit by Ciel in 2021" */
function datedIn(reading: Reading, start: number, said: string): PastCase[] {
  if (ofNow.test(said)) return [];
  return tellingDated.flatMap((one) =>
    [...said.matchAll(one)].flatMap(({ index, 0: told, 1: who, 2: year }): PastCase[] => {
      if (year !== undefined && !isPastYear(reading, year)) return [];
      if (!isNew(reading, start, who!)) return [];
      return [{ start: start + index, end: endOf(start, said, index + told.length) }];
    }),
  );
}

/** "It follows attacks on Belkorp": unless somebody in there is the report's own. */
function openedIn(reading: Reading, start: number, said: string): PastCase[] {
  return openings.flatMap((one) =>
    [...said.matchAll(one)].flatMap(({ index, 0: opened, 1: year }): PastCase[] => {
      if (year !== undefined && !isPastYear(reading, year)) return [];
      const end = endOf(start, said, index + opened.length);
      const rest = said.slice(index + opened.length, end - start);
      const isTold = !opened.includes(' after ') || isLed.test(rest) || harmed.test(rest);
      const whom = rest.match(mentioned) ?? [];
      const isOfOthers = whom.length > 0 && whom.every((one) => isNew(reading, start + index, one));
      return isTold && isOfOthers ? [{ start: start + index, end }] : [];
    }),
  );
}
const mentioned = new RegExp(name, 'gu');
/** "the third brewer hit this year after |Acme|" */
const isLed = new RegExp(`^(?:the )?${names}(?:[.;,]|$)`, 'u');

const endOf = (start: number, said: string, from: number): number => {
  const at = said.slice(from).search(over);
  return start + (at < 0 ? said.length : from + at);
};
