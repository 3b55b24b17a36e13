// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LocateButton } from '../../../src/features/site-layers/LocateButton.tsx';
import { locateTexts } from '../../../src/i18n/parts/locate.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const texts = locateTexts.en;

/** A device that answers in one way, and what it was asked. */
function device(answer: (found: PositionCallback, failed: PositionErrorCallback) => void) {
  const getCurrentPosition = vi.fn((found: PositionCallback, failed?: PositionErrorCallback | null) =>
    answer(found, failed ?? (() => {})),
  );
  return { getCurrentPosition, watchPosition: vi.fn(), clearWatch: vi.fn() };
}

function at(longitude: number, latitude: number) {
  const none = { altitude: null, altitudeAccuracy: null, heading: null, speed: null };
  const coords = { longitude, latitude, accuracy: 30, ...none, toJSON: () => ({}) };
  return device((found) => found({ coords, timestamp: 0, toJSON: () => ({}) }));
}

async function click(geolocation: Geolocation) {
  const { store } = renderInAtlas(<LocateButton geolocation={geolocation} />, { atlas: sampleAtlas });
  expect(geolocation.getCurrentPosition).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: texts.button }));
  return store;
}

it('asks on a click only, says how sure the position and its datum are, and forgets it on the next', async () => {
  const store = await click(at(113.3, 23.1));
  expect(store.getState().located).toEqual({ at: [113.3, 23.1], accuracyMeters: 30 });
  expect(screen.getByText(/GCJ-02/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: texts.button }));
  expect(store.getState().located).toBeNull();
});

it('shows no position elsewhere, and says so', async () => {
  const store = await click(at(116.4, 39.9));
  expect(store.getState().located).toBeNull();
  expect(screen.getByText(texts.problem.outside)).toBeTruthy();
});

it('says that it was not allowed', async () => {
  const codes = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
  await click(device((_found, failed) => failed({ code: 1, message: '', ...codes })));
  expect(screen.getByText(texts.problem.denied)).toBeTruthy();
});
