import { type ComponentType, Suspense } from 'react';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import type { ProfileContentsProps } from './ProfileContents.tsx';
import type { ProfileParts } from './profileParts.tsx';

interface ProfileBodyProps {
  readonly place: string;
  /** `ProfileContents`, at hand or still to be fetched. */
  readonly Contents: ComponentType<ProfileContentsProps>;
  readonly onRetry: () => void;
  readonly children: ProfileParts | undefined;
}

/** What is known of the place; until the facts are there it says so, and helps if they do not come. */
export function ProfileBody({ place, Contents, onRetry, children }: ProfileBodyProps) {
  const { profile, map } = useMessages();
  const facts = useAtlasStore(selectFactsAsOf);
  const failed = useAtlasStore((state) => state.factsFailed);
  const loading = (
    <div className="profile-body">
      <p>{profile.factsLoading}</p>
    </div>
  );
  if (facts) {
    return (
      <Suspense fallback={loading}>
        <Contents facts={facts} place={place}>
          {children}
        </Contents>
      </Suspense>
    );
  }
  if (!failed) return loading;
  return (
    <div className="profile-body" role="alert">
      <p>{profile.factsFailed}</p>
      <button type="button" className="button" onClick={onRetry}>
        {map.retry}
      </button>
    </div>
  );
}
