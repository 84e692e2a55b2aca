/** What the police and researchers do themselves: they search servers, decode samples and enter forums, and none of it is an attack. */
import { wordSet } from '../../domain/word-set.ts';
import { namesAttack } from './not-a-technique.ts';

const pursuers = wordSet(
  `police officers investigators detectives prosecutors judges authorities agency agencies europol interpol eurojust fbi nca bka shadowserver
  researchers analysts experts defenders responders we`,
);
/** "Analysts at Acme and officers of the state have since": who they are, with whom, and when. */
const besides = wordSet(
  'and at from in with of for the a an its their our this firm company has have had also then now later since themselves quickly immediately manually already jointly',
);
/** Before the pursuer these are no part of its name: "Attackers sent officers emails", "they phished police". */
const verb =
  /(?:ed|ing)$|^(?:sent|told|gave|they|it|he|she|who|which|that|to|by|as|of|on|for|from|with|against)$/;
const deed =
  /^(?:[a-z-]{2,20}(?:ed|s|se)|took|take|sent|send|ran|run|set|put|made|make|read|broke|break|wrote|write|built|build|got|get|drew|cut|shut|hid|copy|dump|decrypt|decode|scan|search|deploy|unpack|inject|create|delete|enter)$/;
/** What is seen, told or charged is the deed of somebody else. */
const tells =
  /^(?:says?|sees?|saw|tells?|told|found|finds?|links?|linked|tie[sd]?|traced?|watch|observ|not(?:ed|es|ic)|believ|think|thought|learn|discover|uncover|reveal|spot|detect|report|confirm|warn|attribut|identif|describ|determin|show|suspect|accus|charg|arrest|blam|add(?:ed|s)$|explain|disclos|document|publish|conclud|estimat|assess|suggest|indict|alleg|claim|recogni|recover|notif|record|track|count|investigat|examin|expos|announc|piec|reconstruct|establish|understand|understood|know|knew|is$|was$|has$|does$)/;
/** A doer of its own: "servers that had sent …", "men who …", "… and the hackers …". */
const another =
  /\b(?:who|which|that|whose|where|used (?:to|by|in|for))\b|\b(?:attackers?|hackers?|intruders?|criminals|gangs?|actors?|thieves|group|operators|malware|ransomware)\b(?!['’])/i;

/** Words before a pursuer, and between it and its verb. */
const mostBefore = 4;
const mostBetween = 8;

/** Whether what begins at `first` of a clause is what the police or researchers did, by the clause's subject and verb. */
export function isPursuit(clause: string, first: number): boolean {
  const words = [...clause.slice(0, 300).matchAll(/[\w'’-]+/g)].slice(0, mostBefore + mostBetween + 2);
  const who = words.findIndex(([word], at) => at <= mostBefore && pursuers.has(word.toLowerCase()));
  if (who < 0) return false;
  const before = words.slice(0, who).map(([word]) => word.toLowerCase());
  if (before.some((word) => verb.test(word)) || namesAttack(before.join(' '))) return false;
  let at = who + 1;
  while (at < words.length && at < who + mostBetween && isBeside(words[at]![0])) at++;
  const found = words[at];
  if (!found || !deed.test(found[0]) || tells.test(found[0])) return false;
  return !another.test(clause.slice(found.index + found[0].length, Math.max(first, 0)));
}

/** "at Acme", "have also": a name, or a word that goes along. */
const isBeside = (word: string): boolean =>
  besides.has(word.toLowerCase()) || /^\p{Lu}/u.test(word) || pursuers.has(word);
