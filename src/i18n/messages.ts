import type { DateBasis, SourceKind, Trust } from '../domain/citedSource.ts';
import type { CompassPoint } from '../domain/compass.ts';
import type { FigureStatus, Qualifier } from '../domain/figure.ts';
import type { GapField } from '../domain/gapFields.ts';
import type { Language } from '../domain/localizedText.ts';
import type { MapFailure } from '../domain/mapFailure.ts';
import type { Certainty } from '../domain/outline.ts';
import type { EvidenceClass, LayerId, PlanRole, ZoneLevel } from '../domain/place.ts';
import type { ProfileGroup } from '../domain/profileGroups.ts';
import type { SearchKind } from '../domain/search/searchEntry.ts';
import type { RelationKind, StatementStatus, TenancyStatus } from '../domain/statement.ts';
import type { DeadlineOutcome, TimelineKind } from '../domain/timeline.ts';
import type { ToolId } from '../domain/toolIds.ts';

/** Every word of the interface. Both languages implement it whole, or the project does not compile. */
export interface Messages {
  readonly language: Language;
  readonly site: {
    readonly title: string;
    readonly subtitle: string;
    readonly description: string;
    readonly otherLanguage: string;
    readonly skipToList: string;
    readonly edition: (map: string, facts: string) => string;
    /** Stand before a name and an address. */
    readonly foot: { readonly organiser: string; readonly contact: string };
  };
  readonly tools: {
    readonly label: string;
    readonly close: string;
    /** On the buttons that open them. */
    readonly names: Readonly<Record<ToolId, string>>;
    /** Over their panels. */
    readonly titles: Readonly<Record<ToolId, string>>;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly results: (count: number) => string;
    readonly none: (text: string) => string;
    readonly clear: string;
    readonly resultList: string;
    readonly kinds: Readonly<Record<SearchKind, string>>;
    readonly at: (place: string, status: string) => string;
    readonly namedAt: (place: string) => string;
    readonly narrowsTo: (count: number) => string;
  };
  readonly industries: {
    readonly label: string;
    readonly all: string;
    /** Leads to an industry's own page. */
    readonly page: (industry: string) => string;
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
    readonly whole: string;
  };
  readonly filter: {
    readonly heading: string;
    readonly result: (shown: number, total: number) => string;
    /** A part of the filter waits for figures that are still to come. */
    readonly pending: string;
  };
  readonly map: {
    readonly label: string;
    readonly pictureLabel: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly wholeCity: string;
    readonly kilometres: string;
    readonly metres: string;
    readonly reviewNumber: (number: string) => string;
    readonly schematic: string;
    readonly borders: string;
    readonly sea: string;
    readonly loading: string;
    readonly lost: string;
    readonly failure: Readonly<Record<Exclude<MapFailure, 'no-webgl2'>, string>>;
    readonly retry: string;
  };
  readonly legend: {
    readonly heading: string;
    readonly certaintyHeading: string;
    /** What a ring around a dot means. */
    readonly samePoint: string;
    readonly statusHeading: string;
    readonly evidenceHeading: string;
    readonly evidenceMeaning: string;
    readonly reachHeading: string;
    readonly reachRings: string;
    readonly reachLines: string;
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
    readonly groups: Readonly<Record<ProfileGroup, string>>;
    /** Before the fields of a group that no source gives. */
    readonly notPublishedHeading: string;
    readonly shortName: string;
    readonly evidence: string;
    readonly overlaps: string;
    readonly noOverlaps: string;
    /** Before organisations that projects and events name, where none is known to be there. */
    readonly onlyNamed: string;
    readonly website: string;
    readonly events: string;
    readonly notes: string;
    readonly certainty: string;
    readonly howDrawn: string;
    readonly uncertainty: (distance: string) => string;
    readonly somewhereInDistrict: string;
    readonly notLocated: string;
    readonly measuredArea: string;
    readonly measuredAreaNote: string;
    readonly conflicts: string;
    readonly preferred: string;
    readonly preferredMark: string;
    readonly undecided: string;
    readonly conversionsDiffer: string;
    readonly onlyPlanned: (field: string, date: string) => string;
    readonly publishedAreas: string;
    readonly areaDifference: (percent: string) => string;
    readonly differenceExplained: string;
    readonly differenceUnexplained: string;
    readonly factsLoading: string;
    readonly factsFailed: string;
    readonly nameNotPublished: string;
    readonly notPublished: string;
    readonly sources: string;
    readonly plannedSector: string;
  };
  readonly gap: Readonly<Record<GapField, string>>;
  readonly figure: {
    readonly asOf: string;
    readonly base: string;
    readonly territory: string;
    readonly comparedWith: (period: string) => string;
    readonly note: string;
    readonly doubt: string;
    readonly alsoStated: string;
    /** Before a value in its published form, where the page shows it in another unit. */
    readonly publishedValue: string;
    readonly preferred: string;
    readonly aboutPlace: (place: string) => string;
  };
  readonly source: {
    readonly heading: string;
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
  readonly connectivity: {
    readonly heading: string;
    readonly hubs: string;
    readonly zones: string;
    readonly place: string;
    readonly distance: string;
    readonly tolerance: string;
    readonly direction: string;
    /** Says of a direction that it may be another one. */
    readonly unsure: string;
    readonly noDirection: string;
    readonly noDistances: string;
    /** What is measured and how; then how uncertain it is; then what is left out. */
    readonly method: string;
    readonly methodTolerance: string;
    readonly methodLeftOut: string;
    readonly showOnMap: string;
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
    /** The file that holds the site for opening from disk. */
    readonly wholeSite: string;
    readonly privacy: string;
    readonly licence: string;
  };
  readonly announce: {
    readonly selected: (name: string) => string;
    readonly closed: string;
    /** How many places are compared, or stay on the shortlist. */
    readonly compareOpened: (count: number) => string;
    readonly compareClosed: (count: number) => string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly drawing: string;
    readonly list: (count: number) => string;
    readonly empty: string;
    readonly undated: (count: number) => string;
    readonly kinds: Readonly<Record<TimelineKind, string>>;
    readonly outcomes: Readonly<Record<DeadlineOutcome, string>>;
    readonly due: (date: string) => string;
    readonly shownBy: (value: string) => string;
    readonly enlarge: string;
    readonly reduce: string;
  };
  readonly asOf: {
    readonly label: string;
    readonly now: string;
    readonly banner: (date: string) => string;
    readonly note: string;
    readonly back: string;
  };
  readonly compare: {
    readonly add: string;
    readonly added: string;
    readonly full: (most: number) => string;
    readonly shortlist: string;
    readonly chosen: (count: number, most: number) => string;
    readonly open: string;
    readonly clear: string;
    readonly tooFew: string;
    readonly keep: string;
  };
  readonly factsheet: {
    readonly dated: (date: string) => string;
    /** What the marks on paper mean, where nothing can be opened. */
    readonly marks: string;
    /** What a sheet with very much on it leaves to the page. */
    readonly shortened: Readonly<Record<'tight' | 'packed', string>>;
    readonly pageAddress: string;
    readonly codeLabel: string;
  };
}
