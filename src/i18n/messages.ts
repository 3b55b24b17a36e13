import type { FigureStatus, Qualifier } from '../domain/figure.ts';
import type { Certainty } from '../domain/outline.ts';
import type { EvidenceClass, LayerId, PlanRole, ZoneLevel } from '../domain/place.ts';
import type { CompassPoint } from '../domain/compass.ts';
import type { DateBasis, SourceKind, Trust } from '../domain/citedSource.ts';
import type { RelationKind, StatementStatus, TenancyStatus } from '../domain/statement.ts';

/** Why the WebGL map is not there. */
export type MapFailure = 'no-webgl2' | 'script' | 'data';

/** Every word of the interface. Both languages implement it whole, or the project does not compile. */
export interface Messages {
  readonly site: {
    readonly title: string;
    readonly subtitle: string;
    readonly description: string;
    readonly otherLanguage: string;
    readonly skipToList: string;
    readonly edition: (map: string, facts: string) => string;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly results: (count: number) => string;
    readonly none: (text: string) => string;
    readonly clear: string;
  };
  readonly contents: {
    readonly heading: string;
    readonly plan: string;
    readonly planNote: string;
    readonly layers: Readonly<Record<LayerId, string>>;
    readonly layerNotes: Readonly<Record<LayerId, string>>;
    readonly showLayer: (layer: string) => string;
    readonly count: (shown: number, total: number) => string;
    readonly hiddenByFilter: string;
    readonly elsewhere: string;
  };
  readonly filter: {
    readonly heading: string;
    readonly district: string;
    readonly sector: string;
    readonly status: string;
    readonly evidence: string;
    readonly clear: string;
    readonly result: (shown: number, total: number) => string;
    readonly option: (label: string, count: number) => string;
    readonly emptyTitle: string;
    readonly emptyAdvice: (restriction: string, count: number) => string;
    readonly emptyNoAdvice: string;
    readonly lift: (restriction: string) => string;
    readonly layersRestriction: string;
  };
  readonly map: {
    readonly label: string;
    readonly pictureLabel: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly wholeCity: string;
    readonly kilometres: string;
    readonly metres: string;
    readonly schematic: string;
    readonly borders: string;
    readonly sea: string;
    readonly loading: string;
    readonly lost: string;
    readonly failure: Readonly<Record<MapFailure, string>>;
    readonly retry: string;
  };
  readonly legend: {
    readonly heading: string;
    readonly certaintyHeading: string;
    readonly statusHeading: string;
    readonly certainty: Readonly<Record<Certainty, string>>;
    readonly certaintyMeaning: Readonly<Record<Certainty, string>>;
    readonly cluster: string;
    readonly river: string;
    readonly selection: string;
  };
  readonly status: Readonly<Record<FigureStatus | 'deadline-passed', string>>;
  readonly statusMeaning: Readonly<Record<FigureStatus | 'deadline-passed', string>>;
  readonly statementStatus: Readonly<Record<StatementStatus, string>>;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly evidence: Readonly<Record<EvidenceClass, string>>;
  readonly role: Readonly<Record<PlanRole, string>>;
  readonly level: Readonly<Record<ZoneLevel, string>>;
  readonly tenancyStatus: Readonly<Record<TenancyStatus, string>>;
  readonly relationKind: Readonly<Record<RelationKind, string>>;
  readonly profile: {
    readonly close: string;
    readonly district: string;
    readonly parent: string;
    readonly contains: string;
    readonly role: string;
    readonly level: string;
    readonly sectors: string;
    readonly aliases: string;
    readonly territories: string;
    readonly figures: string;
    readonly noFigures: string;
    readonly tenancies: string;
    readonly noTenancies: string;
    readonly relations: string;
    readonly events: string;
    readonly policies: string;
    readonly notes: string;
    readonly location: string;
    readonly certainty: string;
    readonly howDrawn: string;
    readonly uncertainty: (distance: string) => string;
    readonly somewhereInDistrict: string;
    readonly notLocated: string;
    readonly measuredArea: string;
    readonly measuredAreaNote: string;
    readonly noOutline: string;
    readonly hubs: string;
    readonly hubsMethod: string;
    readonly hubsFromPoint: string;
    readonly nameNotPublished: string;
    readonly notPublished: string;
    readonly sources: string;
    readonly onMap: string;
    readonly plannedSector: string;
  };
  readonly figure: {
    readonly openSource: string;
    readonly period: string;
    readonly asOf: string;
    readonly base: string;
    readonly territory: string;
    readonly comparedWith: (period: string) => string;
    readonly note: string;
    readonly doubt: string;
    readonly alsoStated: string;
    readonly preferred: string;
    readonly aboutPlace: (place: string) => string;
    readonly measured: string;
  };
  readonly source: {
    readonly heading: string;
    readonly publisher: string;
    readonly author: string;
    readonly date: string;
    readonly posted: string;
    readonly paragraph: (locator: string) => string;
    readonly wholeText: string;
    readonly trust: Readonly<Record<Trust, string>>;
    readonly trustLabel: string;
    readonly kind: Readonly<Record<SourceKind, string>>;
    readonly dateBasis: Readonly<Record<DateBasis, string>>;
    readonly link: string;
    readonly noLink: string;
    readonly original: string;
  };
  readonly compass: Readonly<Record<CompassPoint, string>>;
  readonly notFound: {
    readonly place: (id: string) => string;
    readonly placeAdvice: string;
    readonly dismiss: string;
    readonly page: string;
    readonly pageAdvice: string;
  };
  readonly about: {
    readonly heading: string;
    readonly what: string;
    readonly schematic: string;
    readonly borders: string;
    readonly sea: string;
    readonly font: string;
    readonly data: string;
    readonly downloads: string;
    readonly privacy: string;
    readonly licence: string;
  };
  readonly announce: {
    readonly selected: (name: string) => string;
    readonly closed: string;
  };
}
