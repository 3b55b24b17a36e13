import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

/** One import of a source file, however written: import, re-export or import(). */
export interface SourceImport {
  readonly from: string;
  /** A file, from the project's folder on, or a package. */
  readonly to: string;
  readonly isFile: boolean;
  /** Gone when the types are. */
  readonly isType: boolean;
}

/** All TypeScript files below a folder, from the project's folder on. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

/** Reads a file's imports from its syntax tree, so that no word in a text or comment counts. */
export function importsOf(from: string): SourceImport[] {
  const text = readFileSync(from, 'utf8');
  const { staticImports, staticExports } = parseSync(from, text).module;
  const imported = staticImports.map(({ moduleRequest, entries }) => ({
    value: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ value: moduleRequest.value, isType }] : [],
    ),
  );
  const called = [...text.matchAll(/(typeof )?\bimport\(\s*['"]([^'"]+)['"]/g)].map((call) => ({
    value: call[2] ?? '',
    isType: call[1] !== undefined,
  }));
  return [...imported, ...passedOn, ...called].map(({ value, isType }) => {
    const isFile = value.startsWith('.');
    return { from, to: isFile ? join(dirname(from), value) : value, isFile, isType };
  });
}

/** Whether an import is of a package, one of its parts, or, for `node:`, any module of Node. */
export function isOf(imported: string, name: string): boolean {
  return imported === name || imported.startsWith(name.endsWith(':') ? name : `${name}/`);
}

/** Chains of imports that lead back to where they began. */
export function circles(imports: readonly SourceImport[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const other of next.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
