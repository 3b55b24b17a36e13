import { useEffect, useRef } from 'react';

interface BoundInputProps {
  readonly label: string;
  /** In the unit the label names; null for no bound. */
  readonly value: number | null;
  /** The bound there is without one. */
  readonly placeholder: string;
  /** Id of the text that says what is wrong with it. */
  readonly problem: string | undefined;
  /** Called on Enter and on leaving the field, where the number is another. */
  readonly onCommit: (typed: number | null) => void;
}

/** One end of a range as a number. */
export function BoundInput({ label, value, placeholder, problem, onCommit }: BoundInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = value === null ? '' : String(value);
  }, [value]);
  const commit = (): void => {
    const typed = input.current?.valueAsNumber;
    const bound = typed === undefined || Number.isNaN(typed) ? null : typed;
    if (bound !== value) onCommit(bound);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        ref={input}
        type="number"
        step="any"
        inputMode="decimal"
        defaultValue={value === null ? '' : String(value)}
        placeholder={placeholder}
        aria-invalid={problem !== undefined}
        aria-describedby={problem}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </label>
  );
}
