import type { CitedSource } from './citedSource.ts';
import type { Figure } from './figure.ts';
import type { Metric } from './metric.ts';
import type { OutlineSummary } from './outline.ts';
import type { Place } from './place.ts';
import type { AtlasEvent, Organisation, Policy, Relation, Sector, Tenancy } from './statement.ts';

/** Everything the atlas knows except coordinates: what the compiler makes of geodata/. */
export interface Atlas {
  /** Fingerprint of the geometry; a changed fact leaves it as it is. */
  readonly mapEdition: string;
  /** Fingerprint of the facts; a changed outline leaves it as it is. */
  readonly factsEdition: string;
  readonly places: readonly Place[];
  readonly outlines: readonly OutlineSummary[];
  readonly figures: readonly Figure[];
  readonly tenancies: readonly Tenancy[];
  readonly relations: readonly Relation[];
  readonly events: readonly AtlasEvent[];
  readonly policies: readonly Policy[];
  readonly metrics: readonly Metric[];
  readonly sectors: readonly Sector[];
  readonly organisations: readonly Organisation[];
  readonly sources: readonly CitedSource[];
}
