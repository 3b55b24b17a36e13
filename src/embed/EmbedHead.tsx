import type { Atlas } from '../domain/atlas.ts';
import { otherLanguage } from '../domain/languageTag.ts';
import type { Place } from '../domain/place.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { ForeignText } from '../ui/ForeignText.tsx';

interface EmbedHeadProps {
  readonly atlas: Pick<Atlas, 'places'>;
  /** Absent on the page that compares. */
  readonly place: Place | undefined;
}

/** The page's name, in the other language too, and what and where its place is. */
export function EmbedHead({ atlas, place }: EmbedHeadProps) {
  const { profile } = useMessages();
  const language = useLanguage();
  const texts = useTexts(embedTexts);
  const other = otherLanguage(language);
  return (
    <header data-part="title">
      <h1>{place ? place.name[language] : texts.compare}</h1>
      {place && (
        <p className="other-name">
          <ForeignText language={other}>{place.name[other]}</ForeignText>
        </p>
      )}
      {place && <Where atlas={atlas} place={place} />}
      {place && !place.nameIsPublished && <p className="where">{profile.nameNotPublished}</p>}
    </header>
  );
}

function Where({ atlas, place }: { readonly atlas: Pick<Atlas, 'places'>; readonly place: Place }) {
  const { contents, role } = useMessages();
  const language = useLanguage();
  const districts = place.districts.flatMap((id) =>
    id === place.id ? [] : (atlas.places.find((each) => each.id === id)?.name[language] ?? []),
  );
  const said = [
    districts.join(punctuation[language].comma),
    place.role ? role[place.role] : place.layer && place.kind !== 'district' && contents.layers[place.layer],
  ].filter((part) => part);
  return said.length > 0 ? <p className="where">{said.join(' · ')}</p> : null;
}
