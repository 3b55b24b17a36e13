import { useId, useState } from 'react';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
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
      <p className="field-stack">
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
      <p className="field-row">
        <ChoiceSelect label={words.format} values={formats} value={format} onChange={setFormat} />
      </p>
      <p className="field-row">
        <ChoiceSelect
          label={words.datum}
          values={exportedDatums}
          names={words.datums}
          value={datum}
          onChange={setDatum}
        />
      </p>
      {datum !== 'WGS84' && <p className="field-note field-warning">{words.datumNote}</p>}
      <p className="field-row">
        <button type="button" className="button" aria-disabled={!choice} onClick={() => void save()}>
          {words.save}
        </button>
      </p>
      <p className="field-note">{words.figuresHint}</p>
      {status !== '' && (
        <p className="field-note" role="status">
          {status}
        </p>
      )}
    </section>
  );
}
