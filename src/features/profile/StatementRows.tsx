import { useFacts } from '../../citations/FactsContext.tsx';
import type { AtlasEvent, Policy, Relation, Tenancy } from '../../domain/statement.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { StatementRow } from './StatementRow.tsx';

/** Organisations at the place, each with how far it has come. */
export function TenancyRows({ tenancies }: { readonly tenancies: readonly Tenancy[] }) {
  const { tenancyStatus } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  return tenancies.map((tenancy) => (
    <StatementRow key={tenancy.id} statement={tenancy} tag={tenancyStatus[tenancy.status]}>
      {facts.organisationById(tenancy.organisation)?.name[language]}
      {tenancy.statusNote && <small>{` ${tenancy.statusNote[language]}`}</small>}
    </StatementRow>
  ));
}

/** Projects, agreements, designations and other links. */
export function RelationRows({ relations }: { readonly relations: readonly Relation[] }) {
  const { relationKind } = useMessages();
  const language = useLanguage();
  return relations.map((relation) => (
    <StatementRow key={relation.id} statement={relation} tag={relationKind[relation.kind]}>
      {relation.text[language]}
    </StatementRow>
  ));
}

/** What happened, or was to happen. */
export function EventRows({ events }: { readonly events: readonly AtlasEvent[] }) {
  const { statementStatus } = useMessages();
  const language = useLanguage();
  return events.map((event) => (
    <StatementRow key={event.id} statement={event} tag={statementStatus[event.status]}>
      {event.title[language]}
    </StatementRow>
  ));
}

/** Plans, programmes and measures, with who issued them where a source says so. */
export function PolicyRows({ policies }: { readonly policies: readonly Policy[] }) {
  const { statementStatus } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  return policies.map((policy) => {
    const issuer = facts.organisationById(policy.issuer ?? '')?.name[language];
    const status = statementStatus[policy.status];
    return (
      <StatementRow
        key={policy.id}
        statement={policy}
        tag={issuer === undefined ? status : `${issuer} · ${status}`}
      >
        {policy.title[language]}
      </StatementRow>
    );
  });
}
