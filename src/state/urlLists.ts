/** How lists are written in a query: values with commas between them, in a known order. */

/** Written for "all switched off", since no value means "all on". */
const none = 'none';

export function splitList(value: string): readonly string[] {
  return value.split(',').map((part) => part.trim());
}

/** The list as a query has it; null where it is empty. */
export function listOrNull(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(',') : null;
}

export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** The known values among those asked for, each once and in the known order. */
export function inOrder<Value extends string>(
  asked: readonly string[],
  known: readonly Value[],
): readonly Value[] {
  return known.filter((value) => asked.includes(value));
}

/** Values switched on as a query has them; null where all of them are. */
export function switchesOrNull(on: readonly string[], all: readonly string[]): string | null {
  const chosen = inOrder(on, all);
  if (chosen.length === all.length) return null;
  return listOrNull(chosen) ?? none;
}

/** Values switched on; all of them where none is known, since such a value says nothing. */
export function readSwitches<Value extends string>(value: string, all: readonly Value[]): readonly Value[] {
  if (value === none) return [];
  const chosen = inOrder(splitList(value), all);
  return chosen.length > 0 ? chosen : all;
}
