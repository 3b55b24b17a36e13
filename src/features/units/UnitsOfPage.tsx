import type { ReactNode } from 'react';
import { UnitsContext } from '../../i18n/UnitsContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Writes all within in the units the reader chose. */
export function UnitsOfPage({ children }: { readonly children: ReactNode }) {
  return <UnitsContext value={useAtlasStore((state) => state.units)}>{children}</UnitsContext>;
}
