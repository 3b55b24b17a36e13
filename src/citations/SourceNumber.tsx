import { createContext, useContext } from 'react';
import { useMessages } from '../i18n/LanguageContext.tsx';

/** Numbers of the open profile's sources, by source id. */
export const SourceNumbersContext = createContext<ReadonlyMap<string, number>>(new Map());

/** The number under which a statement's source stands in the list at the end of the profile. */
export function SourceNumber({ source }: { readonly source: string }) {
  const { source: words } = useMessages();
  const number = useContext(SourceNumbersContext).get(source);
  if (number === undefined) return null;
  return (
    <sup className="source-number">
      <span className="visually-hidden">{`${words.heading} `}</span>
      {`[${number}]`}
    </sup>
  );
}
