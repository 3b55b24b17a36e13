import { useState } from 'react';
import type { LngLat } from '../../domain/outline.ts';
import { checkedStudyPoint, mostStudyRadiusMeters } from '../../domain/studyArea/studyArea.ts';
import { PositionForm } from '../../fields/PositionForm.tsx';
import { RadiusForm } from '../../fields/RadiusForm.tsx';
import { formatPosition } from '../../i18n/formatDrawn.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { useAtlasStore, useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

/** A circle around typed coordinates. */
export function CentreChoice() {
  const { choice } = useTexts(studyTexts);
  const store = useAtlasStoreApi();
  const area = useAtlasStore((state) => state.studyArea);
  const circle = area?.kind === 'point' ? area : null;
  const [typed, setTyped] = useState<LngLat | null>(null);
  const centre = typed ?? circle?.centre ?? null;
  return (
    <>
      <PositionForm
        isSingle
        action={choice.takeCentre}
        onPositions={([position]) => setTyped(position ? checkedStudyPoint(position) : null)}
      />
      {centre && (
        <>
          <p className="field-note">{choice.centre(formatPosition(centre))}</p>
          <RadiusForm
            action={choice.useCircle}
            mostMeters={mostStudyRadiusMeters}
            {...(circle ? { radiusMeters: circle.radiusMeters } : {})}
            onRadius={(radiusMeters) =>
              store.getState().setStudyArea({ kind: 'point', centre, radiusMeters })
            }
          />
        </>
      )}
    </>
  );
}
