import { useId, useState } from 'react';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { exportTexts } from '../../i18n/parts/export.ts';
import { useFileDownload } from '../../ui/useFileDownload.tsx';
import { type ExportedDatum, exportedCsv, exportedDatums, exportedGeoJson } from './exportedSet.ts';
import { useExportChoices } from './useExportChoices.tsx';

const formats = ['GeoJSON', 'CSV'] as const;
type Format = (typeof formats)[number];

/** Places, drawings, study area and own data as files for other programs. */
export function DataSection({ geometry }: { readonly geometry: AtlasGeometry | null }) {
  const { data: words, picture } = useTexts(exportTexts);
  const choices = useExportChoices(geometry);
  const download = useFileDownload();
  const id = useId();
  const [asked, setAsked] = useState('');
  const [format, setFormat] = useState<Format>('GeoJSON');
  const [datum, setDatum] = useState<ExportedDatum>('WGS84');
  const [status, setStatus] = useState('');
  const choice = choices.find((each) => each.id === asked) ?? choices[0];

  const save = async (): Promise<void> => {
    if (!choice) return;
    const ending = (datum === 'WGS84' ? '' : '.gcj02') + (format === 'CSV' ? '.csv' : '.geojson');
    const fileName = choice.fileName + ending;
    try {
      const set = await choice.make();
      if (format === 'CSV') download(fileName, exportedCsv(set, datum), 'text/csv');
      else download(fileName, exportedGeoJson(set, datum), 'application/geo+json');
      setStatus(picture.saved(fileName));
    } catch {
      setStatus(words.failed);
    }
  };

  return (
    <section aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`}>{words.heading}</h3>
      <p className="export-field">
        <label htmlFor={`${id}w`}>{words.set}</label>
        <select
          id={`${id}w`}
          value={choice?.id ?? ''}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
        >
          {choices.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
      </p>
      <p className="export-row">
        <label htmlFor={`${id}f`}>{words.format}</label>
        <select
          id={`${id}f`}
          value={format}
          onChange={({ currentTarget }) =>
            setFormat(formats.find((each) => each === currentTarget.value) ?? 'GeoJSON')
          }
        >
          {formats.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </p>
      <p className="export-row">
        <label htmlFor={`${id}d`}>{words.datum}</label>
        <select
          id={`${id}d`}
          value={datum}
          onChange={({ currentTarget }) =>
            setDatum(exportedDatums.find((each) => each === currentTarget.value) ?? 'WGS84')
          }
        >
          {exportedDatums.map((each) => (
            <option key={each} value={each}>
              {words.datums[each]}
            </option>
          ))}
        </select>
      </p>
      {datum !== 'WGS84' && <p className="export-note export-warning">{words.datumNote}</p>}
      <p className="export-row">
        <button type="button" className="button" aria-disabled={!choice} onClick={() => void save()}>
          {words.save}
        </button>
      </p>
      <p className="export-note">{words.figuresHint}</p>
      {status !== '' && (
        <p className="export-note" role="status">
          {status}
        </p>
      )}
    </section>
  );
}
