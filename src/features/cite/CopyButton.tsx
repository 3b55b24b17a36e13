import { useState } from 'react';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { citeTexts } from '../../i18n/parts/cite.ts';

interface CopyButtonProps {
  readonly text: string;
  /** Id of the element that shows the text. */
  readonly describedBy: string;
}

/** Copies a text and says whether it worked; without the right to, readers are told to select it. */
export function CopyButton({ text, describedBy }: CopyButtonProps) {
  const cite = useTexts(citeTexts);
  const [result, setResult] = useState<'' | 'copied' | 'failed'>('');
  const copy = async (): Promise<void> => {
    try {
      // Absent on pages served without encryption.
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      setResult('failed');
    }
  };
  return (
    <>
      <button type="button" className="button" aria-describedby={describedBy} onClick={() => void copy()}>
        {cite.copy}
      </button>
      {/* Only while it has something to say: the page keeps one standing live region. */}
      {result && <span role="status">{result === 'copied' ? cite.copied : cite.copyFailed}</span>}
    </>
  );
}
