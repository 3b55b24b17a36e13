import { approvalsOf } from './approvals.ts';
import type { Atlas } from './atlas.ts';
import type { Figure } from './figure.ts';
import { isFigureOf } from './figureGroups.ts';
import { type FigureField, fieldMetrics, fieldsOfKind, type GapField } from './gapFields.ts';
import type { OutlineSummary } from './outline.ts';
import type { Place } from './place.ts';
import { figuresOfToday } from './territories.ts';

/** Something that none of the atlas' sources gives for a place. */
export interface Gap {
  readonly field: GapField;
  /**
   * Date of the newest text with a plan, target, forecast or agreement for it, where that is all
   * there is: what came of it is in no source. Absent where there is nothing at all.
   */
  readonly since?: string;
}

/** A gap with the id of its place. */
export interface PlaceGap extends Gap {
  readonly place: string;
}

/**
 * What no source of the atlas gives for a place, in the order of its profile; found only from what is
 * absent. `location` stands for the outline too. A place without any figure lists `figures` and also
 * each field that one could have answered.
 */
export function placeGaps(atlas: Atlas, place: Place): readonly Gap[] {
  const known: Known = {
    atlas,
    place,
    figures: figuresOfToday(atlas.figures, place).filter((figure) => isFigureOf(figure, place.id)),
    outline: atlas.outlines.find((outline) => outline.place === place.id),
  };
  return fieldsOfKind[place.kind].flatMap((field): Gap[] => {
    if (isFigureField(field)) return figureGap(field, known.figures);
    return answered[field](known) ? [] : [{ field }];
  });
}

/** The gaps of all places, in the atlas' order of places. */
export function allGaps(atlas: Atlas): readonly PlaceGap[] {
  return atlas.places.flatMap((place) => placeGaps(atlas, place).map((gap) => ({ place: place.id, ...gap })));
}

interface Known {
  readonly atlas: Atlas;
  readonly place: Place;
  readonly figures: readonly Figure[];
  readonly outline: OutlineSummary | undefined;
}

const answered: Readonly<Record<Exclude<GapField, FigureField>, (known: Known) => boolean>> = {
  name: ({ place }) => place.nameIsPublished,
  level: ({ place }) => place.level !== undefined,
  'approving-body': ({ atlas, place }) =>
    approvalsOf(atlas.events, place.id).some(({ organisations }) => organisations.length > 0),
  'approval-date': ({ atlas, place }) => approvalsOf(atlas.events, place.id).length > 0,
  location: ({ outline }) => isLocated(outline),
  // Where not even the position is known, that gap says it.
  outline: ({ outline }) => !isLocated(outline) || outline?.geometry === 'polygon',
  'position-source': ({ outline }) => !outline || outline.source !== undefined,
  industries: ({ place }) => place.sectors.length > 0,
  organisations: ({ atlas, place }) =>
    isAbout(atlas.tenancies, place) ||
    isAbout(
      [...atlas.relations, ...atlas.events].filter(({ organisations }) =>
        organisations.some((id) => !isAuthority(atlas, id)),
      ),
      place,
    ),
  figures: ({ figures }) => figures.length > 0,
  policies: ({ atlas, place }) => isAbout(atlas.policies, place),
  // Without a policy there is nothing to expire.
  'policy-validity': ({ atlas, place }) => !isAbout(atlas.policies, place),
  contact: ({ place }) => place.contact !== undefined,
  // The atlas has no record of these kinds: none of the publications that were read gives any.
  'built-area': () => false,
  'available-plots': () => false,
  rent: () => false,
  'land-price': () => false,
  utilities: () => false,
};

/** A point without a radius stands for "somewhere in the district". */
function isLocated(outline: OutlineSummary | undefined): boolean {
  return outline?.geometry === 'polygon' || outline?.uncertaintyMeters !== undefined;
}

function isAbout(statements: readonly Pick<Figure, 'place' | 'alsoAbout'>[], { id }: Place): boolean {
  return statements.some((statement) => isFigureOf(statement, id));
}

/** A government that plans or approves a place is no organisation at it. */
function isAuthority({ organisations }: Atlas, id: string): boolean {
  return organisations.find((each) => each.id === id)?.kind === 'authority';
}

function isFigureField(field: GapField): field is FigureField {
  return field in fieldMetrics;
}

/** A planned area is an answer of its own; a planned turnover is none. */
function figureGap(field: FigureField, figures: readonly Figure[]): Gap[] {
  const found = figures.filter(({ metric }) => fieldMetrics[field].includes(metric));
  if (found.some(({ status }) => field === 'area' || status === 'actual')) return [];
  const since = found
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  return [since === undefined ? { field } : { field, since }];
}
