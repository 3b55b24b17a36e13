// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useModalPanel } from '../../../src/features/compare/useModalPanel.tsx';

const close = vi.fn();
afterEach(() => close.mockReset());

function Panel() {
  const panel = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useModalPanel(panel, heading, close);
  return (
    <dialog open ref={panel}>
      <h2 tabIndex={-1} ref={heading}>
        Panel
      </h2>
    </dialog>
  );
}

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  const [hasOpener, setHasOpener] = useState(true);
  const [hasLateSibling, setHasLateSibling] = useState(false);
  close.mockImplementation(() => setIsOpen(false));
  return (
    <div>
      <section>
        {hasOpener && (
          <button type="button" onClick={() => setIsOpen(true)}>
            Open
          </button>
        )}
        <h3 id="zones" tabIndex={-1}>
          Zones
        </h3>
      </section>
      {hasLateSibling && <aside>Late</aside>}
      {isOpen && <Panel />}
      <p role="status" aria-live="polite">
        Said
      </p>
      <input aria-label="test: remove opener" type="button" onClick={() => setHasOpener(false)} />
      <input aria-label="test: add sibling" type="button" onClick={() => setHasLateSibling(true)} />
    </div>
  );
}

const isInert = (element: HTMLElement): boolean => element.closest('[inert]') !== null;
const press = (name: string) => act(() => screen.getByRole('button', { name, hidden: true }).click());

async function openPage() {
  const user = userEvent.setup();
  render(<Page />);
  const opener = screen.getByRole('button', { name: 'Open' });
  await user.click(opener);
  return { user, opener };
}

describe('useModalPanel', () => {
  it('makes the page behind inert, the live region excepted, and gives it back', async () => {
    const { user, opener } = await openPage();
    expect(isInert(opener)).toBe(true);
    expect(isInert(screen.getByText('Panel'))).toBe(false);
    expect(isInert(screen.getByText('Said'))).toBe(false);
    expect(document.activeElement).toBe(screen.getByText('Panel'));
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Panel')).toBeNull();
    expect(document.querySelector('[inert]')).toBeNull();
  });

  it('makes inert what comes later as well', async () => {
    await openPage();
    press('test: add sibling');
    await vi.waitFor(() => expect(isInert(screen.getByText('Late'))).toBe(true));
  });

  it('returns the focus to the control that opened it', async () => {
    const { user, opener } = await openPage();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(opener);
  });

  it('lets the reader go on at the list where that control has gone', async () => {
    const { user } = await openPage();
    press('test: remove opener');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByText('Zones'));
  });
});
