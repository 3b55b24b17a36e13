import { useRef } from 'react';
import { automaticUnits, sameUnits } from '../../domain/unitPreference.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { unitTexts } from '../../i18n/parts/units.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { UnitFields } from './UnitFields.tsx';

/** The unit fields behind a small button in the page's head; they open over what lies below. */
export function UnitSwitch() {
  const words = useTexts(unitTexts);
  const isSwitched = useAtlasStore((state) => !sameUnits(state.units, automaticUnits));
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  return (
    <details
      className="unit-switch"
      data-switched={isSwitched}
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.preventDefault();
        details.current.open = false;
        summary.current?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // It covers what it stands over: whoever goes on there wants to see it.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary ref={summary}>{words.heading}</summary>
      <UnitFields />
    </details>
  );
}
