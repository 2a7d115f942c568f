import { z } from "zod/mini";

/**
 * A percentage as officials write it, "40" or "37,5"; compared exactly, so never a float. What the author typed and is
 * none is kept too, and nothing is compared with it (percentage.ts).
 */
const percentText = z.string();

const filled = z.string().check(z.minLength(1));

const milestoneSchema = z.strictObject({
  /** The target is to be reached by the end of this year. */
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  comparison: z.enum(["atLeast", "moreThan"]),
  percent: percentText,
});

/**
 * A target a ratio may be compared with. A comparison only happens when the indicator's numerator and denominator are
 * the target's own: "women ÷ leaders" must never be held against "agencies with a woman leader ÷ agencies".
 */
export const targetSchema = z.strictObject({
  code: filled,
  name: filled,
  /**
   * Only this table of the author's own (`Indicator.free`) is compared: numerator and denominator are then the headings of
   * its columns, which say too little to tell it from other tables.
   */
  table: z.optional(filled),
  /** Keys of what is counted; an indicator names the same keys (indicators/schema.ts). */
  numerator: filled,
  denominator: filled,
  milestones: z.array(milestoneSchema).check(z.minLength(1)),
  /** Who may adjust the target to their own situation, in words that follow "đối với"; absent when nobody may. */
  exception: z.optional(filled),
  /** Where the figures stand, as one would cite it; blank as long as the author has not said it. */
  source: z.string(),
});

export type Target = z.infer<typeof targetSchema>;
export type Milestone = Target["milestones"][number];
