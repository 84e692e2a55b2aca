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
  ])('%s', (kind, title, text) => {
    const found = understand(articleOf({ title, body: [text] })).kind;
    expect(found?.kind).toBe(kind);
    expect(found?.score).toBeGreaterThan(0.2);
  });
});
