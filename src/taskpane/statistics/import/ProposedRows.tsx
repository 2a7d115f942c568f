import { cellKey, type Indicator, type Proposal } from "../../../statistics";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";
import { ScrollRegion } from "./ScrollRegion";

/** More rows than anybody looks through; all of them are imported. */
const shown = 60;

/** The rows as they would be imported, groups and total told apart by word and weight. */
export function ProposedRows({ indicator, proposal }: { indicator: Indicator; proposal: Proposal }) {
  const columns = proposal.columns.flatMap(({ to }) => {
    if (to?.kind !== "cells") return [];
    const column = indicator.columns.find(({ key }) => key === to.column);
    const heading = column?.heading ?? to.column;
    return [
      {
        key: cellKey(to.column, to.year),
        heading: to.year === undefined ? heading : texts.ofYear(heading, to.year),
        figure: column?.role === "figure",
      },
    ];
  });
  const label = indicator.columns.find(({ role }) => role === "label")?.heading ?? "";
  const more = proposal.rows.length - shown;
  return (
    <>
      <ScrollRegion label={texts.rowsLabel}>
        <table>
          <thead>
            <tr>
              <th scope="col">{label}</th>
              {columns.map(({ key, heading, figure }) => (
                <th key={key} scope="col" className={figure ? "figure" : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {proposal.rows.slice(0, shown).map((row, at) => (
              <tr key={at} className={`import-${row.kind}`}>
                <th scope="row">
                  {row.label}
                  {row.kind === "group" && <span className="quiet"> · {texts.group_}</span>}
                </th>
                {columns.map(({ key, figure }) => (
                  <td key={key} className={figure ? "figure" : undefined}>
                    {row.cells[key] ?? ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {more > 0 && <p className="quiet">{texts.moreRows(more)}</p>}
    </>
  );
}
