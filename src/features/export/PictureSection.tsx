import { useId, useState } from 'react';
import { type Theme, themes } from '../../domain/palette.ts';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { exportTexts } from '../../i18n/parts/export.ts';
import { useToday } from '../../state/Today.tsx';
import { useFileDownload } from '../../ui/useFileDownload.tsx';
import type { SheetMaker } from './sheetMaker.ts';

/** Pixels of the two pictures to one of the drawing: for a screen and for paper. */
const pngTimes = [2, 4] as const;

/** The map as a picture, drawn anew: never a copy of the screen. */
export function PictureSection({ maker }: { readonly maker: SheetMaker | null | 'failed' }) {
  const { picture: words } = useTexts(exportTexts);
  const today = useToday();
  const download = useFileDownload();
  const id = useId();
  const [theme, setTheme] = useState<Theme>('light');
  const [status, setStatus] = useState('');
  const [isWorking, setIsWorking] = useState(false);

  const save = async (times: (typeof pngTimes)[number] | null): Promise<void> => {
    if (maker === null || maker === 'failed' || isWorking) return;
    setIsWorking(true);
    setStatus(words.working);
    try {
      const sheet = await maker.picture(theme);
      const fileName = `${words.fileName}-${today}${times === null ? '.svg' : `@${times}x.png`}`;
      const content = times === null ? sheet.markup : await sheet.toPng(times);
      if (content === 'too-large') setStatus(words.tooLarge);
      else {
        download(fileName, content, times === null ? 'image/svg+xml' : 'image/png');
        setStatus(words.saved(fileName));
      }
    } catch {
      setStatus(words.failed);
    } finally {
      setIsWorking(false);
    }
  };
  const message = maker === null ? words.waiting : maker === 'failed' ? words.noData : status;
  const isReady = maker !== null && maker !== 'failed';

  return (
    <section aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`}>{words.heading}</h3>
      <p className="field-note">{words.hint}</p>
      <p className="field-row">
        <ChoiceSelect
          label={words.colours}
          values={themes}
          names={words.themes}
          value={theme}
          onChange={setTheme}
        />
      </p>
      <p className="field-row">
        <button type="button" className="button" aria-disabled={!isReady} onClick={() => void save(null)}>
          {words.svg}
        </button>
        {pngTimes.map((times) => (
          <button
            key={times}
            type="button"
            className="button"
            aria-disabled={!isReady}
            onClick={() => void save(times)}
          >
            {words.png(times)}
          </button>
        ))}
      </p>
      {message !== '' && (
        <p className="field-note" role="status">
          {message}
        </p>
      )}
    </section>
  );
}
