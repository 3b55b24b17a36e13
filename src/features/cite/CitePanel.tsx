import { useId, useState } from 'react';
import { type CitationStyle, citationStyles } from '../../domain/citationText.ts';
import type { Figure } from '../../domain/figure.ts';
import type { PageSite } from '../../domain/pageSite.ts';
import type { Place } from '../../domain/place.ts';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { citeTexts } from '../../i18n/parts/cite.ts';
import { usePageAddress } from '../../state/usePageAddress.tsx';
import { useHydrated } from '../../ui/useHydrated.tsx';
import { CopyButton } from './CopyButton.tsx';
import { ReportLink } from './ReportLink.tsx';
import { useCitations } from './useCitations.tsx';

interface CitePanelProps {
  readonly place: Pick<Place, 'id' | 'name'>;
  /** Figures that can be cited one by one. */
  readonly figures?: readonly Figure[];
  readonly site: PageSite;
  /** ISO date of the reader's visit: not the day a reader looks back to. */
  readonly accessed: string;
}

const noFigures: readonly Figure[] = [];

/** How to cite the page or one of its figures, and whom to tell that a number is wrong. */
export function CitePanel({ place, figures = noFigures, site, accessed }: CitePanelProps) {
  const cite = useTexts(citeTexts);
  const isHydrated = useHydrated();
  const textId = useId();
  const address = usePageAddress(site.address, place.id);
  const citables = useCitations(place, figures, { address, accessed });
  const [style, setStyle] = useState<CitationStyle>('gbt7714');
  const [chosen, setChosen] = useState('');
  // A chosen figure may be of the place shown before.
  const citable = citables.find(({ id }) => id === chosen) ?? citables[0];
  const text = citable?.cite(style) ?? '';
  return (
    <details className="cite-panel">
      <summary>{cite.heading}</summary>
      {isHydrated && (
        <div className="cite-choices">
          <p>
            <ChoiceSelect
              label={cite.style}
              values={citationStyles}
              names={cite.styles}
              value={style}
              onChange={setStyle}
            />
          </p>
          {citables.length > 1 && (
            <label>
              {cite.what}
              <select value={citable?.id} onChange={({ target }) => setChosen(target.value)}>
                {citables.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      <p className="cite-text" id={textId}>
        {text}
      </p>
      <p className="cite-actions">
        {isHydrated && <CopyButton key={text} text={text} describedBy={textId} />}
        <ReportLink place={place} figure={citable?.reported} site={site} address={address} />
      </p>
    </details>
  );
}
