import { useId, useRef, useState } from 'react';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';

/** Rows that are seen at once. */
const mostRows = 9;
/** Characters that stand in a row, roughly. */
const rowLength = 46;

/** Markup in a field and the button that copies it; without the right to, it is selected instead. */
export function CodeField({ text }: { readonly text: string }) {
  const { output: words } = useTexts(embedBuilderTexts);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState({ text: '', said: '' });
  const copy = async (): Promise<void> => {
    try {
      // Absent on pages served without encryption.
      await navigator.clipboard.writeText(text);
      setResult({ text, said: words.copied });
    } catch {
      field.current?.select();
      setResult({ text, said: words.copyFailed });
    }
  };
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / rowLength), 0);
  return (
    <>
      <p className="field-stack">
        <label htmlFor={id}>{words.markup}</label>
        <textarea
          id={id}
          ref={field}
          className="embed-code"
          readOnly
          rows={Math.min(rows, mostRows)}
          value={text}
          spellCheck={false}
        />
      </p>
      <p className="embed-actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        {result.text === text && result.said !== '' && (
          <span className="field-note" role="status">
            {result.said}
          </span>
        )}
      </p>
    </>
  );
}
