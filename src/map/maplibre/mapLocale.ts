import type { MapTexts } from '../mapTexts.ts';

/** MapLibre's own interface strings, keyed as its documentation lists them. */
export function mapLocale(texts: MapTexts): Record<string, string> {
  return {
    'Map.Title': texts.mapLabel,
    'NavigationControl.ZoomIn': texts.zoomIn,
    'NavigationControl.ZoomOut': texts.zoomOut,
    'ScaleControl.Kilometers': texts.kilometres,
    'ScaleControl.Meters': texts.metres,
    ...(texts.gestures && {
      'CooperativeGesturesHandler.WindowsHelpText': texts.gestures.windows,
      'CooperativeGesturesHandler.MacHelpText': texts.gestures.mac,
      'CooperativeGesturesHandler.MobileHelpText': texts.gestures.touch,
    }),
  };
}
