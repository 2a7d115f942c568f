import { Button } from "@fluentui/react-components";
import {
  chooseMilestone,
  ratioOf,
  saysHowMuch,
  targetsOfTable,
  type ChosenMilestone,
  type Details,
  type Indicator,
  type Recipe,
  type Target,
} from "../../../../statistics";
import { detailTexts as texts } from "../../../../texts/statistics-editor";
import { DetailSelect } from "../../shared/fields/DetailSelect";

interface MilestoneChoiceProps {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly targets: readonly Target[];
  change(details: Details): void;
  showTargets(): void;
}

/** Which target's milestone the table is compared with: that of its figures' year unless the author says otherwise. */
export function MilestoneChoice({ indicator, recipe, targets, change, showTargets }: MilestoneChoiceProps) {
  if (!ratioOf(indicator)) return null;
  const fitting = targetsOfTable(indicator, recipe, targets);
  if (fitting.length === 0) {
    return (
      <div className="detail">
        <p className="quiet">{texts.noTargetYet}</p>
        <div>
          <Button size="small" onClick={showTargets}>
            {texts.addTarget}
          </Button>
        </div>
      </div>
    );
  }
  const year = recipe.years.at(-1) ?? Number(recipe.asOf?.slice(0, 4) ?? 0);
  const usual = chooseMilestone(indicator, { ...recipe, comparedWith: undefined }, targets, year);
  const milestones = fitting.flatMap((target) =>
    target.milestones.filter(saysHowMuch).map((milestone) => ({ target, milestone })),
  );
  const chosen = chooseMilestone(indicator, recipe, targets, undefined);
  const none = recipe.comparedWith === "none";
  return (
    <>
      <DetailSelect
        label={texts.comparedWith}
        value={none ? "none" : chosen ? keyOf(chosen) : ""}
        options={[
          { value: "", label: usual ? texts.usual(wordsOf(usual)) : texts.usualNone },
          ...milestones.map((one) => ({
            value: keyOf(one),
            label: fitting.length > 1 ? texts.milestoneOf(wordsOf(one), one.target.name) : wordsOf(one),
          })),
          { value: "none", label: texts.notCompared },
        ]}
        change={(value) => {
          const one = milestones.find((candidate) => keyOf(candidate) === value);
          const said = one && { target: one.target.code, year: one.milestone.year };
          change({ comparedWith: value === "none" ? "none" : said });
        }}
      />
      <div>
        <button type="button" className="link" onClick={showTargets}>
          {texts.openTargets}
        </button>
      </div>
    </>
  );
}

function keyOf({ target, milestone }: ChosenMilestone): string {
  return `${target.code} ${milestone.year}`;
}

function wordsOf({ milestone: { percent, comparison, year } }: ChosenMilestone): string {
  return texts.milestone(percent, comparison === "moreThan", year);
}
