import { type FormEvent, useId, useRef, useState } from 'react';
import { drawingLimits } from '../domain/drawing.ts';
import { useTexts } from '../i18n/LanguageContext.tsx';
import { positionTexts } from '../i18n/parts/position.ts';
import { ChoiceSelect } from './ChoiceSelect.tsx';

interface RadiusFormProps {
  readonly action: string;
  /** The radius as it is, if there is one. */
  readonly radiusMeters?: number;
  readonly mostMeters?: number;
  readonly onRadius: (meters: number) => void;
}

const metersIn = { kilometers: 1000, meters: 1 } as const;

/** Takes the radius of a circle, or how far around something. */
export function RadiusForm({
  action,
  radiusMeters,
  mostMeters = drawingLimits.radiusMeters,
  onRadius,
}: RadiusFormProps) {
  const typed = useTexts(positionTexts);
  const [unit, setUnit] = useState<keyof typeof metersIn>(
    radiusMeters !== undefined && radiusMeters < 1000 ? 'meters' : 'kilometers',
  );
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const meters = Number(field.current?.value.trim().replace(/[,，](?=\d{3})/g, '')) * metersIn[unit];
    const isRadius = meters > 0 && meters <= mostMeters;
    setRefused(!isRadius);
    if (isRadius) onRadius(meters);
  };

  return (
    <form className="field-form" onSubmit={submit}>
      <label htmlFor={`${id}-radius`}>{typed.radius}</label>
      <div className="field-row">
        <input
          id={`${id}-radius`}
          key={radiusMeters}
          ref={field}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          // Kept to a tenth of a metre: four decimals of a kilometre.
          defaultValue={radiusMeters === undefined ? '' : Number((radiusMeters / metersIn[unit]).toFixed(4))}
          aria-invalid={isRefused}
          aria-describedby={`${id}-note`}
        />
        <ChoiceSelect
          label={typed.unit}
          isLabelHidden
          values={['kilometers', 'meters']}
          names={{ kilometers: typed.kilometers, meters: typed.meters }}
          value={unit}
          onChange={setUnit}
        />
        <button type="submit" className="button">
          {action}
        </button>
      </div>
      <p id={`${id}-note`} className="field-note" data-problem={isRefused}>
        {isRefused && typed.radiusProblem(mostMeters / 1000)}
      </p>
    </form>
  );
}
