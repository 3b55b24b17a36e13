import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium, noBrowserMessage } from './findChromium.ts';

/** One way to get a browser: a list of commands that all have to succeed. */
interface Recipe {
  readonly name: string;
  readonly commands: readonly (readonly [program: string, ...args: string[]])[];
}

/**
 * Path of a Chromium, installed if there is none: first Playwright's own build, then the
 * distribution's package where that is allowed without a password.
 * @throws Error that says what to do, where neither works.
 */
export function ensureChromium(log: (line: string) => void): string {
  const present = findChromium();
  if (present !== undefined && starts(present)) return present;
  for (const recipe of recipes()) {
    log(`no working browser found: trying ${recipe.name}`);
    const done = recipe.commands.every(([program, ...args]) => runs(program, args));
    const path = done ? findChromium() : undefined;
    if (path !== undefined && starts(path)) return path;
    log(`${recipe.name} did not bring one`);
  }
  throw new Error(noBrowserMessage);
}

function recipes(): Recipe[] {
  const playwright = fileURLToPath(import.meta.resolve('playwright-core/package.json')).replace(
    /package\.json$/,
    'cli.js',
  );
  const download: Recipe = {
    name: 'playwright install chromium',
    commands: [[process.execPath, playwright, 'install', 'chromium']],
  };
  const root = rootPrefix();
  if (root === undefined || !runs('apt-get', ['--version'], 'ignore')) return [download];
  const install = ['apt-get', 'install', '-y', 'chromium'] as const;
  const distribution: Recipe = {
    name: 'apt-get install chromium',
    commands: [withRoot(root, ['apt-get', 'update']), withRoot(root, install)],
  };
  return [download, distribution];
}

/** False for a browser whose system libraries are missing; on Windows `--version` would open a window. */
function starts(path: string): boolean {
  return process.platform === 'win32' || runs(path, ['--version'], 'ignore');
}

/** `''` for root, `'sudo'` where it asks no password, otherwise nothing. */
function rootPrefix(): '' | 'sudo' | undefined {
  if (process.getuid?.() === 0) return '';
  return runs('sudo', ['-n', 'true'], 'ignore') ? 'sudo' : undefined;
}

function withRoot(
  root: '' | 'sudo',
  command: readonly [string, ...string[]],
): readonly [string, ...string[]] {
  return root === '' ? command : [root, '-n', ...command];
}

function runs(program: string, args: readonly string[], stdio: 'ignore' | 'inherit' = 'inherit'): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio, env: environment, timeout: 900_000 }).status === 0;
}
