import { type Classing, classCounts, classMethods, writeClassing } from '../../domain/choropleth/classing.ts';
import type { ColourMap } from '../../domain/choropleth/colourMap.ts';
import { paletteIds } from '../../domain/choropleth/paletteIds.ts';
import { ChoiceSelect } from '../../fields/ChoiceSelect.tsx';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { EdgeForm } from './EdgeForm.tsx';
import { Labelled } from './Labelled.tsx';

const counts = Array.from(
  { length: classCounts.most - classCounts.fewest + 1 },
  (_, index) => classCounts.fewest + index,
);

/** How values are divided into classes, and the colours of these. */
export function ClassControls({ map }: { readonly map: ColourMap }) {
  const words = useTexts(colourTexts);
  const store = useAtlasStoreApi();
  const { classing, palette, scale } = map;
  const choose = (next: Classing): void => store.getState().setColour({ colourClasses: writeClassing(next) });
  const count =
    classing.method === 'manual' ? Math.max(classCounts.fewest, scale.classes.length) : classing.count;
  return (
    <>
      <div className="colour-row">
        <div className="colour-field">
          <ChoiceSelect
            label={words.classes}
            values={[...classMethods, 'manual']}
            names={words.methods}
            value={classing.method}
            onChange={(method) => {
              if (method !== 'manual') return choose({ method, count });
              const edges = scale.classes.flatMap(({ lower }, index) =>
                index > 0 && lower !== undefined ? lower : [],
              );
              // Own edges begin where those of the method stand, so that nothing jumps.
              choose({ method, edges: edges.length > 0 ? edges : [0] });
            }}
          />
        </div>
        {classing.method !== 'manual' && (
          <Labelled label={words.count}>
            {(id) => (
              <select
                id={id}
                value={classing.count}
                onChange={({ currentTarget: { value } }) =>
                  choose({ method: classing.method, count: Number(value) })
                }
              >
                {counts.map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
        <div className="colour-field">
          <ChoiceSelect
            label={words.palette}
            values={paletteIds}
            names={words.palettes}
            value={palette}
            onChange={(chosen) =>
              store.getState().setColour({ colourPalette: chosen === paletteIds[0] ? null : chosen })
            }
          />
        </div>
      </div>
      {classing.method === 'manual' && (
        <EdgeForm edges={classing.edges} map={map} onEdges={(edges) => choose({ method: 'manual', edges })} />
      )}
    </>
  );
}
