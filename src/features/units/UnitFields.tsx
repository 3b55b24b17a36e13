import { useId } from 'react';
import { areaUnits, moneyUnits } from '../../domain/unitPreference.ts';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { unitTexts } from '../../i18n/parts/units.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** Chooses what every area and every sum of the page is written in. */
export function UnitFields() {
  const words = useTexts(unitTexts);
  const store = useAtlasStoreApi();
  const { area, money } = useAtlasStore((state) => state.units);
  const note = useId();
  return (
    <fieldset className="unit-fields" aria-describedby={note}>
      <legend>{words.heading}</legend>
      <div className="unit-field">
        <ChoiceSelect
          label={words.area}
          values={['auto', ...areaUnits]}
          names={{ auto: words.automatic, ...words.areaUnits }}
          value={area}
          onChange={(chosen) => store.getState().setUnits({ area: chosen, money })}
        />
      </div>
      <div className="unit-field">
        <ChoiceSelect
          label={words.money}
          values={['auto', ...moneyUnits]}
          names={{ auto: words.automatic, ...words.moneyUnits }}
          value={money}
          onChange={(chosen) => store.getState().setUnits({ area, money: chosen })}
        />
      </div>
      <p className="unit-note" id={note}>
        {words.note}
      </p>
    </fieldset>
  );
}
