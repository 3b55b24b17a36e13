import type { ImportMessage, ImportRequest } from './importMessages.ts';
import { runImport } from './importSession.ts';

// An error here reaches the page as the worker's `error` event.
addEventListener('message', async (event: MessageEvent<ImportRequest>) => {
  const post = (message: ImportMessage) => postMessage(message);
  try {
    await runImport(event.data.files, post);
  } catch (error) {
    // A rejected promise alone would not reach the page.
    setTimeout(() => {
      throw error;
    });
  }
});
