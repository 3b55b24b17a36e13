import { lazy, Suspense } from 'react';
import { useHydrated } from '../ui/useHydrated.tsx';

const UnitSwitch = lazy(async () => ({
  default: (await import('../features/units/UnitSwitch.tsx')).UnitSwitch,
}));
const UnitsOnPaper = lazy(async () => ({
  default: (await import('../features/units/UnitsOnPaper.tsx')).UnitsOnPaper,
}));

/** The unit switch; of use only where a script can write the page anew. */
export function LaterUnitSwitch() {
  if (!useHydrated()) return null;
  return (
    <Suspense fallback={null}>
      <UnitSwitch />
    </Suspense>
  );
}

/** What a printed page says of units that were switched. */
export function LaterUnitsOnPaper() {
  if (!useHydrated()) return null;
  return (
    <Suspense fallback={null}>
      <UnitsOnPaper />
    </Suspense>
  );
}
