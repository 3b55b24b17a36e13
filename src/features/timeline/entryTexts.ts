import type { Atlas } from '../../domain/atlas.ts';
import type { Figure, PeriodBasis } from '../../domain/figure.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { EvidenceClass } from '../../domain/place.ts';
import type { TimelineEntry, TimelineKind } from '../../domain/timeline.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { UnitFormatters } from '../../i18n/UnitsContext.tsx';

/** A timeline entry in words. */
export interface EntryText {
  readonly when: string;
  readonly what: string;
  /** Its kind, what sort of statement it is, and what became of its deadline. */
  readonly remarks: readonly string[];
  readonly evidence: EvidenceClass;
}

interface Told {
  readonly text: string;
  readonly status: string;
  readonly statement: {
    readonly period: string;
    readonly asOf: string;
    readonly evidence: EvidenceClass;
    readonly periodBasis?: PeriodBasis;
  };
}

type FormatFigure = UnitFormatters['formatFigure'];

/** Puts the entries of an atlas' timelines into words; undefined for one that is not of this atlas. */
export function entryTexts(
  atlas: Atlas,
  messages: Messages,
  language: Language,
  formatFigure: FormatFigure,
): (entry: TimelineEntry) => EntryText | undefined {
  const told = statementsInWords(atlas, messages, language, formatFigure);
  const figures = new Map(atlas.figures.map((figure) => [figure.id, figure]));
  return (entry) => {
    const found = told[entry.kind].get(entry.id);
    if (!found) return undefined;
    const { statement, text, status } = found;
    return {
      when: formatPeriod({ periodBasis: 'stated', ...statement }, language),
      what: text,
      remarks: [
        messages.timeline.kinds[entry.kind],
        status,
        ...deadlineWords(entry, figures, messages, language, formatFigure),
      ],
      evidence: statement.evidence,
    };
  };
}

function deadlineWords(
  { deadline }: TimelineEntry,
  figures: ReadonlyMap<string, Figure>,
  { timeline }: Messages,
  language: Language,
  formatFigure: FormatFigure,
): readonly string[] {
  if (!deadline) return [];
  const answer = deadline.shownBy === undefined ? undefined : figures.get(deadline.shownBy);
  return [
    timeline.due(formatDate(deadline.date, language)),
    timeline.outcomes[deadline.outcome],
    ...(answer ? [timeline.shownBy(formatFigure(answer))] : []),
  ];
}

function statementsInWords(
  atlas: Atlas,
  { status, statementStatus, tenancyStatus }: Messages,
  language: Language,
  formatFigure: FormatFigure,
): Readonly<Record<TimelineKind, ReadonlyMap<string, Told>>> {
  const metrics = new Map(atlas.metrics.map(({ id, label }) => [id, label[language]]));
  const organisations = new Map(atlas.organisations.map(({ id, name }) => [id, name[language]]));
  return {
    event: told(atlas.events, (event) => [event.title[language], statementStatus[event.status]]),
    policy: told(atlas.policies, (policy) => [policy.title[language], statementStatus[policy.status]]),
    figure: told(atlas.figures, (figure) => [
      `${metrics.get(figure.metric) ?? figure.metric} ${formatFigure(figure)}`,
      status[figure.status],
    ]),
    tenancy: told(atlas.tenancies, ({ organisation, status: tenancy }) => [
      organisations.get(organisation) ?? organisation,
      tenancyStatus[tenancy],
    ]),
    relation: told(atlas.relations, (relation) => [
      relation.text[language],
      statementStatus[relation.status],
    ]),
  };
}

function told<T extends Told['statement'] & { readonly id: string }>(
  statements: readonly T[],
  inWords: (statement: T) => readonly [text: string, status: string],
): ReadonlyMap<string, Told> {
  return new Map(
    statements.map((statement) => {
      const [text, status] = inWords(statement);
      return [statement.id, { statement, text, status }];
    }),
  );
}
