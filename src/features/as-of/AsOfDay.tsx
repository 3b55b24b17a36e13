import type { ReactNode } from 'react';
import { dayAsOf } from '../../domain/asOf.ts';
import { TodayContext, useToday } from '../../state/Today.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** Makes the date looked back to the day that decides which deadlines have passed, for all within. */
export function AsOfDay({ children }: { readonly children: ReactNode }) {
  const today = useToday();
  const asOf = useAtlasStore((state) => state.asOf);
  return <TodayContext value={dayAsOf(asOf, today)}>{children}</TodayContext>;
}
