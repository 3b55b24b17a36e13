import { useMemo } from 'react';
import { numberSources } from '../../atlas/sourceNumbers.ts';
import { NumberedSources } from '../../citations/NumberedSources.tsx';
import { SourceNumbersContext } from '../../citations/SourceNumber.tsx';
import type { Atlas } from '../../domain/atlas.ts';
import type { StudySum } from '../../domain/studyArea/studySums.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { SumItem } from './SumItem.tsx';

interface StudySumsProps {
  /** Null until the figures are loaded. */
  readonly sums: readonly StudySum[] | null;
  readonly facts: Atlas | null;
}

/** Sums of figures with what each counts; those that cannot be had, and why, are folded below. */
export function StudySums({ sums, facts }: StudySumsProps) {
  const { sums: words } = useTexts(studyTexts);
  const numbers = useMemo(() => numberSources((sums ?? []).flatMap(({ counted }) => counted)), [sums]);
  const [had, refused] = [sums?.filter(({ total }) => total), sums?.filter(({ total }) => !total)];
  return (
    <SourceNumbersContext value={numbers}>
      <div className="study-section">
        <h4>{words.heading}</h4>
        <p className="field-note">{words.rule}</p>
        {!sums && <p className="field-note">{words.loading}</p>}
        {sums?.length === 0 && <p className="field-note">{words.none}</p>}
        {had && had.length > 0 && <SumList sums={had} />}
        {refused && refused.length > 0 && (
          <details>
            <summary>{words.notSummed}</summary>
            <SumList sums={refused} />
          </details>
        )}
        {facts && <NumberedSources facts={facts} heading={words.sources} />}
      </div>
    </SourceNumbersContext>
  );
}

function SumList({ sums }: { readonly sums: readonly StudySum[] }) {
  return (
    <ul className="study-sums">
      {sums.map((sum) => (
        <SumItem key={sum.column.id} sum={sum} />
      ))}
    </ul>
  );
}
