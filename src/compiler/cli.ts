import { watch } from 'node:fs';
import { writeJsonSchemas } from './jsonSchema.ts';
import { report } from './report.ts';

/**
 * `npm run geodata` checks geodata/ and prints what is wrong (exit code 1) or what there is;
 * `-- --watch` does so again after every change, `-- --schema` writes the schemas for editors,
 * `-- <folder>` takes another folder.
 */
function main(options: readonly string[]): void {
  const folder = options.find((option) => !option.startsWith('--')) ?? 'geodata';
  if (options.includes('--schema')) writeJsonSchemas(folder);
  run(folder);
  if (options.includes('--watch')) again(folder);
}

function run(folder: string): void {
  const { text, ok } = report(folder);
  process.stdout.write(`${text}\n`);
  process.exitCode = ok ? 0 : 1;
}

/** Editors write a file in several steps; one check follows the last of them. */
function again(folder: string): void {
  const settleMilliseconds = 100;
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => run(folder), settleMilliseconds);
  });
}

main(process.argv.slice(2));
