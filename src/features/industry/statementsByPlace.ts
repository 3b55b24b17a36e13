import type { Place } from '../../domain/place.ts';

/** What is said of one of several places. */
export interface PlaceStatements<Statement> {
  readonly place: Place;
  readonly statements: readonly Statement[];
}

/** Statements of several places, each under the first place it is about; places without any left out. */
export function statementsByPlace<Statement extends { readonly id: string }>(
  places: readonly Place[],
  statementsOf: (place: string) => readonly Statement[],
): readonly PlaceStatements<Statement>[] {
  const seen = new Set<string>();
  return places.flatMap((place) => {
    const statements = statementsOf(place.id).filter(({ id }) => !seen.has(id));
    for (const { id } of statements) seen.add(id);
    return statements.length > 0 ? [{ place, statements }] : [];
  });
}
