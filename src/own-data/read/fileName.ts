/** The last part of a path, whatever system wrote it. */
export function fileNameOf(path: string): string {
  return path.split(/[/\\]/).pop() ?? path;
}

/** The extension in lower case, without its dot; empty if there is none. */
export function extensionOf(path: string): string {
  const name = fileNameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The path without its extension. */
export function withoutExtension(path: string): string {
  const extension = extensionOf(path);
  return extension === '' ? path : path.slice(0, -extension.length - 1);
}
