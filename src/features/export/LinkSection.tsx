import { useEffect, useId, useRef, useState } from 'react';
import { encodeDrawings } from '../../domain/drawingLink.ts';
import { encodeStudyArea } from '../../domain/studyArea/studyLink.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { exportTexts } from '../../i18n/parts/export.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useFileDownload } from '../../ui/useFileDownload.tsx';
import { exportedGeoJson } from './exportedSet.ts';
import { drawingSet } from './readerSets.ts';

interface LinkSectionProps {
  readonly address: () => string;
  readonly onMoved: (act: () => void) => () => void;
}

/** A link to what is on screen, and what such a link cannot hold. */
export function LinkSection({ address, onMoved }: LinkSectionProps) {
  const texts = useTexts(exportTexts);
  const { link: words } = texts;
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const download = useFileDownload();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [link, setLink] = useState('');
  const [copied, setCopied] = useState({ link: '', result: '' });
  const drawings = useAtlasStore((state) => state.drawings);
  const missing = useAtlasStore(leftOut);

  useEffect(() => {
    const refresh = (): void => setLink(address());
    refresh();
    // The address follows the store in a subscription of its own, made earlier than this one.
    const stops = [store.subscribe(refresh), onMoved(refresh)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, address, onMoved]);

  const copy = async (): Promise<void> => {
    try {
      // Absent on pages served without encryption.
      await navigator.clipboard.writeText(link);
      setCopied({ link, result: words.copied });
    } catch {
      field.current?.select();
      setCopied({ link, result: words.copyFailed });
    }
  };

  return (
    <section aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`}>{words.heading}</h3>
      <p className="field-stack">
        <label htmlFor={id}>{words.address}</label>
        <textarea id={id} ref={field} readOnly rows={3} value={link} spellCheck={false} />
      </p>
      <p className="field-row">
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        {copied.link === link && copied.result !== '' && (
          <span className="field-note" role="status">
            {copied.result}
          </span>
        )}
      </p>
      <p className="field-note">{words.holds}</p>
      {missing !== '' && (
        <ul className="field-note field-warning">
          {missing.split(' ').map((part) => (
            <li key={part}>{isLeftOut(part) && words.leavesOut[part]}</li>
          ))}
        </ul>
      )}
      {missing.includes('drawings') && (
        <button
          type="button"
          className="text-button"
          onClick={() =>
            download(
              `${texts.data.fileNames.drawings}.geojson`,
              exportedGeoJson(drawingSet(drawings, language), 'WGS84'),
              'application/geo+json',
            )
          }
        >
          {words.saveDrawings}
        </button>
      )}
    </section>
  );
}

const parts = ['own', 'drawings', 'study', 'sketch'] as const;
type LeftOut = (typeof parts)[number];

/** What of the page no link carries, as one text, so that it stays the same until that changes. */
function leftOut({ ownLayers, drawings, studyArea, sketch }: AtlasState): string {
  const isOut: Readonly<Record<LeftOut, boolean>> = {
    own: ownLayers.length > 0,
    drawings: drawings.length > 0 && encodeDrawings(drawings) === null,
    study: studyArea !== null && encodeStudyArea(studyArea, drawings) === null,
    sketch: sketch !== null,
  };
  return parts.filter((part) => isOut[part]).join(' ');
}

function isLeftOut(text: string): text is LeftOut {
  return parts.some((part) => part === text);
}
