/**
 * The extractors that `bench observables` is compared with, each as it comes out of the box: `ioc-extractor` out of our
 * development dependencies, and with `--peer` `iocsearcher` and `ioc-finder`, installed into a folder that is thrown away.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractIOC } from 'ioc-extractor';

/** What a peer found in a text, in our words for types. */
export interface PeerFind {
  type: string;
  value: string;
}

export interface Peer {
  /** As its registry has it. */
  name: string;
  /** The types that it looks for, of those that are labelled. */
  types: Set<string>;
  /** For each text, in their order. */
  found: PeerFind[][];
}

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Its lists by our types. */
const iocExtractorLists = {
  urls: 'url',
  domains: 'domain',
  ipv4s: 'ipv4',
  ipv6s: 'ipv6',
  emails: 'email',
  md5s: 'md5',
  sha1s: 'sha1',
  sha256s: 'sha256',
  sha512s: 'sha512',
  cves: 'cve',
  btcs: 'btc-address',
} as const;

export function iocExtractor(texts: string[]): Peer {
  const lists = Object.entries(iocExtractorLists) as [keyof typeof iocExtractorLists, string][];
  const found = texts.map((text) => {
    const finds = extractIOC(text);
    return lists.flatMap(([list, type]) => finds[list].map((value) => ({ type, value })));
  });
  return { name: 'ioc-extractor', types: new Set(lists.map(([, type]) => type)), found };
}

/** Each reads the texts as JSON out of the file that it is given, and prints what it found as JSON. */
const python: { name: string; types: Set<string>; script: string }[] = [
  {
    name: 'iocsearcher',
    types: words('url domain ipv4 ipv6 email md5 sha1 sha256 sha512 registry-key cve btc-address'),
    script: `
import json, sys
from iocsearcher.searcher import Searcher
kinds = dict(url="url", fqdn="domain", ip4="ipv4", ip6="ipv6", email="email", md5="md5", sha1="sha1",
             sha256="sha256", sha512="sha512", registry="registry-key", cve="cve", bitcoin="btc-address")
searcher = Searcher()
texts = json.load(open(sys.argv[1], encoding="utf-8"))
print(json.dumps([[dict(type=kinds[found.name], value=found.value) for found in searcher.search_data(text)
                   if found.name in kinds] for text in texts]))
`,
  },
  {
    name: 'ioc-finder',
    types: words('url domain ipv4 ipv6 email md5 sha1 sha256 cve'),
    script: `
import json, sys
from ioc_finder import find_iocs
kinds = dict(urls="url", domains="domain", ipv4s="ipv4", ipv6s="ipv6", email_addresses="email", md5s="md5",
             sha1s="sha1", sha256s="sha256", cves="cve")
texts = json.load(open(sys.argv[1], encoding="utf-8"))
print(json.dumps([[dict(type=kind, value=value) for key, kind in kinds.items() for value in found.get(key, [])]
                  for found in map(find_iocs, texts)]))
`,
  },
];

const run = promisify(execFile);
const INSTALL_MS = 5 * 60_000;
const RUN_MS = 10 * 60_000;
const MOST_BYTES = 256 * 1024 ** 2;

/** The peers that need Python; for one that cannot be installed or fails, the reason in a line. */
export async function pythonPeers(texts: string[]): Promise<(Peer | string)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-peers-'));
  try {
    const input = join(folder, 'texts.json');
    writeFileSync(input, JSON.stringify(texts));
    const peers: (Peer | string)[] = [];
    for (const peer of python)
      peers.push(await pythonPeer(peer, folder, input).catch((error: unknown) => missing(peer.name, error)));
    return peers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pythonPeer(
  { name, types, script }: (typeof python)[number],
  folder: string,
  input: string,
): Promise<Peer> {
  const home = join(folder, name);
  await run('python3', ['-m', 'venv', home], { timeout: INSTALL_MS });
  const its = join(home, 'bin', 'python');
  await run(its, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', name], {
    timeout: INSTALL_MS,
  });
  const { stdout } = await run(its, ['-c', script, input], { timeout: RUN_MS, maxBuffer: MOST_BYTES });
  return { name, types, found: JSON.parse(stdout) as PeerFind[][] };
}

function missing(name: string, error: unknown): string {
  const { message, stderr } = error as Error & { stderr?: string };
  const why = (stderr?.trim() || message).split('\n').at(-1)!.slice(0, 200);
  return `${name} is missing: ${why}`;
}
