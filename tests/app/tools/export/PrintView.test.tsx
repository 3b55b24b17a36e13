// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PrintView } from '../../../../src/app/tools/export/PrintView.tsx';
import { exportTexts } from '../../../../src/i18n/parts/export.ts';
import { sampleAtlas } from '../../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../../support/renderInAtlas.tsx';

const words = exportTexts.en.print;
const escapes = vi.fn();

beforeEach(() => {
  escapes.mockClear();
  window.print = vi.fn();
});

function Opener() {
  const [isOpen, setIsOpen] = useState(false);
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the panel that Escape would close.
    <div onKeyDown={(event) => event.key === 'Escape' && escapes()}>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open
      </button>
      {isOpen && (
        <PrintView sheet={sheet} paper={{ size: 'A3', turn: 'landscape' }} onClose={() => setIsOpen(false)} />
      )}
    </div>
  );
}

async function open() {
  const rendered = renderInAtlas(<Opener />, { atlas: sampleAtlas });
  await rendered.user.click(screen.getByRole('button', { name: 'Open' }));
  return rendered;
}

describe('PrintView', () => {
  it('puts the sheet in the page’s place, on pages of its size, and opens the print dialogue', async () => {
    const { container } = await open();
    expect(document.querySelector('.print-sheet.print-a3-landscape > svg')).not.toBeNull();
    expect(document.documentElement.classList.contains('prints-sheet')).toBe(true);
    expect(container.hasAttribute('inert')).toBe(true);
    expect(document.activeElement?.textContent).toBe(`${words.sheet} · A3 · ${words.turns.landscape}`);
    await vi.waitFor(() => expect(window.print).toHaveBeenCalledTimes(1));
  });

  it.each([
    ['Escape', () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })],
    ['the end of printing', () => act(() => window.dispatchEvent(new Event('afterprint')))],
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: words.back }))],
  ])('goes with %s, and the focus returns', async (_, leave) => {
    await open();
    leave();
    expect(document.querySelector('.print-view')).toBeNull();
    expect(document.documentElement.classList.contains('prints-sheet')).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
    expect(escapes).not.toHaveBeenCalled();
  });
});
