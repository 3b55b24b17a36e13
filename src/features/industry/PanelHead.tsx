import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { industryTexts } from '../../i18n/parts/industry.ts';

interface PanelHeadProps {
  readonly headingId: string;
  readonly title: string;
  /** Address of the map without the panel. */
  readonly closeHref: string;
  readonly children?: ReactNode;
}

/** The panel's name and the way out of it. */
export function PanelHead({ headingId, title, closeHref, children }: PanelHeadProps) {
  const { close } = useTexts(industryTexts);
  return (
    <header className="profile-head">
      <div>
        <h2 id={headingId} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
      <a className="icon-button" href={closeHref} title={close}>
        <span className="visually-hidden">{close}</span>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" className="mark-line" />
        </svg>
      </a>
    </header>
  );
}
