import { useMemo } from 'react';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { shownRows } from '../../domain/ownFilter.ts';
import { encodeStudyArea } from '../../domain/studyArea/studyLink.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { exportTexts } from '../../i18n/parts/export.ts';
import { selectFactsAsOf } from '../../state/factsAsOf.ts';
import { selectVisiblePlaces } from '../../state/selectors.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import type { ExportedSet } from './exportedSet.ts';
import { placeSet, studySet } from './placeSet.ts';
import { drawingSet, ownSet } from './readerSets.ts';

/** Something that can be saved now. */
export interface ExportChoice {
  readonly id: string;
  readonly label: string;
  /** Without its ending. */
  readonly fileName: string;
  /** Rejects where the reader's own data are gone meanwhile. */
  readonly make: () => Promise<ExportedSet>;
}

/** What there is to save; sets of places need facts and outlines. */
export function useExportChoices(geometry: AtlasGeometry | null): readonly ExportChoice[] {
  const { data: words } = useTexts(exportTexts);
  const language = useLanguage();
  const facts = useAtlasStore(selectFactsAsOf);
  const visible = useAtlasStore(selectVisiblePlaces);
  const selected = useAtlasStore((state) => state.selectedPlace);
  const drawings = useAtlasStore((state) => state.drawings);
  const ownLayers = useAtlasStore((state) => state.ownLayers);
  const studyArea = useAtlasStore((state) => state.studyArea);
  const report = useAtlasStore((state) => state.studyReport);
  return useMemo(() => {
    const choices: ExportChoice[] = [];
    const add = (set: keyof typeof words.sets, count: number, make: () => ExportedSet): void => {
      choices.push({
        id: set,
        label: words.sets[set](count),
        fileName: words.fileNames[set],
        make: async () => make(),
      });
    };
    if (facts && geometry) {
      if (visible.size > 0) add('visible', visible.size, () => placeSet(facts, geometry, visible));
      if (selected !== null) add('selected', 1, () => placeSet(facts, geometry, new Set([selected])));
      const name = encodeStudyArea(studyArea, drawings) ?? words.studyName;
      if (report) add('study', report.places.length, () => studySet(facts, geometry, report, name));
    }
    if (drawings.length > 0) add('drawings', drawings.length, () => drawingSet(drawings, language));
    for (const layer of ownLayers) {
      choices.push({
        id: `own ${layer.id}`,
        label: words.own(layer.name, shownRows(layer.mask, layer.rows)),
        fileName: `${words.fileNames.own}-${safeName(layer.name)}`,
        make: () => ownSet(layer),
      });
    }
    return choices;
  }, [words, language, facts, geometry, visible, selected, drawings, ownLayers, studyArea, report]);
}

/** A name of the reader's as a part of a file name: no signs that a file system takes for its own. */
function safeName(name: string): string {
  return [...name.replace(/[^\p{L}\p{N}._-]+/gu, '-')].slice(0, 40).join('');
}
