import { countsOfTexts, type OwnColumn, type OwnTextColumn } from '../../domain/ownColumn.ts';
import type { OwnFilter } from '../../domain/ownFilter.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';

/** A column with more different texts is searched instead. */
export const mostChips = 12;

interface FilterFieldsProps {
  readonly column: OwnColumn;
  readonly filter: OwnFilter;
  readonly onChange: (filter: OwnFilter) => void;
}

/** What a filter asks of its column: bounds of numbers, chips of values, or a piece of text. */
export function FilterFields({ column, filter, onChange }: FilterFieldsProps) {
  const { filter: words } = useTexts(importTexts);
  switch (filter.kind) {
    case 'range':
      return (
        <span className="import-range">
          <Bound
            name={words.least}
            value={filter.least}
            onChange={(least) => onChange({ ...filter, least })}
          />
          <Bound name={words.most} value={filter.most} onChange={(most) => onChange({ ...filter, most })} />
        </span>
      );
    case 'contains':
      return (
        <label className="import-contains">
          {words.contains}
          <input
            type="text"
            autoComplete="off"
            value={filter.text}
            onChange={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
          />
        </label>
      );
    case 'values':
      return column.kind === 'text' ? (
        <Chips column={column} codes={filter.codes} onChange={(codes) => onChange({ ...filter, codes })} />
      ) : null;
  }
}

interface BoundProps {
  readonly name: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Bound({ name, value, onChange }: BoundProps) {
  return (
    <label>
      {name}
      <input
        type="number"
        step="any"
        autoComplete="off"
        defaultValue={value ?? ''}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange(Number.isNaN(valueAsNumber) ? null : valueAsNumber)
        }
      />
    </label>
  );
}

interface ChipsProps {
  readonly column: OwnTextColumn;
  readonly codes: readonly number[];
  readonly onChange: (codes: readonly number[]) => void;
}

function Chips({ column, codes, onChange }: ChipsProps) {
  const { filter: words } = useTexts(importTexts);
  const language = useLanguage();
  const counts = countsOfTexts(column);
  const none = column.codes.length - counts.reduce((sum, count) => sum + count, 0);
  const values = [
    ...column.texts.map((text, index) => ({ text, code: index + 1, count: counts[index] ?? 0 })),
    ...(none > 0 ? [{ text: words.empty, code: 0, count: none }] : []),
  ];
  return (
    <span className="import-chips">
      {values.map(({ text, code, count }) => (
        <label key={code} className="chip">
          <input
            type="checkbox"
            checked={codes.includes(code)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...codes, code] : codes.filter((each) => each !== code))
            }
          />
          {text} <span className="chip-count">{formatNumber(count, language)}</span>
        </label>
      ))}
    </span>
  );
}
