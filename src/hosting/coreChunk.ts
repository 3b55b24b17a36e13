/** What of the bundler's module graph is asked here. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the chunk of all modules that the atlas' page needs at once and the other pages do not. Left to itself the
 * bundler makes some thirty small files of what the first script shares with parts fetched later, and small
 * files compress badly.
 *
 * @param main Absolute path of the module the page starts with.
 * @param others Absolute paths of the modules that other pages start with.
 */
export function coreChunk(main: string, others: readonly string[]) {
  const reached = new Map<string, ReadonlySet<string>>();
  const from = (start: string, graph: ModuleGraph): ReadonlySet<string> => {
    const known = reached.get(start);
    if (known) return known;
    const found = new Set<string>();
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
    reached.set(start, found);
    return found;
  };
  return (id: string, graph: ModuleGraph): string | null => {
    // Style sheets stay with the module the page starts with.
    if (id === main || /\.css(?:\?|$)/.test(id)) return null;
    if (!from(main, graph).has(id) || others.some((other) => from(other, graph).has(id))) return null;
    return 'atlas-core';
  };
}
