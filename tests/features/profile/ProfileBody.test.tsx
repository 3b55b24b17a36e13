// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { atlasIndex } from '../../../src/domain/atlasIndex.ts';
import { ProfileBody } from '../../../src/features/profile/ProfileBody.tsx';
import { createIndexStore } from '../../../src/state/createAtlasStore.ts';
import { sampleAtlas as atlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

/** Opens a profile before its facts have come. */
function openEarly(language: 'zh' | 'en') {
  const store = createIndexStore(atlasIndex(atlas), { language });
  const onRetry = vi.fn();
  return {
    ...renderInAtlas(
      <ProfileBody place="liwan" onRetry={onRetry}>
        {undefined}
      </ProfileBody>,
      { atlas, store, language },
    ),
    onRetry,
  };
}

describe('ProfileBody', () => {
  it.each(['zh', 'en'] as const)(
    'says that the facts are loading, then shows them (%s)',
    async (language) => {
      const { store, messages } = openEarly(language);
      expect(screen.getByText(messages.profile.factsLoading)).toBeDefined();
      await act(() => store.getState().requestFacts(async () => atlas));
      expect(screen.queryByText(messages.profile.factsLoading)).toBeNull();
      expect(screen.getByText(messages.profile.noFigures)).toBeDefined();
    },
  );

  it.each(['zh', 'en'] as const)('never takes missing facts for "not published" (%s)', (language) => {
    const { messages } = openEarly(language);
    expect(screen.queryByText(messages.profile.noFigures)).toBeNull();
    expect(screen.queryByText(messages.profile.noTenancies)).toBeNull();
  });

  it.each(['zh', 'en'] as const)(
    'says when the facts cannot be had, and tries again (%s)',
    async (language) => {
      const { store, user, messages, onRetry } = openEarly(language);
      await act(() => store.getState().requestFacts(() => Promise.reject(new Error('offline'))));
      expect(screen.getByRole('alert').textContent).toContain(messages.profile.factsFailed);
      await user.click(screen.getByRole('button', { name: messages.map.retry }));
      expect(onRetry).toHaveBeenCalledOnce();
    },
  );
});
