import type { PlacingRequest } from './placingMessages.ts';
import { PlacingSession } from './placingSession.ts';

const session = new PlacingSession((answer, transfer = []) =>
  postMessage(answer, { transfer: [...transfer] }),
);

// An error here reaches the page as the worker's `error` event.
addEventListener('message', async (event: MessageEvent<PlacingRequest>) => {
  try {
    await session.answer(event.data);
  } catch (error) {
    // A rejected promise alone would not reach the page.
    setTimeout(() => {
      throw error;
    });
  }
});
