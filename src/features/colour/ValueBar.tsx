import type { ColourEntry, ColourMap } from '../../domain/choropleth/colourMap.ts';
import { useTheme } from './useTheme.tsx';

interface ValueBarProps {
  readonly entry: Extract<ColourEntry, { readonly kind: 'value' }>;
  readonly map: ColourMap;
}

/** A value as a bar from zero, in the colour the place has on the map. */
export function ValueBar({ entry, map }: ValueBarProps) {
  const theme = useTheme();
  const values = map.entries.flatMap((each) => (each.kind === 'value' ? each.figure.value : []));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const share = (value: number): number => (high === low ? 0 : (100 * (value - low)) / (high - low));
  const { value } = entry.figure;
  const start = share(Math.min(0, value));
  const length = share(Math.max(0, value)) - start;
  const colour = map.scale.classes[entry.valueClass]?.colour[theme];
  return (
    <svg className="colour-bar" width="100%" height="10" aria-hidden="true" data-colour={colour}>
      <rect
        x={`${start.toFixed(2)}%`}
        y="0.5"
        width={`${length.toFixed(2)}%`}
        height="9"
        fill={colour}
        className="colour-edge"
      />
    </svg>
  );
}
