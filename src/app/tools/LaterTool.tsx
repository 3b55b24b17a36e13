import { lazy, Suspense } from 'react';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import type { ToolProps } from './toolProps.ts';

const OpenTool = lazy(async () => ({ default: (await import('./OpenTool.tsx')).OpenTool }));

/** The open tool, if any; what holds a tool's panel comes with the first of them. */
export function LaterTool(props: ToolProps) {
  const isOpen = useAtlasStore((state) => state.openTool !== null);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <OpenTool {...props} />
    </Suspense>
  );
}
