import { useId } from "react";
import type { Edit } from "../../../../statistics";
import { useDraft, type Steps } from "../typing/use-draft";

interface DetailFieldProps {
  readonly steps: Steps;
  readonly label: string;
  /** What the recipe holds. */
  readonly value: string;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Texts to choose from; others can be typed. */
  readonly suggestions?: readonly string[];
  /** The edit that stores a text; undefined for one that cannot be stored. */
  toEdit(text: string): Edit | undefined;
  /** What is wrong with a text. */
  check?(text: string): string | undefined;
}

/** A detail of the table that is typed. What cannot be stored stays in the field, with what is wrong with it. */
export function DetailField({
  steps,
  label,
  value,
  placeholder,
  hint,
  suggestions,
  toEdit,
  check,
}: DetailFieldProps) {
  const id = useId();
  const { text, begin, type, compose, commit, cancel } = useDraft(steps);
  const shown = text ?? value;
  const problem = check?.(shown);
  const said = problem ?? hint;
  return (
    <div className="detail">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-field"
        autoComplete="off"
        value={shown}
        placeholder={placeholder}
        list={suggestions ? `${id}-list` : undefined}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onChange={({ target }) =>
          text === undefined ? begin(value, target.value, toEdit) : type(target.value)
        }
        onCompositionStart={() => compose(true)}
        onCompositionEnd={() => compose(false)}
        onBlur={() => problem === undefined && commit()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" && problem === undefined) commit();
          else if (event.key === "Escape") cancel();
        }}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {said !== undefined && (
        <p id={`${id}-said`} className={problem === undefined ? "quiet" : "field-problem"}>
          {said}
        </p>
      )}
    </div>
  );
}
