import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { offlineTexts } from '../../i18n/parts/offline.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { keepOfflineCopy, type WorkerContainer } from './keepOfflineCopy.ts';
import { savesData } from './savesData.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

interface OfflineCopyProps {
  readonly container: WorkerContainer;
  /** Address of the service worker. */
  readonly workerUrl: string;
  readonly reload: () => void;
}

/** Keeps a copy of the atlas for reading without a network, and shows when a newer one is there. */
export function OfflineCopy({ container, workerUrl, reload }: OfflineCopyProps) {
  const store = useAtlasStoreApi();
  const { newer } = useTexts(offlineTexts);
  const [load, setLoad] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (savesData(navigator)) return;
    let left = false;
    const onNewer = (act: () => void): void => {
      if (left) return;
      setLoad(() => act);
      store.getState().setUpdateNotice(newer);
    };
    // Where the browser cannot keep a copy the page is as for any other reader.
    keepOfflineCopy({ container, workerUrl, onNewer, reload }).catch(() => {});
    return () => {
      left = true;
    };
  }, [store, container, workerUrl, reload, newer]);
  return load && <UpdateNotice onLoad={load} onLater={() => setLoad(null)} />;
}
