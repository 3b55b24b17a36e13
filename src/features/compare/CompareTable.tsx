import type { Atlas } from '../../domain/atlas.ts';
import type { ShownComparison } from '../../domain/shownComparison.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';
import { CompareCell } from './CompareCell.tsx';
import { ComparePlaceHead } from './ComparePlaceHead.tsx';
import { DescriptionCell } from './DescriptionCell.tsx';
import { rowNames } from './rowNames.ts';

interface CompareTableProps {
  readonly atlas: Atlas;
  readonly places: readonly string[];
  readonly shown: ShownComparison;
}

/** Places as columns, in the reader's order; rows by metric, after a few that describe the place. */
export function CompareTable({ atlas, places, shown }: CompareTableProps) {
  const words = useTexts(compareTexts);
  const language = useLanguage();
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
        {shown.descriptions.map(({ row, differs }) => (
          <tr key={row}>
            <RowHead name={rowNames[row][language]} differs={differs} />
            {shown.described.map((each) => (
              <DescriptionCell key={each.place.id} atlas={atlas} described={each} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {shown.groups.map(({ group, rows }) => (
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
      {shown.groups.length === 0 && (
        <tbody>
          <tr>
            <td colSpan={width}>{words.noDifferences}</td>
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
  const words = useTexts(compareTexts);
  return (
    <th scope="row">
      {name}
      {differs && <span className="compare-differs"> {words.differs}</span>}
    </th>
  );
}
