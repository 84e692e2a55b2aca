import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const hash = 'ab'.repeat(32);
const heading = (text: string) => ({ kind: 'heading' as const, text });
const table = (text: string) => ({ kind: 'table' as const, text });
type Body = Parameters<typeof articleOf>[0]['body'];

const rolesOf = (body: Body) => [
  ...new Set(understand(articleOf({ title: 'Notes', body })).observables.map(({ role }) => role)),
];

describe('what makers and defenders give out is no sign of an attack', () => {
  it.each<[string, Body]>([
    ['a release', [`Acme published version 5.2.1 on Tuesday. Its installer has the SHA-256 ${hash}.`]],
    ['what readers compare', [`Administrators should verify the SHA-256 of the download: ${hash}`]],
    [
      'a table of checksums',
      [heading('Checksums'), table(`acme-5.2.1-x64.msi | ${hash}\nacme-setup.exe | ${'cd'.repeat(32)}`)],
    ],
    ['a hotfix', [`The hotfix hf-2025-11.zip (SHA-256 ${hash}) closes the hole.`]],
    [
      'a patch of what is exploited',
      [`The patch with the SHA-256 ${hash} closes the hole that attackers exploit.`],
    ],
    ['programs of analysts', ['We took it apart with capa.exe and x64dbg.exe.']],
    ['what malware looks for', ['The malware ends wireshark.exe and procmon.exe first.']],
    ['a script of the authors', ['Our script decode_moth.py reads the configuration of the backdoor.']],
    [
      'a gift to victims',
      [`Researchers at Quaylab released a decryptor, give_back.exe (SHA-256: ${hash}), for its victims.`],
    ],
    ['said after it', ['The files can be read with moth_dump.py, a script that we wrote.']],
  ])('%s', (_, body) => expect(rolesOf(body)).toEqual(['benign']));

  it.each<[string, Body]>([
    ['a sample', [`The SHA-256 of the sample is ${hash}.`]],
    ['an installer of nobody knows whom', [`The installer's SHA-256 is ${hash}.`]],
    ['a fake', [`The fake update, which promises security patches, has the SHA-256 ${hash}.`]],
    ['a release that was tampered with', [`The poisoned version 5.2.1 has the SHA-256 ${hash}.`]],
    ['checksums of malware', ['A loader was seen.', heading('Checksums'), table(`moth.dll | ${hash}`)]],
    ['indicators', [heading('Indicators of compromise'), table(`patch.exe | ${hash}`)]],
    ['what researchers found', ['Researchers discovered a tool called grab.exe on the server.']],
    ['what attackers give', ['The attackers released a decryptor, give_back.exe, for ten bitcoins.']],
    ['a file of an exploit beside patches', ['A request writes door.jsp to the disk; install the patches.']],
  ])('but not %s', (_, body) => expect(rolesOf(body)).toEqual(['malicious']));
});
