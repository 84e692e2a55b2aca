import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const rolesOf = (text: string): string[] =>
  understand(articleOf({ body: [text] })).observables.map(({ value, role }) => `${value} ${role}`);

describe("the victim's own", () => {
  it.each([
    ["They encrypted the victim's server at 203.0.114[.]7 on Monday.", ['203.0.114.7']],
    ['The victim’s public-facing web server (203.0.114.7) was not patched.', ['203.0.114.7']],
    ["The victim's website, elmwick-quay.org, was down for a week.", ['elmwick-quay.org']],
    ['Victim IP address: 203.0.114[.]7', ['203.0.114.7']],
    ["The scan reached the victims' servers at 203.0.114.7 and 203.0.114.8.", ['203.0.114.7', '203.0.114.8']],
    ['They defaced the website of the victim at www.elmwick-quay.org.', ['www.elmwick-quay.org']],
    ['203.0.114[.]7, which belonged to the victim, was wiped.', ['203.0.114.7']],
    ['vpn.elmwick-quay.org (the victim’s VPN gateway) had no second factor.', ['vpn.elmwick-quay.org']],
    ["mail.elmwick-quay.org, the victim's mail server, was encrypted.", ['mail.elmwick-quay.org']],
    ["The money order came from the victim's mailbox anna@elmwick-quay.org.", ['anna@elmwick-quay.org']],
    [
      "The attackers connected to the company's VPN gateway vpn.example.com with a stolen password.",
      ['vpn.example.com'],
    ],
    [
      'The intruders had logged in to the hospital’s remote access portal at https://access.elmwick-quay.org/ twice.',
      ['https://access.elmwick-quay.org/'],
    ],
    ["Hackers breached Elmwick Harbour's web server www.elmwick-quay.org.", ['www.elmwick-quay.org']],
    ['Someone hacked the city’s mail server 203.0.114.7 in May.', ['203.0.114.7']],
    ['The files were stolen from db01.elmwick-quay.org in March.', ['db01.elmwick-quay.org']],
    ['Malware sat on the compromised website of Elmwick Harbour at elmwick-quay.org.', ['elmwick-quay.org']],
  ])('%s', (text, values) => {
    expect(rolesOf(text)).toEqual(values.map((value) => `${value} victim`));
  });

  it.each([
    ["They sent files from the victim's server to 203.0.114[.]7.", ['203.0.114.7 malicious']],
    [
      "On the victim's machine, evil.elmwick-quay[.]org, which answers with a key, is asked.",
      ['evil.elmwick-quay.org malicious'],
    ],
    [
      "It loads a tool onto the victim's computer (evil.elmwick-quay[.]org).",
      ['evil.elmwick-quay.org malicious'],
    ],
    [
      'The compromised website of Elmwick Harbour at elmwick-quay[.]org serves the loader.',
      ['elmwick-quay.org malicious'],
    ],
    ["They used the victim's server at 203.0.114.7 as a relay.", ['203.0.114.7 malicious']],
    ["They used the victim's server at 203.0.114.7 to send more of them.", ['203.0.114.7 malicious']],
    ["They turned the victim's server at 203.0.114.7 into a C2 server.", ['203.0.114.7 malicious']],
    [
      "A fake copy of the victim's website at elmwick-quay[.]org asks for it.",
      ['elmwick-quay.org malicious'],
    ],
    ["The malware pointed the victim's router at 203.0.114.7.", ['203.0.114.7 malicious']],
    ["The victim's chat page at elmwick-quay[.]org is closed.", ['elmwick-quay.org malicious']],
    [`The victim's website, ${'a2'.repeat(28)}.onion, is theirs.`, [`${'a2'.repeat(28)}.onion benign`]],
    ["It asks these from the victim's machine: 203.0.114.7 and others.", ['203.0.114.7 malicious']],
    ['Users say they accessed the bank’s portal shop.elmwick-quay.org.', ['shop.elmwick-quay.org benign']],
    [
      'Customers connected to the company’s portal shop.elmwick-quay.org as ever.',
      ['shop.elmwick-quay.org benign'],
    ],
    [
      "Police hacked Tin Lantern's server leak.elmwick-quay[.]org in May.",
      ['leak.elmwick-quay.org malicious'],
    ],
    ["The gang's server at 203.0.114.7 was seized.", ['203.0.114.7 malicious']],
    ["They use the hosting company's server 203.0.114.7.", ['203.0.114.7 malicious']],
    ['The victim portal at elmwick-quay[.]org lists them.', ['elmwick-quay.org malicious']],
    ['Their code was stolen from github.com in March.', ['github.com benign']],
    ['The victim paid. The hidden C2 server at 203.0.114.7 went dark.', ['203.0.114.7 malicious']],
  ])('not: %s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});
