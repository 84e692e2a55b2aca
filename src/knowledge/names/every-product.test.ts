/** Which things of makers an article names, and what is none. */
import { expect, it } from 'vitest';
import { articleOf } from '../../understand/article-of.ts';
import { understand } from '../../understand/understand.ts';
import { commonWords } from './common-words.ts';
import { everyProduct } from './every-product.ts';

const productsOf = (text: string): string[] => {
  const article = articleOf({ title: 'Patches of the week', body: [text] });
  const keys = understand(article).mentions.flatMap(({ type, key }) => (type === 'product' ? [key] : []));
  return [...new Set(keys)];
};

it.each([
  ['A flaw in Cisco Secure Email Gateway lets anybody in.', 'cisco secure email gateway'],
  ['Fortinet mended FortiProxy on Friday.', 'fortiproxy'],
  ['A hole in Fortinet FortiProxy is used.', 'fortiproxy'],
  ['The bug in Google Home opens doors.', 'google home'],
  ['Hackers read chats in Microsoft Teams.', 'microsoft teams'],
  ['A hole in LiteSpeed Cache lets visitors become administrators.', 'litespeed cache'],
  ['Siemens mended SINEC NMS.', 'sinec nms'],
  ['The update of Citrix NetScaler Gateway is out.', 'netscaler'],
  ['A hole in Apache OFBiz is used in attacks.', 'apache ofbiz'],
  [
    'Attackers reach Schneider Electric EcoStruxure Power Monitoring Expert.',
    'schneider electric ecostruxure power monitoring expert',
  ],
  ['Two flaws in Apple macOS were mended.', 'macos'],
])('finds the product: %s', (text, key) => {
  expect(productsOf(text)).toContain(key);
});

it.each([
  ['The teams met at the edge of the harbour to talk about commerce.'],
  ['Our home page shows a signal that anybody may go to in spring.'],
  ['Google home pages load slowly.'],
  ['Microsoft access rules were changed.'],
  ['Teams of the council met. Edge cases were left for spring.'],
  ['Cisco said that its security gateway team had left.'],
])('takes no words for one: %s', (text) => {
  expect(productsOf(text)).toEqual([]);
});

it('knows nothing by an ordinary word in the tables that say so', () => {
  const plain = everyProduct()
    .slice(400)
    .filter(({ name }) => !name.includes(' ') && commonWords.has(name.toLowerCase()));
  expect(plain.map(({ name }) => name)).toEqual([]);
});
