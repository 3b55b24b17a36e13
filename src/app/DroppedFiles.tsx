import { lazy, Suspense, useEffect, useState } from 'react';
import { useAtlasStoreApi } from '../state/useAtlasStore.tsx';

const DropHint = lazy(async () => ({
  default: (await import('../features/import/DropHint.tsx')).DropHint,
}));

/** Files dragged anywhere on the page can be dropped to import them; a hint shows while they are. */
export function DroppedFiles() {
  const store = useAtlasStoreApi();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const handleOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      // Else the browser would open the file in place of the page.
      event.preventDefault();
      setIsOver(true);
    };
    const handleLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const handleDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      store.getState().offerFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', handleOver);
    document.addEventListener('dragleave', handleLeave);
    document.addEventListener('drop', handleDrop);
    return () => {
      document.removeEventListener('dragover', handleOver);
      document.removeEventListener('dragleave', handleLeave);
      document.removeEventListener('drop', handleDrop);
    };
  }, [store]);
  if (!isOver) return null;
  return (
    <Suspense fallback={null}>
      <DropHint />
    </Suspense>
  );
}
