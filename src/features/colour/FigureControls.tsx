import type { Atlas } from '../../domain/atlas.ts';
import { colourCandidates } from '../../domain/choropleth/candidates.ts';
import type { ColourMap } from '../../domain/choropleth/colourMap.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { Labelled } from './Labelled.tsx';
import { useSetName } from './useSetName.tsx';

interface FigureControlsProps {
  readonly facts: Atlas;
  readonly map: ColourMap;
}

/** Which places and which of their figures: kind and period, each with how many there are. */
export function FigureControls({ facts, map: { candidate, set } }: FigureControlsProps) {
  const words = useTexts(colourTexts);
  const store = useAtlasStoreApi();
  const setName = useSetName();
  const ofMetric = colourCandidates(facts).filter(({ metric }) => metric.id === candidate.metric.id);
  return (
    <div className="colour-row">
      <Labelled label={words.kind}>
        {(id) => (
          <select
            id={id}
            value={candidate.kind}
            onChange={({ currentTarget: { value } }) =>
              store.getState().setColour({
                colourKind: value === ofMetric[0]?.kind ? null : value,
                colourPeriod: null,
              })
            }
          >
            {ofMetric.map(({ kind }) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={words.period}>
        {(id) => (
          <select
            id={id}
            value={set.code}
            onChange={({ currentTarget: { value } }) =>
              store.getState().setColour({ colourPeriod: value === candidate.sets[0]?.code ? null : value })
            }
          >
            {candidate.sets.map((each) => (
              <option key={each.code} value={each.code}>
                {words.counted(setName(each), each.placeCount, candidate.total)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </div>
  );
}
