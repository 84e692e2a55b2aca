/** The form of a backup: gzipped lines of JSON. Reading one trusts nothing before its last line has vouched for it. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { Fatal } from '../domain/errors.ts';

export const backupFormat = 'throughline-backup';
export const backupVersion = 1;

const headerForm = z.object({
  format: z.literal(backupFormat),
  version: z.number(),
  written: z.string(),
  /** Applied when it was written: they say which tables it is of. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type BackupHeader = z.infer<typeof headerForm>;

const endForm = z.object({ end: z.object({ rows: z.number(), sha256: z.string() }) });

/** One row; more than PostgreSQL itself would give. */
const longestLine = 256_000_000;

/**
 * Gives the header, then every value of the file in order. Throws `Fatal` at the end if the checksum is not right, so
 * whoever reads must not keep anything before that.
 */
export async function* readBackup(file: string): AsyncGenerator<unknown> {
  const damaged = (why: string) => new Fatal(`${file} cannot be restored: ${why}. Nothing was changed.`);
  const hash = createHash('sha256');
  let rows = 0;
  let header: BackupHeader | null = null;
  let ended = false;
  for await (const line of linesOf(file, damaged)) {
    if (ended) throw damaged('something follows its end');
    const value = parse(line);
    if (!header) {
      header = readHeader(value, damaged);
      yield header;
    } else if (Array.isArray(value)) {
      rows++;
      yield value;
    } else {
      const end = endForm.safeParse(value);
      if (end.success) {
        ended = true;
        if (end.data.end.rows !== rows || end.data.end.sha256 !== hash.digest('hex'))
          throw damaged('its checksum is wrong');
        continue;
      }
      if (value === undefined) throw damaged('it is damaged');
      yield value;
    }
    hash.update(line).update('\n');
  }
  if (!ended) throw damaged('it is cut short');
}

function readHeader(value: unknown, damaged: (why: string) => Fatal): BackupHeader {
  const parsed = headerForm.safeParse(value);
  if (!parsed.success) throw damaged('it is not a backup of Throughline');
  if (parsed.data.version > backupVersion)
    throw damaged(`a newer Throughline wrote it (form ${parsed.data.version})`);
  return parsed.data;
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function* linesOf(file: string, damaged: (why: string) => Fatal): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const source = createReadStream(file);
  // Its failure reaches the loop below through `gunzip`.
  pipeline(source, gunzip).catch(() => {});
  let parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        yield Buffer.concat([...parts, chunk.subarray(start, end)]);
        parts = [];
        length = 0;
        start = end + 1;
      }
      parts.push(chunk.subarray(start));
      length += chunk.length - start;
      if (length > longestLine) throw damaged('it is damaged: a line has no end');
    }
  } catch (error) {
    throw error instanceof Fatal ? error : damaged(reason(error as NodeJS.ErrnoException));
  } finally {
    source.destroy();
    gunzip.destroy();
  }
  if (length > 0) throw damaged('it is cut short');
}

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === 'Z_BUF_ERROR') return 'it is cut short';
  if (error.code?.startsWith('Z_')) return 'it is damaged, or no backup of Throughline';
  return error.code === 'ENOENT' ? 'there is no such file' : error.message;
}
