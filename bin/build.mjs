/** The pages: built when their sources are not those of the last build. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './install.mjs';
import { runQuietly } from './progress.mjs';

const sources = [
  ...['src/web', 'src/domain', 'vite.config.ts', 'react-router.config.ts', 'tsconfig.json'],
  ...['package.json', 'package-lock.json'],
];
const stampFile = join(project, 'build', 'stamp');

/** @param {string} node the Node to build with */
export async function build(node) {
  const hash = hashOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return;
  rmSync(stampFile, { force: true });
  const tool = join(project, 'node_modules/@react-router/dev/bin.cjs');
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await runQuietly('Building the pages', node, [tool, 'build'], {
    cwd: project,
    env,
  });
  if (code !== 0)
    throw new Error(`The pages could not be built:\n${output.trim().split('\n').slice(-20).join('\n')}`);
  writeFileSync(stampFile, hash);
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(source)) {
      const content = readFileSync(join(project, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

function filesOf(source) {
  if (!statSync(join(project, source)).isDirectory()) return [source];
  const inside = readdirSync(join(project, source), { recursive: true }).map((file) => join(source, file));
  return inside
    .filter((file) => statSync(join(project, file)).isFile() && !/\.test\.tsx?$/.test(file))
    .sort();
}
