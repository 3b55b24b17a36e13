interface OptionGroupProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A titled group of a select's options; nothing where it would be empty. */
export function OptionGroup({ label, options }: OptionGroupProps) {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </optgroup>
  );
}
