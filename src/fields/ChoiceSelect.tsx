import { useId } from 'react';

interface ChoiceSelectProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  /** Without them a value names itself. */
  readonly names?: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** For the ear alone, where the values say to the eye what they are. */
  readonly isLabelHidden?: boolean;
}

/** A labelled choice of one of a few known values; label and field stand where the caller's row puts them. */
export function ChoiceSelect<Value extends string>(props: ChoiceSelectProps<Value>) {
  const { label, values, names, value, onChange, isLabelHidden = false } = props;
  const id = useId();
  return (
    <>
      <label htmlFor={id} {...(isLabelHidden && { className: 'visually-hidden' })}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((each) => each === currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {names ? names[each] : each}
          </option>
        ))}
      </select>
    </>
  );
}
