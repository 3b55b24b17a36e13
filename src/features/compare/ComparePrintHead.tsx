import { useEffect, useState } from 'react';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { compareTexts } from '../../i18n/parts/compare.ts';
import { localIsoDate } from '../../state/Today.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** On paper only: where the sheet is from, of which edition and day, and the address that shows it again. */
export function ComparePrintHead() {
  const { site } = useMessages();
  const texts = useTexts(compareTexts);
  const language = useLanguage();
  const edition = useAtlasStore((state) => state.atlas.factsEdition);
  const places = useAtlasStore((state) => state.compare);
  const units = useAtlasStore((state) => state.units);
  const [address, setAddress] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address names the places and units, and has changed with them.
  useEffect(() => setAddress(window.location.href), [places, units]);
  return (
    <p className="compare-on-paper compare-print-head">
      {texts.printedFrom(site.title, edition, formatDate(localIsoDate(new Date()), language))}
      <br />
      {address}
    </p>
  );
}
