import { useEffect, useMemo, useState } from 'react';
import { createLookup } from '../../atlas/lookup.ts';
import { comparedPlaces } from '../../domain/comparedPlaces.ts';
import { defaultEmbed, embedAddress, embedCity } from '../../domain/embedAddress.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import { usePageLinks } from '../../state/PageLinks.tsx';
import { useToday } from '../../state/Today.tsx';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { EmbedOutput } from './EmbedOutput.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { EmbedSettings } from './EmbedSettings.tsx';
import { type EmbedChoices, embedOptionsOf, isComplete, shownPlaces } from './embedChoices.ts';
import { useMessagesIn } from './useMessagesIn.tsx';
import './embedBuilder.css';

/** Makes the markup with which another page shows a part of the atlas, beside a preview of it. */
export function EmbedBuilderPanel() {
  const texts = useTexts(embedBuilderTexts);
  const language = useLanguage();
  const today = useToday();
  const store = useAtlasStoreApi();
  const atlas = useAtlasStore((state) => state.atlas);
  const facts = useAtlasStore((state) => state.facts);
  const { root } = usePageLinks();
  const [choices, setChoices] = useState(() => firstChoices(store.getState(), language));
  const messages = useMessagesIn(choices.language);
  const lookup = useMemo(() => facts && createLookup(facts), [facts]);
  // Also where the map never came, which would have had the facts asked for.
  useEffect(() => store.getState().wantFigures(), [store]);

  const folder = new URL(root, document.baseURI).href;
  const places = shownPlaces(choices).flatMap((id) => atlas.places.find((place) => place.id === id) ?? []);
  const edition = atlas.factsEdition;
  const context = lookup &&
    messages && { folder, edition, today, language: choices.language, messages, places, facts: lookup };
  const options = embedOptionsOf(choices, edition);

  return (
    <div className="embed-builder">
      <p className="field-note embed-intro">{texts.intro}</p>
      <div className="embed-columns">
        <EmbedSettings choices={choices} edition={edition} onChange={setChoices} />
        <div className="embed-results">
          {isComplete(choices) ? (
            <>
              <EmbedPreview
                folder={folder}
                addressOf={(map) => folder + embedAddress({ ...options, map: map ?? options.map })}
                kind={choices.kind}
                height={choices.height}
              />
              {context ? (
                <EmbedOutput context={context} choices={choices} />
              ) : (
                <p className="field-note">{texts.waiting}</p>
              )}
            </>
          ) : (
            <p className="field-note">{texts.preview.none}</p>
          )}
        </div>
      </div>
    </div>
  );
}

function firstChoices(
  { selectedPlace, compare }: { readonly selectedPlace: string | null; readonly compare: readonly string[] },
  language: EmbedChoices['language'],
): EmbedChoices {
  const place = selectedPlace ?? embedCity;
  const compared = compare.length > 0 ? compare : selectedPlace === null ? [] : [selectedPlace];
  return {
    ...{ kind: defaultEmbed.kind, place, language },
    compared: compared.slice(0, comparedPlaces.most),
    ...{ parts: defaultEmbed.parts, theme: defaultEmbed.theme, map: defaultEmbed.map },
    height: 'auto',
    isFixedEdition: false,
  };
}
