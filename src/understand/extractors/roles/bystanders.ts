/**
 * Who stands beside what happened, by the words before a name: who found or reported it, who helped or whom it is ascribed
 * to. What such a name says of a country or a sector is not of those who were hit.
 * Linear: each pattern reads a bounded stretch before the name, in its sentence.
 */
import type { Reading } from '../../reading.ts';
import { Telltale } from '../../telltale.ts';

const reach = 120;

/** "The government of the", "the People's Republic of", "the mainland"; "Australia, the Netherlands and". */
const upTo =
  "(?:the )?(?:(?:government|state|leadership|services|rulers|regime|intelligence services|security services|military) (?:of|in) (?:the )?)?(?:(?:(?:People['’]s|Islamic|Democratic|Federal|Russian|Arab) ){0,3}(?:Republic|Federation) of |mainland )?";
const list = "(?:(?:the )?(?:\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)?)(?:,| and|, and) ){0,4}";

/** Who is asked about a case as one who knows of such cases. */
const asked =
  '(?:analyst|researcher|professor|lecturer|academic|scientist|economist|strategist|consultant|threat hunter|(?:head|director|chief|manager|vice president|lead) of (?:[\\p{Ll}-]+ ){0,2}(?:research|intelligence|analysis))';
const word =
  "(?!(?:who|that|which|after|when|while|and|but|said|says|told|tells|adds|added|warned|warns|wrote|noted|notes|agreed|is|was|were|are|has|had|have|will|would|could)\\b)[\\p{L}\\p{N}.’'&-]{1,30},?";

const patterns = {
  /** "With help from Harland and Elmland." */
  helpers: new RegExp(
    `\\b(?:help|aid|assistance|support|cooperation|co-operation|backing|advice) (?:from|of|by) ${list}${upTo}$`,
    'u',
  ),
  /** "Likely linked to Harland", "in the interest of Harland", "a group from Harland", "accused Harland", "sanctions on Harland". */
  blamed: new RegExp(
    `\\b(?<!\\bown )(?:(?:linked|tied|traced|attributed|ascribed|connected|links?|ties|connections?|nexus|loyal|allegiance|answers?|answering) to|(?:links?|ties|connections?|affiliat\\p{Ll}+|associat\\p{Ll}+|aligned|nexus) with|(?:in the (?:[\\p{Ll}-]+ ){0,2}(?:interests?|service|pay|employ|name)|(?:on|in) behalf|at the (?:behest|direction)|for the benefit|in support|in favou?r|serv(?:es?|ed|ing) the (?:[\\p{Ll}-]+ ){0,2}(?:interests?|goals|aims)) of|(?:working|works?|worked|acts?|acting|acted|sp(?:y|ies|ying|ied)|hack(?:s|ing|ed)?) for|(?:backed|sponsored|directed|controlled|steered|tasked) by|(?:hackers?|gang|actors?|attackers?|intruders|spies|(?:hacking|hacker|ransomware|threat|espionage|apt|cybercrime|extortion) (?:group|team|crew|cluster|collective)) (?:(?:is|are|was|were) )?(?:(?:believed|thought|assessed|said|suspected) to be )?(?:from|based (?:in|out of)|operating (?:from|out of))|originat(?:es?|ed|ing) (?:in|from)|blam(?:ed?|es|ing)(?: it)?(?: on)?|accus(?:ed?|es|ing)|sanctions (?:on|against)) ${upTo}$`,
    'iu',
  ),
  /** "APT1, associated with the Elmland Bureau", "hackers working for": whose the attackers are. */
  masters:
    /\b(?:associated|affiliated) with (?:the )?$|\b(?:on behalf of|working for|directed by|controlled by|linked to|tied to|attributed to) (?:the )?$/iu,
  /** "Found by Liang Wu of Elmwick University", "Credit: Liang Wu, Elmwick University", "researchers at". */
  finders:
    /\b(?:(?:identified|found|discovered|reported|disclosed|spotted|uncovered|detected) by|credits?(?: goes)?(?: to|:)|credited|thanks?(?: to)?|acknowledg\w+:?|researchers?(?: from| at| of| with)|(?:experts?|scientists?|academics?) (?:from|at|of))(?: (?!who|that|which|after|when|while|in)[\p{L}.,’'-]+){0,8} $/iu,
  /** "Said an analyst at the Harlandish bank Acme", "a professor of law at Elmwick University": where one works who is asked. */
  speakers: new RegExp(`\\b${asked}(?: ${word}){0,6}? (?:at|for|with|from|of)(?: ${word}){0,8} $`, 'iu'),
} as const;

export type Bystander = keyof typeof patterns;

/** A word that each of them has. */
const cues: Record<Bystander, Telltale> = {
  helpers: new Telltale(/^(?:help|aid|assistance|support|cooperation|operation|backing|advice)$/),
  blamed: new Telltale(
    /^(?:linked|tied|traced|attributed|ascribed|connected|links?|ties|backed|sponsored|blam(?:ed?|es|ing)|accus(?:ed?|es|ing)|sanctions|connections?|nexus|loyal|allegiance|answer.*|affiliat.*|associat.*|aligned|interests?|service|pay|employ|name|behalf|behest|direction|benefit|support|favou?r|works?|working|worked|act(?:s|ing|ed)?|sp(?:y|ies|ying|ied)|hack(?:s|ing|ed)?|directed|controlled|steered|tasked|from|based|operating|originat.*)$/,
  ),
  masters: new Telltale(
    /^(?:associated|affiliated|behalf|working|directed|controlled|linked|tied|attributed)$/,
  ),
  speakers: new Telltale(
    /^(?:analyst|researcher|professor|lecturer|academic|scientist|economist|strategist|consultant|hunter|research|intelligence|analysis)$/,
  ),
  finders: new Telltale(
    /^(?:identified|found|discovered|reported|disclosed|spotted|uncovered|detected|credit(?:s|ed)?|thanks?|acknowledg.*|researchers?|experts?|scientists?|academics?)$/,
  ),
};

/** Whether what stands at an offset, in a sentence, is one of these bystanders' by the words before it. */
export function isBystander(
  reading: Reading,
  sentence: number,
  start: number,
  kinds: readonly Bystander[],
): boolean {
  if (sentence < 0) return false;
  const from = Math.max(reading.sentences[sentence]!.start, start - reach);
  return kinds.some(
    (kind) => cues[kind].isIn(reading, sentence) && patterns[kind].test(reading.text.slice(from, start)),
  );
}
