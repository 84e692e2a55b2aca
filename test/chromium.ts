/** Finds an installed Chromium, Chrome or Edge. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'].flatMap(
    (folder) =>
      [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'chrome',
        'microsoft-edge',
        'msedge',
      ].map((name) => join(folder, name)),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => [
    `/Applications/${name}.app/Contents/MacOS/${name}`,
    join(homedir(), `Applications/${name}.app/Contents/MacOS/${name}`),
  ]),
  win32: ['C:/Program Files', 'C:/Program Files (x86)', join(homedir(), 'AppData/Local')].flatMap(
    (folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
    ],
  ),
};

/** The path of a browser, or the reason why there is none. The setting THROUGHLINE_CHROMIUM comes first. */
export function findChromium(): { path: string } | { missing: string } {
  const set = readConfig().chromium;
  if (set !== null) {
    return existsSync(set)
      ? { path: set }
      : { missing: `THROUGHLINE_CHROMIUM names ${set}, which is not there` };
  }
  const path = [...(places[process.platform] ?? []), ...playwrightBrowsers()].find((each) =>
    existsSync(each),
  );
  return path === undefined
    ? { missing: 'no Chromium, Chrome or Edge is installed (THROUGHLINE_CHROMIUM can name one)' }
    : { path };
}

/** What `playwright install chromium` has brought, newest first. */
function playwrightBrowsers(): string[] {
  const cache = { darwin: 'Library/Caches', win32: 'AppData/Local' }[process.platform as string] ?? '.cache';
  const folder = join(homedir(), cache, 'ms-playwright');
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  const mac = 'Chromium.app/Contents/MacOS/Chromium';
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) =>
      [...inside, `chrome-mac/${mac}`, `chrome-mac-arm64/${mac}`].map((file) => join(folder, name, file)),
    );
}
