import { useState } from 'react';
import type { LngLat } from '../../domain/outline.ts';
import { formatPosition } from '../../i18n/formatDrawn.ts';

interface PositionFieldProps {
  readonly name: string;
  readonly position: LngLat;
  readonly isRefused: boolean;
  /** Told when the reader is done with a text that differs from the position. */
  readonly onType: (text: string) => void;
}

/** A position as text to edit; what is typed counts on Enter or when the field is left. */
export function PositionField({ name, position, isRefused, onType }: PositionFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const written = formatPosition(position);
  const finish = (): void => {
    if (draft !== null && draft !== written) onType(draft);
    setDraft(null);
  };
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-label={name}
      aria-invalid={isRefused}
      value={draft ?? written}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={finish}
      onKeyDown={({ key }) => {
        if (key === 'Enter') finish();
      }}
    />
  );
}
