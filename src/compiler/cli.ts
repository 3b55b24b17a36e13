import { watch } from 'node:fs';
import { areaReport } from './areaReport.ts';
import { coverageReport } from './coverageReport.ts';
import { writeJsonSchemas } from './jsonSchema.ts';
import { report } from './report.ts';

/**
 * `npm run geodata` checks geodata/ and prints what is wrong (exit code 1) or what there is;
 * `-- --watch` does so again after every change, `-- --schema` writes the schemas for editors,
 * `-- <folder>` takes another folder. `-- --coverage` prints instead how much of inventory.json is
 * there (exit code 1 if something is missing), `-- --areas` how published areas fit the outlines.
 */
function main(options: readonly string[]): void {
  const folder = options.find((option) => !option.startsWith('--')) ?? 'geodata';
  if (options.includes('--schema')) writeJsonSchemas(folder);
  const run = () => print(reportOf(options)(folder));
  run();
  if (options.includes('--watch')) again(folder, run);
}

function reportOf(options: readonly string[]): typeof report {
  if (options.includes('--coverage')) return coverageReport;
  return options.includes('--areas') ? areaReport : report;
}

function print({ text, ok }: ReturnType<typeof report>): void {
  process.stdout.write(`${text}\n`);
  process.exitCode = ok ? 0 : 1;
}

/** Editors write a file in several steps; one check follows the last of them. */
function again(folder: string, run: () => void): void {
  const settleMilliseconds = 100;
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, settleMilliseconds);
  });
}

main(process.argv.slice(2));
