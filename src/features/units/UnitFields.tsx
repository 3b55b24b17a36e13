import { useId } from 'react';
import { areaUnits, moneyUnits } from '../../domain/unitPreference.ts';
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
      <UnitSelect
        label={words.area}
        value={area}
        known={areaUnits}
        names={words.areaUnits}
        onChange={(chosen) => store.getState().setUnits({ area: chosen, money })}
      />
      <UnitSelect
        label={words.money}
        value={money}
        known={moneyUnits}
        names={words.moneyUnits}
        onChange={(chosen) => store.getState().setUnits({ area, money: chosen })}
      />
      <p className="unit-note" id={note}>
        {words.note}
      </p>
    </fieldset>
  );
}

interface UnitSelectProps<Unit extends string> {
  readonly label: string;
  readonly value: 'auto' | Unit;
  readonly known: readonly Unit[];
  readonly names: Readonly<Record<Unit, string>>;
  readonly onChange: (unit: 'auto' | Unit) => void;
}

function UnitSelect<Unit extends string>({ label, value, known, names, onChange }: UnitSelectProps<Unit>) {
  const { automatic } = useTexts(unitTexts);
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) =>
          onChange(known.find((unit) => unit === currentTarget.value) ?? 'auto')
        }
      >
        <option value="auto">{automatic}</option>
        {known.map((unit) => (
          <option key={unit} value={unit}>
            {names[unit]}
          </option>
        ))}
      </select>
    </label>
  );
}
