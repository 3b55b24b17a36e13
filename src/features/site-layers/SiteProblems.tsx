import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { siteProblemText, siteProblemTexts } from '../../i18n/parts/siteProblems.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** For whoever edits the site's file: what in it is not used, folded up at the page's foot. */
export function SiteProblems() {
  const texts = useTexts(siteProblemTexts);
  const language = useLanguage();
  const problems = useAtlasStore((state) => state.siteProblems);
  return (
    <details className="site-problems">
      <summary>{texts.heading(problems.length)}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.fault} ${problem.detail}`}>
            {siteProblemText(problem, language)}
          </li>
        ))}
      </ul>
      <p>{texts.effect}</p>
    </details>
  );
}
