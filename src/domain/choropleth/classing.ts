/** Ways to divide values into classes by themselves. */
export const classMethods = ['jenks', 'quantile', 'equal'] as const;
export type ClassMethod = (typeof classMethods)[number];

/** How values are divided: by a method into so many classes, or at edges somebody typed. */
export type Classing =
  | { readonly method: ClassMethod; readonly count: number }
  | { readonly method: 'manual'; readonly edges: readonly number[] };

/** How many classes a reader can tell apart; edges typed by hand may make two. */
export const classCounts = { fewest: 3, most: 7 } as const;
export const edgeCounts = { fewest: 1, most: classCounts.most - 1 } as const;

/** The classing where none is chosen. */
export const defaultClassing: Classing = { method: 'jenks', count: 5 };

/** Why typed edges cannot be used. */
export type EdgeProblem = 'not-a-number' | 'too-many' | 'not-rising';

/** What is wrong with edges; undefined if nothing is. */
export function edgeProblem(edges: readonly number[]): EdgeProblem | undefined {
  if (edges.length < edgeCounts.fewest || !edges.every(Number.isFinite)) return 'not-a-number';
  if (edges.length > edgeCounts.most) return 'too-many';
  const rises = edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? edge));
  return rises ? undefined : 'not-rising';
}

/** A classing as links have it: `jenks-5`, `manual-1e9,5e9` (in base units); null for the default. */
export function writeClassing(classing: Classing): string | null {
  if (classing.method === 'manual') return `manual-${classing.edges.map(shortest).join(',')}`;
  const code = `${classing.method}-${classing.count}`;
  return code === writtenDefault ? null : code;
}

const writtenDefault = `${defaultClassing.method}-${defaultClassing.count}`;

/** Reads what `writeClassing` wrote; the default for anything else. */
export function parseClassing(code: string | null): Classing {
  const [, name = '', rest = ''] = /^(\w+)-(.+)$/.exec(code ?? '') ?? [];
  if (name === 'manual') {
    const edges = rest.split(',').map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
    return edgeProblem(edges) ? defaultClassing : { method: 'manual', edges };
  }
  const method = classMethods.find((known) => known === name);
  const count = Number(rest);
  const isCount = Number.isInteger(count) && count >= classCounts.fewest && count <= classCounts.most;
  return method && isCount ? { method, count } : defaultClassing;
}

/** `1e9` rather than `1000000000`; without the plus sign, which a query reads as a space. */
function shortest(value: number): string {
  const [plain, exponential] = [String(value), value.toExponential().replace('+', '')];
  return (exponential.length < plain.length ? exponential : plain).replace('+', '');
}
