import {
  asShown,
  figuresOf,
  ratioOf,
  type Column,
  type Edit,
  type Indicator,
  type Recipe,
} from "../../../../statistics";
import { detailTexts as texts } from "../../../../texts/statistics-editor";
import type { Steps } from "../../shared/fields/use-draft";
import { DetailField } from "../../shared/fields/DetailField";

interface HeadingFieldsProps {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly steps: Steps;
}

/**
 * The headings of the columns. An empty one means the indicator's own: a ratio never loses the names of its numerator
 * and denominator, and beside each stands what the figure counts.
 */
export function HeadingFields({ indicator, recipe, steps }: HeadingFieldsProps) {
  const ratio = ratioOf(indicator);
  const labelOf = ({ key, heading }: Column) => {
    if (key === ratio?.denominator) return texts.denominator(heading);
    return key === ratio?.numerator ? texts.numerator(heading) : heading;
  };
  const counted = ({ key }: Column) =>
    indicator.free ? undefined : figuresOf(indicator).find((figure) => figure.key === key)?.label;
  const set = (key: string, heading: string): Edit => {
    const others = Object.fromEntries(Object.entries(recipe.headings).filter(([other]) => other !== key));
    return {
      kind: "set-details",
      details: { headings: heading === "" ? others : { ...others, [key]: heading } },
    };
  };
  return (
    <fieldset className="headings">
      <legend>{texts.headings}</legend>
      <p className="quiet">{texts.headingHint}</p>
      {asShown(indicator, recipe)
        .columns.filter(({ role }) => role !== "ordinal")
        .map((column) => {
          const counts = counted(column);
          return (
            <DetailField
              key={column.key}
              steps={steps}
              label={labelOf(column)}
              value={recipe.headings[column.key] ?? ""}
              placeholder={column.heading}
              hint={counts === undefined ? undefined : texts.counts(counts)}
              toEdit={(text) => set(column.key, text)}
            />
          );
        })}
    </fieldset>
  );
}
