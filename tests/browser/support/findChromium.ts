import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Path of an installed Chrome or Chromium, or `undefined`; `CHROME_PATH` comes first. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return candidates(environment).find((path) => existsSync(path));
}

/** As `findChromium`, but says what to do where there is none. */
export function requireChromium(): string {
  const path = findChromium();
  if (path === undefined) throw new Error(noBrowserMessage);
  return path;
}

export const noBrowserMessage =
  'No Chrome or Chromium found. Install one (Debian and Ubuntu: apt-get install chromium; elsewhere: ' +
  'npx playwright-core install chromium), or set CHROME_PATH to the program, and run the tests again.';

function candidates(environment: NodeJS.ProcessEnv): string[] {
  const { CHROME_PATH: asked = '' } = environment;
  return [asked, ...onPath(environment), ...usualPlaces(environment), chromium.executablePath()];
}

function onPath(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') return [];
  const { PATH: path = '' } = environment;
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((n) => environment[n] ?? []);
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
}
