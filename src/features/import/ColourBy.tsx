import { useId } from 'react';
import { classMethods } from '../../domain/choropleth/classing.ts';
import { type OwnColourEntry, ownColouring } from '../../domain/ownColouring.ts';
import { coloursOfClasses, ownPalette } from '../../domain/ownColours.ts';
import type { OwnLayer } from '../../domain/ownLayer.ts';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useTheme } from './useTheme.tsx';

/** Colours a layer by one of its attributes, with the legend of what the colours mean. */
export function ColourBy({ layer }: { readonly layer: OwnLayer }) {
  const { colour: words } = useTexts(importTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const palette = ownPalette(useTheme());
  const field = useId();
  const { id, columns, colouring } = layer;
  if (columns.length === 0) return null;
  const number = (value: number) => formatNumber(Number(value.toPrecision(6)), language);
  const nameOf = (entry: OwnColourEntry): string => {
    if (entry.kind === 'range') return words.range(number(entry.least), number(entry.most));
    return entry.kind === 'value' ? entry.text : words.other(number(entry.texts));
  };
  const colourBy = (column: number, method = colouring?.method ?? undefined): void =>
    store.getState().changeOwnLayer(id, { colouring: ownColouring(columns, column, method) });
  const places = colouring ? coloursOfClasses(colouring) : [];
  const withoutValue = colouring?.classes.reduce((sum, each) => sum + (each === 0 ? 1 : 0), 0) ?? 0;
  return (
    <div className="import-colour">
      <p className="import-row">
        <label htmlFor={field}>{words.by}</label>
        <select
          id={field}
          value={colouring?.column ?? ''}
          onChange={({ currentTarget: { value } }) => {
            if (value === '') store.getState().changeOwnLayer(id, { colouring: null });
            else colourBy(Number(value));
          }}
        >
          <option value="">{words.one}</option>
          {columns.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {colouring?.method && (
        <p className="import-row">
          <ChoiceSelect
            label={words.classes}
            values={classMethods}
            names={words.methods}
            value={colouring.method}
            onChange={(method) => colourBy(colouring.column, method)}
          />
        </p>
      )}
      {colouring && (
        <ul className="import-legend">
          {colouring.entries.map((entry, index) => (
            <LegendRow
              key={nameOf(entry)}
              colour={palette[places[index + 1] ?? 0]}
              name={nameOf(entry)}
              count={number(entry.rows)}
            />
          ))}
          {withoutValue > 0 && (
            <LegendRow colour={palette[places[0] ?? 0]} name={words.none} count={number(withoutValue)} />
          )}
        </ul>
      )}
    </div>
  );
}

interface LegendRowProps {
  readonly colour: string | undefined;
  readonly name: string;
  readonly count: string;
}

function LegendRow({ colour, name, count }: LegendRowProps) {
  return (
    <li>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <rect x="0.5" y="0.5" width="13" height="13" rx="2" fill={colour} />
      </svg>
      <span>{name}</span>
      <span className="import-count">{count}</span>
    </li>
  );
}
