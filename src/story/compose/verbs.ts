/** Whether a text has a finite verb, by a list: what has none names a topic, and does not say what happened. */
import { stem, type Token } from './words.ts';

/** Stems of the verbs that headlines and reports are made of. */
const VERBS: ReadonlySet<string> = new Set(
  `is are was were has have had to will can could may hit say warn confirm reveal disclose announce arrest charge fine sentence steal take leak expose breach hack attack
  target shut halt stop close open reopen resume restart extend delay cut lose win pay demand refuse deny reject admit accuse blame sue ban order ask urge call tell
  launch release publish present propose adopt approve pass sign add fix patch exploit discover find detect identify link tie claim threaten delete seize dismantle
  disrupt cripple paralyse force leave cost face suffer fall drop rise surge plunge slump hold keep bring back give get see put set make join buy acquire raise move expand unveil
  introduce plan prepare consider investigate probe appear plead return recover restore warn notify inform store compromise affect cancel ground issue send`
    .split(/\s+/)
    .map(stem),
);

/** Whether one of the words after the first is a verb of the list, or has the form of one in the past. */
export const hasVerb = (words: readonly Token[]): boolean =>
  words
    .slice(1)
    .some(({ lower }) => VERBS.has(lower) || VERBS.has(stem(lower)) || /^\p{L}{3,}ed$/u.test(lower));
