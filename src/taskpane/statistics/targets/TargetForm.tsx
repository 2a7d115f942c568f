import { Button } from "@fluentui/react-components";
import { isChanged, programmeTarget, type Target } from "../../../statistics";
import { targetTexts as texts } from "../../../texts/statistics-targets";
import { DetailField } from "../shared/fields/DetailField";
import { countedWords } from "./compared-tables";
import { MilestoneFields } from "./MilestoneFields";
import { sourceProblem } from "./target-checks";
import type { TargetItemProps } from "./TargetItem";

/** The fields of a target. What is typed is kept at once, as in the editor of figures. */
export function TargetForm({ target, isNew, steps, drop, say }: TargetItemProps) {
  const original = programmeTarget(target.code);
  const { numerator, denominator } = countedWords(target);
  return (
    <div className="target-form">
      <p className="quiet">{texts.counts(numerator, denominator)}</p>
      {!original && (
        <DetailField
          steps={steps}
          label={texts.name}
          value={target.name}
          check={(text) => (text.trim() === "" ? texts.noName : undefined)}
          toEdit={(name) => (name === "" ? undefined : (now) => ({ ...now, name }))}
        />
      )}
      <MilestoneFields target={target} isNew={isNew} steps={steps} say={say} />
      <DetailField
        steps={steps}
        label={texts.source}
        value={target.source}
        hint={target.source === "" ? texts.problems.noSource : texts.sourceHint}
        check={(text) => (isNew && text === "" ? undefined : sourceProblem(text, target))}
        toEdit={(source) => (now) => ({ ...now, source })}
      />
      {original?.exception !== undefined && <p className="quiet">{texts.exception(original.exception)}</p>}
      {original && isChanged(target) && <p className="quiet">{texts.restoreHint(goalsOf(original))}</p>}
      {(!original || isChanged(target)) && (
        <div>
          <Button size="small" onClick={drop}>
            {original ? texts.restore : texts.remove}
          </Button>
        </div>
      )}
    </div>
  );
}

function goalsOf({ milestones }: Target): string {
  return milestones
    .map(({ year, comparison, percent }) => texts.goal(year, comparison === "moreThan", percent))
    .join(", ");
}
