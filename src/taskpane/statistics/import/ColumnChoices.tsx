import { useId } from "react";
import { Select } from "@fluentui/react-components";
import type { ImportChoices, Indicator, Proposal, ProposedColumn } from "../../../statistics";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";
import { chooseColumn, columnOptions, optionOf, takesYear, yearOf } from "./column-options";

interface ColumnChoicesProps {
  readonly indicator: Indicator;
  readonly proposal: Proposal;
  readonly choices: ImportChoices;
  /** Years that a column of figures may be of. */
  readonly years: readonly number[];
  readonly change: (choices: ImportChoices) => void;
}

/** Each column of the block: its heading and first cell, what it becomes or why it is left out. */
export function ColumnChoices({ indicator, proposal, choices, years, change }: ColumnChoicesProps) {
  const options = columnOptions(indicator);
  const choose = (column: ProposedColumn, option: string, year: number | undefined) =>
    change(chooseColumn(choices, indicator, proposal.columns, column.position, option, year));
  return (
    <ul className="import-columns">
      {proposal.columns.map((column) => {
        const option = optionOf(indicator, column);
        const name = column.heading || texts.blankHeading(column.position + 1);
        return (
          <Line
            key={column.position}
            name={name}
            {...(column.sample === "" ? {} : { sample: column.sample })}
            {...(column.why === undefined ? {} : { why: column.why })}
          >
            <Select
              size="small"
              aria-label={texts.columnIs(name)}
              value={option}
              onChange={(_, { value }) => choose(column, value, yearOf(column))}
            >
              {options.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </Select>
            {takesYear(indicator, option) && years.length > 0 && (
              <Select
                size="small"
                aria-label={texts.yearOf(name)}
                value={String(yearOf(column) ?? "")}
                onChange={(_, { value }) => choose(column, option, value === "" ? undefined : Number(value))}
              >
                <option value="">{texts.noYear}</option>
                {years.map((year) => (
                  <option key={year} value={year}>
                    {year}
                  </option>
                ))}
              </Select>
            )}
          </Line>
        );
      })}
    </ul>
  );
}

interface LineProps {
  readonly name: string;
  readonly sample?: string;
  readonly why?: string;
  readonly children: React.ReactNode;
}

function Line({ name, sample, why, children }: LineProps) {
  const id = useId();
  return (
    <li aria-labelledby={id}>
      <div className="import-column-name">
        <span id={id}>{name}</span>
        {sample !== undefined && <span className="quiet">{texts.sample(sample)}</span>}
      </div>
      <div className="import-column-choice">
        {children}
        {why !== undefined && <span className="quiet">{why}</span>}
      </div>
    </li>
  );
}
