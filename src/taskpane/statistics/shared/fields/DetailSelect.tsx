import { useId } from "react";
import "./fields.css";

interface DetailSelectProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  change(value: string): void;
}

/** A detail that is chosen. */
export function DetailSelect({ label, value, hint, options, change }: DetailSelectProps) {
  const id = useId();
  return (
    <div className="detail">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="text-field"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => change(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
