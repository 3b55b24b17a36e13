import { colourGaps } from '../../domain/choropleth/colouring.ts';
import type { ColourMap } from '../../domain/choropleth/colourMap.ts';
import { endOf } from '../../domain/choropleth/figureSets.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { ColourSwatch, GapSwatch } from './Swatch.tsx';
import { useClassFormat } from './useClassFormat.tsx';
import { useTheme } from './useTheme.tsx';

interface ColourLegendProps {
  readonly map: ColourMap;
  /** Without the notes on how to read it. */
  readonly isBrief?: boolean;
}

/** The classes with their edges and how many places are in each; then what has no colour. */
export function ColourLegend({ map, isBrief = false }: ColourLegendProps) {
  const words = useTexts(colourTexts);
  const theme = useTheme();
  const formatClass = useClassFormat();
  const { scale, colouring, set } = map;
  const marks = [...colouring.marks.values()];
  return (
    <div className="colour-legend">
      <ul className="colour-classes">
        {scale.classes.map((each) => (
          <li key={each.colour.light} data-colour={each.colour[theme]}>
            <ColourSwatch colour={each.colour[theme]} />
            <span>{formatClass(each, set)}</span>
            <span className="colour-count">{words.places(each.count)}</span>
          </li>
        ))}
        {colourGaps.map((gap) => {
          const count = marks.filter((mark) => 'gap' in mark && mark.gap === gap).length;
          return count === 0 ? null : (
            <li key={gap} data-gap={gap}>
              <GapSwatch gap={gap} isRing={colouring.as === 'symbols'} />
              <span>{words.gaps[gap]}</span>
              <span className="colour-count">{words.places(count)}</span>
            </li>
          );
        })}
      </ul>
      {set.isMixed && <PeriodNote map={map} />}
      {!isBrief && <LegendNotes map={map} />}
    </div>
  );
}

function LegendNotes({
  map: { isSized, scale, set, entries, candidate, colouring },
}: {
  readonly map: ColourMap;
}) {
  const words = useTexts(colourTexts);
  const { formatFigure } = useUnitFormatters();
  const largest = entries.reduce<(typeof set.figures)[number] | null>(
    (most, entry) =>
      entry.kind === 'value' && (!most || entry.figure.value > most.value) ? entry.figure : most,
    null,
  );
  return (
    <>
      {isSized && largest && <p className="colour-note">{words.sizeNote(formatFigure(largest))}</p>}
      {scale.classes.length > 1 && <p className="colour-note">{words.classNote}</p>}
      {colouring.as === 'areas' && candidate.metric.additive && (
        <p className="colour-note">{words.totalNote}</p>
      )}
      {set.isMixed && <p className="colour-note colour-warning">{words.mixedWarning}</p>}
    </>
  );
}

/** From which years the values are, and how many of each. */
function PeriodNote({ map: { entries } }: { readonly map: ColourMap }) {
  const words = useTexts(colourTexts);
  const language = useLanguage();
  const { colon, comma, open, close } = punctuation[language];
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind !== 'value') continue;
    const year = endOf(entry.figure).slice(0, 4) || formatPeriod(entry.figure, language);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (
    <p className="colour-note">
      {words.periods + colon + years.map(([year, count]) => year + open + count + close).join(comma)}
    </p>
  );
}
