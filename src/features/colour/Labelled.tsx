import { type ReactNode, useId } from 'react';

interface LabelledProps {
  readonly label: string;
  /** The control, under the id that its label names. */
  readonly children: (id: string) => ReactNode;
}

/** A control with its label above. */
export function Labelled({ label, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="colour-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
