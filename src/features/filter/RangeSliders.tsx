import type { Figure } from '../../domain/figure.ts';
import type { NumericRange } from '../../domain/numericRange.ts';
import { slideTo, trackLength, trackPosition } from '../../domain/sliderTrack.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { filterTexts } from '../../i18n/parts/filter.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';

interface RangeSlidersProps {
  /** All values there are, ascending, at least two. */
  readonly steps: readonly number[];
  readonly example: Figure;
  readonly range: NumericRange;
  readonly onSlide: (range: NumericRange) => void;
  /** A handle was let go. */
  readonly onRelease: () => void;
}

/** Two sliders on one track, each stepping from value to value; at its end a slider sets no bound. */
export function RangeSliders({ steps, example, range, onSlide, onRelease }: RangeSlidersProps) {
  const words = useTexts(filterTexts);
  const { formatFigure } = useUnitFormatters();
  const [lowest = 0, highest = 0] = [steps[0], steps.at(-1)];
  const least = range.least ?? lowest;
  const most = range.most ?? highest;
  const textOf = (value: number): string =>
    formatFigure({
      metric: example.metric,
      unit: example.unit,
      ...(example.comparedWith === undefined ? {} : { comparedWith: example.comparedWith }),
      qualifier: 'exact',
      value,
    });
  const slider = (label: string, value: number, onMove: (value: number) => void) => (
    <input
      type="range"
      min={0}
      max={trackLength}
      value={trackPosition(steps, value)}
      aria-label={label}
      aria-valuetext={textOf(value)}
      onChange={({ currentTarget }) => onMove(slideTo(steps, value, currentTarget.valueAsNumber))}
      onPointerUp={onRelease}
      onKeyUp={onRelease}
    />
  );
  return (
    <div className="range-sliders">
      {slider(words.sliderLeast, least, (value) =>
        onSlide({ ...range, least: value <= lowest ? null : Math.min(value, most) }),
      )}
      {slider(words.sliderMost, most, (value) =>
        onSlide({ ...range, most: value >= highest ? null : Math.max(value, least) }),
      )}
      <p aria-hidden="true" className="range-ends">
        <span>{textOf(least)}</span>
        <span>{textOf(most)}</span>
      </p>
    </div>
  );
}
