import type { MouseEvent, ReactNode } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import type { ColourEntry, ColourMap } from '../../domain/choropleth/colourMap.ts';
import type { Figure } from '../../domain/figure.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { useUnitFormatters } from '../../i18n/UnitsContext.tsx';
import { placeHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { GapSwatch } from './Swatch.tsx';
import { sourceAnchor } from './sourceAnchor.ts';
import { ValueBar } from './ValueBar.tsx';

interface ColourRowProps {
  readonly entry: ColourEntry;
  readonly map: ColourMap;
  readonly facts: Atlas;
  readonly numbers: ReadonlyMap<string, number>;
}

/** One place: its name, which opens it, its value and where that is said. */
export function ColourRow({ entry, map, facts, numbers }: ColourRowProps) {
  const language = useLanguage();
  const links = usePageLinks();
  const store = useAtlasStoreApi();
  const { place: id } = entry;
  const place = facts.places.find((each) => each.id === id);
  const isSelected = useAtlasStore((state) => state.selectedPlace === id);
  const isHovered = useAtlasStore((state) => state.hoveredPlace === id);
  if (!place) return null;

  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    store.getState().selectPlace(id, 'list');
  };
  const hover = (): void => store.getState().hoverPlace(id);
  const leave = (): void => store.getState().hoverPlace(null);
  return (
    <li
      className={isHovered ? 'is-hovered' : undefined}
      data-place={id}
      onPointerEnter={hover}
      onPointerLeave={leave}
    >
      <a
        href={placeHref(links, id)}
        aria-current={isSelected ? 'true' : undefined}
        onClick={open}
        onFocus={hover}
        onBlur={leave}
      >
        {(place.shortName ?? place.name)[language]}
      </a>
      <EntryValue entry={entry} map={map} numbers={numbers} />
    </li>
  );
}

function EntryValue({ entry, map, numbers }: Omit<ColourRowProps, 'facts'>) {
  const words = useTexts(colourTexts);
  const language = useLanguage();
  const { formatFigure } = useUnitFormatters();
  const { open, close } = punctuation[language];
  const isRing = map.colouring.as === 'symbols';
  const cited = (figure: Figure): ReactNode => (
    <>
      {formatFigure(figure)} <SourceButton source={figure.source} number={numbers.get(figure.source)} />
    </>
  );
  switch (entry.kind) {
    case 'value':
      return (
        <>
          <span className="colour-value">
            {cited(entry.figure)}
            {map.set.isMixed && (
              <small className="colour-period">{formatPeriod(entry.figure, language)}</small>
            )}
          </span>
          <ValueBar entry={entry} map={map} />
          {entry.because && <small>{words.preferred(entry.because[language])}</small>}
          {entry.others.map((figure) => (
            <small key={figure.id}>
              {words.others}
              {punctuation[language].colon}
              {cited(figure)}
            </small>
          ))}
        </>
      );
    case 'missing':
      return (
        <span className="colour-value">
          <GapSwatch gap="missing" isRing={isRing} /> {words.missing}
          {entry.elsewhere && (
            <small>
              {open}
              {words.elsewhere(formatFigure(entry.elsewhere), formatPeriod(entry.elsewhere, language))}{' '}
              <SourceButton source={entry.elsewhere.source} number={numbers.get(entry.elsewhere.source)} />
              {close}
            </small>
          )}
        </span>
      );
    default: {
      const figures = entry.kind === 'range' ? [entry.figure] : entry.figures;
      return (
        <span className="colour-value">
          <GapSwatch gap="undecided" isRing={isRing} /> {words[entry.kind]}
          {figures.map((figure) => (
            <small key={figure.id}>{cited(figure)}</small>
          ))}
        </span>
      );
    }
  }
}

/** The number under which a publication stands in the list below, and the way there. */
function SourceButton({ source, number }: { readonly source: string; readonly number: number | undefined }) {
  const words = useTexts(colourTexts);
  if (number === undefined) return null;
  return (
    <button
      type="button"
      className="colour-source-number"
      aria-label={words.sourceOf(number)}
      onClick={() => document.getElementById(sourceAnchor(source))?.focus()}
    >
      {`[${number}]`}
    </button>
  );
}
