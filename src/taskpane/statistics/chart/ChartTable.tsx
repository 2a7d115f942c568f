import type { ChartModel } from "../../../statistics";
import { chartViewTexts as texts } from "../../../texts/statistics-chart";

/** The chart's figures in words, for whoever does not see it or wants them exactly. */
export function ChartTable({ model }: { readonly model: ChartModel }) {
  return (
    <details className="chart-table">
      <summary>{texts.table}</summary>
      <table>
        <thead>
          <tr>
            <td />
            {model.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.labels.map((label, at) => (
            <tr key={at}>
              <th scope="row">{label}</th>
              {model.series.map(({ name, points }) => (
                <td key={name}>{points[at]?.text ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {model.targetLine && <p className="quiet">{model.targetLine.text}</p>}
    </details>
  );
}
