import { z } from "zod";

/** What the guide tells an author about one section. Vietnamese, administrative style. */
const guidance = z.strictObject({
  /** What to write, one thought a line. */
  write: z.array(z.string().min(1)).min(1),
  /** Which evidence and figures to give. */
  evidence: z.array(z.string().min(1)),
  /** Model sentences; a blank is "…". */
  samples: z.array(z.string().min(1)).min(1).max(2),
  /** Legal basis, as one would cite it. */
  basis: z.array(z.string().min(1)),
});

const sectionSchema = z.strictObject({
  /** Stable id, e.g. "I.2.2.1": what files, findings and other programs refer to. */
  id: z.string().regex(/^[IVX]+(\.\d+)*$/),
  parent: z.string().nullable(),
  /** The number the outline prints, mistakes included. */
  printedNumber: z.string().min(1),
  /** The number it should have. */
  number: z.string().min(1),
  /** The title word for word as the outline prints it. */
  title: z.string().min(1),
  /** A few words for narrow places. */
  shortTitle: z.string().min(1).max(48),
  /** Other titles seen in real reports. */
  aliases: z.array(z.string().min(1)),
  /** Instructions the outline prints under the heading; left verbatim they are no content. */
  prompts: z.array(z.string().min(1)),
  /**
   * Every section is mandatory. "named": the user named it, nothing excuses it; "excusable": a unit may state
   * that nothing arose ("không phát sinh"), in the text.
   */
  mandatory: z.enum(["named", "excusable"]),
  /** Absent where it is kept apart from the outline, as that of 2282 is: recognising and checking do without. */
  guidance: guidance.optional(),
  /** Tables the section wants, by indicator id of src/statistics, with the name the author sees. */
  tables: z.array(z.strictObject({ indicator: z.string().min(1), name: z.string().min(1) })),
});

/** An outline (đề cương) that a report follows. `sections` are in document order, parents before children. */
export const outlineSchema = z.strictObject({
  id: z.string().min(1),
  /** What the outline is called in the pane. */
  name: z.string().min(1),
  /** Title block: kind of document, subject. */
  titleBlock: z.array(z.string().min(1)).min(1),
  /** Phrases of which at least one occurs in every report on this outline, however badly titled. */
  marks: z.array(z.string().min(1)).min(1),
  sections: z.array(sectionSchema).min(1),
});

export type Guidance = z.infer<typeof guidance>;
export type Outline = z.infer<typeof outlineSchema>;
export type Section = Outline["sections"][number];
export type SectionId = Section["id"];
