import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { usePageAddress } from '../../state/usePageAddress.tsx';
import type { QrDrawing } from './qrModules.ts';

interface QrCodeProps {
  readonly place: string;
  /** The site's address; where it is empty, the one the reader opened stands for it. */
  readonly siteAddress: string;
}

interface DrawnAddress {
  readonly address: string;
  readonly drawing: QrDrawing;
}

/** Leads from the printed page back to this one: its address, and a code for cameras. In print only. */
export function QrCode({ place, siteAddress }: QrCodeProps) {
  const { factsheet } = useMessages();
  const address = usePageAddress(siteAddress, place);
  const [drawn, setDrawn] = useState<DrawnAddress | null>(null);

  useEffect(() => {
    if (address === '') return;
    let isCurrent = true;
    // Fetched apart: no reader on a screen needs it before the page is usable.
    import('./qrModules.ts').then(
      ({ qrModules }) => {
        if (isCurrent) setDrawn({ address, drawing: qrModules(address) });
      },
      // The address in words says the same.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [address]);

  if (address === '') return null;
  return (
    <figure className="page-code">
      {drawn?.address === address && <Code drawing={drawn.drawing} label={factsheet.codeLabel} />}
      <figcaption>
        {factsheet.pageAddress}
        <br />
        {address}
      </figcaption>
    </figure>
  );
}

/** Black on white whatever the theme: a code in other colours is not read by every camera. */
function Code({ drawing: { size, path }, label }: { readonly drawing: QrDrawing; readonly label: string }) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
