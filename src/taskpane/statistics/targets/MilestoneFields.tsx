import { useEffect, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { asPercent, type Milestone, type Target } from "../../../statistics";
import { targetTexts as texts } from "../../../texts/statistics-targets";
import { DetailField } from "../shared/fields/DetailField";
import { DetailSelect } from "../shared/fields/DetailSelect";
import type { Steps } from "../shared/fields/use-draft";
import { percentProblem, readYear, yearProblem } from "./target-checks";
import type { TargetEdit } from "./target-steps";

interface MilestoneFieldsProps {
  readonly target: Target;
  readonly isNew: boolean;
  readonly steps: Steps<TargetEdit>;
  say(text: string): void;
}

/** By when how much is to be reached: one line a year. */
export function MilestoneFields({ target, isNew, steps, say }: MilestoneFieldsProps) {
  const { milestones } = target;
  const fields = useRef<HTMLDivElement>(null);
  // Its value is asked for quietly, not as a mistake.
  const [added, setAdded] = useState(isNew ? 0 : undefined);
  useEffect(() => {
    if (isNew) focusPercent(fields.current, 0);
  }, [isNew]);

  const set =
    (at: number, change: Partial<Milestone>): TargetEdit =>
    (now) => ({
      ...now,
      milestones: now.milestones.map((one, position) => (position === at ? { ...one, ...change } : one)),
    });

  function add() {
    const year = Math.max(...milestones.map((one) => one.year)) + 5;
    steps.edit((now) => ({
      ...now,
      milestones: [...now.milestones, { year, comparison: "atLeast", percent: "" }],
    }));
    setAdded(milestones.length);
    say(texts.milestoneAdded(year));
    // The field is there after the next drawing.
    setTimeout(() => focusPercent(fields.current, milestones.length));
  }

  return (
    <div ref={fields} className="milestones">
      {milestones.map((milestone, at) => (
        // A milestone has nothing but its place: its year is being typed here.
        <div key={at} role="group" aria-label={texts.milestone(milestone.year)} className="milestone">
          <DetailField
            steps={steps}
            label={texts.year}
            value={String(milestone.year)}
            check={(text) => yearProblem(text, target, at)}
            toEdit={(text) => {
              const year = yearProblem(text, target, at) === undefined ? readYear(text) : undefined;
              return year === undefined ? undefined : set(at, { year });
            }}
          />
          <DetailSelect
            label={texts.comparison}
            value={milestone.comparison}
            options={(["atLeast", "moreThan"] as const).map((value) => ({
              value,
              label: texts.comparisons[value],
            }))}
            change={(value) => steps.edit(set(at, { comparison: value === "moreThan" ? value : "atLeast" }))}
          />
          <DetailField
            steps={steps}
            label={texts.percent}
            value={milestone.percent}
            hint={milestone.percent === "" ? texts.problems.percent.blank() : undefined}
            check={(text) =>
              at === added && text === "" ? undefined : percentProblem(text, milestone.comparison)
            }
            toEdit={(text) => set(at, { percent: asPercent(text) })}
          />
          {milestones.length > 1 && (
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={texts.removeMilestone(milestone.year)}
              title={texts.removeMilestone(milestone.year)}
              onClick={() => {
                steps.edit((now) => ({
                  ...now,
                  milestones: now.milestones.filter((_, position) => position !== at),
                }));
                say(texts.milestoneRemoved(milestone.year));
                setTimeout(() => focusPercent(fields.current, Math.max(0, at - 1)));
              }}
            />
          )}
        </div>
      ))}
      <div>
        <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={add}>
          {texts.addMilestone}
        </Button>
      </div>
    </div>
  );
}

function focusPercent(fields: HTMLElement | null, at: number): void {
  const group = fields?.querySelectorAll<HTMLElement>("[role=group]")[at];
  group?.querySelector<HTMLElement>(".detail:nth-of-type(3) input")?.focus();
}
