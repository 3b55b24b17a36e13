import { type FormEvent, useContext, useId, useRef, useState } from 'react';
import { type EdgeProblem, edgeProblem } from '../../domain/choropleth/classing.ts';
import type { ColourMap } from '../../domain/choropleth/colourMap.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { colourTexts } from '../../i18n/parts/colour.ts';
import { preferredStep } from '../../i18n/preferredNotation.ts';
import { UnitsContext } from '../../i18n/UnitsContext.tsx';
import { inStep, unitStep } from '../../i18n/unitNotation.ts';

interface EdgeFormProps {
  readonly map: ColourMap;
  readonly edges: readonly number[];
  readonly onEdges: (edges: readonly number[]) => void;
}

/** Takes the edges of classes, in the unit in which the map's values are written. */
export function EdgeForm({ map, edges, onEdges }: EdgeFormProps) {
  const words = useTexts(colourTexts);
  const { factor, name } = useEdgeUnit(map);
  const [problem, setProblem] = useState<EdgeProblem>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const typed = (field.current?.value ?? '').trim().split(/[\s、，;；]+/);
    const next = typed.map((text) => readNumber(text) * factor).map((edge) => Number(edge.toPrecision(12)));
    const found = edgeProblem(next);
    setProblem(found);
    if (!found) onEdges(next);
  };

  const written = edges.map((edge) => inStep(edge, factor)).join(' ');
  return (
    <form className="colour-field" onSubmit={submit}>
      <label htmlFor={id}>{words.edges.label(name)}</label>
      <div className="colour-edges">
        <input
          key={written}
          id={id}
          ref={field}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={160}
          defaultValue={written}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-note`}
        />
        <button type="submit" className="button">
          {words.edges.apply}
        </button>
      </div>
      <p
        id={`${id}-note`}
        className={problem ? 'colour-note colour-warning' : 'colour-note'}
        role={problem && 'alert'}
      >
        {problem ? words.edges.problems[problem] : words.edges.hint}
      </p>
    </form>
  );
}

/** The unit of the largest value at its order of magnitude: no digits of a single value may decide. */
function useEdgeUnit({ set: { figures } }: ColourMap): { readonly factor: number; readonly name: string } {
  const language = useLanguage();
  const units = useContext(UnitsContext);
  const unit = figures[0]?.unit ?? 'CNY';
  const largest = Math.max(1, ...figures.map(({ value }) => Math.abs(value)));
  const values = [10 ** Math.floor(Math.log10(largest) + 1e-9)];
  const step = preferredStep(values, unit, language, units) ?? unitStep(values, unit, language);
  const name = (step.before + step.scale + step.after).trim();
  return { factor: step.factor, name };
}

/** `1,200.5` with commas between thousands; NaN for anything that is no number. */
function readNumber(text: string): number {
  return /^[-−]?\d[\d,]*(?:\.\d+)?$/.test(text)
    ? Number(text.replace('−', '-').replaceAll(',', ''))
    : Number.NaN;
}
