import { useFacts } from '../../citations/FactsContext.tsx';
import { type FigureEntry, foldRestatements, isFigureOf } from '../../domain/figureGroups.ts';
import { figureState } from '../../domain/figureState.ts';
import { entriesOfGroup, type ProfileGroup } from '../../domain/profileGroups.ts';
import { useToday } from '../../state/Today.tsx';
import { FigureRow } from './FigureRow.tsx';

/** The facts of one group of a place's profile, each once. */
export function useEntries(place: string, group: ProfileGroup): readonly FigureEntry[] {
  const facts = useFacts();
  const figures = facts.figuresOf(place).filter((figure) => isFigureOf(figure, place));
  return entriesOfGroup(foldRestatements(figures), group, facts.metricById);
}

/** Facts, one to a row, each with the state it is in today. */
export function FigureRows(props: { readonly place: string; readonly entries: readonly FigureEntry[] }) {
  const { place, entries } = props;
  const today = useToday();
  return entries.map((entry) => (
    <FigureRow key={entry.figure.id} entry={entry} state={figureState(entry.figure, today)} place={place} />
  ));
}
