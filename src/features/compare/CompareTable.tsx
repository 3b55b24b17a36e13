import { useMemo } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import {
  type DescriptionRowId,
  describePlaces,
  descriptionDiffers,
  descriptionRows,
} from '../../domain/comparisonDescription.ts';
import { comparisonTable } from '../../domain/comparisonTable.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { CompareCell } from './CompareCell.tsx';
import { ComparePlaceHead } from './ComparePlaceHead.tsx';
import { DescriptionCell } from './DescriptionCell.tsx';
import { rowNames } from './rowNames.ts';

interface CompareTableProps {
  readonly atlas: Atlas;
  readonly places: readonly string[];
  readonly onlyDifferences: boolean;
}

/** Places as columns, in the reader's order; rows by metric, after a few that describe the place. */
export function CompareTable({ atlas, places, onlyDifferences }: CompareTableProps) {
  const { compare: words } = useMessages();
  const language = useLanguage();
  const groups = useMemo(() => comparisonTable(atlas, places), [atlas, places]);
  const described = useMemo(() => describePlaces(atlas, places), [atlas, places]);
  const isShown = (differs: boolean): boolean => differs || !onlyDifferences;
  const shownGroups = groups
    .map(({ group, rows }) => ({ group, rows: rows.filter((row) => isShown(row.differs)) }))
    .filter(({ rows }) => rows.length > 0);
  const width = places.length + 1;
  return (
    <table className="compare-table">
      <caption className="visually-hidden">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.aspect}</th>
          {places.map((place) => (
            <ComparePlaceHead key={place} place={place} />
          ))}
        </tr>
      </thead>
      <tbody>
        <GroupHead name={words.description} width={width} />
        {descriptionRows.map((row: DescriptionRowId) => {
          const differs = descriptionDiffers(described, row);
          return (
            isShown(differs) && (
              <tr key={row}>
                <RowHead name={rowNames[row][language]} differs={differs} />
                {described.map((each) => (
                  <DescriptionCell key={each.place.id} atlas={atlas} described={each} row={row} />
                ))}
              </tr>
            )
          );
        })}
      </tbody>
      {shownGroups.map(({ group, rows }) => (
        <tbody key={group}>
          <GroupHead name={words.groups[group]} width={width} />
          {rows.map((row) => (
            <tr key={row.metric.id}>
              <RowHead name={row.metric.label[language]} differs={row.differs} />
              {row.cells.map((cell) => (
                <CompareCell key={cell.place} atlas={atlas} cell={cell} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
      {shownGroups.length === 0 && (
        <tbody>
          <tr>
            <td colSpan={width}>{onlyDifferences ? words.noDifferences : null}</td>
          </tr>
        </tbody>
      )}
    </table>
  );
}

function GroupHead({ name, width }: { readonly name: string; readonly width: number }) {
  return (
    <tr className="compare-group">
      <th scope="rowgroup" colSpan={width}>
        <span>{name}</span>
      </th>
    </tr>
  );
}

function RowHead({ name, differs }: { readonly name: string; readonly differs: boolean }) {
  const { compare: words } = useMessages();
  return (
    <th scope="row">
      {name}
      {differs && <span className="compare-differs"> {words.differs}</span>}
    </th>
  );
}
