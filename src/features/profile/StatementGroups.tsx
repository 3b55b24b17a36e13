import { useFacts } from '../../citations/FactsContext.tsx';
import { isFigureOf } from '../../domain/figureGroups.ts';
import type { Place } from '../../domain/place.ts';
import type { RelationKind } from '../../domain/statement.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { ByOwner } from './ByOwner.tsx';
import { FigureRows, useEntries } from './FigureRows.tsx';
import { ProfileGroup } from './ProfileGroup.tsx';
import { EventRows, PolicyRows, RelationRows, TenancyRows } from './StatementRows.tsx';

interface OfPlace {
  readonly place: Place;
}

const projectKinds: readonly RelationKind[] = ['project', 'agreement'];

/** Organisations at the place; where none is, the firms and institutes its projects and events name. */
export function OrganisationsGroup({ place }: OfPlace) {
  const { profile } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  const tenancies = facts.tenanciesOf(place.id);
  if (tenancies.length > 0) {
    return (
      <ProfileGroup group="organisations">
        <ByOwner place={place.id} statements={tenancies}>
          {(own) => <TenancyRows tenancies={own} />}
        </ByOwner>
      </ProfileGroup>
    );
  }
  const naming = [
    ...facts.relationsOf(place.id),
    ...facts.eventsOf(place.id).filter(({ kind }) => kind !== 'approval'),
  ].filter((statement) => isFigureOf(statement, place.id));
  const named = [...new Set(naming.flatMap(({ organisations }) => organisations))];
  const { colon, comma } = punctuation[language];
  const isAsked = place.kind === 'zone' || place.kind === 'site';
  const names = (isAsked ? named : []).flatMap((id) => {
    const organisation = facts.organisationById(id);
    return organisation && organisation.kind !== 'authority' ? [organisation.name[language]] : [];
  });
  return (
    <ProfileGroup group="organisations">
      {names.length > 0 ? <p>{profile.onlyNamed + colon + names.join(comma)}</p> : null}
    </ProfileGroup>
  );
}

/** What is built or agreed, and what it costs. */
export function ProjectsGroup({ place }: OfPlace) {
  const entries = useEntries(place.id, 'projects');
  const relations = useFacts()
    .relationsOf(place.id)
    .filter(({ kind }) => projectKinds.includes(kind));
  return (
    <ProfileGroup group="projects">
      {entries.length + relations.length > 0 ? (
        <>
          <FigureRows place={place.id} entries={entries} />
          <ByOwner place={place.id} statements={relations}>
            {(own) => <RelationRows relations={own} />}
          </ByOwner>
        </>
      ) : null}
    </ProfileGroup>
  );
}

/** Output, tax, firms, jobs and every other figure that is neither an area nor an investment. */
export function EconomyGroup({ place }: OfPlace) {
  const entries = useEntries(place.id, 'economy');
  return (
    <ProfileGroup group="economy">
      {entries.length > 0 ? <FigureRows place={place.id} entries={entries} /> : null}
    </ProfileGroup>
  );
}

export function PoliciesGroup({ place }: OfPlace) {
  const policies = useFacts().policiesOf(place.id);
  return (
    <ProfileGroup group="policies">
      {policies.length > 0 ? (
        <ByOwner place={place.id} statements={policies}>
          {(own) => <PolicyRows policies={own} />}
        </ByOwner>
      ) : null}
    </ProfileGroup>
  );
}

/** What happened and how the place is tied to others; approvals stand with the level they gave. */
export function EventsSection({ place }: OfPlace) {
  const { profile } = useMessages();
  const facts = useFacts();
  const events = facts.eventsOf(place.id).filter(({ kind }) => kind !== 'approval');
  const links = facts.relationsOf(place.id).filter(({ kind }) => kind === 'link');
  if (events.length + links.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-events">
      <h3 id="profile-events">{profile.events}</h3>
      <ByOwner place={place.id} statements={events}>
        {(own) => <EventRows events={own} />}
      </ByOwner>
      <ByOwner place={place.id} statements={links}>
        {(own) => <RelationRows relations={own} />}
      </ByOwner>
    </section>
  );
}
