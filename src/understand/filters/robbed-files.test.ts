import { expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** The values of a text by their role; it is a report that lists an indicator. */
function rolesOf(text: string): Record<string, string[]> {
  const body = [{ kind: 'heading' as const, text: 'Indicators' }, 'lumgate[.]top', text];
  const roles: Record<string, string[]> = {};
  for (const { role, value } of understand(articleOf({ body })).observables) {
    if (value !== 'lumgate.top') roles[role ?? ''] = [...(roles[role ?? ''] ?? []), value];
  }
  return roles;
}

it.each<[string, string, string[]]>([
  ['keys of a cloud', 'The worm reads ~/.aws/credentials for keys.', ['~/.aws/credentials']],
  ['coins', 'QuillStealer takes wallet.dat and screenshots.', ['wallet.dat']],
  [
    'a profile of a browser',
    'It copies C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\User Data\\Default\\History of each user.',
    ['C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\User Data\\Default\\History'],
  ],
  ['what is stolen, by its name', 'The gang stole plans-2026.docx from the yard.', ['plans-2026.docx']],
  [
    'a list of what is stolen',
    'It steals files such as keys.kdbx, budget.xlsx.',
    ['keys.kdbx', 'budget.xlsx'],
  ],
])('%s: the file is the victim’s', (_, text, victim) => expect(rolesOf(text)).toEqual({ victim }));

it.each<[string, string, string[]]>([
  ['what is dropped', 'The loader drops wallet.dat in the folder.', ['wallet.dat']],
  ['what poses as such', 'A program disguised as wallet.dat ran at night.', ['wallet.dat']],
  ['the thief', 'Passwords are stolen by quaysteal.exe at night.', ['quaysteal.exe']],
  ['a program in between', 'It steals cards, quaysteal.exe does so daily.', ['quaysteal.exe']],
  ['its own orders', 'The loader reads quayconf.bin to learn its server.', ['quayconf.bin']],
  [
    'a door left open',
    'It adds a key to /home/ann/.ssh/authorized_keys.',
    ['/home/ann/.ssh/authorized_keys'],
  ],
])('%s: the file is the attackers’', (_, text, malicious) => expect(rolesOf(text)).toEqual({ malicious }));

it.each<[string, string, Record<string, string[]>]>([
  ['a name for documentation', 'Send it to lab@example.com.', { benign: ['lab@example.com'] }],
  ['what lies below one', 'The page cdn.example[.]net is shown.', { benign: ['cdn.example.net'] }],
  ['a name beside it', 'The page example-cdn[.]net is new.', { malicious: ['example-cdn.net'] }],
  ['who answers questions', 'Questions: lab@quaypoint.io', { benign: ['lab@quaypoint.io'] }],
  ['who answers the press', 'Press contact: pr@quaypoint.io', { benign: ['pr@quaypoint.io'] }],
  ['who sent the lure', 'Sender: boss@quaypoint.io', { malicious: ['boss@quaypoint.io'] }],
  ['who extorts', 'Contact us: boss@quay[.]io to decrypt your files', { malicious: ['boss@quay.io'] }],
])('%s: %s → %j', (_, text, roles) => expect(rolesOf(text)).toEqual(roles));
