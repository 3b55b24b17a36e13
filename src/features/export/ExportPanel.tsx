import type { AtlasGeometry } from '../../domain/geometry.ts';
import { DataSection } from './DataSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import { PrintSection } from './PrintSection.tsx';
import type { SheetMaker } from './sheetMaker.ts';

interface ExportPanelProps {
  /** Null while facts or outlines are on their way; `failed` where they cannot be had. */
  readonly maker: SheetMaker | null | 'failed';
  readonly geometry: AtlasGeometry | null;
  /** The address that shows the present view again, as the map looks now. */
  readonly address: () => string;
  /** Tells when the map has come to rest elsewhere; returns what stops telling. */
  readonly onMoved: (act: () => void) => () => void;
}

/** Saves, prints and shares what the page shows. */
export function ExportPanel({ maker, geometry, address, onMoved }: ExportPanelProps) {
  return (
    <div className="export">
      <PictureSection maker={maker} />
      <PrintSection maker={maker} />
      <DataSection geometry={geometry} />
      <LinkSection address={address} onMoved={onMoved} />
    </div>
  );
}
