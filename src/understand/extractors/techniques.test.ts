import { describe, expect, test } from 'vitest';
import { techniqueCompany } from '../../knowledge/names/technique-company.ts';
import { techniquePhrases } from '../../knowledge/names/techniques.ts';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';
import { currentId } from './techniques/written.ts';

const found = (...body: Parameters<typeof articleOf>[0]['body']) => {
  const article = articleOf({ title: 'A campaign', body });
  return understand(article).techniques.map(({ id, start, end }) => [id, article.text.slice(start, end)]);
};

describe('techniques', () => {
  test.each([
    ['The malware lists all running processes on the infected machine and sends them home.', 'T1057'],
    ['It injects its shellcode into explorer.exe using CreateRemoteThread.', 'T1055'],
    ['Persistence is achieved by a scheduled task that runs the loader every ten minutes.', 'T1053.005'],
    ['The attackers dumped credentials from LSASS memory with Mimikatz.', 'T1003.001'],
    ['Victims received spear-phishing emails with a malicious Word attachment.', 'T1566.001'],
    ['The attackers dumped the NTDS.dit file.', 'T1003.003'],
    ['The payload was executed with rundll32.exe.', 'T1218.011'],
    ['It adds a value to the Run key so that it starts at logon.', 'T1547.001'],
    ['The intruders created a new administrator account.', 'T1136'],
    ['It steals passwords stored in browsers.', 'T1555.003'],
    ['Files were uploaded to Dropbox.', 'T1567.002'],
    ['The gang sent repeated MFA push notifications.', 'T1621'],
    ['They got in through an exposed VPN without MFA.', 'T1133'],
    ['The wiper overwrote the disks.', 'T1561'],
    ['The gang logged in with stolen VPN credentials.', 'T1078'],
    ['It then disabled Windows Defender on every machine.', 'T1562.001'],
    ['It exfiltrated data with Rclone to Mega.', 'T1567.002'],
    ['Then it deleted shadow copies.', 'T1490'],
    ['The callers impersonated the help desk of the firm.', 'T1656'],
    ['The ransomware deletes volume shadow copies with vssadmin to prevent recovery.', 'T1490'],
    ['The dropper decrypts the embedded payload with a hard-coded XOR key.', 'T1140'],
  ])('%s', (sentence, id) => {
    expect(found(sentence)).toEqual([[id, sentence]]);
  });

  test.each([
    ['Researchers suspect that the attackers dumped credentials from LSASS memory with Mimikatz.', 'hedged'],
    ['The attackers reportedly dumped credentials from LSASS memory with Mimikatz.', 'hedged'],
    ['The attackers dumped credentials from LSASS memory with Mimikatz.', 'asserted'],
  ])('keeps whether it is only supposed: %s', (sentence, certainty) => {
    const { techniques } = understand(articleOf({ title: 'A campaign', body: [sentence] }));
    expect(techniques).toMatchObject([{ id: 'T1003.001', certainty }]);
  });

  test('several in one sentence', () => {
    const told = found(
      'They cleared the Windows event logs, created a scheduled task and moved to other hosts over RDP.',
      'It takes screenshots and logs keystrokes.',
      'The company injects money into research, and staff created accounts.',
    );
    expect(told.map(([id]) => id)).toEqual(['T1070.001', 'T1053.005', 'T1021.001', 'T1113', 'T1056.001']);
  });

  test('ids that are written out, in prose, tables, and code, if ATT&CK has them', () => {
    expect(
      found(
        'Initial access (T1566.001) was followed by T1059.',
        { kind: 'table', text: 'Technique | Use\nT1071.001 | HTTPS to the server\nT1999 | part number' },
        { kind: 'code', text: '# attack.t1027 T1027\nprint(1)' },
      ),
    ).toEqual([
      ['T1566.001', 'Initial access (T1566.001) was followed by T1059.'],
      ['T1059', 'Initial access (T1566.001) was followed by T1059.'],
      ['T1071.001', 'T1071.001 | HTTPS to the server'],
      ['T1027', '# attack.t1027 T1027'],
    ]);
  });

  test('names as ATT&CK writes them', () => {
    expect(found('We saw Process Injection, then Scheduled Task.').map(([id]) => id)).toEqual([
      'T1055',
      'T1053.005',
    ]);
  });

  test.each([
    'The Commission presented its proposal for a Digital Omnibus on Wednesday.',
    'Civil society organisations warned that narrower protection of genetic data would weaken the GDPR.',
    'The company appointed a new chief information security officer in March.',
    'Shares fell by four percent after the quarterly results were published.',
    'The regulator fined the airline two million euros for keeping passport scans too long.',
    'The event starts at nine in the main hall, and registration is free of charge.',
  ])('none: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

test('what is advised below a heading or in its list, nobody did', () => {
  const item = (text: string) => ({ kind: 'item' as const, text });
  const heading = (text: string) => ({ kind: 'heading' as const, text });
  expect(
    found(
      heading('Defence evasion'),
      'The attackers used DLL side-loading.',
      'To find the intruders, hunting ideas:',
      heading('Mitigations and detection'),
      item('Scheduled tasks created by Office programs'),
      'Malware that uses process hollowing starts a program in a suspended state.',
      heading('How the gang works'),
      'The gang deleted shadow copies.',
      'Recommendations:',
      item('Web shells: compare the files of the server with a clean copy'),
      'The gang used password spraying.',
    ).map(([id]) => id),
  ).toEqual(['T1574.001', 'T1490', 'T1110.003']);
});

test('every phrase means a technique that ATT&CK lists today', () => {
  const ids = [...Object.values(techniquePhrases), ...techniqueCompany.map(({ id }) => id.replace('!', ''))];
  expect(ids.filter((id) => currentId(id) !== id)).toEqual([]);
});

test('an id that ATT&CK replaced is told as what replaced it, also in the address of its page', () => {
  expect(found('Scripts ran through PowerShell (T1086).')[0]?.[0]).toBe('T1059.001');
  expect(found('See https://attack.mitre.org/techniques/T1566/001/ for more.')[0]?.[0]).toBe('T1566.001');
});

test.each([
  'Users should be careful with phishing emails that pretend to come from the bank.',
  'There is no evidence of credential stuffing, the airline said.',
  'Supply chain attacks are on the rise.',
  'The flaw could allow an attacker to mount a man-in-the-middle attack.',
])('no attack is told: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test.each([
  // What a flaw is, and what the program does that has it.
  'CVE-2026-10001 is a type confusion in the part of the browser that runs JavaScript.',
  'The form for reports puts a title into a shell command without checking it.',
  // What onlookers did.
  'A honeypot operator posted a captured request on Monday.',
  'Two researchers scanned the internet for open ports.',
  'We call the worm Quill, for an obfuscated string in its code.',
  // What was only rumoured.
  'The failure fed rumours of a very large denial-of-service attack.',
  'Engineers first believed in a huge DDoS attack on the network.',
  // What faces no public.
  'Attackers exploited CVE-2026-10001 in the image library of Galaxy phones.',
])('nobody did: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test.each([
  ['Attackers exploited CVE-2026-10001 in the gateway that lets phones in.', 'T1190'],
  ['The attackers ran shell commands on the router.', 'T1059'],
  [
    'Researchers published how the attackers dumped credentials from LSASS memory with Mimikatz.',
    'T1003.001',
  ],
])('somebody did: %s', (sentence, id) => {
  expect(found(sentence).map(([one]) => one)).toEqual([id]);
});

test('where a report says that nobody attacked, none is told', () => {
  expect(
    found(
      'The outage at Tarn Power was not caused by an attack.',
      'It looked like a denial-of-service attack that flooded the network of Tarn Power.',
    ),
  ).toEqual([]);
});
