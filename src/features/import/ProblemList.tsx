import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { importProblemText } from '../../i18n/parts/importProblems.ts';
import type { ImportProblem } from '../../own-data/importProblem.ts';

/** More are only counted: a hundred files may each have several. */
const mostShown = 30;

interface ProblemListProps {
  readonly problems: readonly ImportProblem[];
  readonly onDismiss: () => void;
}

/** What was refused, left out or repaired, and what can be done. */
export function ProblemList({ problems, onDismiss }: ProblemListProps) {
  const { problems: words } = useTexts(importTexts);
  const language = useLanguage();
  if (problems.length === 0) return null;
  const texts = [...new Set(problems.map((problem) => importProblemText(problem, language)))];
  return (
    <section className="import-problems" aria-labelledby="import-problems">
      <h3 id="import-problems">{words.heading}</h3>
      <ul>
        {texts.slice(0, mostShown).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {texts.length > mostShown && <p className="import-note">{words.more(texts.length - mostShown)}</p>}
      <button type="button" className="button" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </section>
  );
}
