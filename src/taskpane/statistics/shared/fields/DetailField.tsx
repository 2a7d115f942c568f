import { useId } from "react";
import { useDraft, type Steps } from "./use-draft";
import "./fields.css";

interface DetailFieldProps<Step> {
  readonly steps: Steps<Step>;
  readonly label: string;
  /** What is stored. */
  readonly value: string;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Texts to choose from; others can be typed. */
  readonly suggestions?: readonly string[];
  /** The step that stores a text; undefined for one that cannot be stored. */
  toEdit(text: string): Step | undefined;
  /** What is wrong with a text. */
  check?(text: string): string | undefined;
}

/** A detail that is typed. What cannot be stored stays in the field, with what is wrong with it. */
export function DetailField<Step>({
  steps,
  label,
  value,
  placeholder,
  hint,
  suggestions,
  toEdit,
  check,
}: DetailFieldProps<Step>) {
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
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") commit();
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
