import type { Target } from "./schema";
import { targets2282 } from "./targets-2282";

/** The author's targets, changed ones of the programme's among them, then the programme's that nobody changed. */
export function targetsInForce(changed: readonly Target[]): readonly Target[] {
  if (changed.length === 0) return targets2282;
  const codes = new Set(changed.map(({ code }) => code));
  return [...changed, ...targets2282.filter(({ code }) => !codes.has(code))];
}
