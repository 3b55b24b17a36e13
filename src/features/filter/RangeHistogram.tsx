import type { NumericRange } from '../../domain/numericRange.ts';
import type { HistogramBar } from '../../domain/rangeSurvey.ts';

interface RangeHistogramProps {
  readonly bars: readonly HistogramBar[];
  readonly range: NumericRange;
  readonly label: string;
}

const width = 240;
const height = 44;
const gap = 2;

/** How many places have which value; bars that the range leaves are dark. */
export function RangeHistogram({ bars, range, label }: RangeHistogramProps) {
  const tallest = Math.max(1, ...bars.map(({ places }) => places));
  const step = width / Math.max(1, bars.length);
  return (
    <svg
      className="range-histogram"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {bars.map((bar, index) => {
        const barHeight = bar.places === 0 ? 0 : Math.max(3, (bar.places / tallest) * (height - 2));
        return (
          <rect
            key={bar.least}
            x={index * step + gap / 2}
            y={height - barHeight}
            width={step - gap}
            height={barHeight}
            className={isWithin(bar, range) ? 'bar-within' : 'bar-outside'}
          />
        );
      })}
      <path d={`M0 ${height - 0.5}h${width}`} className="bar-axis" />
    </svg>
  );
}

function isWithin(bar: HistogramBar, { least, most }: NumericRange): boolean {
  return (least === null || bar.most >= least) && (most === null || bar.least <= most);
}
