import type { LayerId } from '../domain/place.ts';

/** A layer's colour and form, as the map draws it. */
export function LayerSwatch({ layer }: { readonly layer: LayerId }) {
  return (
    <svg className={`layer-swatch l-${layer}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {layer === 'districts' ? (
        <path d="M2 11.5 6 4l8 2.5-2.5 7z" className="swatch-border" />
      ) : (
        <circle cx="8" cy="8" r={layer === 'hubs' ? 4 : 5} className={`m-dot l-${layer}`} />
      )}
    </svg>
  );
}
