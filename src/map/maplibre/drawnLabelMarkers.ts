import { type Map as MapLibreMap, Marker, type PositionAnchor } from 'maplibre-gl';
import type { DrawnLabel } from '../../domain/drawnLabels.ts';

const anchors: Readonly<
  Record<DrawnLabel['place'], { readonly anchor: PositionAnchor; readonly offset: [number, number] }>
> = {
  on: { anchor: 'center', offset: [0, 0] },
  above: { anchor: 'bottom', offset: [0, -9] },
  beside: { anchor: 'top-left', offset: [14, 14] },
};

/**
 * Words beside drawings, as elements over the map: the map's own font has only the characters of the
 * atlas. Hidden from assistive technology, since the panel says the same.
 */
export class DrawnLabelMarkers {
  private readonly markers = new Map<string, Marker>();

  constructor(private readonly map: MapLibreMap) {}

  show(labels: readonly DrawnLabel[]): void {
    for (const [id, marker] of this.markers) {
      if (labels.some((label) => label.id === id)) continue;
      marker.remove();
      this.markers.delete(id);
    }
    for (const label of labels) this.place(label);
  }

  private place({ id, at, text, place }: DrawnLabel): void {
    const known = this.markers.get(id);
    const marker = known ?? new Marker({ element: labelElement(), ...anchors[place] });
    const element = marker.getElement();
    if (element.textContent !== text) element.textContent = text;
    marker.setLngLat([at[0], at[1]]);
    if (known) return;
    marker.addTo(this.map);
    this.markers.set(id, marker);
  }
}

function labelElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'drawn-label';
  element.setAttribute('aria-hidden', 'true');
  return element;
}
