// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/localizedText.ts';
import { ToolBar } from '../../../src/features/tools/ToolBar.tsx';
import { ToolPanel } from '../../../src/features/tools/ToolPanel.tsx';
import { useAtlasStore } from '../../../src/state/useAtlasStore.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

/** The bar with the panel it opens, as the page has them. */
function BarAndPanel() {
  const tool = useAtlasStore((state) => state.openTool);
  return (
    <>
      <ToolBar />
      {tool && (
        <ToolPanel tool={tool}>
          <input aria-label="field" />
        </ToolPanel>
      )}
    </>
  );
}

describe('ToolPanel', () => {
  it.each(languages)('is a region named after the tool; the focus goes in (%s)', async (language) => {
    const { user, messages } = renderInAtlas(<BarAndPanel />, { atlas: sampleAtlas, language });
    await user.click(screen.getByRole('button', { name: messages.tools.names.measure }));
    expect(screen.getByRole('region', { name: messages.tools.titles.measure })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: messages.tools.titles.measure }));
  });

  it('moves the focus to the new heading when another tool takes the frame', async () => {
    const { user, messages } = renderInAtlas(<BarAndPanel />, { atlas: sampleAtlas, language: 'en' });
    await user.click(screen.getByRole('button', { name: messages.tools.names.measure }));
    await user.click(screen.getByRole('button', { name: messages.tools.names.import }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: messages.tools.titles.import }));
  });

  it.each([
    ['its button', async (user, close) => user.click(screen.getByRole('button', { name: close }))],
    ['Escape', async (user) => user.keyboard('{Escape}')],
  ] as const satisfies readonly (readonly [string, Close])[])(
    'closes by %s and gives the focus back',
    async (_how, close) => {
      const { user, store, messages } = renderInAtlas(<BarAndPanel />, {
        atlas: sampleAtlas,
        language: 'en',
      });
      const opener = screen.getByRole('button', { name: messages.tools.names.measure });
      await user.click(opener);
      await user.click(screen.getByRole('textbox', { name: 'field' }));
      await close(user, messages.tools.close);
      expect(store.getState().openTool).toBeNull();
      expect(document.activeElement).toBe(opener);
    },
  );

  it('leaves Escape to a control inside that has used it', async () => {
    const { user, store, messages } = renderInAtlas(<BarAndPanel />, { atlas: sampleAtlas, language: 'en' });
    await user.click(screen.getByRole('button', { name: messages.tools.names.measure }));
    const field = screen.getByRole('textbox', { name: 'field' });
    field.addEventListener('keydown', (event) => event.preventDefault());
    await user.click(field);
    await user.keyboard('{Escape}');
    expect(store.getState().openTool).toBe('measure');
  });
});

type Close = (user: ReturnType<typeof renderInAtlas>['user'], close: string) => Promise<void>;
