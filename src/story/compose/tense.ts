/** The tense of headlines: what was done is told in the present ("has confirmed" → "confirms"), where the verb and its number are sure. */
import { isOrdinary } from './lexicon.ts';
import { finiteAt, isBaseForm, thirdPerson } from './verbs.ts';
import { type Token, tokens } from './words.ts';

/** Past forms and participles → base. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `say said, tell told, take took taken, steal stole stolen, break broke broken, find found, hit hit, begin began begun, fall fell fallen, get got, give gave given,
  hold held, lose lost, make made, pay paid, rise rose risen, see saw seen, send sent, sell sold, shut shut, write wrote written, go went gone, come came, become became,
  lead led, run ran, bring brought, build built, rebuild rebuilt, throw threw thrown, buy bought, catch caught, choose chose chosen, cut cut, draw drew drawn, grow grew grown, keep kept, leave left, meet met,
  put put, set set, show showed shown, speak spoke spoken, spend spent, spread spread, seek sought, withdraw withdrew withdrawn, win won, strike struck, hide hid hidden,
  drive drove driven, freeze froze frozen, sue sued, deal dealt`
    .split(',')
    .flatMap((forms) => {
      const [base, ...pasts] = forms.trim().split(/\s+/) as [string, ...string[]];
      return pasts.map((past): [string, string] => [past, base]);
    }),
);
/** Verbs that only their past form tells from a noun or adjective. */
const MORE: ReadonlySet<string> = new Set(
  `infiltrate prompt trigger uncover block lock spark resolve pledge appoint hire spot exfiltrate collect access abuse copy encrypt overturn recall cancel postpone
  suspend reinstate reinstall repair replace rebuild drain siphon impersonate lift demand offer extort lodge lure isolate quarantine abandon abolish amend authorise authorize`.split(
    /\s+/,
  ),
);

/** The base of a past form or participle, or null where it is none that is known. */
function baseOfPast(form: string): string | null {
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return irregular;
  const stem = /^(\p{L}{2,})ed$/u.exec(form)?.[1];
  if (stem === undefined) return null;
  const bases = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(\p{L})\1$/u, '$1')];
  return bases.find((base) => isBaseForm(base) || MORE.has(base)) ?? null;
}

/** What ends the head of a subject: "researchers *at* …", "the head *of* …". */
const AFTER_HEAD =
  /^(?:of|in|at|from|with|behind|for|on|by|to|against|between|near|within|inside|outside|across|linked|tied|known|called|named|based|accused|affected|involved|using|including|working|who|that|which)$/;
const PLURALS = /^(?:police|people|men|women|children|authorities|criminals|staff)$/;
/** Heads whose number is not told by their form. */
const UNSURE =
  /^(?:data|number|majority|half|rest|dozen|couple|pair|most|all|some|none|team|media|series|means)$/;

/** Whether a subject is plural; null where that cannot be told. */
export function isPlural(subject: readonly Token[]): boolean | null {
  const end = subject.findIndex(({ lower }, i) => i > 0 && AFTER_HEAD.test(lower));
  const whole = end < 0 ? subject : subject.slice(0, end);
  const head = whole.findLast(({ lower }) => !/ly$/.test(lower) && lower !== 'also');
  if (head === undefined || UNSURE.test(head.lower)) return null;
  const and = whole.findIndex(({ lower }) => lower === 'and');
  if (and > 0 && /^\p{Lu}/u.test(whole[and - 1]!.text) && /^\p{Lu}/u.test(whole[and + 1]?.text ?? ''))
    return true;
  if (PLURALS.test(head.lower)) return true;
  if (!/[^su]s$/.test(head.lower)) return and > 0 ? null : false;
  // "Hackers" opens a sentence with a capital; "Harrods" is a name.
  const isWord = head.text === head.lower || (whole.length === 1 && isOrdinary(head.lower));
  return isWord ? true : /^\p{Lu}/u.test(head.text) ? false : null;
}

const ONLY_PARTICIPLE =
  /^(?:stolen|taken|given|written|broken|fallen|risen|seen|chosen|drawn|grown|shown|spoken|withdrawn|hidden|driven|frozen|gone|begun)$/;
const LATER = /^(?:has|have|had|is|are|was|were|will|can|could|may|might|must)$/;
const ADVERB = /^(?:\p{L}+ly|also|now|since|already|again|still)$/u;

/** `clause` (a subject, its verb and what follows) with its first verb in the present, or as it is. */
export function inPresent(clause: string): string {
  const words = tokens(clause);
  const at = finiteAt(words, clause);
  if (at <= 0) return clause;
  const verb = words[at]!;
  // "routers made by the firm have been …", "tokens stolen from it opened …": a participle, and the verb comes later.
  if (ONLY_PARTICIPLE.test(verb.lower)) return clause;
  const isLater = ({ lower }: Token) => LATER.test(lower) || baseOfPast(lower) !== null;
  if (
    /^(?:by|in|at|with|from|on|for|to)$/.test(words[at + 1]?.lower ?? '') &&
    words.slice(at + 2).some(isLater)
  )
    return clause;
  if (verb.lower === 'has' || verb.lower === 'have') return perfectInPresent(clause, words, at);
  const base = baseOfPast(verb.lower);
  const plural = base === null ? null : isPlural(words.slice(0, at));
  if (base === null || plural === null) return clause;
  const form = plural ? base : thirdPerson(base);
  return `${clause.slice(0, verb.start)}${form}${joinedInPresent(clause.slice(verb.end), plural)}`;
}

/** "has confirmed" → "confirms", "have been charged" → "are charged". "has been failing" stays. */
function perfectInPresent(clause: string, words: readonly Token[], at: number): string {
  const plural = words[at]!.lower === 'have';
  let next = at + 1;
  while (ADVERB.test(words[next]?.lower ?? '')) next++;
  const participle = words[next];
  if (participle === undefined) return clause;
  const adverbs = clause.slice(words[at]!.end, participle.start).trim();
  const before = clause.slice(0, words[at]!.start) + (adverbs === '' ? '' : `${adverbs} `);
  if (participle.lower === 'been') {
    if (baseOfPast(words[next + 1]?.lower ?? '') === null) return clause;
    return `${clause.slice(0, words[at]!.start)}${plural ? 'are' : 'is'}${adverbs === '' ? '' : ` ${adverbs}`}${clause.slice(participle.end)}`;
  }
  const base = baseOfPast(participle.lower);
  if (base === null) return clause;
  return `${before}${plural ? base : thirdPerson(base)}${joinedInPresent(clause.slice(participle.end), plural)}`;
}

const JOINED =
  /(, | and |, and )(\p{Ll}+)(?= (?:the|a|an|its|his|her|their|to|that|up|down|off|\p{Lu}|\d))/gu;

/** "charged a man and released him": the verbs that share the subject follow. */
function joinedInPresent(rest: string, plural: boolean): string {
  return rest.replace(JOINED, (found, joint: string, word: string) => {
    const base = baseOfPast(word);
    return base === null ? found : `${joint}${plural ? base : thirdPerson(base)}`;
  });
}
