import { expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** The actors that a text names, as it writes them. */
function actorsIn(text: string): string[] {
  const article = articleOf({ body: [text] });
  const { mentions } = understand(article);
  return mentions
    .filter(({ type }) => type === 'actor')
    .map(({ start, end }) => article.text.slice(start, end));
}

it.each([
  ['The cluster TGR-STA-1030 hacked ministries.', ['TGR-STA-1030']],
  ['The spies UNC-LS-31 breached telecoms.', ['UNC-LS-31']],
  ['On Monday CL-STA-0044 came back to the ministries.', ['CL-STA-0044']],
  ['Servers were hijacked by UAT-8099 and Storm-2603.', ['UAT-8099', 'Storm-2603']],
  ['LARVA-25012 and JINX-0132 mine coins on hacked servers.', ['LARVA-25012', 'JINX-0132']],
  ['Then MUT-1244 stole credentials of other attackers.', ['MUT-1244']],
  ['Hackers of QRX-2210 came.', ['QRX-2210']],
  ['Void Arachne and Earth Kurma sent infected installers.', ['Void Arachne', 'Earth Kurma']],
  ['The group GOLD SALEM extorted factories.', ['GOLD SALEM']],
  // Ids of other things.
  ['Attackers exploit GHSA-1234 and XSA-423.', []],
  ['The notice FIN-2025-01 of the regulator tells of ransomware.', []],
  ['The router TA-500 was hacked.', []],
  ['The model QRX-2210 was hacked by thieves.', []],
  ['On Earth Day trees were planted.', []],
])('%s', (text, found) => {
  expect(actorsIn(text)).toEqual(found);
});
