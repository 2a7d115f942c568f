import { amendTo, redo, stepTo, undo, type History, type Target } from "../../../statistics";
import type { StatisticsActions, TargetsNow } from "../state";

type Targets = TargetsNow["targets"];

/** What is done to one target. */
export type TargetEdit = (target: Target) => Target;

/** Changes of the targets, each a step that can be undone. */
export function targetChanges({ changeTargets }: StatisticsActions) {
  const step = (take: (history: History<Targets>) => History<Targets>) =>
    changeTargets(({ targets, targetSteps: { past, future } = { past: [], future: [] } }) => {
      const { present, ...targetSteps } = take({ past, present: targets, future });
      return { targets: present, targetSteps };
    });
  return {
    change: (to: (targets: Targets) => Targets) => step((history) => stepTo(history, to(history.present))),
    /** The last change done otherwise. */
    amend: (to: (targets: Targets) => Targets) => step((history) => amendTo(history, to(history.present))),
    undo: () => step(undo),
    redo: () => step(redo),
  };
}
