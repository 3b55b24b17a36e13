import type { DrawingMeasures } from '../../domain/drawingMeasures.ts';
import { useMeasureFormat } from './useMeasureFormat.tsx';

/** All values of a drawing; those of a line's stretches are in `SegmentTable`. */
export function MeasureValues({ measures }: { readonly measures: DrawingMeasures }) {
  const format = useMeasureFormat();
  return (
    <dl className="measure-values">
      {format.values(measures).map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
