import { type KnownDate, knownDates } from '../../domain/asOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** The dates of the documents once the facts are loaded, and a date that the address names at once. */
export function useKnownDates(): readonly KnownDate[] {
  const asOf = useAtlasStore((state) => state.asOf);
  const facts = useAtlasStore((state) => state.facts);
  const dates = facts ? knownDates(facts) : [];
  if (asOf === null || dates.some(({ date }) => date === asOf)) return dates;
  return [...dates, { date: asOf, dateBasis: 'stated' }];
}
