import type { Atlas } from '../../domain/atlas.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { StatementRow } from './StatementRow.tsx';

interface OfPlace {
  readonly place: string;
}

const concerns =
  (place: string) => (statement: { readonly place: string; readonly alsoAbout: readonly string[] }) =>
    statement.place === place || statement.alsoAbout.includes(place);

/** Organisations at the place. */
export function TenancyList({ place }: OfPlace) {
  const { profile, tenancyStatus } = useMessages();
  const language = useLanguage();
  const atlas = useAtlasStore((state) => state.atlas);
  const tenancies = atlas.tenancies.filter(concerns(place));
  return (
    <section className="profile-section" aria-labelledby="profile-tenancies">
      <h3 id="profile-tenancies">{profile.tenancies}</h3>
      {tenancies.length === 0 && <p className="not-published">{profile.noTenancies}</p>}
      {tenancies.map((tenancy) => (
        <StatementRow key={tenancy.id} statement={tenancy} tag={tenancyStatus[tenancy.status]}>
          {organisationName(atlas, tenancy.organisation, language)}
          {tenancy.statusNote && <small> {tenancy.statusNote[language]}</small>}
        </StatementRow>
      ))}
    </section>
  );
}

/** Projects, agreements, designations and other links. */
export function RelationList({ place }: OfPlace) {
  const { profile, relationKind } = useMessages();
  const language = useLanguage();
  const relations = useAtlasStore((state) => state.atlas.relations).filter(concerns(place));
  if (relations.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-relations">
      <h3 id="profile-relations">{profile.relations}</h3>
      {relations.map((relation) => (
        <StatementRow key={relation.id} statement={relation} tag={relationKind[relation.kind]}>
          {relation.text[language]}
        </StatementRow>
      ))}
    </section>
  );
}

/** What happened, or was to happen. */
export function EventList({ place }: OfPlace) {
  const { profile, statementStatus } = useMessages();
  const language = useLanguage();
  const events = useAtlasStore((state) => state.atlas.events).filter(concerns(place));
  if (events.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-events">
      <h3 id="profile-events">{profile.events}</h3>
      {events.map((event) => (
        <StatementRow key={event.id} statement={event} tag={statementStatus[event.status]}>
          {event.title[language]}
        </StatementRow>
      ))}
    </section>
  );
}

/** Plans, programmes and measures. */
export function PolicyList({ place }: OfPlace) {
  const { profile, statementStatus } = useMessages();
  const language = useLanguage();
  const policies = useAtlasStore((state) => state.atlas.policies).filter(concerns(place));
  if (policies.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-policies">
      <h3 id="profile-policies">{profile.policies}</h3>
      {policies.map((policy) => (
        <StatementRow key={policy.id} statement={policy} tag={statementStatus[policy.status]}>
          {policy.title[language]}
        </StatementRow>
      ))}
    </section>
  );
}

function organisationName(atlas: Atlas, id: string, language: 'zh' | 'en'): string {
  return atlas.organisations.find((organisation) => organisation.id === id)?.name[language] ?? id;
}
