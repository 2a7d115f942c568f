import { mergedTexts as texts } from "../../texts/statistics";
import { freeTargetCode, type Target } from "../targets";
import { same } from "./same";

/**
 * Brings together what two sides made of the same targets, one by one. A target that both changed is kept as mine, and
 * theirs beside it as one more, behind it: what is compared with it stays what this author chose.
 */
export function mergeTargets(
  base: readonly Target[],
  mine: readonly Target[],
  theirs: readonly Target[],
): Target[] {
  const [before, here, there] = [byCode(base), byCode(mine), byCode(theirs)];
  const kept = (code: string) => {
    const [was, my, their] = [before.get(code), here.get(code), there.get(code)];
    if (same(my, was)) return their;
    return same(their, was) ? my : (my ?? their);
  };
  const added = theirs.filter(({ code }) => !here.has(code));
  const merged = [...mine, ...added].flatMap(({ code }) => kept(code) ?? []);
  const conflicts = theirs.filter(({ code }) => {
    const [was, my, their] = [before.get(code), here.get(code), there.get(code)];
    return my !== undefined && !same(my, their) && !same(my, was) && !same(their, was);
  });
  return conflicts.reduce((targets, target) => {
    const taken = [...base, ...targets, ...theirs];
    return [...targets, { ...target, code: freeTargetCode(taken), name: texts.theirs(target.name) }];
  }, merged);
}

function byCode(targets: readonly Target[]): ReadonlyMap<string, Target> {
  return new Map(targets.map((target) => [target.code, target]));
}
