import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { yearTexts as texts } from "../../../../texts/statistics-editor";
import type { Edit, Recipe } from "../../../../statistics";
import type { ShownYear } from "../grid/use-figure-grid";
import { YearChoice } from "./YearChoice";

export interface YearBarProps {
  readonly recipe: Recipe;
  /** The year that is shown; absent when all are, or there are none. */
  readonly year: number | undefined;
  show(year: ShownYear): void;
  apply(edit: Edit): void;
  say(text: string): void;
}

/** Which year's figures the grid shows, and which years the table has. */
export function YearBar({ recipe, year, show, apply, say }: YearBarProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { years } = recipe;
  const at = year === undefined ? -1 : years.indexOf(year);
  const [first, last] = [years[0], years.at(-1)];
  const series = first !== undefined && last !== undefined && years.length > 1;
  const all = series && year === undefined;

  function step(to: number | undefined) {
    if (to === undefined) return;
    show(to);
    say(texts.year(to));
  }

  return (
    <>
      <div className="year-bar" role="group" aria-label={texts.label}>
        {series && !all && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronLeftRegular />}
            aria-label={at > 0 ? texts.before(years[at - 1] ?? first) : texts.first}
            disabledFocusable={at <= 0}
            onClick={() => step(years[at - 1])}
          />
        )}
        {first !== undefined && (
          <span className="year-shown">
            <span className="wide-only">{texts.word} </span>
            {year ?? texts.period(first, last ?? first)}
          </span>
        )}
        {series && !all && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronRightRegular />}
            aria-label={at < years.length - 1 ? texts.after(years[at + 1] ?? last) : texts.last}
            disabledFocusable={at >= years.length - 1}
            onClick={() => step(years[at + 1])}
          />
        )}
        {series && (
          <button
            type="button"
            className="toggle"
            aria-pressed={all}
            aria-label={texts.allLong}
            title={texts.allLong}
            onClick={() => show(all ? last : "all")}
          >
            {texts.all}
          </button>
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<CalendarLtrRegular />}
          aria-label={texts.choose}
          title={texts.choose}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {years.length > 0 ? undefined : texts.choose}
        </Button>
      </div>
      <div id={panel} className="year-panel" hidden={!open}>
        {open && <YearChoice recipe={recipe} show={show} apply={apply} say={say} />}
      </div>
    </>
  );
}
