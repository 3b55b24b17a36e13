import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react';
import type { ToolId } from '../../domain/toolIds.ts';
import { ToolPanel } from '../../features/tools/ToolPanel.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import type { ToolProps } from './toolProps.ts';

/** Each tool's panel is a file of its own, fetched when it is first opened. */
const panels: Readonly<Record<ToolId, LazyExoticComponent<ComponentType<ToolProps>>>> = {
  colour: lazy(async () => ({
    default: (await import('../../features/colour/ColourPanel.tsx')).ColourPanel,
  })),
  table: lazy(async () => ({ default: (await import('../../features/table/TablePanel.tsx')).TablePanel })),
  measure: lazy(async () => ({
    default: (await import('../../features/measure/MeasurePanel.tsx')).MeasurePanel,
  })),
  study: lazy(async () => ({
    default: (await import('../../features/study-area/StudyPanel.tsx')).StudyPanel,
  })),
  import: lazy(async () => ({
    default: (await import('../../features/import/ImportPanel.tsx')).ImportPanel,
  })),
  export: lazy(async () => ({ default: (await import('./ExportTool.tsx')).ExportTool })),
  embed: lazy(async () => ({
    default: (await import('../../features/embed-builder/EmbedBuilderPanel.tsx')).EmbedBuilderPanel,
  })),
};

/** The open tool, if any. */
export function OpenTool(props: ToolProps) {
  const tool = useAtlasStore((state) => state.openTool);
  if (tool === null) return null;
  const Panel = panels[tool];
  return (
    <ToolPanel tool={tool}>
      <Suspense fallback={null}>
        <Panel {...props} />
      </Suspense>
    </ToolPanel>
  );
}
