import { useId, useState } from 'react';
import type { OwnLayer } from '../../domain/ownLayer.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { useImportDesk } from './useImportDesk.tsx';

/** Keeps a layer in this browser, only while the reader asks for it. */
export function KeepSwitch({ layer }: { readonly layer: OwnLayer }) {
  const { keep: words } = useTexts(importTexts);
  const { desk } = useImportDesk();
  const [hasFailed, setHasFailed] = useState(false);
  const field = useId();
  const { id, keptAs } = layer;
  if (!desk.source(id)) return null;
  return (
    <div className="import-keep">
      <span className="import-row">
        <input
          id={field}
          type="checkbox"
          role="switch"
          className="switch"
          aria-checked={keptAs !== null}
          aria-describedby={`${field}-note`}
          checked={keptAs !== null}
          onChange={({ currentTarget }) =>
            void (currentTarget.checked ? desk.keep(id) : desk.forget(id)).then((isDone) =>
              setHasFailed(!isDone),
            )
          }
        />
        <label htmlFor={field}>{words.label}</label>
      </span>
      <p id={`${field}-note`} className="import-note">
        {words.note} {keptAs !== null && words.kept}
      </p>
      {hasFailed && <p className="import-warning">{words.failed}</p>}
    </div>
  );
}
