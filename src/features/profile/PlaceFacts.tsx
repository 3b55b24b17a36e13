import type { Place } from '../../domain/place.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { ProfileLink } from './ProfileLink.tsx';

/** What kind of place it is: role, level, district, parent, parts, industries, names. */
export function PlaceFacts({ place }: { readonly place: Place }) {
  const { profile, role, level, evidence } = useMessages();
  const language = useLanguage();
  const atlas = useAtlasStore((state) => state.atlas);
  const within = place.kind === 'district' ? [] : place.districts;
  const parts = atlas.places.filter(
    (other) =>
      other.id !== place.id &&
      (other.parent === place.id || (place.kind === 'district' && other.districts.includes(place.id))),
  );
  return (
    <dl className="place-facts">
      {place.role && <Fact term={profile.role}>{role[place.role]}</Fact>}
      {place.level && <Fact term={profile.level}>{level[place.level]}</Fact>}
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
      {place.sectors.length > 0 && (
        <Fact term={profile.sectors}>
          {unique(place.sectors.map((entry) => sectorText(entry.sector, entry.status === 'plan'))).join(
            language === 'zh' ? '、' : ', ',
          )}
        </Fact>
      )}
      {parts.length > 0 && (
        <Fact term={profile.contains}>
          <PlaceLinks ids={parts.map(({ id }) => id)} />
        </Fact>
      )}
      {place.aliases.length > 0 && (
        <Fact term={profile.aliases}>{place.aliases.join(language === 'zh' ? '、' : ', ')}</Fact>
      )}
      <Fact term={evidenceTerm[language]}>{evidence[place.evidence]}</Fact>
    </dl>
  );

  function sectorText(id: string, planned: boolean): string {
    const label = atlas.sectors.find((sector) => sector.id === id)?.label[language] ?? id;
    if (!planned) return label;
    return language === 'zh' ? `${label}（${profile.plannedSector}）` : `${label} (${profile.plannedSector})`;
  }
}

const evidenceTerm = { zh: '依据', en: 'Evidence' } as const;

function PlaceLinks({ ids }: { readonly ids: readonly string[] }) {
  const language = useLanguage();
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && (language === 'zh' ? '、' : ', ')}
      <ProfileLink place={id} />
    </span>
  ));
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
