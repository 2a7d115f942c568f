import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from "react";
import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { differingTotals, proposeImport, type ImportChoices } from "../../../statistics";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";
import { Message } from "../../shared/Message";
import type { ImportPreviewProps } from "../part-contracts";
import { outcomeOf, usualManner } from "./manner";
import { ProposedRows } from "./ProposedRows";
import { byHand } from "./reading";
import { ReadingChoices } from "./ReadingChoices";
import { WhatToKnow } from "./WhatToKnow";

interface BlockPreviewProps extends ImportPreviewProps {
  readonly cancelText: string;
}

/** The preview of a block as large as a table may be. */
export function BlockPreview({
  indicator,
  recipe,
  grid,
  confirm,
  cancel,
  cancelText,
  say,
}: BlockPreviewProps) {
  const [choices, setChoices] = useState<ImportChoices>({});
  const [rows, setRows] = useState(() => usualManner(recipe));
  const untouched = usualManner(recipe) === "replace" && recipe.rows.length > 0;
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
  const asksYear = proposal.years.length === 0 && recipe.years.length > 0;
  const given = asksYear ? year : undefined;
  const outcome = useMemo(
    () => outcomeOf(indicator, recipe, proposal, { rows, year: given }),
    [indicator, recipe, proposal, rows, given],
  );
  const count = (kind: string) => proposal.rows.filter((row) => row.kind === kind).length;
  const items = count("item");
  const figures = proposal.rows.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  const found = figures > 0 ? texts.found(items, count("group"), count("total") > 0, figures) : texts.nothing;
  const sayFound = useEffectEvent(() => {
    say(found);
  });
  useEffect(() => {
    sayFound();
  }, [found]);
  const current = recipe.rows.filter(({ kind }) => kind === "item").length;
  const years = [...new Set([...proposal.years, ...recipe.years])].sort((a, b) => a - b);

  return (
    <section className="import-view" aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      {unknown && <Message intent="info">{texts.unrecognised(indicator.name)}</Message>}
      <p>{found}</p>
      <WhatToKnow differing={differingTotals(proposal, indicator)} mistakes={outcome.mistakes} />

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

      <ReadingChoices
        indicator={indicator}
        grid={grid}
        proposal={proposal}
        choices={choices}
        recognised={recognised !== undefined}
        unknown={unknown}
        years={years}
        change={setChoices}
      />

      <Field label={texts.manner} size="small">
        <RadioGroup value={rows} onChange={(_, { value }) => setRows(value as typeof rows)}>
          <Radio value="replace" label={untouched ? texts.replaceBlank : texts.replace(current)} />
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
