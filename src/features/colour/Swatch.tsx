import type { ColourGap } from '../../domain/choropleth/colouring.ts';

/** A class's colour as the map has it. */
export function ColourSwatch({ colour }: { readonly colour: string }) {
  return (
    <svg className="colour-swatch" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true">
      <rect x="0.6" y="0.6" width="24.8" height="14.8" fill={colour} className="colour-edge" />
    </svg>
  );
}

interface GapSwatchProps {
  readonly gap: ColourGap;
  /** On a map of symbols a place without value is a ring. */
  readonly isRing: boolean;
}

/** Hatching, or an empty ring: no value. */
export function GapSwatch({ gap, isRing }: GapSwatchProps) {
  return (
    <svg className="colour-swatch" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true">
      {isRing ? (
        <circle cx="13" cy="8" r="5" className="colour-ring" />
      ) : (
        <>
          <rect x="0.6" y="0.6" width="24.8" height="14.8" className="colour-edge colour-blank" />
          <path d="M1 9 9 1M1 15 15 1M9 15 23 1M17 15 25 7" className="colour-hatch" />
          {gap === 'undecided' && (
            <path d="M1 7l8 8M3 1l14 14M11 1l14 14M19 1l6 6" className="colour-hatch" />
          )}
        </>
      )}
    </svg>
  );
}
