import { SeverityIcon } from "../../../shared/SeverityIcon";
import { footTexts as texts } from "../../../../texts/statistics-editor";
import {
  totalRow,
  type CellAddress,
  type Indicator,
  type Mistake,
  type Recipe,
} from "../../../../statistics";

interface MistakeListProps {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly mistakes: readonly Mistake[];
  goTo(address: CellAddress): void;
}

/** Everything that is wrong, each with the way to its cell; those of the other years too. */
export function MistakeList({ indicator, recipe, mistakes, goTo }: MistakeListProps) {
  if (mistakes.length === 0) return null;
  const rowName = (id: string) =>
    recipe.rows.find((row) => row.id === id)?.label ??
    (id === totalRow && indicator.total.kind === "sum" ? indicator.total.label : "");
  const heading = (key: string) =>
    recipe.headings[key] ?? indicator.columns.find((column) => column.key === key)?.heading ?? key;
  return (
    <section className="mistakes" aria-label={texts.mistakes(mistakes.length)}>
      <h3>{texts.mistakes(mistakes.length)}</h3>
      <ul>
        {mistakes.map((mistake) => (
          <li key={`${mistake.row} ${mistake.column} ${mistake.year} ${mistake.kind}`}>
            <button type="button" onClick={() => goTo(mistake)}>
              <SeverityIcon severity={mistake.severity} />
              <span>
                <span className="mistake-place">
                  {texts.place(rowName(mistake.row), heading(mistake.column), mistake.year)}
                </span>
                <span>{mistake.message}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
