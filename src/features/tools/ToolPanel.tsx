import { type ReactNode, useEffect, useRef } from 'react';
import type { ToolId } from '../../domain/toolIds.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

interface ToolPanelProps {
  readonly tool: ToolId;
  readonly children: ReactNode;
}

/** The frame of an open tool: heading, close button, Escape; the focus goes in and comes back. */
export function ToolPanel({ tool, children }: ToolPanelProps) {
  const { tools } = useMessages();
  const store = useAtlasStoreApi();
  const heading = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another tool in the same frame is opened anew.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [tool]);

  const close = (): void => {
    store.getState().closeTool();
    const button = document.querySelector<HTMLElement>(`.tool-button[data-tool="${tool}"]`);
    button?.focus({ preventScroll: true });
    // On a narrow screen the tool's own button is folded away, and what is not shown takes no focus.
    if (document.activeElement !== button) {
      document.querySelector<HTMLElement>('.tool-bar-fold')?.focus({ preventScroll: true });
    }
  };

  return (
    <section
      className={`tool-panel tool-panel-${tool}`}
      aria-labelledby="tool-heading"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header className="tool-panel-head">
        <h2 id="tool-heading" tabIndex={-1} ref={heading}>
          {tools.titles[tool]}
        </h2>
        <button type="button" className="icon-button" title={tools.close} onClick={close}>
          <span className="visually-hidden">{tools.close}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" className="mark-line" />
          </svg>
        </button>
      </header>
      <div className="tool-panel-body">{children}</div>
    </section>
  );
}
