import type { MouseEvent } from 'react';
import type { SearchEntry } from '../../domain/search/searchEntry.ts';
import { useLanguage } from '../../i18n/LanguageContext.tsx';
import { industryHref, placeHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useEntryContext } from './useEntryContext.tsx';
import { useOpenEntry } from './useOpenEntry.tsx';

interface SearchOptionProps {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly isActive: boolean;
}

/**
 * One hit: a real link, so that it can be opened in another tab, and an option of the listbox. A
 * click leaves the focus in the field, as the combobox pattern wants it.
 */
export function SearchOption({ id, entry, isActive }: SearchOptionProps) {
  const language = useLanguage();
  const links = usePageLinks();
  const open = useOpenEntry();
  const context = useEntryContext(entry);

  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(entry);
  };

  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="place-link search-option"
      href={entry.place === undefined ? industryHref(links, entry.id) : placeHref(links, entry.place)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <span className="place-name">{entry.title[language]}</span>
      {context !== '' && <span className="search-context">{context}</span>}
    </a>
  );
}
