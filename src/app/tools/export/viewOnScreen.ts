import type { BoundingBox } from '../../../domain/outline.ts';
import { pageFrame } from '../../../domain/pageFrame.ts';
import { aspectOf, boundsOfAspect, viewBounds } from '../../../domain/viewBounds.ts';
import { type Address, addressText } from '../../../state/address.ts';
import type { AtlasState } from '../../../state/atlasState.ts';
import { type Camera, encodeCamera } from '../../../state/camera.ts';

/** The part of the map that is on screen, and how many pixels wide it is there. */
export interface ViewOnScreen {
  readonly bbox: BoundingBox;
  readonly widthPixels: number;
}

/** Where no map runs: the picture of the page is some thousand pixels wide at most. */
const pictureWidth = 1000;
/** Longer or higher pictures than these leave no room for a legend that can be read. */
const aspects = { least: 0.75, most: 2 } as const;

/** What the map shows, panels over it or not; without a map, the selected place or the whole city. */
export function viewOnScreen(
  page: Pick<Document, 'querySelector'>,
  camera: Camera | null,
  { atlas, selectedPlace }: Pick<AtlasState, 'atlas' | 'selectedPlace'>,
): ViewOnScreen {
  const stage = page.querySelector('.map-stage');
  const [width, height] = [stage?.clientWidth ?? 0, stage?.clientHeight ?? 0];
  if (!camera || width === 0 || height === 0) {
    const bbox = inProportion(pageFrame(atlas, selectedPlace));
    return { bbox, widthPixels: pictureWidth };
  }
  return { bbox: inProportion(viewBounds(camera, { width, height })), widthPixels: width };
}

function inProportion(bbox: BoundingBox): BoundingBox {
  const aspect = Math.min(aspects.most, Math.max(aspects.least, aspectOf(bbox)));
  return boundsOfAspect(bbox, aspect);
}

/** The address that shows the view again, the camera included, which the page's own may not name yet. */
export function addressOfView(location: Address & Pick<Location, 'href'>, camera: Camera | null): string {
  const { pathname, search, hash } = location;
  const text = addressText({ pathname, search, hash: camera ? encodeCamera(camera) : hash });
  return new URL(text, location.href).href;
}
