import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The three things the store says of a drawn place; written as feature-state, never as data. */
export type PlaceState = 'hidden' | 'hovered' | 'selected';

export function whenState(
  state: PlaceState,
  then: number | string,
  otherwise: number | string | ExpressionSpecification,
): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', state], false], then, otherwise];
}

/** An opacity that falls to nothing for hidden places. */
export function unlessHidden(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return whenState('hidden', 0, opacity);
}
