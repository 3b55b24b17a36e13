import { useEffect, useRef, useState } from 'react';
import { loadGeometry } from '../atlas/loadGeometry.ts';
import type { Language } from '../domain/localizedText.ts';
import type { BoundingBox } from '../domain/outline.ts';
import { outlineFrame } from '../domain/outlineFrame.ts';
import { reachFrame } from '../domain/reachFrame.ts';
import { type Camera, decodeCamera } from '../state/camera.ts';
import { writeCamera } from '../state/connectUrl.ts';
import { useAtlasStoreApi } from '../state/useAtlasStore.tsx';
import { MapStartError } from './mapStartError.ts';
import type { MapTexts } from './mapTexts.ts';
import { stageInsets } from './stageInsets.ts';
import { type RunningMap, startMap } from './startMap.ts';

interface MapStageProps {
  readonly language: Language;
  readonly texts: MapTexts;
  /** The page's own place, which its picture is framed on; null on a home page. */
  readonly place: string | null;
  readonly bbox: BoundingBox;
  /** The prerendered SVG map; it stays until the map has drawn itself for the first time. */
  readonly picture: string;
  /** Counts the reader's wishes to try again. */
  readonly attempt: number;
  readonly onMap: (running: RunningMap | null) => void;
}

/** The map's place in the page, and the only React component that knows of a map. */
export function MapStage({ language, texts, place, bbox, picture, attempt, onMap }: MapStageProps) {
  const store = useAtlasStoreApi();
  const stage = useRef<HTMLDivElement>(null);
  const [complete, setComplete] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page has one language and one frame; only a new attempt starts anew.
  useEffect(() => {
    const element = stage.current;
    const container = element?.querySelector<HTMLElement>('.map-canvas');
    if (!element || !container) return;
    let running: RunningMap | null = null;
    let left = false;
    /** Where the picture stands, unless the address asks for another place than the page's own, or for rings. */
    const firstView = (stageElement: HTMLElement) => {
      const { selectedPlace, reachShown, atlas } = store.getState();
      const asked = atlas.outlines.find((outline) => outline.place === selectedPlace);
      return asked && (reachShown || selectedPlace !== place)
        ? {
            bbox: reachShown ? reachFrame(asked) : outlineFrame(asked),
            framePadding: stageInsets(stageElement, '.map-content'),
          }
        : { bbox, framePadding: stageInsets(stageElement, '.map-frame') };
    };
    const begin = async (): Promise<void> => {
      store.getState().setMapStatus({ kind: 'loading' });
      try {
        const started = await startMap({
          store,
          container,
          loadGeometry,
          language,
          texts,
          ...firstView(element),
          padding: () => stageInsets(element, '.map-content'),
          camera: decodeCamera(window.location.hash),
          onCameraSettled: (camera, byReader) => rememberCamera(camera, byReader),
          onFirstIdle: () => {
            setComplete(true);
            store.getState().setMapStatus({ kind: 'ready' });
          },
        });
        if (left) return started.stop();
        running = started;
        onMap(started);
      } catch (error) {
        if (left) return;
        // Without WebGL another map comes: its code or the outlines are missing.
        const reason = error instanceof MapStartError && error.reason === 'data' ? 'data' : 'script';
        store.getState().setMapStatus({ kind: 'failed', reason });
      }
    };
    const cancel = afterFirstPaint(() => void begin());
    return () => {
      left = true;
      cancel();
      onMap(null);
      running?.stop();
    };
  }, [attempt]);

  return (
    <div className="map-stage" ref={stage} data-complete={complete}>
      <div className="map-content">
        {/* Made by the build from the same data; React leaves it as it stands in the page. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the atlas' own prerendered SVG, not data. */}
        <div className="map-frame" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: picture }} />
      </div>
      <div className="map-canvas" />
    </div>
  );
}

/** Once the address names a camera it keeps naming the present one; before that only a reader's move does. */
function rememberCamera(camera: Camera, byReader: boolean): void {
  if (byReader || decodeCamera(window.location.hash)) writeCamera(window, camera);
}

/** The page's text and picture come first; the map's 300 kB are asked for when they are on screen. */
function afterFirstPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    if (timer !== undefined) clearTimeout(timer);
  };
}
