/** The text of a catalogue's file: plain, gzipped, or the only file in a ZIP archive. */
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { BrokenCatalogue } from './broken.ts';

/** @throws BrokenCatalogue for what is too large when unpacked, cut off, damaged, or no text in UTF-8 */
export function unpackText(bytes: Uint8Array, file: string, maxBytes: number): string {
  const plain = unpack(bytes, file, maxBytes);
  if (plain.length > maxBytes) throw tooLarge(file, maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw new BrokenCatalogue(`${file} is no text in UTF-8.`);
  }
}

function unpack(bytes: Uint8Array, file: string, maxBytes: number): Uint8Array {
  const limit = { maxOutputLength: maxBytes };
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, limit);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return inflateFirst(Buffer.from(bytes), file, limit);
    return bytes;
  } catch (error) {
    if (error instanceof BrokenCatalogue) throw error;
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file, maxBytes);
    throw new BrokenCatalogue(
      `${file} cannot be unpacked, it is cut off or damaged: ${(error as Error).message}.`,
    );
  }
}

const tooLarge = (file: string, maxBytes: number) =>
  new BrokenCatalogue(`${file} is larger than ${Math.round(maxBytes / 1024 ** 2)} MB.`);

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of the directory, with the longest comment that may follow it. */
const LONGEST_END = 22 + 65_535;

/** The first file of a ZIP archive, found by its directory (PKWARE APPNOTE, sections 4.3.12 and 4.3.16). */
function inflateFirst(zip: Buffer, file: string, limit: { maxOutputLength: number }): Uint8Array {
  const damaged = () => new BrokenCatalogue(`${file} is a ZIP archive that is cut off or damaged.`);
  let end = zip.length - 22;
  while (end >= 0 && end > zip.length - LONGEST_END && zip.readUInt32LE(end) !== END) end--;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw damaged();
  const entry = zip.readUInt32LE(end + 16);
  if (entry + 46 > zip.length || zip.readUInt32LE(entry) !== ENTRY) throw damaged();
  const [method, size] = [zip.readUInt16LE(entry + 10), zip.readUInt32LE(entry + 20)];
  const local = zip.readUInt32LE(entry + 42);
  if (local + 30 > zip.length) throw damaged();
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + size > zip.length) throw damaged();
  const packed = zip.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed, limit);
}
