import { useId } from 'react';
import { areaUnits } from '../../domain/unitPreference.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { unitTexts } from '../../i18n/parts/units.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** The page's unit of area, at hand where areas are measured. */
export function AreaUnitSelect() {
  const words = useTexts(unitTexts);
  const { areaUnit } = useTexts(measureTexts);
  const store = useAtlasStoreApi();
  const units = useAtlasStore((state) => state.units);
  const id = useId();
  return (
    <p className="measure-row">
      <label htmlFor={id}>{areaUnit}</label>
      <select
        id={id}
        value={units.area}
        onChange={({ currentTarget }) => {
          const area = areaUnits.find((unit) => unit === currentTarget.value) ?? 'auto';
          store.getState().setUnits({ ...units, area });
        }}
      >
        <option value="auto">{words.automatic}</option>
        {areaUnits.map((unit) => (
          <option key={unit} value={unit}>
            {words.areaUnits[unit]}
          </option>
        ))}
      </select>
    </p>
  );
}
