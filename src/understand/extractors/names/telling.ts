/**
 * Names whose form or next word says what they are: the naming schemes of those who track actors (Microsoft's weather,
 * CrowdStrike's animals, numbered clusters), "the Zorblax ransomware", "the Fog Union gang".
 */
import type { EntityType } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import type { Reading } from '../../reading.ts';
import { tokenAt } from './token-at.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** `TA505`, `UNC3944`, `Storm-0501`, `UAT-5918`, `CL-STA-0044`: a scheme's letters and a number. */
const numbered =
  /^(?:APT|TA|UNC|FIN|DEV|Storm|UAT|UAC|TAG|TEMP|TGR|STAC|SLH|CL-(?:STA|CRI|UNK)|UTA|TGR-STA|TGR-CRI|G)[- ]?\d{1,5}$/;
/** Second words of Microsoft's and CrowdStrike's names. */
const familyNames = words(
  'blizzard typhoon sandstorm sleet tempest flood tsunami storm hail dust cyclone rain bear panda kitten chollima spider jackal buffalo leopard tiger crane hawk lynx ocelot wolf',
);
const malwareAfter = words(
  'ransomware malware trojan rat stealer infostealer botnet backdoor spyware worm wiper rootkit loader dropper downloader keylogger',
);
const gangAfter = words('gang hackers apt syndicate crew');
/** "the Fog Union ransomware group": what follows the word is the gang. */
const gangNext = words('gang group groups operators operation affiliates actors crew collective hackers');

/** After "ransomware" these say that the name before it is no malware for certain. */
const notOfMalware = words(
  'attack attacks incident breach resilience recovery protection defence defense detection response readiness prevention report survey summit initiative solution solutions service services guide',
);

/** The type that the mention's form or next word shows, or null. */
export function toldByForm({ tokens, text }: Reading, { start, end }: Mention): EntityType | null {
  const name = text.slice(start, end);
  if (name.length < 40 && numbered.test(name)) return 'actor';
  const first = tokenAt(tokens, start);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.end <= end) last++;
  if (last === first + 1 && familyNames.has(tokens[last]!.lower)) return 'actor';
  // "Quillbot RAT" holds the word itself.
  if (last > first && malwareAfter.has(tokens[last]!.lower)) return 'malware';
  const { sentence } = tokens[first]!;
  const next = tokens[last + 1];
  if (next?.sentence !== sentence || !next.spaced) return null;
  if (gangAfter.has(next.lower)) return 'actor';
  if (!malwareAfter.has(next.lower)) return null;
  const beyond = tokens[last + 2];
  // "Harbour Ransomware Resilience", "the Harbour ransomware attack": a product's name, and what befell a firm.
  if (beyond?.sentence === sentence && notOfMalware.has(beyond.lower)) return null;
  return beyond?.sentence === sentence && gangNext.has(beyond.lower)
    ? 'actor'
    : isOwner(name)
      ? null
      : 'malware';
}

/** "Android malware", "Windows ransomware", "Linux backdoor": what it runs on. */
const isOwner = (name: string): boolean =>
  /^(?:android|windows|linux|macos|mac|ios|iot|esxi|python|rust|go|golang|java)$/i.test(name);
