import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RatioBudget } from './budgets.ts';
import { gzipKilobytes } from './byteBudgets.ts';
import type { ProfileName } from './profiles.ts';
import type { Sample } from './series.ts';
import { checkRatios, mediansOf, timeNames } from './summary.ts';

const profileNames: readonly ProfileName[] = ['slow phone', 'plain'];

/** Prints what each page has loaded until its map was complete, file by file, gzip. */
export function reportBytes(
  samples: readonly Sample[],
  pages: readonly {
    readonly subject: string;
    readonly site: string;
    readonly folder: string;
  }[],
): void {
  for (const { subject, site, folder } of pages) {
    const loaded = samples.find((sample) => sample.subject === subject)?.times.resources ?? [];
    const paths = [...new Set(loaded.filter((address) => address.startsWith(site)).map(pathOf))];
    const rows = paths
      .filter((path) => existsSync(join(folder, path)))
      .map((path) => ({ kilobytes: gzipKilobytes(join(folder, path)), path }))
      .sort((a, b) => b.kilobytes - a.kilobytes);
    const total = rows.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
    console.log(`\n${subject}: ${total.toFixed(0)} kB gzip beside the page itself`);
    for (const path of paths)
      if (!existsSync(join(folder, path))) console.log(`       –  ${path} is not there`);
    for (const { kilobytes, path } of rows) console.log(`${kilobytes.toFixed(1).padStart(8)}  ${path}`);
  }
}

/** Prints the medians of every page in every profile, in milliseconds. */
export function reportTimes(samples: readonly Sample[]): void {
  const subjects = [...new Set(samples.map(({ subject }) => subject))];
  const rows = profileNames.flatMap((profile) =>
    subjects
      .filter((subject) => samples.some((s) => s.profile === profile && s.subject === subject))
      .map((subject) => [`${subject}, ${profile}`, rounded(mediansOf(samples, profile, subject))]),
  );
  console.log('\nMedians, ms');
  console.table(Object.fromEntries(rows));
}

/** Prints each ratio with its budget, and the layout shift of each page that has a budget. */
export function reportRatios(
  samples: readonly Sample[],
  maxLayoutShift: number,
  pairs: readonly {
    readonly page: string;
    readonly limit: string;
    readonly budgets: readonly RatioBudget[];
  }[],
): void {
  for (const { page, limit, budgets } of pairs) {
    if (!samples.some(({ subject }) => subject === page)) continue;
    console.log(`\n${page} as a part of ${limit}`);
    for (const profile of profileNames) {
      if (!samples.some((s) => s.subject === page && s.profile === profile)) continue;
      const [mine, theirs] = [page, limit].map((subject) => mediansOf(samples, profile, subject));
      for (const verdict of checkRatios(budgets, profile, mine ?? {}, theirs ?? {})) {
        const ratio = verdict.ratio?.toFixed(2) ?? 'not measured';
        const held = verdict.held ? 'ok  ' : 'OVER';
        console.log(`${held} ${verdict.name}, ${profile}: ${ratio}, budget ${verdict.max}`);
      }
    }
    const shift = Math.max(...samples.filter((s) => s.subject === page).map((s) => s.times.layoutShift));
    const held = shift <= maxLayoutShift ? 'ok  ' : 'OVER';
    console.log(`${held} layout shift: ${shift.toFixed(4)}, budget ${maxLayoutShift}`);
  }
}

function pathOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname).slice(1);
}

function rounded(medians: Readonly<Partial<Record<string, number>>>) {
  const cells = timeNames.map((name) => [
    name,
    medians[name] === undefined ? '–' : Math.round(medians[name]),
  ]);
  return Object.fromEntries(cells);
}
