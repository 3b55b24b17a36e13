import { useId, useState } from 'react';
import type { PlaceEntry } from '../../domain/atlasIndex.ts';
import { isLocated } from '../../domain/isLocated.ts';
import { mostStudyRadiusMeters } from '../../domain/studyArea/studyArea.ts';
import { RadiusForm } from '../../fields/RadiusForm.tsx';
import { formatTolerance } from '../../i18n/formatMeasure.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

const kinds = ['district', 'zone', 'site', 'hub'] as const;

/** A place's outline or what lies around it; says why a place without an outline needs a radius. */
export function PlaceChoice() {
  const { choice, names } = useTexts(studyTexts);
  const language = useLanguage();
  const store = useAtlasStoreApi();
  const atlas = useAtlasStore((state) => state.atlas);
  const selected = useAtlasStore((state) => state.selectedPlace);
  const area = useAtlasStore((state) => state.studyArea);
  const [chosen, setChosen] = useState<string | null>(null);
  const id = useId();
  const offered = kinds.map((kind) => ({ kind, places: drawn(atlas.places, kind, atlas.outlines) }));
  const known = offered.flatMap(({ places }) => places);
  const present = area?.kind === 'place' ? area.place : null;
  const place = known.find((each) => each.id === (chosen ?? present ?? selected))?.id ?? known[0]?.id;
  const outline = atlas.outlines.find((each) => each.place === place);
  if (place === undefined || !outline) return null;
  const radiusMeters = area?.kind === 'place' && area.place === place ? area.radiusMeters : null;
  const study = (radius: number | null): void =>
    store.getState().setStudyArea({ kind: 'place', place, radiusMeters: radius });
  return (
    <>
      <p className="field-row">
        <label htmlFor={id}>{choice.place}</label>
        <select id={id} value={place} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {offered.map(({ kind, places }) => (
            <optgroup key={kind} label={names.groups[kind]}>
              {places.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name[language]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      {outline.geometry === 'polygon' && (
        <p>
          <button type="button" className="button" onClick={() => study(null)}>
            {choice.useOutline}
          </button>
        </p>
      )}
      {isLocated(outline) ? (
        <>
          {outline.geometry === 'point' && (
            <p className="field-note">
              {choice.pointOnly(formatTolerance(outline.uncertaintyMeters ?? 0, language))}
            </p>
          )}
          <RadiusForm
            key={place}
            action={choice.aroundPlace}
            mostMeters={mostStudyRadiusMeters}
            {...(radiusMeters === null ? {} : { radiusMeters })}
            onRadius={study}
          />
        </>
      ) : (
        <p className="field-note">{choice.somewhere}</p>
      )}
    </>
  );
}

function drawn(
  places: readonly PlaceEntry[],
  kind: PlaceEntry['kind'],
  outlines: readonly { readonly place: string }[],
): readonly PlaceEntry[] {
  return places.filter((place) => place.kind === kind && outlines.some((each) => each.place === place.id));
}
