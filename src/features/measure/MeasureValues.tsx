import type { DrawingMeasures } from '../../domain/drawingMeasures.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { useMeasureFormat } from './useMeasureFormat.tsx';

/** All values of a drawing, and of a line each of its stretches. */
export function MeasureValues({ measures }: { readonly measures: DrawingMeasures }) {
  const { values: words } = useTexts(measureTexts);
  const format = useMeasureFormat();
  return (
    <>
      <dl className="measure-values">
        {format.values(measures).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {measures.kind === 'distance' && (
        <table className="measure-table">
          <caption>{words.segments}</caption>
          <thead>
            <tr>
              <th scope="col">{words.segment}</th>
              <th scope="col">{words.length}</th>
              <th scope="col">{words.bearing}</th>
            </tr>
          </thead>
          <tbody>
            {measures.segments.map(({ length, bearing }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is what stands at its place.
              <tr key={index}>
                <th scope="row">
                  {index + 1}–{index + 2}
                </th>
                <td>{format.length(length)}</td>
                <td>{format.bearing(bearing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
