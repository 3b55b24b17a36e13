import { useEffect, useState } from 'react';
import { ownPictureLimits } from '../../domain/ownPicture.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { plainMapTexts } from '../../i18n/parts/plainMap.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** Says that the map is drawn without WebGL, unless that was asked for, and what it leaves out. */
export function PlainMapNotice() {
  const texts = useTexts(plainMapTexts);
  const store = useAtlasStoreApi();
  const reason = useAtlasStore((state) => state.plainMap);
  const layers = useAtlasStore((state) => state.ownLayers);
  const leftOut = useAtlasStore((state) => state.ownLeftOut);
  const [dismissed, setDismissed] = useState('');
  const names = layers.filter(({ id }) => leftOut.includes(id)).map(({ name }) => name);
  const lines = [
    ...(reason === null || reason === 'asked' ? [] : [texts.because[reason]]),
    ...(names.length > 0 ? [texts.leftOut(names, ownPictureLimits.records)] : []),
  ].filter((line) => !dismissed.includes(line));
  const said = lines.join(' ');
  useEffect(() => store.getState().setPlainMapNotice(said), [store, said]);
  if (said === '') return null;
  return (
    <aside className="notice map-notice" aria-label={texts.label}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" className="button" onClick={() => setDismissed((before) => `${before} ${said}`)}>
        {texts.dismiss}
      </button>
    </aside>
  );
}
