import { describe, expect, it } from 'vitest';
import { articleOf } from './article-of.ts';
import { understand } from './understand.ts';

describe('kind', () => {
  it.each([
    [
      'incident',
      'Hospital group shuts systems down after ransomware attack',
      'Patients were turned away on Friday after a cyberattack disrupted the hospital group; stolen data may have been exposed.',
    ],
    [
      'law-enforcement',
      'Two men arrested over attacks on retailers',
      'Police arrested two suspects, who were charged and will appear in court; prosecutors said they face prison.',
    ],
    [
      'vulnerability',
      'Critical flaw in mail gateway lets attackers run code',
      'A critical vulnerability in the gateway allows remote code execution. A patch is available; the flaw CVE-2025-10001 is actively exploited.',
    ],
    [
      'malware-campaign',
      'New backdoor spread through phishing emails',
      'Threat actors use spear-phishing to deliver a loader and a backdoor in an espionage campaign; the malware contacts its command and control server.',
    ],
    [
      'policy',
      'Ministers urged to change surveillance bill',
      'The government will amend the bill; parliament debates the legislation and the regulator asks for new rules on encryption in the directive.',
    ],
    [
      'incident',
      'Cloud provider cuts off partner app and revokes its tokens after data theft',
      'The provider confirmed that customer data was accessed through the app and notified those affected.',
    ],
    [
      'law-enforcement',
      'Three countries sanction web host that sheltered ransomware gangs',
      'The treasury froze the assets of the company and of two men; prosecutors unsealed charges against them.',
    ],
    [
      'law-enforcement',
      'Clinic chain fined over theft of patient data in cyber attack',
      'The regulator imposed the penalty on Monday. Attackers stole the records of 40,000 patients two years ago.',
    ],
    [
      'market',
      'Firewall maker to buy log start-up for $900m',
      'The acquisition, in cash and shares, is expected to close next quarter; the stock fell after the earnings call.',
    ],
    [
      'market',
      'Profits halve at grocer after cyber attack',
      'Half-year profits fell to £80m and sales dropped, the retailer told investors; shares rose.',
    ],
    [
      'research',
      'Ransomware payments fall by a third, survey finds',
      'The annual report, based on a survey of 900 respondents, found that 34% fewer victims paid.',
    ],
    [
      'product',
      'Backup vendor launches ransomware detection for its storage platform',
      'The new feature, announced today, protects backups and is available to enterprise customers at no extra cost.',
    ],
  ])('%s', (kind, title, text) => {
    const found = understand(articleOf({ title, body: [text] })).kind;
    expect(found?.kind).toBe(kind);
    expect(found?.score).toBeGreaterThan(0.2);
  });

  it('is unsure of what has no kind', () => {
    const { kind } = understand(
      articleOf({
        title: 'Five things to know this morning: podcast, recipes and more',
        body: ['Listen to the episode, and read our guide: how to carve a pumpkin.'],
      }),
    );
    expect(kind?.score).toBeLessThan(0.3);
  });
});
