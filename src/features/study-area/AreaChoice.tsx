import { useState } from 'react';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { CentreChoice } from './CentreChoice.tsx';
import { DrawingChoice } from './DrawingChoice.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';

const choices = { place: PlaceChoice, drawing: DrawingChoice, point: CentreChoice } as const;
const kinds = ['place', 'drawing', 'point'] as const;

/** Takes the study area from a place, a drawing, or coordinates. */
export function AreaChoice() {
  const { choice } = useTexts(studyTexts);
  const present = useAtlasStore((state) => state.studyArea?.kind);
  const [kind, setKind] = useState<(typeof kinds)[number]>(kinds.find((each) => each === present) ?? 'place');
  const Choice = choices[kind];
  return (
    <div className="study-choice">
      <p className="field-row">
        <ChoiceSelect
          label={choice.label}
          values={kinds}
          names={choice.kinds}
          value={kind}
          onChange={setKind}
        />
      </p>
      <Choice />
    </div>
  );
}
