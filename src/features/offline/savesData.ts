/** Whether the reader has asked the browser to load as little as possible (Save-Data; Chromium only). */
export function savesData(browser: object): boolean {
  const connection: unknown = Reflect.get(browser, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
