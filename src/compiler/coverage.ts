import type { Atlas } from '../domain/atlas.ts';
import type { FactKind, InventoryFact } from './coverageInventory.ts';

/** A fact of the inventory that the atlas does not hold as the inventory has it. */
export interface MissingFact {
  readonly fact: InventoryFact;
  /** Where a statement of the same id stands instead. */
  readonly standsAs?: StatedFact;
}

/** What the atlas says from a document. */
export interface StatedFact {
  /** Id of the statement; of a sector, which has none, the id of the line of business. */
  readonly id: string;
  readonly kind: FactKind;
  readonly source: string;
  /** Absent where the statement cites no paragraph. */
  readonly paragraph?: number;
  readonly place: string;
  readonly alsoAbout: readonly string[];
}

export interface Coverage {
  readonly missing: readonly MissingFact[];
  /** Said in the atlas from one of the documents, but not in the inventory. */
  readonly surplus: readonly StatedFact[];
}

/** Holds the atlas against the inventory of the documents it was made for. */
export function coverage(inventory: readonly InventoryFact[], atlas: Atlas): Coverage {
  const documents = new Set(inventory.map(({ source }) => source));
  const stated = statedFacts(atlas).filter(({ source }) => documents.has(source));
  const sectors = stated.filter(({ kind }) => kind === 'sector');
  const statements = stated.filter(({ kind }) => kind !== 'sector');
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const ids = new Set(inventory.map(({ id }) => id));
  const sectorFacts = inventory.filter(({ kind }) => kind === 'sector');
  return {
    missing: [
      ...inventory.filter(({ kind }) => kind !== 'sector').flatMap((fact) => missingStatement(fact, byId)),
      ...missingSectors(sectorFacts, sectors),
    ],
    surplus: [
      ...statements.filter(({ id }) => !ids.has(id)),
      ...sectors.filter((sector) => !sectorFacts.some((fact) => siteOf(fact) === siteOf(sector))),
    ],
  };
}

function missingStatement(fact: InventoryFact, byId: ReadonlyMap<string, StatedFact>): MissingFact[] {
  const stated = byId.get(fact.id);
  if (!stated) return [{ fact }];
  const agrees =
    stated.kind === fact.kind &&
    stated.source === fact.source &&
    stated.paragraph === fact.paragraph &&
    (stated.place === fact.place || stated.alsoAbout.includes(fact.place));
  return agrees ? [] : [{ fact, standsAs: stated }];
}

/**
 * A place needs as many lines of business from a paragraph as the paragraph has sector facts about
 * it; which one is the missing one cannot be told, as sectors carry no ids, so the last are named.
 */
function missingSectors(facts: readonly InventoryFact[], sectors: readonly StatedFact[]): MissingFact[] {
  const left = new Map<string, number>();
  for (const sector of sectors) left.set(siteOf(sector), (left.get(siteOf(sector)) ?? 0) + 1);
  return facts.flatMap((fact) => {
    const there = left.get(siteOf(fact)) ?? 0;
    left.set(siteOf(fact), there - 1);
    return there > 0 ? [] : [{ fact }];
  });
}

function siteOf({ place, source, paragraph }: Pick<StatedFact, 'place' | 'source' | 'paragraph'>): string {
  return `${place} ${source} ${paragraph}`;
}

function statedFacts(atlas: Atlas): StatedFact[] {
  const { figures, tenancies, relations, events, policies, places } = atlas;
  return [
    ...figures.map((figure) => statedFact('figure', figure)),
    ...[...tenancies, ...relations].map((relation) => statedFact('relation', relation)),
    ...events.map((event) => statedFact('event', event)),
    ...policies.map((policy) => statedFact('policy', policy)),
    ...places.flatMap(({ id: place, sectors }) =>
      sectors.map((sector) => statedFact('sector', { id: sector.sector, place, alsoAbout: [], ...sector })),
    ),
  ];
}

interface Cited {
  readonly id: string;
  readonly source: string;
  readonly locator?: string;
  readonly place: string;
  readonly alsoAbout: readonly string[];
}

function statedFact(kind: FactKind, { id, source, locator, place, alsoAbout }: Cited): StatedFact {
  const paragraph = locator === undefined ? {} : { paragraph: Number(locator.slice(1)) };
  return { id, kind, source, place, alsoAbout, ...paragraph };
}
