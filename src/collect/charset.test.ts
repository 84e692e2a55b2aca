import { describe, expect, it } from 'vitest';
import { decodeBytes, withoutC1 } from './charset.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16 = (text: string, big: boolean) =>
  big ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le');
function utf32(text: string, big: boolean): Buffer {
  const points = [...text].map((char) => char.codePointAt(0)!);
  const out = Buffer.alloc(points.length * 4);
  points.forEach(
    (point, i) => void (big ? out.writeUInt32BE(point, i * 4) : out.writeUInt32LE(point, i * 4)),
  );
  return out;
}
const xml = (encoding: string, text: string) => `<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`;

describe('decoding', () => {
  it.each<[string, Buffer, string | null, string, string]>([
    ['UTF-8 by default', utf8('<a>Größe</a>'), null, 'Größe', 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\ufeff<a>Größe</a>'), null, 'Größe', 'utf-8'],
    ['what XML declares', latin1(xml('iso-8859-1', 'Größe')), null, 'Größe', 'windows-1252'],
    ['what HTTP says', latin1('<a>Größe</a>'), 'text/xml; charset=ISO-8859-1', 'Größe', 'windows-1252'],
    [
      'what HTTP says, badly',
      latin1('<a>Größe</a>'),
      "text/xml;charset= 'iso-8859-1'",
      'Größe',
      'windows-1252',
    ],
    [
      'what a meta says',
      latin1('<meta charset="windows-1252"><a>Größe</a>'),
      'text/html',
      'Größe',
      'windows-1252',
    ],
    [
      'HTTP over XML',
      Buffer.from([...latin1(xml('iso-8859-5', '')), 0xe9]),
      'text/xml; charset=latin1',
      'é',
      'windows-1252',
    ],
    ['UTF-16 little endian with a mark', utf16('\ufeff<a>Größe</a>', false), null, 'Größe', 'utf-16le'],
    ['UTF-16 big endian with a mark', utf16('\ufeff<a>Größe</a>', true), null, 'Größe', 'utf-16be'],
    ['UTF-16 little endian without', utf16('<a>Größe</a>', false), null, 'Größe', 'utf-16le'],
    ['UTF-16 big endian without', utf16('<a>Größe</a>', true), null, 'Größe', 'utf-16be'],
    ['UTF-32 little endian', utf32('\ufeff<a>Größe 🔥</a>', false), null, 'Größe 🔥', 'utf-32le'],
    ['UTF-32 big endian', utf32('<a>Größe 🔥</a>', true), null, 'Größe 🔥', 'utf-32be'],
    ['Shift_JIS', Buffer.from([...latin1(xml('Shift_JIS', '')), 0x83, 0x65]), null, 'テ', 'shift_jis'],
    ['GB 18030', Buffer.from([...latin1(xml('gb2312', '')), 0xc4, 0xe3]), null, '你', 'gbk'],
    ['KOI8-R', Buffer.from([...latin1(xml('koi8-r', '')), 0xc4, 0xc1]), null, 'да', 'koi8-r'],
    [
      'ISO-2022-JP, which is valid ASCII',
      latin1(`${xml('iso-2022-jp', '')}\x1b$B%F\x1b(B`),
      null,
      'テ',
      'iso-2022-jp',
    ],
  ])('%s', (_, bytes, contentType, expected, encoding) => {
    const decoded = decodeBytes(bytes, contentType);
    expect(decoded.text).toContain(expected);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.mismatch).toBeNull();
  });

  it.each<[string, Buffer, string | null, string, string]>([
    [
      'UTF-8 called ISO 8859-1',
      utf8(xml('iso-8859-1', 'Größe')),
      null,
      'Größe',
      'it says its text is iso-8859-1, but it is utf-8',
    ],
    [
      'ISO 8859-1 called UTF-8',
      latin1(xml('utf-8', 'Größe')),
      null,
      'Größe',
      'none of the encodings it claims (utf-8)',
    ],
    [
      'an even number of bytes called UTF-16',
      latin1('<a>Größe</a>'),
      'text/xml; charset=utf-16',
      'Größe',
      'none of the encodings it claims (utf-16)',
    ],
    [
      'an encoding nobody knows',
      utf8(xml('x-secret', 'Größe')),
      null,
      'Größe',
      'it says its text is x-secret, but it is utf-8',
    ],
    [
      'UTF-8 with one bad byte',
      Buffer.concat([utf8('<a>Größe für alle'), Buffer.from([0xff]), utf8('</a>')]),
      null,
      'Größe für alle\ufffd',
      'none',
    ],
    ['UTF-8 cut in a character', utf8('<a>Größe für Ö').subarray(0, -1), null, 'Größe für', 'none'],
  ])('%s is read and told', (_, bytes, contentType, expected, mismatch) => {
    const decoded = decodeBytes(bytes, contentType);
    expect(decoded.text).toContain(expected);
    expect(decoded.mismatch).toContain(mismatch);
  });

  it('repairs windows-1252 punctuation that came as controls', () => {
    expect(withoutC1('don\x92t \x93quote\x94 \x80 5')).toBe('don’t “quote” € 5');
  });
});
