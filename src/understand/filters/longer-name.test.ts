import { expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** The threats that a text names, each as `type: key`, once. */
function threatsIn(text: string): string[] {
  const { mentions } = understand(articleOf({ body: [text] }));
  const found = mentions.filter(({ type }) => /^(?:actor|malware|tool|campaign)$/.test(type));
  return [...new Set(found.map(({ type, key }) => `${type}: ${key}`))];
}

it.each([
  ['Nobody has seen Brute Ratel in this intrusion.', ['tool: brute ratel c4']],
  ['They loaded Brute Ratel C4 and the Brute Ratel implant.', ['tool: brute ratel c4']],
  [
    'In the attack we found neither Cobalt Strike nor Sliver there.',
    ['malware: cobalt strike', 'tool: sliver'],
  ],
  ['The intruders left the Dusk Ratel implant behind.', ['malware: dusk ratel']],
  ['The agency describes the LINE VIPER malware.', ['malware: line viper']],
  ['The bootkit starts LINE VIPER, a loader that sits in memory.', ['malware: line viper']],
  ['A new bootkit, RayInitiator, outlives updates of the firewall.', ['malware: rayinitiator']],
  ['The hackers brought DUSK VIPER, a backdoor, along.', ['malware: dusk viper']],
  // What stands beside a name and is none of it.
  ['The hackers dropped the VIPER malware.', ['malware: sakula']],
  ['HACKERS DROP THE VIPER MALWARE ON ROUTERS', ['malware: sakula']],
  ['In hospitals in March Akira ransomware was found.', ['malware: akira']],
  ['The RATel backdoor was found by analysts.', ['malware: ratel']],
  ['They found the Linux Akira ransomware.', ['actor: akira']],
])('%s', (text, found) => {
  expect(threatsIn(text)).toEqual(found);
});
