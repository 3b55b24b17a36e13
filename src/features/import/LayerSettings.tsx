import { useId, useState } from 'react';
import type { OwnLayer } from '../../domain/ownLayer.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { AttributeTable } from './AttributeTable.tsx';
import { ColourBy } from './ColourBy.tsx';
import { KeepSwitch } from './KeepSwitch.tsx';
import { LayerFilters } from './LayerFilters.tsx';
import { useImportDesk } from './useImportDesk.tsx';

/** The longest name of a layer. */
const longestName = 120;

/** What can be changed of a layer. */
export function LayerSettings({ layer }: { readonly layer: OwnLayer }) {
  const { layers: words, table } = useTexts(importTexts);
  const language = useLanguage();
  const { desk } = useImportDesk();
  const nameField = useId();
  const [isTableOpen, setIsTableOpen] = useState(false);
  const { id, name, format, reading, rows, geometry } = layer;
  const without = rows - geometry.featureCount;
  return (
    <div className="import-settings">
      <p className="import-row">
        <label htmlFor={nameField}>{words.name}</label>
        <input
          id={nameField}
          key={name}
          type="text"
          autoComplete="off"
          maxLength={longestName}
          defaultValue={name}
          onBlur={({ currentTarget }) => {
            const next = currentTarget.value.trim();
            if (next !== '' && next !== name) desk.rename(id, next);
            else currentTarget.value = name;
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') currentTarget.blur();
          }}
        />
      </p>
      <dl className="import-facts">
        <dt>{words.format}</dt>
        <dd>{format}</dd>
        <dt>{words.datum}</dt>
        <dd>
          {reading.label[language]}{' '}
          {desk.source(id) && (
            <button type="button" className="text-button" onClick={() => desk.askAgain(id)}>
              {words.changeDatum}
            </button>
          )}
        </dd>
      </dl>
      {without > 0 && <p className="import-note">{words.withoutPosition(formatNumber(without, language))}</p>}
      <ColourBy layer={layer} />
      <LayerFilters layer={layer} />
      <KeepSwitch layer={layer} />
      <p className="import-row">
        {layer.columns.length > 0 && (
          <button
            type="button"
            className="button"
            aria-expanded={isTableOpen}
            onClick={() => setIsTableOpen(!isTableOpen)}
          >
            {isTableOpen ? table.close : table.open}
          </button>
        )}
        <button type="button" className="button" onClick={() => desk.remove(id)}>
          {words.remove}
        </button>
      </p>
      {isTableOpen && <AttributeTable layer={layer} />}
    </div>
  );
}
