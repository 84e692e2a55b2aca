/** Hashes by their length, and addresses of cryptocurrencies. */
import { createHash } from 'node:crypto';
import { type Chunk, matches } from './chunks.ts';
import type { Seen } from './network.ts';

const hex = /(?<![\w-])(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![\w]|-[0-9a-f])/gi;
const byLength: Record<number, string> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };
const legacyBitcoin = /(?<![\w])[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![\w])/g;
const newBitcoin = /(?<![\w])bc1[02-9ac-hj-np-z]{39,59}(?![\w])/g;
const ethereum = /(?<![\w])0x[0-9a-fA-F]{40}(?![\w])/g;
const monero = /(?<![\w])[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?![\w])/g;

/** Hexadecimal of a hash's length. An imphash has the length of an MD5 and is told by the word before it. */
export function hashes(text: string, chunks: Chunk[]): Seen[] {
  const found: Seen[] = [];
  for (const { start, value: raw } of matches(chunks, hex)) {
    const value = raw.toLowerCase();
    // One letter or digit throughout is a filler; thirty-two digits alone are no hash anybody would see.
    if (/^(.)\1+$/.test(value) || /^\d+$/.test(value)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const label =
      /\b(imphash|telfhash|vhash|guid|uuid|decryption id|id|key|rich ?pe ?header|ja3s?|serial(?: number)?|thumbprint)\b[\s:=-]*$/i.exec(
        before,
      )?.[1];
    const type = label ? labelled(label.toLowerCase()) : byLength[value.length];
    if (type) found.push({ start, end: start + value.length, type, value });
  }
  return found;
}

const labelled = (label: string): string | undefined =>
  label === 'imphash' || label.startsWith('ja3') || label === 'vhash' ? label : undefined;

export function wallets(chunks: Chunk[]): Seen[] {
  const found: Seen[] = [];
  const add = (pattern: RegExp, type: string, isOne: (value: string) => boolean): void => {
    for (const { start, value } of matches(chunks, pattern)) {
      if (isOne(value)) found.push({ start, end: start + value.length, type, value });
    }
  };
  add(legacyBitcoin, 'btc-address', hasChecksum);
  add(newBitcoin, 'btc-address', (value) => value.length === 42 || value.length === 62);
  add(ethereum, 'eth-address', () => true);
  add(monero, 'xmr-address', () => true);
  return found;
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Base58Check: the last four bytes are the beginning of the double SHA-256 of the others. */
function hasChecksum(address: string): boolean {
  let number = 0n;
  for (const char of address) number = number * 58n + BigInt(base58.indexOf(char));
  if (number >> 200n) return false;
  const bytes = Buffer.from(number.toString(16).padStart(50, '0'), 'hex');
  const once = createHash('sha256').update(bytes.subarray(0, 21)).digest();
  return createHash('sha256').update(once).digest().subarray(0, 4).equals(bytes.subarray(21));
}
