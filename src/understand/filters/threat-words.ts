/** Words that tell of threats: of an article as a whole, and beside a name. */
import { wordSet } from '../../domain/word-set.ts';
import type { Token } from '../tokens.ts';

/** What is said of a gang, and of what a gang works with. */
export const gangWords = wordSet(
  'gang group groups hacker hackers hacking actor actors apt threat operators operator affiliates affiliate campaign crew collective extortion cartel syndicate ransomwaregruppe hackergruppe gruppe gruppierung groupe bande grupo banda',
);
export const malwareWords = wordSet(
  'malware botnet trojan stealer infostealer backdoor rat loader framework spyware wiper rootkit bootkit worm dropper payload implant beacon c2 toolkit strain variant variants',
);
export const eitherWords = wordSet('ransomware ransom operation rançongiciel');
export const isOfThreats = (word: string): boolean =>
  malwareWords.has(word) || gangWords.has(word) || eitherWords.has(word);
/** In an apposition these are said of companies, bands and plants as well. */
export const loose = wordSet(
  'group groups actor actors operator operators campaign crew collective gruppe gruppierung groupe bande grupo banda operation strain variant variants',
);
/** What comes after these says no more what the name is: "a song about ransomware". */
export const turns = wordSet('about against at by for from in into of on that to which who whose with');
/** So many words of an apposition are read. */
export const APPOSED = 6;

const threatWords: ReadonlySet<string> = new Set(
  `malware ransomware hacker hackers hacked hacking hacktivist hacktivists cyberattack cyberattacks cyberattaque cyberattaques cyberangriff
  cyberangriffe hackerangriff schadsoftware malicious attacker attackers trojan trojans botnet botnets backdoor backdoors infostealer
  infostealers stealer spyware rootkit wiper implant implants phishing spearphishing exploited exploits exploit ransom extortion extorted
  extort intrusion intrusions espionage cyberespionage cyber cybercriminals cybercriminal cybercrime payload payloads c2 ioc iocs apt apts
  breached exfiltrated rançongiciel maliciel pirates ciberataque ciberataques adversary adversaries loader cve
  leaked leaks zero-day hack hacks`
    .trim()
    .split(/\s+/),
);
/** Who threatens: "threat actor", "threat group". */
const threatening: ReadonlySet<string> = wordSet(
  'actor actors group groups intelligence research activity cluster hunters',
);

const asked = new WeakMap<readonly Token[], boolean>();

export function tellsOfThreats(tokens: readonly Token[]): boolean {
  let tells = asked.get(tokens);
  if (tells === undefined) {
    tells = tokens.some(
      ({ lower }, i) =>
        threatWords.has(lower) || (lower === 'threat' && threatening.has(tokens[i + 1]?.lower ?? '')),
    );
    asked.set(tokens, tells);
  }
  return tells;
}
