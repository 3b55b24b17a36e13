import type { Map as MapLibreMap } from 'maplibre-gl';

/** Of the screen's pixels, until the first picture is complete. */
export const coarsePixelRatio = 0.1;

/**
 * Calls back when the first picture is complete in the screen's own pixels. Until then the picture of the
 * page lies over the canvas, so that nobody sees a map made with `coarsePixelRatio`: the dozen frames that
 * tiles and names arrive in then cost next to nothing, which without a GPU is most of a map's start.
 */
export function refineWhenComplete(map: MapLibreMap, onComplete: () => void): void {
  const refine = (): void => {
    if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
  };
  map.once('idle', () => {
    map.once('idle', onComplete);
    refine();
    // A ratio that was set follows neither the reader's zoom of the page nor another screen.
    map.on('resize', refine);
    map.triggerRepaint();
  });
}
