import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { lockFolder } from './lock.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('one holder at a time, named to the next', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
  lock.release();
  lock.release();
  lockFolder(folder).release();
});

test('a holder holds it though it keeps nothing of it, and one that is killed holds nothing', async () => {
  const program = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    lockFolder(${JSON.stringify(folder)});
    setImmediate(() => { gc(); setImmediate(() => { gc(); console.log('held'); }); });
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void holder.kill('SIGKILL'));
  await once(holder.stdout, 'data');
  expect(() => lockFolder(folder)).toThrow(`process ${holder.pid}`);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  lockFolder(folder).release();
});

test('a folder that is not there', () => {
  expect(() => lockFolder(join(folder, 'none'))).toThrow(/cannot be used/);
});
