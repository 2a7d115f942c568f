import { useId, useMemo, useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import { buildChart, chartKinds, type ChartKind, type ChartModel } from "../../../statistics";
import { chartTexts, chartViewTexts as texts } from "../../../texts/statistics-chart";
import { Message } from "../../shared/Message";
import type { ChartViewProps } from "../part-contracts";
import { ChartCanvas } from "./ChartCanvas";
import { ChartTable } from "./ChartTable";
import "./chart.css";

/** The chart of a table in the pane, and the same as a picture for the document. */
export default function ChartView({ indicator, recipe, targets, insert }: ChartViewProps) {
  const kinds = chartKinds(indicator, recipe);
  const [chosen, setChosen] = useState<ChartKind>();
  const [year, setYear] = useState<number>();
  const kind = kinds.find((one) => one === chosen) ?? kinds[0];
  const of = recipe.years.find((one) => one === year);
  const titleId = useId();
  const chart = useMemo(
    () => buildChart(indicator, recipe, targets, { kind: chosen, year }),
    [indicator, recipe, targets, chosen, year],
  );
  return (
    <section className="chart-view" aria-labelledby={titleId}>
      <h2 id={titleId}>{texts.title}</h2>
      {kinds.length > 1 && (
        <div className="chart-choices">
          <Field label={texts.kind} size="small">
            <Select
              size="small"
              value={kind ?? ""}
              onChange={(_, { value }) => setChosen(kinds.find((one) => one === value))}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {chartTexts.kinds[one]}
                </option>
              ))}
            </Select>
          </Field>
          {kind === "bars" && (
            <Field label={texts.year} size="small">
              <Select size="small" value={of ?? ""} onChange={(_, { value }) => setYear(Number(value))}>
                {of === undefined && <option value="">{texts.lastYear}</option>}
                {recipe.years.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </div>
      )}
      {chart.is === "none" ? (
        <Message intent="info">{chart.message}</Message>
      ) : (
        <Drawn model={chart.model} {...(insert ? { insert } : {})} />
      )}
    </section>
  );
}

interface DrawnProps extends Pick<ChartViewProps, "insert"> {
  readonly model: ChartModel;
}

function Drawn({ model, insert }: DrawnProps) {
  const [state, setState] = useState<"idle" | "inserting" | "failed">("idle");
  const put = async (write: NonNullable<ChartViewProps["insert"]>) => {
    setState("inserting");
    try {
      const { printChart } = await import(/* webpackChunkName: "chart" */ "./draw");
      await write(printChart(model));
      setState("idle");
    } catch {
      // Why Word did not take it, the view around says; here it only must not look done.
      setState("failed");
    }
  };
  return (
    <>
      <figure>
        <figcaption>{model.title}</figcaption>
        <ChartCanvas model={model} />
      </figure>
      {model.remarks.map((remark) => (
        <p key={remark} className="quiet">
          {remark}
        </p>
      ))}
      <ChartTable model={model} />
      {insert && (
        <div className="chart-insert">
          <Button appearance="primary" disabled={state === "inserting"} onClick={() => void put(insert)}>
            {state === "inserting" ? texts.inserting : texts.insert}
          </Button>
          <p className="quiet">{texts.printed}</p>
          <p role="status">{state === "failed" ? texts.notInserted : ""}</p>
        </div>
      )}
    </>
  );
}
