import { renderToStaticMarkup } from 'react-dom/server';
import { SvgMap, type SvgMapProps } from '../svg-map/SvgMap.tsx';

/** The SVG map as markup. */
export function renderSvgMap(props: SvgMapProps): string {
  return renderToStaticMarkup(<SvgMap {...props} />);
}
