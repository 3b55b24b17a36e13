import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { PlaceLink } from '../../places/PlaceLink.tsx';

/** A term and what is said of it, in a description list. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Links to the profiles of places, one after the other. */
export function PlaceLinks({ ids }: { readonly ids: readonly string[] }) {
  const { comma } = punctuation[useLanguage()];
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && comma}
      <PlaceLink place={id} origin="profile" />
    </Fragment>
  ));
}
