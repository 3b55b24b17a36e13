import { join } from 'node:path';
import { z } from 'zod';
import type { Issue } from './issue.ts';
import { parseLocated } from './read/locatedDocument.ts';
import { parseShape } from './read/parseShape.ts';
import { missingFile, shownPath, textOf } from './read/sourceFile.ts';

/** Kinds of facts the source documents hold; a tenancy counts as a relation. */
export const factKinds = ['figure', 'relation', 'event', 'policy', 'sector'] as const;
export type FactKind = (typeof factKinds)[number];

const inventoryFact = z.strictObject({
  id: z.string().min(1),
  source: z.string().min(1),
  paragraph: z.int().positive(),
  place: z.string().min(1),
  kind: z.enum(factKinds),
});
/** One fact of a source document, by where it stands and what it is about; not what it says. */
export type InventoryFact = z.output<typeof inventoryFact>;

/** Reads `inventory.json` of a geodata folder; without a usable one there are issues and no facts. */
export function readInventory(folder: string): {
  readonly facts: readonly InventoryFact[];
  readonly issues: readonly Issue[];
} {
  const path = join(folder, 'inventory.json');
  const text = textOf(path);
  if (text === undefined) return { facts: [], issues: [missingFile(path)] };
  const document = parseLocated(shownPath(path), text);
  if (document.issues.length > 0) return { facts: [], issues: document.issues };
  const { value, issues } = parseShape(z.array(inventoryFact), document, [], document.value);
  return { facts: value ?? [], issues };
}
