/** Hashes by their length, and addresses of cryptocurrencies. */
import { createHash } from 'node:crypto';
import { type Chunk, matches } from './chunks.ts';
import type { Seen } from './network.ts';

const hex = /(?<![\w-])(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![\w]|-[0-9a-f])/gi;
const byLength: Record<number, string> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };
const base58Address = /(?<![\w])[13DLMT][1-9A-HJ-NP-Za-km-z]{25,34}(?![\w])/g;
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
      /\b(imphash|telfhash|vhash|guid|uuid|decryption id|id|key|rich ?pe ?header|ja3s?|serial(?: number)?|thumbprint)\b(?: (?:hash|fingerprint))?[\s:=|-]*$/i.exec(
        before,
      )?.[1];
    const type = label ? labelled(label.toLowerCase()) : byLength[value.length];
    if (type) found.push({ start, end: start + value.length, type, value });
  }
  return found;
}

const labelled = (label: string): string | undefined =>
  label === 'imphash' || label.startsWith('ja3') || label === 'vhash' ? label : undefined;

const fuzzy = /(?<![\w+/:])(\d{1,8}):[A-Za-z0-9+/]{6,64}:[A-Za-z0-9+/]{5,64}(?![\w+/:])/g;
const locality = /(?<![\w-])T1[0-9A-F]{70}(?![\w-])/gi;

/** Fuzzy hashes: ssdeep, whose block size is three times a power of two, and TLSH. */
export function fuzzyHashes(colons: Chunk[], long: Chunk[]): Seen[] {
  const found: Seen[] = [];
  for (const { start, value } of matches(colons, fuzzy)) {
    const blocks = Number(value.slice(0, value.indexOf(':'))) / 3;
    if (blocks >= 1 && Number.isInteger(Math.log2(blocks)))
      found.push({ start, end: start + value.length, type: 'ssdeep', value });
  }
  for (const { start, value } of matches(long, locality))
    found.push({ start, end: start + value.length, type: 'tlsh', value: value.toUpperCase() });
  return found;
}

export function wallets(chunks: Chunk[]): Seen[] {
  const found: Seen[] = [];
  const add = (pattern: RegExp, typeOf: (value: string) => string | null): void => {
    for (const { start, value } of matches(chunks, pattern)) {
      const type = typeOf(value);
      if (type) found.push({ start, end: start + value.length, type, value });
    }
  };
  add(base58Address, (value) => coins.get(versionOf(value) ?? -1) ?? null);
  add(newBitcoin, (value) => (isBech32(value) ? 'btc-address' : null));
  add(ethereum, () => 'eth-address');
  add(monero, () => 'xmr-address');
  return found;
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** By the first byte: Bitcoin's two forms, Dogecoin, Litecoin's two, Tron. */
const coins = new Map([
  [0, 'btc-address'],
  [5, 'btc-address'],
  [30, 'doge-address'],
  [48, 'ltc-address'],
  [50, 'ltc-address'],
  [65, 'trx-address'],
]);

/** Base58Check: the first of 25 bytes, if the last four are the beginning of the double SHA-256 of the others. */
function versionOf(address: string): number | null {
  let number = 0n;
  for (const char of address) number = number * 58n + BigInt(base58.indexOf(char));
  if (number >> 200n) return null;
  const bytes = Buffer.from(number.toString(16).padStart(50, '0'), 'hex');
  const once = createHash('sha256').update(bytes.subarray(0, 21)).digest();
  const sum = createHash('sha256').update(once).digest().subarray(0, 4);
  return sum.equals(bytes.subarray(21)) ? bytes[0]! : null;
}

const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The checksum of BIP 173, or of BIP 350 for addresses from version 1 on. */
function isBech32(address: string): boolean {
  // "bc" expanded: the high bits of both letters, a zero, the low bits.
  const values = [3, 3, 0, 2, 3, ...Array.from(address.slice(3), (char) => bech32.indexOf(char))];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  }
  return sum === 1 || sum === 0x2bc830a3;
}
