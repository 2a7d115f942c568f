import { useId, useState, type FormEvent } from "react";
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { yearTexts as texts } from "../../../../texts/statistics-editor";
import type { YearBarProps } from "./YearBar";
import { addYears, firstPeriod, readYear } from "./year-edits";

type YearChoiceProps = Omit<YearBarProps, "year">;

/** The years of the table: one by one, or the programme's first period at once. */
export function YearChoice({ recipe, show, apply, say }: YearChoiceProps) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const field = useId();
  const { years } = recipe;
  const complete = firstPeriod.every((year) => years.includes(year));

  function add(event: FormEvent) {
    event.preventDefault();
    const year = readYear(text);
    if (year === undefined || years.includes(year)) {
      return setProblem(year === undefined ? texts.notAYear : texts.known(year));
    }
    setText("");
    setProblem(undefined);
    apply({ kind: "add-year", year });
    show(year);
    say(years.length === 0 ? texts.given(year) : texts.added(year));
  }

  function addPeriod() {
    apply(addYears(recipe, firstPeriod));
    say(texts.set(firstPeriod[0], firstPeriod[4]));
  }

  function remove(year: number) {
    apply({ kind: "remove-year", year });
    say(years.length === 1 ? texts.yearTaken : texts.removed(year));
  }

  return (
    <div className="year-choice">
      <ul className="year-chips">
        {years.map((year) => (
          <li key={year} className="chip">
            <span>{year}</span>
            <button
              type="button"
              aria-label={texts.remove(year)}
              title={texts.remove(year)}
              onClick={() => remove(year)}
            >
              <DismissRegular aria-hidden />
            </button>
          </li>
        ))}
        {!complete && (
          <li>
            <Button size="small" onClick={addPeriod}>
              {texts.fiveYears}
            </Button>
          </li>
        )}
      </ul>
      <form className="year-add" onSubmit={add} noValidate>
        <input
          className="text-field"
          inputMode="numeric"
          autoComplete="off"
          aria-label={texts.addLabel}
          placeholder={texts.addLabel}
          value={text}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem === undefined ? undefined : field}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
        />
        <Button size="small" type="submit">
          {texts.add}
        </Button>
      </form>
      {problem !== undefined && (
        <p id={field} className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="quiet">{texts.keptApart}</p>
    </div>
  );
}
