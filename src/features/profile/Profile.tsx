import { type ComponentType, type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { otherLanguage } from '../../domain/languageTag.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { homeHref, usePageLinks } from '../../state/PageLinks.tsx';
import { selectSelectedPlace } from '../../state/selectors.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { ProfileBody } from './ProfileBody.tsx';
import type { ProfileContentsProps } from './ProfileContents.tsx';
import type { ProfileParts } from './profileParts.tsx';

interface ProfileProps {
  /** `ProfileContents`, at hand or still to be fetched. */
  readonly Contents: ComponentType<ProfileContentsProps>;
  readonly onRetryFacts: () => void;
  /** Buttons beside the name. */
  readonly headTools?: (place: string) => ReactNode;
  readonly children?: ProfileParts;
}

/** The selected place: names, facts, figures with sources, location. The same however it was opened. */
export function Profile({ Contents, onRetryFacts, headTools, children }: ProfileProps) {
  const { profile } = useMessages();
  const language = useLanguage();
  const links = usePageLinks();
  const store = useAtlasStoreApi();
  // The map shows a selection first; the profile follows in the next moment, place and origin
  // together: a closing profile that already knew how it was closed would take the focus back.
  const place = useDeferredValue(useAtlasStore(selectSelectedPlace));
  const origin = useDeferredValue(useAtlasStore((state) => state.selectionOrigin));
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const id = place?.id;

  useEffect(() => {
    if (id === undefined) return;
    if (panel.current) panel.current.scrollTop = 0;
    // A reader who chose the place wants to read on there; one who opened a link starts at the top.
    if (origin !== 'url' && origin !== null) heading.current?.focus({ preventScroll: true });
  }, [id, origin]);

  if (!place) return null;
  const other = otherLanguage(language);
  const close = (): void => {
    const link = document.querySelector<HTMLElement>(`.zone-list [data-place="${place.id}"]`);
    store.getState().selectPlace(null, 'profile');
    // A place that the filter hides has no link; the list itself then takes the reader back.
    (link ?? document.getElementById('zones'))?.focus({ preventScroll: true });
  };

  return (
    <section
      className={`profile${place.layer ? ` l-${place.layer}` : ''}`}
      aria-labelledby="profile-name"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header className="profile-head">
        <div>
          <h2 id="profile-name" tabIndex={-1} ref={heading}>
            {place.name[language]}
          </h2>
          <p className="profile-other-name">
            <ForeignText language={other}>{place.name[other]}</ForeignText>
          </p>
          {!place.nameIsPublished && <p className="not-published">{profile.nameNotPublished}</p>}
        </div>
        {headTools?.(place.id)}
        <a
          className="icon-button"
          href={homeHref(links)}
          title={profile.close}
          onClick={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <span className="visually-hidden">{profile.close}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" className="mark-line" />
          </svg>
        </a>
      </header>
      <ProfileBody place={place.id} Contents={Contents} onRetry={onRetryFacts}>
        {children}
      </ProfileBody>
    </section>
  );
}
