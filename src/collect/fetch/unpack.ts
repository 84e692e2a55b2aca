/** Unpacks compressed bodies, with a limit on what may come out: a bomb of 10 kB can hold 10 GB. */
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { FetchError } from '../failure.ts';

const brotli = promisify(zlib.brotliDecompress);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const gunzip = promisify(zlib.gunzip);

/** What we say we can read. */
export const ACCEPT_ENCODING = 'gzip, br, deflate';

/**
 * Undoes a `Content-Encoding`. A body that was cut gives what can be had of it.
 * @throws FetchError `too-large` beyond `maxBytes`, `http-error` for what cannot be unpacked
 */
export async function unpack(body: Uint8Array, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > 2)
    throw new FetchError('http-error', `The answer is compressed ${layers.length} times over.`);
  let bytes = body;
  for (const layer of layers.reverse()) bytes = await unpackLayer(bytes, layer, maxBytes);
  return bytes;
}

/** True for the first bytes of a gzip file, whatever it is called. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpackLayer(bytes: Uint8Array, name: string, maxBytes: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes;
  const options = { maxOutputLength: maxBytes, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  try {
    switch (name) {
      case 'gzip':
      case 'x-gzip':
        // Some servers say gzip and send plain text.
        return isGzip(bytes) ? await gunzip(bytes, options) : bytes;
      case 'br':
        return await brotli(bytes, {
          maxOutputLength: maxBytes,
          finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
        });
      case 'deflate':
        // RFC 9110, section 8.4.1.2, means zlib; some servers send it without its header.
        return (bytes[0]! & 0x0f) === 8 ? await inflate(bytes, options) : await inflateRaw(bytes, options);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new FetchError('too-large', `Unpacked, the answer is larger than ${megabytes(maxBytes)}.`);
    }
    throw new FetchError(
      'http-error',
      `The answer cannot be unpacked (${name}): ${(error as Error).message}.`,
    );
  }
  throw new FetchError(
    'http-error',
    `The answer is compressed in a way we cannot read: ${name.slice(0, 40)}.`,
  );
}

/** A size for people. */
export const megabytes = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.round(bytes / 1024)} kB`;
