import type { ReactNode } from 'react';
import type { GapField } from '../../domain/gapFields.ts';
import type { ProfileGroup as Group } from '../../domain/profileGroups.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { useGaps } from './GapsContext.tsx';

interface ProfileGroupProps {
  readonly group: Group;
  /** Gaps that the profile states in other words. */
  readonly said?: readonly GapField[];
  /** Null where nothing is known. */
  readonly children?: ReactNode;
}

/**
 * A group of fields: what is known, then in one line what no source gives. "Not published" is an
 * answer, so a group of which nothing is known stands there all the same; only what nobody would ask
 * of such a place is left out.
 */
export function ProfileGroup({ group, said = [], children = null }: ProfileGroupProps) {
  const { profile, gap } = useMessages();
  const language = useLanguage();
  const gaps = useGaps(group).filter(({ field }) => !said.includes(field));
  if (children === null && gaps.length === 0) return null;
  const { comma, colon } = punctuation[language];
  const missing = gaps.map(({ field, since }) =>
    since === undefined ? gap[field] : profile.onlyPlanned(gap[field], formatDate(since, language)),
  );
  const id = `profile-${group}`;
  return (
    <section className={`profile-section${children === null ? ' is-empty' : ''}`} aria-labelledby={id}>
      <h3 id={id}>{profile.groups[group]}</h3>
      {children}
      {missing.length > 0 && (
        <p className="not-published">{profile.notPublishedHeading + colon + missing.join(comma)}</p>
      )}
    </section>
  );
}
