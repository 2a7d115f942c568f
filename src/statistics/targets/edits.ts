import type { Milestone, Target } from "./schema";
import { targets2282 } from "./targets-2282";

/** The programme's own form of a target; undefined for one of the author's. */
export function programmeTarget(code: string): Target | undefined {
  return targets2282.find((target) => target.code === code);
}

/** Whether the author made something else of a target of the programme's. */
export function isChanged(target: Target): boolean {
  const original = programmeTarget(target.code);
  return original !== undefined && !sameTarget(target, original);
}

/**
 * The author's targets with this one. One that is the programme's again is no longer the author's; a new one goes
 * first, as it was added in order to be compared with.
 */
export function withTarget(changed: readonly Target[], target: Target): Target[] {
  const known = changed.some(({ code }) => code === target.code);
  if (programmeTarget(target.code)) {
    const others = withoutTarget(changed, target.code);
    if (!isChanged(target)) return others;
    return known ? changed.map((one) => (one.code === target.code ? target : one)) : [...others, target];
  }
  return known ? changed.map((one) => (one.code === target.code ? target : one)) : [target, ...changed];
}

/** The author's targets without this one; a changed one of the programme's is then as it was. */
export function withoutTarget(changed: readonly Target[], code: string): Target[] {
  return changed.filter((target) => target.code !== code);
}

/** A target of the author's own for what a table counts, its value still to be said. */
export function newTarget(
  changed: readonly Target[],
  counted: Pick<Target, "name" | "numerator" | "denominator" | "table">,
  year: number,
): Target {
  const { table, ...always } = counted;
  const milestones: Milestone[] = [{ year, comparison: "atLeast", percent: "" }];
  const code = freeTargetCode(changed);
  return { code, ...always, ...(table === undefined ? {} : { table }), milestones, source: "" };
}

/** A code that no target has. */
export function freeTargetCode(targets: readonly Pick<Target, "code">[]): string {
  const taken = new Set(targets.map(({ code }) => code));
  for (let number = 1; ; number++) if (!taken.has(`own-${number}`)) return `own-${number}`;
}

/** The author orders the milestones as they come; the years say the same. */
function sameTarget(one: Target, other: Target): boolean {
  const content = ({ name, milestones, source }: Target) =>
    JSON.stringify([
      name,
      source,
      milestones
        .toSorted((a, b) => a.year - b.year)
        .map(({ year, comparison, percent }) => [year, comparison, percent]),
    ]);
  return content(one) === content(other);
}
