/** Whether an article tells of threats at all: where none of these words stands, a name that may be a firm's is one. */
import type { Token } from '../tokens.ts';

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
const threatening: ReadonlySet<string> = new Set(
  'actor actors group groups intelligence research activity cluster hunters'.split(' '),
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
