import type { z } from 'zod';
import { didYouMean } from '../didYouMean.ts';
import type { Issue } from '../issue.ts';
import { inPlainWords, nameOfPath } from './inPlainWords.ts';
import type { LocatedDocument, Path } from './locatedDocument.ts';

type ZodIssue = z.core.$ZodIssue;
type UnknownKeys = z.core.$ZodIssueUnrecognizedKeys;

export interface ShapeResult<T> {
  /** Absent where the value is unusable; unknown keys alone do not make it so. */
  readonly value?: T;
  readonly issues: readonly Issue[];
}

/**
 * Holds the value at `base` against a schema. A value whose only fault is unknown keys is kept
 * without them, so that one misspelt key does not hide what else is wrong in the file.
 */
export function parseShape<T>(
  schema: z.ZodType<T>,
  document: LocatedDocument,
  base: Path,
  input: unknown,
): ShapeResult<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data, issues: [] };
  const issues = parsed.error.issues.flatMap((issue) => describe(issue, schema, document, base, input));
  const unknown = parsed.error.issues.filter(isUnknownKeys);
  if (unknown.length < parsed.error.issues.length) return { issues };
  const again = schema.safeParse(without(input, unknown));
  return again.success ? { value: again.data, issues } : { issues };
}

function isUnknownKeys(issue: ZodIssue): issue is UnknownKeys {
  return issue.code === 'unrecognized_keys';
}

function describe(
  issue: ZodIssue,
  schema: z.ZodType,
  document: LocatedDocument,
  base: Path,
  input: unknown,
): Issue[] {
  const path = [...base, ...issue.path];
  if (!isUnknownKeys(issue)) {
    const message = inPlainWords(issue, valueAt(input, issue.path));
    return [{ file: document.file, line: document.lineAt(path), message }];
  }
  const known = keysAt(schema, issue.path);
  const where = issue.path.length > 0 ? ` in ${nameOfPath(issue.path)}` : '';
  return issue.keys.map((key) => ({
    file: document.file,
    line: document.lineOfKey(path, key),
    message: `unknown key "${key}"${where}${didYouMean(key, known) || hint(known)}`,
  }));
}

function hint(known: readonly string[]): string {
  return known.length > 0 ? `; known are ${known.join(', ')}` : '';
}

/** The value at a path, or undefined where there is none. */
function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([key]) => key === String(step))?.[1];
  }
  return found;
}

/** Keys the schema knows at a path; empty where the path leads through something without keys. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const json: unknown = schemaAsJson(schema);
  let node: unknown = json;
  for (const step of path) {
    node = typeof step === 'number' ? valueAt(node, ['items']) : valueAt(node, ['properties', step]);
  }
  const properties = valueAt(node, ['properties']);
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function schemaAsJson(schema: z.ZodType): unknown {
  return schema.toJSONSchema({ io: 'input', unrepresentable: 'any' });
}

/** A copy without the unknown keys. */
function without(value: unknown, unknown: readonly UnknownKeys[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { path, keys } of unknown) {
    const target = valueAt(copy, path);
    if (typeof target !== 'object' || target === null) continue;
    for (const key of keys) Reflect.deleteProperty(target, key);
  }
  return copy;
}
