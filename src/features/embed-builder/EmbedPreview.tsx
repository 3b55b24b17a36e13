import { useEffect, useId, useRef, useState } from 'react';
import {
  type EmbedKind,
  type EmbedMapStart,
  embedFallbackHeights,
  embedMostHeight,
} from '../../domain/embedAddress.ts';
import { readMessage } from '../../domain/embedMessage.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { localAddress } from './siteAddress.ts';

const widths = ['360', '640', 'full'] as const;

interface EmbedPreviewProps {
  readonly folder: string;
  /** The embed's address, with another beginning of its map where one is given. */
  readonly addressOf: (map: EmbedMapStart | null) => string;
  readonly kind: EmbedKind;
  readonly height: number | 'auto';
}

/** The real embedded page in a frame, as wide as in another page and under the conditions it may meet there. */
export function EmbedPreview({ folder, addressOf, kind, height }: EmbedPreviewProps) {
  const { preview: words } = useTexts(embedBuilderTexts);
  const id = useId();
  const [width, setWidth] = useState<(typeof widths)[number]>('360');
  const [noScript, setNoScript] = useState(false);
  const [noWebGl, setNoWebGl] = useState(false);
  const address = addressOf(noWebGl ? 'never' : null);
  const view = `${address} ${noScript}`;
  const { frame, contentHeight } = useContentHeight(view);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      <RadioGroup
        legend={words.width}
        options={widths}
        names={words.widths}
        value={width}
        onChange={setWidth}
      />
      <fieldset className="embed-group">
        <legend>{words.conditions}</legend>
        <div className="embed-options">
          <Switch label={words.noScript} isOn={noScript} onChange={setNoScript} />
          <Switch label={words.noWebGl} isOn={noWebGl} onChange={setNoWebGl} />
        </div>
      </fieldset>
      {localAddress(folder) === 'file' ? (
        <p className="field-note field-warning">{words.fromFile}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
        <section className="embed-preview" aria-label={words.box} tabIndex={0}>
          {/* A frame keeps the sandbox it was loaded with: each view has a frame of its own. */}
          <iframe
            key={view}
            ref={frame}
            src={address}
            title={words.frame}
            width={width === 'full' ? '100%' : width}
            height={height === 'auto' ? (contentHeight ?? embedFallbackHeights[kind]) : height}
            {...(noScript && { sandbox: '' })}
          />
        </section>
      )}
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label className="embed-option">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** How high the page in a frame says it is; null until it says so, and where its script does not run. */
function useContentHeight(view: string) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [said, setSaid] = useState<{ readonly view: string; readonly height: number } | null>(null);
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<unknown>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const message = readMessage(data);
      const height = message?.type === 'height' ? message.fields['height'] : undefined;
      if (typeof height === 'number' && height > 0 && height <= embedMostHeight)
        setSaid({ view, height: Math.ceil(height) });
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [view]);
  return { frame, contentHeight: said?.view === view ? said.height : null };
}
