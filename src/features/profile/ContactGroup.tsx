import { useFacts } from '../../citations/FactsContext.tsx';
import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { Place } from '../../domain/place.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { ProfileGroup } from './ProfileGroup.tsx';

/** The site of the place's own authority, where a source shows it; a bare host name is no link. */
export function ContactGroup({ place: { contact } }: { readonly place: Place }) {
  const { profile } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  const { colon } = punctuation[language];
  return (
    <ProfileGroup group="contact">
      {contact ? (
        <p className="contact">
          {profile.website + colon}
          {contact.website.includes('://') ? (
            <a href={contact.website} rel="external noopener noreferrer nofollow">
              {contact.website}
            </a>
          ) : (
            contact.website
          )}
          {` · ${facts.sourceById(contact.source)?.publisher[language]}`}
          <SourceNumber source={contact.source} />
        </p>
      ) : null}
    </ProfileGroup>
  );
}
