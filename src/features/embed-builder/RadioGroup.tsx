import { type ReactNode, useId } from 'react';

interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Below the options. */
  readonly children?: ReactNode;
}

/** A choice of one of a few values that are all seen. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, options, names, value, onChange, children } = props;
  const name = useId();
  return (
    <fieldset className="embed-group">
      <legend>{legend}</legend>
      <div className="embed-options">
        {options.map((each) => (
          <label key={each} className="embed-option">
            <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
            {names[each]}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
