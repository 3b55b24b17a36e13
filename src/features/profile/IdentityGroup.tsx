import { useFacts } from '../../citations/FactsContext.tsx';
import type { GapField } from '../../domain/gapFields.ts';
import type { Place } from '../../domain/place.ts';
import type { RelationKind } from '../../domain/statement.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { ByOwner } from './ByOwner.tsx';
import { Fact, PlaceLinks } from './Fact.tsx';
import { Overlaps } from './Overlaps.tsx';
import { ProfileGroup } from './ProfileGroup.tsx';
import { RelationRows } from './StatementRows.tsx';

/** The head of the profile says it. */
const nameGap: readonly GapField[] = ['name'];
const settings: readonly RelationKind[] = ['located-in', 'part-of', 'role'];

/** What the place is called, where it belongs, and what else lies there. */
export function IdentityGroup({ place }: { readonly place: Place }) {
  const { profile, role, evidence } = useMessages();
  const language = useLanguage();
  const { comma } = punctuation[language];
  const atlas = useAtlasStore((state) => state.atlas);
  const relations = useFacts()
    .relationsOf(place.id)
    .filter(({ kind }) => settings.includes(kind));
  const within = place.kind === 'district' ? [] : place.districts;
  const parts = atlas.places.filter(
    (other) =>
      other.id !== place.id &&
      (other.parent === place.id || (place.kind === 'district' && other.districts.includes(place.id))),
  );
  return (
    <ProfileGroup group="identity" said={nameGap}>
      <dl className="place-facts">
        {place.shortName && (
          <Fact term={profile.shortName}>{`${place.shortName.zh} · ${place.shortName.en}`}</Fact>
        )}
        {place.aliases.length > 0 && <Fact term={profile.aliases}>{place.aliases.join(comma)}</Fact>}
        {place.role && <Fact term={profile.role}>{role[place.role]}</Fact>}
        {within.length > 0 && (
          <Fact term={profile.district}>
            <PlaceLinks ids={within} />
          </Fact>
        )}
        {place.parent && (
          <Fact term={profile.parent}>
            <PlaceLinks ids={[place.parent]} />
          </Fact>
        )}
        {parts.length > 0 && (
          <Fact term={profile.contains}>
            <PlaceLinks ids={parts.map(({ id }) => id)} />
          </Fact>
        )}
        <Overlaps place={place} />
        <Fact term={profile.evidence}>{evidence[place.evidence]}</Fact>
      </dl>
      <ByOwner place={place.id} statements={relations}>
        {(own) => <RelationRows relations={own} />}
      </ByOwner>
    </ProfileGroup>
  );
}
