import { useId } from "react";
import {
  isChanged,
  targetsOfTable,
  type Details,
  type Indicator,
  type Recipe,
  type Target,
} from "../../../../statistics";
import { detailTexts as texts } from "../../../../texts/statistics-editor";

interface AdjustedTargetProps {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly targets: readonly Target[];
  change(details: Details): void;
}

/** Whether the author is one of those who may adjust the table's target; nothing where nobody may. */
export function AdjustedTarget({ indicator, recipe, targets, change }: AdjustedTargetProps) {
  const hint = useId();
  // A value that was changed is the adjusted one already.
  const exception = targetsOfTable(indicator, recipe, targets).find(
    (target) => !isChanged(target),
  )?.exception;
  if (exception === undefined) return null;
  return (
    <div className="detail">
      <label className="check">
        <input
          type="checkbox"
          checked={recipe.adjusted === true}
          aria-describedby={hint}
          onChange={({ target }) => change({ adjusted: target.checked || undefined })}
        />
        <span>{texts.adjusted(exception)}</span>
      </label>
      <p id={hint} className="quiet">
        {texts.adjustedHint}
      </p>
    </div>
  );
}
