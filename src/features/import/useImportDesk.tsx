import { useSyncExternalStore } from 'react';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { type ImportDesk, type ImportDeskState, importDeskOf } from './importDesk.ts';

/** The page's import desk and its present state. */
export function useImportDesk(): { readonly desk: ImportDesk; readonly state: ImportDeskState } {
  const desk = importDeskOf(useAtlasStoreApi());
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.state, desk.state) };
}
