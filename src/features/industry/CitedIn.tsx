import { SourceDetails } from '../../citations/SourceDetails.tsx';
import type { Citation } from '../../domain/citedSource.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';

/** Where a statement stands: at a glance the paragraph, opened the publication. */
export function CitedIn({ citation }: { readonly citation: Citation }) {
  const { source: words } = useMessages();
  return (
    <details className="note-source industry-source">
      <summary>
        {words.heading} · {citation.locator ? words.paragraph(citation.locator) : words.wholeText}
      </summary>
      <SourceDetails citation={citation} />
    </details>
  );
}
