import { areaUnits } from '../../domain/unitPreference.ts';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
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
  return (
    <p className="field-row">
      <ChoiceSelect
        label={areaUnit}
        values={['auto', ...areaUnits]}
        names={{ auto: words.automatic, ...words.areaUnits }}
        value={units.area}
        onChange={(area) => store.getState().setUnits({ ...units, area })}
      />
    </p>
  );
}
