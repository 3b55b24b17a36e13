import { useCallback, useEffect, useRef } from 'react';

/** Offers a text as a CSV file: makes an object URL when asked and frees it when it is no longer needed. */
export function useCsvDownload(): (fileName: string, csv: string) => void {
  const url = useRef<string | null>(null);
  const free = useCallback(() => {
    if (url.current !== null) URL.revokeObjectURL(url.current);
    url.current = null;
  }, []);
  // Not straight after the click: some browsers start reading the file only later.
  useEffect(() => free, [free]);
  return useCallback(
    (fileName, csv) => {
      free();
      url.current = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      const link = document.createElement('a');
      link.href = url.current;
      link.download = fileName;
      link.click();
    },
    [free],
  );
}
