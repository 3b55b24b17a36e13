import { useMemo } from 'react';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { type OutlineMultiple, outlineMultiples } from '../../domain/outlineMultiples.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';
import { usePlaceNames } from '../../places/usePlaceNames.tsx';

interface OutlineMultiplesProps {
  /** Null until it is loaded. */
  readonly geometry: AtlasGeometry | null;
  readonly places: readonly string[];
}

/** The outlines of some places side by side, each in its own small picture and all at one scale. */
export function OutlineMultiples({ geometry, places }: OutlineMultiplesProps) {
  const { map } = useMessages();
  const words = useTexts(compareTexts);
  const language = useLanguage();
  const nameOf = usePlaceNames();
  const drawn = useMemo(() => geometry && outlineMultiples(geometry, places), [geometry, places]);
  if (!drawn) return <p className="not-published">{words.outlinePending}</p>;
  const [length, unit] =
    drawn.scaleMeters < 1000 ? [drawn.scaleMeters, map.metres] : [drawn.scaleMeters / 1000, map.kilometres];
  const scale = formatNumber(length, language) + (language === 'zh' ? unit : ` ${unit}`);
  return (
    <section className="compare-outlines" aria-labelledby="compare-outlines">
      <h3 id="compare-outlines">{words.outlines}</h3>
      <ul>
        {places.map((place) => {
          const multiple = drawn.multiples.find((each) => each.place === place);
          return (
            <li key={place}>
              {multiple ? (
                <Picture multiple={multiple} side={drawn.sideMeters} scale={drawn.scaleMeters} />
              ) : (
                <p className="not-published">{words.outlineMissing}</p>
              )}
              <p>{nameOf(place)}</p>
            </li>
          );
        })}
      </ul>
      <p className="compare-note">{words.outlinesNote(scale)}</p>
    </section>
  );
}

interface PictureProps {
  readonly multiple: OutlineMultiple;
  /** Side of the square and length of the bar, in metres. */
  readonly side: number;
  readonly scale: number;
}

/** Its name stands beneath; the picture itself says nothing that the table does not. */
function Picture({ multiple: { layer, certainty, path, ringMeters }, side, scale }: PictureProps) {
  const whole = Math.ceil(side);
  const half = Math.ceil(side / 2);
  const inset = Math.round(side * 0.04);
  return (
    <svg
      className={`outline-multiple l-${layer}`}
      viewBox={`${-half} ${-half} ${whole} ${whole}`}
      aria-hidden="true"
    >
      {path !== '' && <path className={`multiple-outline multiple-${certainty}`} d={path} />}
      {ringMeters !== undefined && (
        <>
          <circle className="multiple-outline multiple-ring" cx="0" cy="0" r={ringMeters} />
          <circle className="multiple-dot" cx="0" cy="0" r={Math.round(side / 60)} />
        </>
      )}
      <path className="multiple-scale" d={`M${inset - half} ${half - inset}h${scale}`} />
    </svg>
  );
}
