import { findEntries } from '../../src/domain/search/findEntries.ts';
import { searchable } from '../../src/domain/search/searchable.ts';
import cases from '../fixtures/search-cases.json' with { type: 'json' };
import { syntheticSearchIndex } from '../support/syntheticSearchIndex.ts';

/**
 * Times every keystroke of all searches of the test table over 2,000 entries: `tsx <this file>`. In time
 * of the processor, which other work on the machine does not prolong.
 */
const entries = 2000;
/** A frame at 60 Hz, in ms. */
const budget = 16;

const began = performance.now();
const index = searchable(syntheticSearchIndex(entries));
const prepared = performance.now() - began;
const strokes = cases.flatMap(({ text }) => [...text].map((_, at) => [...text].slice(0, at + 1).join('')));
for (const text of strokes.slice(0, 200)) findEntries(index, text);
const times = strokes
  .map((text) => {
    const start = process.cpuUsage();
    findEntries(index, text);
    const { user, system } = process.cpuUsage(start);
    return { text, ms: (user + system) / 1000 };
  })
  .toSorted((a, b) => a.ms - b.ms);
const quantile = (share: number): string => {
  const { text = '', ms = 0 } = times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? {};
  return `${ms.toFixed(1)} ms ("${text}")`;
};
console.log(`${entries} entries made ready in ${prepared.toFixed(0)} ms (including their making)`);
console.log(
  `${times.length} keystrokes: median ${quantile(0.5)}, 95 % ${quantile(0.95)}, worst ${quantile(1)}`,
);
console.log(`over ${budget} ms: ${times.filter(({ ms }) => ms > budget).length}`);
