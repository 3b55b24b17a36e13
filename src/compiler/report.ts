import { readGeodata } from './compile.ts';
import { formatIssue } from './issue.ts';

/** What a person at a terminal should read about a geodata folder: all issues, or else counts. */
export function report(folder: string): { readonly text: string; readonly ok: boolean } {
  const { atlas, issues } = readGeodata(folder);
  if (issues.length > 0) {
    const lines = issues.map(formatIssue);
    const files = new Set(issues.map(({ file }) => file)).size;
    return { text: [...lines, `${count(issues, 'issue')} in ${files} file(s)`].join('\n'), ok: false };
  }
  const { places, figures, tenancies, relations, events, policies, sources, outlines } = atlas;
  const counts = [
    count(places, 'place'),
    count(outlines, 'outline'),
    count(figures, 'figure'),
    `${tenancies.length} tenancies`,
    count(relations, 'relation'),
    count(events, 'event'),
    `${policies.length} policies`,
    count(sources, 'source'),
  ];
  const editions = `map edition ${atlas.mapEdition}, facts edition ${atlas.factsEdition}`;
  return { text: `${folder}: no issues; ${counts.join(', ')}; ${editions}`, ok: true };
}

function count(list: readonly unknown[], noun: string): string {
  return `${list.length} ${noun}${list.length === 1 ? '' : 's'}`;
}
