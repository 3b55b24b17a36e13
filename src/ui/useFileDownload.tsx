import { useCallback, useEffect, useRef } from 'react';

/** File types the atlas offers for saving; texts are UTF-8. */
export type SavedType = 'text/csv' | 'application/geo+json' | 'image/svg+xml' | 'image/png';

/** Offers a text or picture as a file: makes an object URL when asked and frees it when it is no longer needed. */
export function useFileDownload(): (fileName: string, content: string | Blob, type: SavedType) => void {
  const url = useRef<string | null>(null);
  const free = useCallback(() => {
    if (url.current !== null) URL.revokeObjectURL(url.current);
    url.current = null;
  }, []);
  // Not straight after the click: some browsers start reading the file only later.
  useEffect(() => free, [free]);
  return useCallback(
    (fileName, content, type) => {
      free();
      const isText = typeof content === 'string';
      url.current = URL.createObjectURL(
        new Blob([content], { type: isText ? `${type};charset=utf-8` : type }),
      );
      const link = document.createElement('a');
      link.href = url.current;
      link.download = fileName;
      link.click();
    },
    [free],
  );
}
