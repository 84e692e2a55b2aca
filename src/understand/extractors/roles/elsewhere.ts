/**
 * Where a sentence speaks of something else than the report does: in a comparison ("unlike Acme"), of what it says is
 * unrelated or was not used, looking back to earlier cases, or of a whole class with its examples. What stands only there
 * is mentioned and has no part in the story. Each opening of such talk covers a stretch of its sentence. Linear: only
 * the first 2000 characters of a sentence are read, and every pattern is bounded.
 */
import { perSentence } from '../../per-sentence.ts';
import { inTitle, type Reading } from '../../reading.ts';
import { Telltale } from '../../telltale.ts';
import { isPastYear, looksBack } from './background.ts';
import type { Place } from './candidates.ts';
import { asideEndAbroad, notOfItAbroad, openingsAbroad } from './elsewhere-abroad.ts';
import { pastCasesIn } from './past-cases.ts';

interface Stretch {
  start: number;
  end: number;
  /**
   * Told of another case, whose attackers are not those of this one; only beside it; compared with something here; not used
   * here; or only alike, which tells nothing of its part.
   */
  kind: 'other' | 'beside' | 'compared' | 'unused' | 'alike';
}

const longest = 2000;
/** How far a stretch goes where nothing ends it. */
const reach = 240;
/** The title and these sentences say what the report is about, whatever year that was. */
const lead = 2;

const happenings =
  '(?:(?:cyber-?)?attacks?|hacks?|breach(?:es)?|intrusions?|incidents?|leaks?|thefts?|outages?|campaigns?|cases?|heists?|operations?|compromises?|waves?|outbreaks?|sprees?)';
const happening = `(?:\\p{Ll}[\\p{Ll}-]* ){0,2}?${happenings}`;
const weaknesses = '(?:flaws?|bugs?|vulnerabilit(?:y|ies)|holes?|zero-days?|botnets?|worms?|exploits?)';

/** Said at the head of a sentence, after a comma or in brackets, and over at the next comma. */
const asides = [
  /(?:^|[,;:(–—] ?)(?:(?:and|but|much|just|quite) )?(?:unlike|in contrast (?:to|with)|contrary to|compared (?:with|to)|as (?:with|in the case of|was the case (?:with|in)|happened (?:with|to)|seen (?:with|in))|similar to|instead of|rather than|(?:after|since|following|despite|like)(?: (?:an?|the|its|their))? (?:earlier|previous|past|similar)) /giu,
  /^["“]?(?:Just |Much )?Like (?!(?:this|that|these|those|so)\b)/gu,
  /(?:,| and| but) not (?:the |an? )?(?=\p{Lu})/gu,
];

/** What is said after these to the end of the clause is of something else. */
const comparisons = [
  /\b(?:(?:similar|akin|unlike|comparable|unrelated) to|unlike|reminiscent of|remind(?:s|ed|ing)?(?: \p{Ll}+){1,2} of|resembl(?:es?|ed|ing)|in contrast (?:to|with)|contrary to|compar(?:ed|able|ison) (?:with|to)|(?:different|distinct|separate|differ(?:s|ed|ing)?) from|not (?:to be )?(?:confused|mixed up) with|(?:recall|echo|parallel)(?:s|ed|ing) (?=the |an? |\p{Lu})|on the scale of|as (?:with|in the case of|was the case (?:with|in)|happened (?:with|to)|seen (?:with|in))|(?:instead of|rather than)|(?:not|n['’]t)(?: \p{Ll}+ly)? (?:related|connected|linked|tied) (?:to|with)|nothing to do with|(?:no|any) (?:connection|relation|links?|ties) (?:to|with)|similarit(?:y|ies) (?:to|with)|shares? (?:\p{Ll}+ ){0,3}(?:code|similarities|traits) with|(?:this|that|the|which) (?:CVE )?(?:number|identifier|id) (?:belongs|refers|points) to|(?:not|n['’]t|no|never)(?: \p{Ll}+ly)?(?: an?| the)?(?: \p{Ll}+)? (?:variants?|versions?|forks?|successors?|offshoots?|descendants?|relatives?|rebrand|cop(?:y|ies)|clones?) of)\b/giu,
  /\b(?:larger|bigger|smaller|worse|faster|slower|simpler|stealthier|(?:more|less) \p{Ll}+) than (?=the |\p{Lu})/gu,
  /\b(?:largest|biggest|worst|gravest|most \p{Ll}+)\b[^.,;]{0,60} since (?=the |\p{Lu})/gu,
];

/** What is said after these, too. */
const predicates = [
  // "did not use Acme", "found no trace of Acme". That a flaw "has not been exploited" is said of the flaw itself.
  /(?:\b(?:did|does|do)(?: not|n['’]t)|\b(?:never|without|nor|no longer))(?: (?!only)\p{Ll}+ly)? (?:us(?:e|es|ed|ing)|exploit(?:s|ed|ing)?|abus(?:e|es|ed|ing)|rel(?:y|ies|ied|ying) on|deploy(?:s|ed|ing)?|install(?:s|ed|ing)?|deliver(?:s|ed|ing)?|dropp?(?:s|ed|ing)?|load(?:s|ed|ing)?|involv(?:e|es|ed|ing)|employ(?:s|ed|ing)?|spread(?:s|ing)?)(?! (?:only|just|merely|alone)\b)\b/giu,
  /\bno (?:traces?|signs?|use) of (?:the )?(?=\p{Lu})/gu,
  /\b(?:previously|formerly|earlier|in the past|once)(?: been)? (?:exploited|used|abused|hit|targeted|attacked|breached|hacked|deployed|delivered|spread|distributed|linked|tied|associated|behind)\b/giu,
  /\b(?:known|infamous|notorious|famous|remembered) for\b|\bmade (?:its|their|a) name (?:for itself |for themselves )?(?:with|by)\b|\brose to (?:fame|prominence|notoriety)\b/giu,
  /\b(?:rivals?|competitors?|competing \p{Ll}+) (?:such as|like|including) /giu,
];

/** What has something in common with whoever is meant, or is copied: it may have a part all the same. */
const likenesses = [
  /\b(?:overlap(?:s|ped|ping)?(?: \p{Ll}+){0,3} (?:with|between)|parallels (?:to|with|between)|(?:mimic(?:s|ked|king)?|(?:imitat|emulat)(?:es?|ed|ing)|cop(?:y|ies|ied|ying)|mirror(?:s|ed|ing)?) (?=the |an? |those |\p{Lu})|(?:model(?:l?ed)|pattern(?:ed)|based) (?:closely |loosely )?(?:on|after)|inspired by|borrow(?:s|ed|ing)?(?: \p{Ll}+){0,4} from|in the (?:style|manner|vein|spirit|footsteps) of|shares?(?: \p{Ll}+){1,6} with|(?:looks?|looked|is|are|was|were|much|works?|worked|behaves?|behaved|acts?) like (?=the |an? |those |\p{Lu})|(?:successors?|heirs?|answers?|rivals?|alternatives?|cousins?) (?:to|of))\b ?/giu,
];

/** Behind these a comma ends what is said of a class. */
const notAfter =
  '(?<!\\b(?:unlike|like|than|no|any|after|since|following|despite|to|with) (?:(?:an?|the|its|their) )?)';
/** A class, or earlier cases, of which a clause tells with their examples: to its end, over its commas. */
const classes = [
  // "Acme became known when it uncovered the attack of Belkorp"
  /\b(?:(?:became|becoming|become|first|best|widely|well)[- ]known|made (?:its|their|a) name|rose to (?:fame|prominence)|made headlines) (?:when|after|for|through|by|with|because)\b(?=[^.;]{0,60}\b(?:uncover|unmask|expos|discover|reveal|track|detect|found|analy[sz])\p{Ll}*)/giu,
  new RegExp(
    `${notAfter}\\bsuch (?:\\p{Ll}[\\p{Ll}-]* ){0,2}?(?:(?:cyber-?)?attacks|hacks|breaches|intrusions|incidents|leaks|outages|campaigns|cases|heists)\\b`,
    'giu',
  ),
  new RegExp(
    `${notAfter}\\b(?:similar|comparable|earlier|previous|past|prior|older|unrelated|last year['’]s)(?:,? (?:but )?(?:similar|unrelated|separate))? (?:${happening}|${weaknesses})\\b(?! (?:(?:was|were) )?(?:fix|patch|mend|clos)\\w+)`,
    'giu',
  ),
  /\b(?:well-known|best[- ]known|famous|other|known|classic|prominent|notable) (?:examples?|cases?|instances?|precedents?)\b/giu,
  /\b(?:has|have|had)(?: \p{Ll}+)? done (?:this|so|it|that|the same)(?: \p{Ll}+)? before\b|\bdid (?:the same|so|this) (?:before|earlier|already|with|to|last|in)\b|\bthe same (?:playbook|tactics?|approach|method|pattern|scheme|ploy|trick)s? (?:as|that|it|they|with)\b/giu,
];

/** "In a separate operation, Acme …": all of the sentence, unless it goes on with those of the report. */
const those = '(?!(?:it|they|he|she|the same|both|the (?:group|gang|hackers|attackers|company|firm))\\b)';
const apart = new RegExp(
  `^["“]?(?:In|As part of|During) (?:another|(?:an?|a wholly|an entirely|two|three) (?:separate|different|unrelated|distinct)),? (?:but (?:similar|related) )?${happening},? ${those}`,
  'gu',
);
/** "Separately, Acme …": what has flaws there may well be of the same report. */
const besides = new RegExp(`^["“]?(?:Separately|Elsewhere|In other news), ${those}`, 'gu');
/** Long ago, and over before what the report tells of: "In 2021 Acme had attacked …". */
const longOver = /^.{0,200}?\bhad\b/u;

/** "the 2023 Acme attacks", "its 2023 campaign against Acme". */
const dated = new RegExp(
  `\\b((?:19|20)\\d\\d) (?:\\p{Lu}[^\\s,;]{0,30} ){0,3}(?:\\p{Ll}[\\p{Ll}-]* ){0,2}?${happenings}\\b`,
  'gu',
);

const name = '(?:the )?\\p{Lu}[^\\s,;]{0,40}(?: [\\p{Lu}\\d][^\\s,;]{0,40}){0,3}';
/** "Acme and Belkorp in 2023", "Acme attack of May 2021": when those were. */
const datedAfter = new RegExp(
  `^(?:(?:,|,? and|,? or) ${name}){0,3}(?:['’]s)?(?: (?:users|customers|servers|systems|(?:supply[- ]chain )?${happenings}))? (?:back )?(?:in|of) (?:early |mid-|late )?(?:\\p{Lu}\\p{Ll}{2,8} )?((?:19|20)\\d\\d)\\b`,
  'u',
);
/** What was mended or published long ago may be exploited now. */
const madeKnown =
  /\b(?:patch|fix|mend|clos|address|releas|disclos|publish|report|discover|acquir|bought|buy|launch|introduc|add|found|assign)\p{Ll}*\b[^,;]{0,80}$/iu;

/** Right after a name: "Acme, which is unrelated", "Acme was not used". */
const notOfIt =
  /^(?:,? \([^()]{0,60}\)|, [^,;]{1,80},)?,? (?:which |that )?(?:is|was|are|were)(?: \p{Ll}+ly)? (?:unrelated\b|(?:an? )?(?:separate|different) (?:matter|case|issue)|not (?:affected\b(?! by)|meant|concerned|related|connected|linked|the same|involved|used|behind|to blame|part of|the (?:cause|way in|culprit|malware|tool))|(?:wrongly|mistakenly|confused|mixed up)\b|(?:an? )?(?:different|other|older|earlier) (?:flaw|bug|vulnerability|hole)\b)\b/iu;

/** Of a sentence that begins long ago and comes to the present, not all is of then. */
const ofNow = /\b(?:now|still|again|today|currently|continues?|this week|since then)\b/iu;

/** Words without which each kind of talk is not there: most sentences have none of them. */
const tells = {
  aside: new Telltale(
    /^(?:unlike|contrast|contrary|compared|as|similar|instead|rather|earlier|previous|past|like|not)$/,
  ),
  class: new Telltale(
    /^(?:such|similar|comparable|earlier|previous|past|prior|older|unrelated|last|examples?|cases?|instances?|precedents?|done|did|same|known|name|fame|prominence|headlines)$/,
  ),
  comparison: new Telltale(
    /^(?:similar|akin|unlike|comparable|unrelated|reminiscent|remind(?:s|ed|ing)?|resembl\p{Ll}+|contrast|contrary|compar(?:ed|ison)|different|distinct|separate|differ(?:s|ed|ing)?|confused|mixed|(?:recall|echo|parallel)(?:s|ed|ing)|scale|as|instead|rather|related|connected|linked|tied|nothing|connection|relation|links?|ties|similarit(?:y|ies)|shares?|number|identifier|id|variants?|versions?|forks?|successors?|offshoots?|descendants?|relatives?|rebrand|cop(?:y|ies)|clones?|than|since)$/u,
  ),
  predicate: new Telltale(
    /^(?:did|does|do|didn|doesn|don|never|without|nor|longer|traces?|signs?|use|previously|formerly|earlier|past|once|known|infamous|notorious|famous|remembered|made|rose|rivals?|competitors?|competing)$/,
  ),
  likeness: new Telltale(
    /^(?:overlap(?:s|ped|ping)?|parallels|mimic(?:s|ked|king)?|(?:imitat|emulat)(?:es?|ed|ing)|cop(?:y|ies|ied|ying)|mirror(?:s|ed|ing)?|model(?:l?ed)|patterned|based|inspired|borrow(?:s|ed|ing)?|style|manner|vein|spirit|footsteps|shares?|like|successors?|heirs?|answers?|rivals?|alternatives?|cousins?)$/,
  ),
  apart: new Telltale(/^(?:another|separate|different|unrelated|distinct|separately|elsewhere|news)$/),
  year: new Telltale(/^(?:19|20)\d\d$/),
};

/** Where a clause ends over whose commas a stretch goes. */
const clauseEnd =
  /;|[,–—] (?:and|but|after|while|whereas|though|although|however|yet|so)\b| (?:but|while|whereas|although) |\.["”]?$/u;
const sentenceEnd = /; |\.["”]?$/u;
/** Where what is compared ends: at a comma that opens no apposition and no further name, or where a verb follows. */
const predicateEnd =
  /;|:|\)|[–—]|,(?! (?:(?:the|an?|another|which|known|called|also|tracked|qui|la|le|une|der|die|das|eine|el|una|que)\b|(?:and |or )?(?:the )?\p{Lu}))|, \p{Lu}[^\s,]{0,40}(?: \p{Lu}[^\s,]{0,40}){0,3} (?:said|says|wrote|found|told|reported|added|warned)\b|,? and (?:the )?\p{Lu}[^\s,]{0,40}(?: \p{Lu}[^\s,]{0,40}){0,3} (?:is|was|are|were|has|had|have|can|could|will|would|does|did|\p{Ll}+ed)\b|,? and (?!the |an? |\p{Lu}|\d)| (?:but|while|whereas|although) |\.["”]?$/u;
/** Where an aside ends, over a list of names that it begins with. */
const asideEnd = new RegExp(
  `^${name}(?:, ${name}){1,6},? (?:and|or) ${name}(?=[,)])|^[^,;:()–—]{0,${reach}}`,
  'u',
);

/** Whether what stands from `start` to `end` of the text, in the sentence of that number, is said of something else. */
export function isElsewhere(reading: Reading, sentence: number, start: number, end: number): boolean {
  const bounds = reading.sentences[sentence];
  if (!bounds) return false;
  const stretches = stretchesIn(reading, sentence).filter(({ kind }) => !/^(?:beside|alike)$/.test(kind));
  if (isIn(stretches, start, end)) return true;
  if (inTitle(reading, sentence)) return false;
  const after = reading.text.slice(end, Math.min(bounds.end, end + reach));
  if (notOfIt.test(after) || notOfItAbroad[reading.article.language]?.test(after)) return true;
  const year = sentence > lead ? datedAfter.exec(after)?.[1] : undefined;
  return (
    year !== undefined &&
    isPastYear(reading, year) &&
    !madeKnown.test(reading.text.slice(Math.max(bounds.start, start - 160), start))
  );
}

/** Whether it is told there of another case: who attacked in that one is no attacker of this one. */
export const isOfOtherCase = (reading: Reading, sentence: number, start: number, end: number): boolean =>
  sentence >= 0 &&
  isIn(
    stretchesIn(reading, sentence).filter(({ kind }) => kind === 'other' || kind === 'beside'),
    start,
    end,
  );

/** Whether whoever stands there is only compared with what the sentence is about: "resembles Acme", "unlike Acme's". */
export const isLikened = (reading: Reading, { from, to }: Place): boolean => {
  const { sentence, start } = reading.tokens[from]!;
  const likened = stretchesIn(reading, sentence).filter(({ kind }) => /^(?:compared|alike)$/.test(kind));
  return isIn(likened, start, reading.tokens[to]!.end);
};

const isIn = (stretches: readonly Pick<Stretch, 'start' | 'end'>[], start: number, end: number): boolean =>
  stretches.some((one) => start >= one.start && end <= one.end);

const stretchesIn = perSentence((reading, sentence): readonly Stretch[] => {
  const { start, end } = reading.sentences[sentence]!;
  const text = reading.text.slice(start, Math.min(end, start + longest));
  const isHeadline = inTitle(reading, sentence);
  if (!isHeadline && looksBack(reading, sentence) && !ofNow.test(text))
    if (sentence > lead || longOver.test(text)) return [{ start, end, kind: 'other' }];
  const past = pastCasesIn(reading, sentence).map((one): Stretch => ({ ...one, kind: 'other' }));
  if (past.length > 0) return past;
  return stretchesOf(reading, sentence, text, isHeadline ? 'title' : sentence > lead ? 'body' : 'lead');
});

function stretchesOf(
  reading: Reading,
  sentence: number,
  text: string,
  where: 'title' | 'lead' | 'body',
): Stretch[] {
  const offset = reading.sentences[sentence]!.start;
  const has = (one: keyof typeof tells): boolean => tells[one].isIn(reading, sentence);
  const found: Stretch[] = [];
  const add = (
    patterns: readonly RegExp[],
    kind: Stretch['kind'],
    length: (rest: string) => number,
  ): void => {
    for (const pattern of patterns)
      for (const { index, 0: opening, 1: year } of text.matchAll(pattern)) {
        if (year !== undefined && !isPastYear(reading, year)) continue;
        if (isIn(found, offset + index, offset + index + 1)) continue;
        const at = index + opening.length;
        const end = at + length(text.slice(at, at + reach));
        found.push({ start: offset + index, end: offset + end, kind });
      }
  };
  if (has('aside')) add(asides, 'other', (rest) => asideEnd.exec(rest)?.[0].length ?? rest.length);
  if (where === 'title') {
    if (has('comparison') || has('likeness'))
      add([...comparisons, ...likenesses], 'alike', (rest) => lengthTo(predicateEnd, rest));
    return found;
  }
  const abroad = openingsAbroad[reading.article.language];
  if (abroad) add(abroad.asides, 'other', (rest) => asideEndAbroad.exec(rest)?.[0].length ?? 0);
  if (abroad || has('class')) add(abroad?.classes ?? classes, 'other', (rest) => lengthTo(clauseEnd, rest));
  if (abroad || has('comparison'))
    add(abroad?.predicates ?? comparisons, 'compared', (rest) => lengthTo(predicateEnd, rest));
  if (!abroad) {
    if (has('predicate')) add(predicates, 'unused', (rest) => lengthTo(predicateEnd, rest));
    if (has('likeness')) add(likenesses, 'alike', (rest) => lengthTo(predicateEnd, rest));
  }
  if (where === 'body') {
    if (has('year')) add([dated], 'other', (rest) => lengthTo(predicateEnd, rest));
    if (has('apart')) add([apart], 'other', (rest) => lengthTo(sentenceEnd, rest));
    if (has('apart')) add([besides], 'beside', (rest) => lengthTo(sentenceEnd, rest));
  }
  return found;
}

const lengthTo = (end: RegExp, rest: string): number => {
  const at = rest.search(end);
  return at < 0 ? rest.length : at;
};
