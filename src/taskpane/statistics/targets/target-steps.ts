import type { Target } from "../../../statistics";
import type { StatisticsActions, TargetsNow } from "../state";

type Targets = TargetsNow["targets"];

/** What is done to one target. */
export type TargetEdit = (target: Target) => Target;

/** Steps that can be undone: more than anybody remembers. */
const longest = 200;

/** Changes of the targets, each a step that can be undone. */
export function targetChanges({ changeTargets }: StatisticsActions) {
  return {
    change: (to: (targets: Targets) => Targets) =>
      changeTargets(({ targets, targetSteps }) => ({
        targets: to(targets),
        targetSteps: { past: [...(targetSteps?.past ?? []), targets].slice(-longest), future: [] },
      })),
    undo: () =>
      changeTargets(({ targets, targetSteps }) => {
        const { past = [], future = [] } = targetSteps ?? {};
        const before = past.at(-1);
        if (!before) return { targets, targetSteps };
        return { targets: before, targetSteps: { past: past.slice(0, -1), future: [targets, ...future] } };
      }),
    redo: () =>
      changeTargets(({ targets, targetSteps }) => {
        const { past = [], future: [next, ...later] = [] } = targetSteps ?? {};
        if (!next) return { targets, targetSteps };
        return { targets: next, targetSteps: { past: [...past, targets], future: later } };
      }),
  };
}
