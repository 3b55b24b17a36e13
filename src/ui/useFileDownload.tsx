import { useCallback, useEffect, useRef } from 'react';

/** File types the atlas offers for saving; all are UTF-8. */
export type SavedType = 'text/csv' | 'application/geo+json';

/** Offers a text as a file: makes an object URL when asked and frees it when it is no longer needed. */
export function useFileDownload(): (fileName: string, text: string, type: SavedType) => void {
  const url = useRef<string | null>(null);
  const free = useCallback(() => {
    if (url.current !== null) URL.revokeObjectURL(url.current);
    url.current = null;
  }, []);
  // Not straight after the click: some browsers start reading the file only later.
  useEffect(() => free, [free]);
  return useCallback(
    (fileName, text, type) => {
      free();
      url.current = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
      const link = document.createElement('a');
      link.href = url.current;
      link.download = fileName;
      link.click();
    },
    [free],
  );
}
