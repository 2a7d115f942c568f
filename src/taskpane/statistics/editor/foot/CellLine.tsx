import { SeverityIcon } from "../../../shared/SeverityIcon";
import { footTexts as texts, gridTexts } from "../../../../texts/statistics-editor";
import type { Mistake } from "../../../../statistics";
import type { ViewCell } from "../grid/grid-view";

interface CellLineProps {
  readonly cell: ViewCell | undefined;
  readonly mistake: Mistake | undefined;
  /** Somebody tried to type into the cell, which is computed. */
  readonly refused: boolean;
  /** How many cells have something wrong with them. */
  readonly mistakes: number;
  goToNext(): void;
}

/** What there is to say of the cell that has the focus: its mistake, or how it was computed. */
export function CellLine({ cell, mistake, refused, mistakes, goToNext }: CellLineProps) {
  const next = (label: string) => (
    <button type="button" className="link" onClick={goToNext}>
      {label}
    </button>
  );
  if (refused) {
    return (
      <p className="cell-line" data-severity="info">
        <SeverityIcon severity="info" />
        <span>{gridTexts.computed}</span>
      </p>
    );
  }
  if (mistake) {
    return (
      <p className="cell-line" data-severity={mistake.severity}>
        <SeverityIcon severity={mistake.severity} />
        <span>
          <span className="visually-hidden">{texts[mistake.severity]}: </span>
          {mistake.message} {mistakes > 1 && next(texts.goToNext)}
        </span>
      </p>
    );
  }
  if (mistakes > 0) {
    return (
      <p className="cell-line" data-severity="warning">
        <SeverityIcon severity="warning" />
        <span>
          {texts.mistakes(mistakes)}. {next(texts.goToFirst)}
        </span>
      </p>
    );
  }
  return (
    <p className="cell-line quiet">
      {cell?.formula === undefined ? gridTexts.hint : gridTexts.formula(cell.formula)}
    </p>
  );
}
