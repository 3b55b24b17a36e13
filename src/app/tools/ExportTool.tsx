import { useCallback, useEffect, useState } from 'react';
import { loadGeometry } from '../../atlas/loadGeometry.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { ExportPanel } from '../../features/export/ExportPanel.tsx';
import type { Paper, SheetMaker } from '../../features/export/sheetMaker.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { useToday } from '../../state/Today.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { drawSheet } from './export/drawSheet.tsx';
import { PrintView } from './export/PrintView.tsx';
import { printedSheet } from './export/printedSheet.ts';
import { sheetPicture } from './export/sheetPicture.ts';
import { useColourGroup } from './export/useColourGroup.tsx';
import { addressOfView, viewOnScreen } from './export/viewOnScreen.ts';
import type { ToolProps } from './toolProps.ts';

/** Export, print and share: joins the panel with the map's camera and the SVG sheet. */
export function ExportTool({ running, reviewNumber }: ToolProps) {
  const messages = useMessages();
  const store = useAtlasStoreApi();
  const today = useToday();
  const facts = useAtlasStore(selectFactsAsOf);
  const colours = useColourGroup();
  const [geometry, setGeometry] = useState<AtlasGeometry | null | 'failed'>(null);
  const [printed, setPrinted] = useState<{ readonly sheet: SVGSVGElement; readonly paper: Paper } | null>(
    null,
  );
  // Also where the map never came, which would have had the facts asked for.
  useEffect(() => store.getState().wantFigures(), [store]);
  useEffect(() => {
    let left = false;
    loadGeometry().then(
      (loaded) => {
        if (!left) setGeometry(loaded);
      },
      () => {
        if (!left) setGeometry('failed');
      },
    );
    return () => {
      left = true;
    };
  }, []);

  const camera = useCallback(() => running.current?.map.camera() ?? null, [running]);
  const address = useCallback(() => addressOfView(window.location, camera()), [camera]);
  const onMoved = useCallback(
    (act: () => void) => running.current?.map.listen({ onCameraSettled: act }) ?? (() => {}),
    [running],
  );
  const closePrint = useCallback(() => setPrinted(null), []);

  const maker = ((): SheetMaker | null | 'failed' => {
    if (geometry === 'failed') return 'failed';
    if (!geometry || !facts) return null;
    const input = () => ({
      ...{ state: store.getState(), facts, geometry, messages, colours, today, reviewNumber },
      address: address(),
    });
    const view = () => viewOnScreen(document, camera(), store.getState());
    return {
      picture: (theme) => sheetPicture({ ...input(), theme }, view()),
      print: async (paper) => {
        const props = await printedSheet({ ...input(), theme: 'light' }, view(), paper);
        setPrinted({ paper, sheet: drawSheet(props) });
      },
    };
  })();

  return (
    <>
      <ExportPanel
        maker={maker}
        geometry={geometry === 'failed' ? null : geometry}
        address={address}
        onMoved={onMoved}
      />
      {printed && <PrintView {...printed} onClose={closePrint} />}
    </>
  );
}
