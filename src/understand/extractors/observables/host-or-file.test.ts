import { expect, test } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

test.each([
  ['Domain | Use\nsklep-lumgate.pl | Phishing', ['domain sklep-lumgate.pl']],
  ['Domain | sklep-lumgate.pl | Phishing', ['domain sklep-lumgate.pl']],
  ['Indicator | Type\nlumgate.sh | Domain\ncleanup.sh | File', ['domain lumgate.sh', 'file-name cleanup.sh']],
  ['Use | Host\nC2 | update.sh\nC2 | lumgate.py', ['domain update.sh', 'domain lumgate.py']],
  ['Name | File name\nloader | update.sh', ['file-name update.sh']],
  ['URL: lumgate.rs', ['domain lumgate.rs']],
  ['File: lumgate.pl', ['file-name lumgate.pl']],
  [
    'It copies moj-lumgate.com.pl and lumgate-pay.pl for all.',
    ['domain moj-lumgate.com.pl', 'domain lumgate-pay.pl'],
  ],
  [
    'They lead to www.lumgate.sh and panel.lumgate.rs at night.',
    ['domain www.lumgate.sh', 'domain panel.lumgate.rs'],
  ],
  [
    'The domain update.sh is new. The sites lumgate.py and bank-info.py are too.',
    ['domain update.sh', 'domain lumgate.py', 'domain bank-info.py'],
  ],
  [
    'The script lumgate.pl runs. It drops update.sh and install.py there.',
    ['file-name lumgate.pl', 'file-name update.sh', 'file-name install.py'],
  ],
  [
    'The lumgate.pl script reads keys; it is a web shell like gate.pl.',
    ['file-name lumgate.pl', 'file-name gate.pl'],
  ],
  [
    'It is named setup.py, main.rs or build.tar.sh in most of them.',
    ['file-name setup.py', 'file-name main.rs', 'file-name build.tar.sh'],
  ],
  ['curl -o x /tmp/a/lumgate.pl', ['file-path /tmp/a/lumgate.pl']],
])('tells hosts from files: %s', (text, expected) => {
  const { observables } = understand(articleOf({ body: [text] }));
  expect(observables.map(({ type, value }) => `${type} ${value}`)).toEqual(expected);
});
