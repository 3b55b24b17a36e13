import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useFacts } from './FactsContext.tsx';
import { StatementRow } from './StatementRow.tsx';

interface OfPlace {
  readonly place: string;
}

/** Organisations at the place. */
export function TenancyList({ place }: OfPlace) {
  const { profile, tenancyStatus } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  const tenancies = facts.tenanciesOf(place);
  return (
    <section className="profile-section" aria-labelledby="profile-tenancies">
      <h3 id="profile-tenancies">{profile.tenancies}</h3>
      {tenancies.length === 0 && <p className="not-published">{profile.noTenancies}</p>}
      {tenancies.map((tenancy) => (
        <StatementRow key={tenancy.id} place={place} statement={tenancy} tag={tenancyStatus[tenancy.status]}>
          {facts.organisationById(tenancy.organisation)?.name[language]}
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
  const relations = useFacts().relationsOf(place);
  if (relations.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-relations">
      <h3 id="profile-relations">{profile.relations}</h3>
      {relations.map((relation) => (
        <StatementRow key={relation.id} place={place} statement={relation} tag={relationKind[relation.kind]}>
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
  const events = useFacts().eventsOf(place);
  if (events.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-events">
      <h3 id="profile-events">{profile.events}</h3>
      {events.map((event) => (
        <StatementRow key={event.id} place={place} statement={event} tag={statementStatus[event.status]}>
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
  const policies = useFacts().policiesOf(place);
  if (policies.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-policies">
      <h3 id="profile-policies">{profile.policies}</h3>
      {policies.map((policy) => (
        <StatementRow key={policy.id} place={place} statement={policy} tag={statementStatus[policy.status]}>
          {policy.title[language]}
        </StatementRow>
      ))}
    </section>
  );
}
