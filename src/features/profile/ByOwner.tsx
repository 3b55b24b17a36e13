import { Fragment, type ReactNode } from 'react';
import { useFacts } from '../../citations/FactsContext.tsx';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';

interface ByOwnerProps<Statement> {
  /** The place whose profile they stand in. */
  readonly place: string;
  readonly statements: readonly Statement[];
  readonly children: (statements: readonly Statement[]) => ReactNode;
}

/** Statements of the place itself, then those made of other places that name it too, under their names. */
export function ByOwner<Statement extends { readonly place: string }>(props: ByOwnerProps<Statement>) {
  const { place, statements, children } = props;
  const { figure: words } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  const { open, close } = punctuation[language];
  const owners = new Set([place, ...statements.map((statement) => statement.place)]);
  return [...owners].map((id) => {
    const own = statements.filter((statement) => statement.place === id);
    if (id === place) return <Fragment key={id}>{children(own)}</Fragment>;
    const owner = facts.placeById(id);
    const name = (owner?.shortName ?? owner?.name)?.[language] ?? id;
    return (
      <div key={id} className="of-other">
        <h4>{words.aboutPlace(name) + open + own.length + close}</h4>
        {children(own)}
      </div>
    );
  });
}
