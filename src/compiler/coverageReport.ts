import { readGeodata } from './compile.ts';
import { type Coverage, coverage, type MissingFact, type StatedFact } from './coverage.ts';
import { factKinds, type InventoryFact, readInventory } from './coverageInventory.ts';
import { formatIssue } from './issue.ts';

/**
 * How much of the documents' inventory a geodata folder holds: found and expected per document and
 * kind, then every missing and surplus one. Not ok where something is missing.
 */
export function coverageReport(folder: string): { readonly text: string; readonly ok: boolean } {
  const { facts, issues } = readInventory(folder);
  if (issues.length > 0) return { text: issues.map(formatIssue).join('\n'), ok: false };
  const result = coverage(facts, readGeodata(folder).atlas);
  return { text: coverageText(facts, result), ok: result.missing.length === 0 };
}

/** The report as text, from an inventory and what holding the atlas against it has found. */
export function coverageText(facts: readonly InventoryFact[], { missing, surplus }: Coverage): string {
  return [
    ...tableOf(facts, missing),
    '',
    `missing: ${missing.length}`,
    ...missing.map(missingLine),
    `surplus: ${surplus.length}`,
    ...surplus.map((stated) => `  ${placeOf(stated)}`),
  ].join('\n');
}

function tableOf(facts: readonly InventoryFact[], missing: readonly MissingFact[]): string[] {
  const sources = [...new Set(facts.map(({ source }) => source))];
  const header = ['found/expected', ...factKinds.map(String), 'all'];
  const rows = [...sources, undefined].map((source) => {
    const expected = facts.filter((fact) => source === undefined || fact.source === source);
    const counts = [...factKinds, undefined].map((kind) => {
      const ofKind = expected.filter((fact) => kind === undefined || fact.kind === kind);
      const absent = missing.filter(({ fact }) => ofKind.includes(fact)).length;
      return `${ofKind.length - absent}/${ofKind.length}`;
    });
    return [source ?? 'all', ...counts];
  });
  const first = Math.max(...[header, ...rows].map(([name = '']) => name.length));
  return [header, ...rows].map(([name = '', ...cells]) =>
    [name.padEnd(first), ...cells.map((cell) => cell.padStart(9))].join(''),
  );
}

function missingLine({ fact, standsAs }: MissingFact): string {
  const instead = standsAs ? `, but stands as ${placeOf(standsAs)}` : '';
  return `  ${placeOf(fact)}${instead}`;
}

function placeOf({ id, kind, place, source, paragraph }: InventoryFact | StatedFact): string {
  const where = paragraph === undefined ? source : `${source} ¶${paragraph}`;
  return `${id} (${kind}) of ${place}, ${where}`;
}
