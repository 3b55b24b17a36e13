import { useState } from 'react';
import { toolIds } from '../../domain/toolIds.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useHydrated } from '../../ui/useHydrated.tsx';

/** The planner's tools. On a narrow screen they lie behind one button, so that the map stays in view. */
export function ToolBar() {
  const { tools } = useMessages();
  const store = useAtlasStoreApi();
  const openTool = useAtlasStore((state) => state.openTool);
  const [unfolded, setUnfolded] = useState(false);
  // Every tool needs the script: without it there is nothing to offer.
  if (!useHydrated()) return null;
  return (
    <div className="tool-bar">
      <button
        type="button"
        className="button tool-bar-fold"
        aria-expanded={unfolded}
        aria-controls="tools"
        onClick={() => setUnfolded(!unfolded)}
      >
        {tools.label}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons of one kind. */}
      <div role="group" id="tools" className="tool-list" data-unfolded={unfolded} aria-label={tools.label}>
        {toolIds.map((tool) => (
          <button
            key={tool}
            type="button"
            className="button tool-button"
            data-tool={tool}
            aria-expanded={openTool === tool}
            onClick={() => {
              setUnfolded(false);
              store.getState().toggleTool(tool);
            }}
          >
            {tools.names[tool]}
          </button>
        ))}
      </div>
    </div>
  );
}
