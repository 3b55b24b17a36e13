import { useEffect } from 'react';
import { hasKeptOwnData } from '../state/keptOwnData.ts';
import { useAtlasStoreApi } from '../state/useAtlasStore.tsx';

/** Brings back the imported layers that the reader asked this browser to keep. */
export function LaterKeptData() {
  const store = useAtlasStoreApi();
  useEffect(() => {
    if (!hasKeptOwnData(() => window.localStorage)) return;
    import('../features/import/importDesk.ts').then(
      ({ importDeskOf }) => importDeskOf(store).restore(),
      // Without it the page is as for any other reader.
      () => {},
    );
  }, [store]);
  return null;
}
