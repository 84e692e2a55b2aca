/** The settings. This file alone reads the environment; docs/configuration.md is generated from it. */
import { userInfo } from 'node:os';
import { z } from 'zod';
import { Fatal } from './domain/errors.ts';
import { illegible } from './domain/legible.ts';

const flag = z.enum(['0', '1']).transform((value) => value === '1');
const list = z.string().transform((value) => value.split(/[\s,]+/).filter(Boolean));

const portWords = 'it must be a whole number from 0 to 65535';
const port = z.coerce.number(portWords).int(portWords).min(0, portWords).max(65535, portWords);

// Without the value, which may hold a password.
const databaseUrlWords =
  'it must have the form postgres://USER:PASSWORD@HOST:PORT/DATABASE, with characters such as @ : / # in the password written as %40 %3A %2F %23';

/** Whether the driver will find host and name in it; for what has another form it would ask a host named "base". */
function isDatabaseUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || !/^postgres(?:ql)?:$/.test(url.protocol) || !/^[^:]*:\/\//.test(text)) return false;
  try {
    for (const part of [url.username, url.password, url.hostname, url.pathname]) decodeURIComponent(part);
    return url.hash === '';
  } catch {
    return false;
  }
}

const modelUrlWords =
  'it must be an address such as http://localhost:11434/v1, without a name or key in it (that is THROUGHLINE_MODEL_KEY)';

function isModelUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    !url.username &&
    !url.password &&
    !url.search &&
    !url.hash
  );
}

/** Every setting: the variable's name, its form, its default, and what it is for. */
export const settings = {
  THROUGHLINE_DATA: z
    .string()
    .optional()
    .describe(
      'Folder for the database and everything else that is kept. Default: `data` in the project (as root: a folder under /var/lib that the unprivileged database server can reach). As root the database server’s programs are copied to /var/lib/throughline, whatever this says.',
    ),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, databaseUrlWords)
    .optional()
    .describe(
      'A PostgreSQL (15 or newer) to use instead of the embedded one: `postgres://USER:PASSWORD@HOST:PORT/DATABASE`.',
    ),
  THROUGHLINE_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to serve on. Anything but loopback asks for a password, set at the first start.'),
  THROUGHLINE_PORT: port.default(7717).describe('Port to serve on.'),
  THROUGHLINE_ALLOWED_HOSTS: list
    .default([])
    .describe('Further names under which the pages may be asked for (the Host header), separated by commas.'),
  THROUGHLINE_TRUSTED_HOSTS: list
    .default([])
    .describe(
      'Hosts (name or name:port) that may be fetched although their address is not public, separated by commas.',
    ),
  THROUGHLINE_CONTACT: z
    .string()
    .optional()
    .describe('An address for site owners, sent in the User-Agent of our requests.'),
  THROUGHLINE_BENCH_DATA: z
    .string()
    .optional()
    .describe('Folder with benchmark data. Default: `../shared/data` where that exists.'),
  THROUGHLINE_CHROMIUM: z.string().optional().describe('A Chrome, Chromium or Edge for the browser tests.'),
  THROUGHLINE_MODEL_URL: z
    .string()
    .refine(isModelUrl, modelUrlWords)
    .optional()
    .describe(
      'Base address of a server that speaks OpenAI’s chat completions, e.g. `http://localhost:11434/v1`. With THROUGHLINE_MODEL it words summaries; passages of the articles are sent there.',
    ),
  THROUGHLINE_MODEL: z
    .string()
    .max(200)
    .optional()
    .describe(
      'The name of a language model on that server. Without one everything works, in the sources’ own words.',
    ),
  THROUGHLINE_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'it must be printable ASCII without spaces')
    .optional()
    .describe('The key that the server asks for, if it does.'),
  THROUGHLINE_USER: z
    .string()
    .max(100)
    .refine((name) => illegible(name) === null, 'it must be a name that can be shown')
    .optional()
    .describe(
      'Who decides, as the record of decisions names them. Default: the name under which the program runs. `--by` of a command and the field “Your name” of a form go before it.',
    ),
  THROUGHLINE_OFFLINE: flag
    .default(false)
    .describe(
      '1: follow no source and fetch nothing; serve what is stored, and what people decide about it.',
    ),
} as const;

export interface Config {
  data: string | null;
  databaseUrl: string | null;
  host: string;
  port: number;
  allowedHosts: string[];
  trustedHosts: string[];
  contact: string | null;
  benchData: string | null;
  chromium: string | null;
  offline: boolean;
  /** Who decides, where nobody says otherwise; null where the system has no name for us either. */
  user: string | null;
  /** A language model that words summaries; null: none. */
  model: { url: string; name: string; key: string | null } | null;
}

/** Reads the settings. A bad one gives a line that names the variable and what it may be. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const present = Object.fromEntries(
    Object.keys(settings).flatMap((key) => (env[key] ? [[key, env[key]]] : [])),
  );
  const parsed = z.object(settings).safeParse(present);
  if (!parsed.success) {
    const first = parsed.error.issues[0]!;
    throw new Fatal(`${String(first.path[0])}: ${first.message}. See docs/configuration.md.`, 2);
  }
  const value = parsed.data;
  return {
    data: value.THROUGHLINE_DATA ?? null,
    databaseUrl: value.DATABASE_URL ?? null,
    host: value.THROUGHLINE_HOST,
    port: value.THROUGHLINE_PORT,
    allowedHosts: value.THROUGHLINE_ALLOWED_HOSTS,
    trustedHosts: value.THROUGHLINE_TRUSTED_HOSTS,
    contact: value.THROUGHLINE_CONTACT ?? null,
    benchData: value.THROUGHLINE_BENCH_DATA ?? null,
    chromium: value.THROUGHLINE_CHROMIUM ?? null,
    offline: value.THROUGHLINE_OFFLINE,
    user: value.THROUGHLINE_USER ?? systemUser(),
    model: modelOf(value.THROUGHLINE_MODEL_URL, value.THROUGHLINE_MODEL, value.THROUGHLINE_MODEL_KEY),
  };
}

/** The name of the account that we run as; null where there is none, as in some containers. */
function systemUser(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    return null;
  }
}

function modelOf(url?: string, name?: string, key?: string): Config['model'] {
  if (url !== undefined && name !== undefined) return { url, name, key: key ?? null };
  if (url === undefined && name === undefined) return null;
  const missing = url === undefined ? 'THROUGHLINE_MODEL_URL' : 'THROUGHLINE_MODEL';
  throw new Fatal(
    `${missing}: it must be set, too, for a model to word anything. See docs/configuration.md.`,
    2,
  );
}
