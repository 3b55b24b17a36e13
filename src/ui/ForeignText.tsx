import { languageTag } from '../domain/languageTag.ts';
import type { Language } from '../domain/localizedText.ts';

/** A name in the other language, marked as such for voices and fonts (WCAG 3.1.2). */
export function ForeignText(props: {
  readonly language: Language;
  readonly className?: string;
  readonly children: string;
}) {
  const { language, className, children } = props;
  return (
    <span lang={languageTag(language)} className={className}>
      {children}
    </span>
  );
}
