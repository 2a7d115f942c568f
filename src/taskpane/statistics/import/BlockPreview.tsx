import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import {
  differingTotals,
  guessHeaderRows,
  proposeImport,
  transpose,
  type Grid,
  type ImportChoices,
  type Indicator,
  type Proposal,
} from "../../../statistics";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";
import { Message } from "../../shared/Message";
import type { ImportPreviewProps } from "../part-contracts";
import { ColumnChoices } from "./ColumnChoices";
import { outcomeOf, usualManner } from "./manner";
import { ProposedRows } from "./ProposedRows";
import { WhatToKnow } from "./WhatToKnow";

/** More rows of headings than any form has. */
const mostHeaderRows = 6;

interface BlockPreviewProps extends ImportPreviewProps {
  readonly cancelText: string;
}

/** The preview of a block as large as a table may be. */
export function BlockPreview({ indicator, recipe, grid, confirm, cancel, cancelText }: BlockPreviewProps) {
  const [choices, setChoices] = useState<ImportChoices>({});
  const [rows, setRows] = useState(() => usualManner(recipe));
  const [year, setYear] = useState(recipe.years.at(-1));
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => heading.current?.focus(), []);

  const recognised = useMemo(() => proposeImport(grid, indicator, choices), [grid, indicator, choices]);
  const proposal = useMemo(
    () => recognised ?? byHand(grid, indicator, choices),
    [recognised, grid, indicator, choices],
  );
  const unknown = useMemo(() => !proposeImport(grid, indicator), [grid, indicator]);
  const layouts = useMemo(() => layoutsOf(grid, indicator), [grid, indicator]);
  const asksYear = proposal.years.length === 0 && recipe.years.length > 0;
  const given = asksYear ? year : undefined;
  const outcome = useMemo(
    () => outcomeOf(indicator, recipe, proposal, { rows, year: given }),
    [indicator, recipe, proposal, rows, given],
  );
  const count = (kind: string) => proposal.rows.filter((row) => row.kind === kind).length;
  const items = count("item");
  const figures = proposal.rows.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  const current = recipe.rows.filter(({ kind }) => kind === "item").length;
  const years = [...new Set([...proposal.years, ...recipe.years])].sort((a, b) => a - b);

  return (
    <section className="import-view" aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      {unknown && <Message intent="info">{texts.unrecognised(indicator.name)}</Message>}
      <p role="status">
        {figures > 0 ? texts.found(items, count("group"), count("total") > 0, figures) : texts.nothing}
      </p>
      <WhatToKnow differing={differingTotals(proposal, indicator)} mistakes={outcome.mistakes} />

      <div className="import-pair">
        <Field label={texts.layout} size="small">
          <Select
            size="small"
            value={proposal.orientation}
            onChange={(_, { value }) => setChoices({ orientation: value as Proposal["orientation"] })}
          >
            {layouts.map((layout) => (
              <option key={layout} value={layout}>
                {texts.layouts[layout]}
              </option>
            ))}
          </Select>
        </Field>
        {proposal.orientation !== "years" && (
          <Field
            label={proposal.orientation === "columns" ? texts.headerColumns : texts.headerRows}
            size="small"
          >
            <Select
              size="small"
              value={recognised && choices.headerRows === undefined ? "" : headerRowsOf(grid, choices)}
              onChange={(_, { value }) => setChoices(withHeaderRows(choices, proposal, value))}
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

      <h3>{proposal.orientation === "columns" ? texts.rowsAsColumns : texts.columns}</h3>
      <ColumnChoices
        indicator={indicator}
        proposal={proposal}
        choices={choices}
        years={years}
        change={setChoices}
      />

      {items > 0 && (
        <>
          <h3>{texts.rows}</h3>
          <ProposedRows indicator={indicator} proposal={proposal} />
        </>
      )}
      {proposal.leftOut.length > 0 && (
        <details className="import-left-out">
          <summary>{texts.leftOutRows(proposal.leftOut.length)}</summary>
          <ul>
            {proposal.leftOut.map(({ position, text, why }) => (
              <li key={position}>
                {text} <span className="quiet">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}

      <Field label={texts.manner} size="small">
        <RadioGroup value={rows} onChange={(_, { value }) => setRows(value as typeof rows)}>
          <Radio value="replace" label={texts.replace(current)} />
          <Radio value="merge" label={texts.merge} />
        </RadioGroup>
      </Field>
      {rows === "merge" && <p className="quiet">{texts.merged(outcome.filled, outcome.added)}</p>}
      {asksYear && (
        <Field label={texts.year} size="small">
          <Select
            size="small"
            value={String(year ?? "")}
            onChange={(_, { value }) => setYear(value === "" ? undefined : Number(value))}
          >
            {rows === "replace" && <option value="">{texts.noYear}</option>}
            {recipe.years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {count("total") > 0 && (
        <p className="quiet">{recipe.total.mode === "entered" ? texts.totalTaken : texts.totalComputed}</p>
      )}

      <div className="import-actions">
        <Button appearance="primary" disabled={figures === 0} onClick={() => confirm(outcome.edit)}>
          {texts.confirm(items)}
        </Button>
        <Button onClick={cancel}>{cancelText}</Button>
        <p className="quiet">{texts.undo}</p>
      </div>
    </section>
  );
}

/** What the block says when the author tells its header, as far as the author has told what its columns are. */
function byHand(grid: Grid, indicator: Indicator, choices: ImportChoices): Proposal {
  const orientation = choices.orientation === "columns" ? "columns" : "rows";
  const told = { ...choices, orientation, headerRows: headerRowsOf(grid, choices) } as const;
  return (
    proposeImport(grid, indicator, told) ?? { orientation, columns: [], rows: [], leftOut: [], years: [] }
  );
}

function headerRowsOf(grid: Grid, choices: ImportChoices): number {
  const block = choices.orientation === "columns" ? transpose(grid) : grid;
  return choices.headerRows ?? Math.min(guessHeaderRows(block), mostHeaderRows);
}

/** Another header may change what the columns are; which way the block stands stays as it was. */
function withHeaderRows(choices: ImportChoices, proposal: Proposal, typed: string): ImportChoices {
  const { orientation } = proposal;
  return { ...choices, orientation, headerRows: typed === "" ? undefined : Number(typed) };
}

function layoutsOf(grid: Grid, indicator: Indicator): Proposal["orientation"][] {
  const years = proposeImport(grid, indicator, { orientation: "years" });
  return years ? ["rows", "columns", "years"] : ["rows", "columns"];
}
