/** Checks the byte budgets of `tests/budgets.json` against the build; `npm test` runs it after building. */
import { builtFolder } from '../browser/support/builtAtlas.ts';
import { readBudgets } from './budgets.ts';
import { checkBytes } from './byteBudgets.ts';

const largestShown = 8;

const verdicts = checkBytes(builtFolder(), readBudgets());
for (const { name, kilobytes, maxKilobytes, files, held } of verdicts) {
  const found = files.length === 0 ? 'no file matches' : `${kilobytes.toFixed(1)} of ${maxKilobytes} kB gzip`;
  console.log(`${held ? 'ok  ' : 'OVER'} ${name}: ${found}`);
  if (held) continue;
  for (const [path, size] of files.slice(0, largestShown)) console.log(`       ${size.toFixed(1)} ${path}`);
}
process.exitCode = verdicts.every(({ held }) => held) ? 0 : 1;
