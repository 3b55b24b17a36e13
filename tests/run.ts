/**
 * The test command: `npm test`, or with `--fast` the half that needs no build and no browser.
 * Goes on after a failed step, so that one run tells everything, and ends on `N passed, N failed`.
 */
import { type SpawnOptions, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ensureChromium } from './browser/support/installChromium.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
const one = { passed: 1, failed: 0 };
const oneFailed = { passed: 0, failed: 1 };

async function staticChecks(): Promise<Count[]> {
  return [
    await check('geodata claims', 'tsx/dist/cli.mjs', 'src/compiler/cli.ts'),
    await check('types', 'typescript/bin/tsc', '--noEmit'),
    await check('lint', '@biomejs/biome/bin/biome', 'check', '.', '--diagnostic-level=warn'),
  ];
}

const unitTests = () => vitest('unit and component tests', 'tests/vitest.config.ts');
const build = () => check('build', 'vite/bin/vite.js', 'build');

async function testsOf(built: Count): Promise<Count[]> {
  if (built.failed > 0) return [skip('byte budgets and browser tests', 'there is no build to test')];
  const budgets = await check('byte budgets', 'tsx/dist/cli.mjs', 'tests/bench/bytes.ts');
  const browser = chromiumForTests();
  if (browser.failed > 0) return [budgets, browser];
  return [budgets, browser, await vitest('browser tests', 'tests/browser/vitest.config.ts')];
}

/** A tool's run counts as one check; what it prints stands together, whatever runs beside it. */
async function check(name: string, program: string, ...args: string[]): Promise<Count> {
  const started = performance.now();
  const { code, output } = await runTool(program, args, 'pipe');
  begin(name);
  process.stdout.write(output);
  return finish(name, started, code === 0 ? one : oneFailed);
}

/** A Vitest run counts its tests; a file that cannot be loaded counts as one failure. */
async function vitest(name: string, config: string): Promise<Count> {
  const started = begin(name);
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest/vitest.mjs', ['run', '--config', config, ...reporters], 'inherit');
  const counted = existsSync(report) ? readReport(report) : { passed: 0, failed: 0 };
  const complete = code === 0 && counted.passed > 0;
  const failed = complete ? counted.failed : Math.max(1, counted.failed);
  return finish(name, started, { ...counted, failed });
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

function readReport(path: string): Count {
  const report = vitestReport.parse(JSON.parse(readFileSync(path, 'utf8')));
  const unloadable = report.testResults.filter(
    (f) => f.status === 'failed' && f.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

function chromiumForTests(): Count {
  const name = 'a Chromium to test in';
  const started = begin(name);
  try {
    const path = ensureChromium(console.log);
    Object.assign(process.env, { CHROME_PATH: path });
    console.log(path);
    return finish(name, started, one);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return finish(name, started, oneFailed);
  }
}

function skip(name: string, reason: string): Count {
  console.log(`\n== ${name}: not run, ${reason}`);
  return oneFailed;
}

function begin(name: string): number {
  console.log(`\n== ${name}`);
  return performance.now();
}

function finish(name: string, started: number, count: Count): Count {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${count.failed === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  return count;
}

interface ToolRun {
  readonly code: number;
  /** What it printed, unless this process' own output was its. */
  readonly output: string;
}

/** Runs a tool of node_modules by its own Node, so that no shell or PATH has a say. */
function runTool(program: string, args: readonly string[], out: 'pipe' | 'inherit'): Promise<ToolRun> {
  const options: SpawnOptions = { cwd: root, stdio: ['ignore', out, out] };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], options);
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

async function fastHalf(): Promise<Count[]> {
  return [...(await staticChecks()), await unitTests()];
}

async function runAll(): Promise<Count[]> {
  if (process.argv.includes('--fast')) return fastHalf();
  // The checks and the build keep one core busy each; the browser tests take all there are.
  const [counts, built] = await Promise.all([fastHalf(), build()]);
  return [...counts, built, ...(await testsOf(built))];
}

const counts = await runAll();
rmSync(reports, { recursive: true, force: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
