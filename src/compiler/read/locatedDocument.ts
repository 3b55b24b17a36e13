import { isCollection, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import type { Issue } from '../issue.ts';

export type Path = readonly PropertyKey[];

/** A parsed file that still knows on which line each of its values stands. */
export interface LocatedDocument {
  readonly file: string;
  readonly value: unknown;
  /** Line of the value at a path, or of the nearest thing above it that exists. */
  lineAt(path: Path): number;
  /** Line of a key, for complaints about the key itself. */
  lineOfKey(path: Path, key: string): number;
  readonly issues: readonly Issue[];
}

/**
 * Parses YAML, and JSON as the subset of YAML that it is, so that every value of either has a
 * line. A file that does not parse yields issues and an undefined value.
 */
export function parseLocated(file: string, text: string): LocatedDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOfOffset = (offset: number | undefined) => lines.linePos(offset ?? 0).line || 1;
  const issues = document.errors.map((error) => ({
    file,
    line: lineOfOffset(error.pos[0]),
    message: `cannot be read: ${inPlainWords(error.code, error.message)}`,
  }));
  const root = document.contents;
  return {
    file,
    value: issues.length > 0 ? undefined : document.toJS(),
    lineAt: (path) => lineOfOffset(offsetAt(root, path)),
    lineOfKey: (path, key) => lineOfOffset(keyOffset(nodeAt(root, path), key) ?? offsetAt(root, path)),
    issues,
  };
}

function inPlainWords(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'the same key stands twice';
  if (code === 'TAB_AS_INDENT') return 'a tab; indent with spaces';
  return message.split('\n')[0] ?? message;
}

/** Where a value starts; for a map entry its key, because that is what a reader looks for. */
function offsetAt(root: Node | null, path: Path): number | undefined {
  const parent = path.length > 0 ? nodeAt(root, path.slice(0, -1)) : undefined;
  const last = path.at(-1);
  const own = typeof last === 'string' ? keyOffset(parent, last) : undefined;
  const found = own ?? nodeAt(root, path)?.range?.[0];
  return found ?? (path.length > 0 ? offsetAt(root, path.slice(0, -1)) : undefined);
}

function nodeAt(root: Node | null, path: Path): Node | undefined {
  if (!root) return undefined;
  if (path.length === 0) return root;
  const steps = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found: unknown = isCollection(root) ? root.getIn(steps, true) : undefined;
  return isNode(found) ? found : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function keyOffset(node: Node | undefined, key: string): number | undefined {
  if (!isCollection(node)) return undefined;
  for (const item of node.items) {
    if (isPair(item) && isNode(item.key) && String(item.key) === key) return item.key.range?.[0];
  }
  return undefined;
}
