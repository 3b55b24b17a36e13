// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/localizedText.ts';
import { toolIds } from '../../../src/domain/toolIds.ts';
import { ToolBar } from '../../../src/features/tools/ToolBar.tsx';
import { LanguageContext } from '../../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { AtlasStoreContext } from '../../../src/state/useAtlasStore.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

describe('ToolBar', () => {
  it.each(languages)('names every tool, and says which is open (%s)', async (language) => {
    const { user, store, messages } = renderInAtlas(<ToolBar />, { atlas: sampleAtlas, language });
    const group = screen.getByRole('group', { name: messages.tools.label });
    expect(within(group).getAllByRole('button')).toHaveLength(toolIds.length);
    for (const tool of toolIds) {
      const button = within(group).getByRole('button', { name: messages.tools.names[tool] });
      expect(button.getAttribute('aria-expanded')).toBe('false');
      await user.click(button);
      expect(store.getState().openTool).toBe(tool);
      expect(button.getAttribute('aria-expanded')).toBe('true');
    }
  });

  it('folds the tools away again once one is chosen', async () => {
    const { user, messages } = renderInAtlas(<ToolBar />, { atlas: sampleAtlas, language: 'en' });
    const fold = screen.getByRole('button', { name: messages.tools.label });
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('button', { name: messages.tools.names.measure }));
    expect(fold.getAttribute('aria-expanded')).toBe('false');
  });

  it('is not in a page without script: no tool works there', () => {
    const html = renderToStaticMarkup(
      <LanguageContext value={messagesOf.en}>
        <AtlasStoreContext value={createAtlasStore(sampleAtlas)}>
          <ToolBar />
        </AtlasStoreContext>
      </LanguageContext>,
    );
    expect(html).toBe('');
  });
});
