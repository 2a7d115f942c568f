import { useId, useState } from "react";
import { Field, Select } from "@fluentui/react-components";
import { figuresOf, type Grid, type ImportChoices, type Indicator, type Proposal } from "../../../statistics";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";
import { ColumnChoices } from "./ColumnChoices";
import { headerRowsOf, layoutsOf, mostHeaderRows, withHeaderRows } from "./reading";

interface ReadingChoicesProps {
  readonly indicator: Indicator;
  readonly grid: Grid;
  readonly proposal: Proposal;
  readonly choices: ImportChoices;
  /** Headings are recognised with these choices. */
  readonly recognised: boolean;
  /** None are with any: the author says what each column is. */
  readonly unknown: boolean;
  /** Years that a column of figures may be of. */
  readonly years: readonly number[];
  readonly change: (choices: ImportChoices) => void;
}

/** How the block is read: folded away while everything was recognised, as most blocks need no correction. */
export function ReadingChoices(props: ReadingChoicesProps) {
  const { indicator, grid, proposal, choices, recognised, unknown, years, change } = props;
  const headingId = useId();
  const [open] = useState(() => unknown || isUncertain(indicator, proposal));
  const across = proposal.orientation === "columns";
  return (
    <details className="import-reading-choices" open={open}>
      <summary>{texts.reading}</summary>
      <div className="import-pair">
        <Field label={texts.layout} size="small">
          <Select
            size="small"
            value={proposal.orientation}
            onChange={(_, { value }) => change({ orientation: value as Proposal["orientation"] })}
          >
            {layoutsOf(grid, indicator).map((layout) => (
              <option key={layout} value={layout}>
                {texts.layouts[layout]}
              </option>
            ))}
          </Select>
        </Field>
        {proposal.orientation !== "years" && (
          <Field label={across ? texts.headerColumns : texts.headerRows} size="small">
            <Select
              size="small"
              value={recognised && choices.headerRows === undefined ? "" : headerRowsOf(grid, choices)}
              onChange={(_, { value }) => change(withHeaderRows(choices, proposal, value))}
            >
              {!unknown && <option value="">{texts.headerFound}</option>}
              {Array.from({ length: mostHeaderRows + 1 }, (_, number) => (
                <option key={number} value={number}>
                  {number}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <h3 id={headingId}>{across ? texts.rowsAsColumns : texts.columns}</h3>
      <ColumnChoices
        indicator={indicator}
        proposal={proposal}
        choices={choices}
        years={years}
        change={change}
      />
    </details>
  );
}

/** A figure of the table has no column in the block, or a column of the block might have been meant instead of another. */
function isUncertain(indicator: Indicator, { columns }: Proposal): boolean {
  const found = new Set(columns.flatMap(({ to }) => (to?.kind === "cells" ? [to.column] : [])));
  const missing = figuresOf(indicator).some(({ key }) => !found.has(key));
  return missing || columns.some(({ leftOut }) => leftOut === "repeated" || leftOut === "no-year");
}
