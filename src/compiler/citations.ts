import type { Dataset, Stated } from './dataset.ts';
import type { Located } from './read/located.ts';
import type { Path } from './read/locatedDocument.ts';

/** One place in the files where a source is named. */
export interface CitationSite {
  readonly where: Located<unknown>;
  /** Path of the cited thing inside `where`. */
  readonly path: Path;
  readonly source: string;
  readonly locator?: string | undefined;
}

/** What every statement has, whatever it says. */
interface AnyStatement {
  readonly id: string;
  readonly status: string;
  readonly period: string;
  readonly source: string;
  readonly locator?: string;
  readonly alsoAbout: readonly string[];
}

/** All statements of all kinds. */
export function statementsOf(dataset: Dataset): readonly Stated<AnyStatement>[] {
  const { figures, tenancies, relations, events, policies } = dataset;
  return [...figures, ...tenancies, ...relations, ...events, ...policies];
}

/** Every citation in the dataset: of statements, sectors, notes, contacts and outlines. */
export function citationsOf(dataset: Dataset): CitationSite[] {
  const ofStatements = statementsOf(dataset).map((where) => ({ where, path: [], ...cited(where.value) }));
  const ofPlaces = dataset.places.flatMap((where) => [
    ...where.value.sectors.map((sector, index) => ({ where, path: ['sectors', index], ...cited(sector) })),
    ...where.value.notes.flatMap((note, index) =>
      note.source === undefined
        ? []
        : [{ where, path: ['notes', index], source: note.source, locator: note.locator }],
    ),
    ...(where.value.contact ? [{ where, path: ['contact'], ...cited(where.value.contact) }] : []),
  ]);
  const ofOutlines = dataset.outlines.flatMap((where) => {
    const { source } = where.value.properties;
    return source === undefined ? [] : [{ where, path: ['properties'], source }];
  });
  return [...ofStatements, ...ofPlaces, ...ofOutlines];
}

function cited({ source, locator }: { readonly source: string; readonly locator?: string }) {
  return { source, locator };
}
