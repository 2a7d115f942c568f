import { z } from "zod/mini";
import { indicatorById } from "../indicators";

/** What the author typed, by cell key (cells.ts), word for word: a slip is kept and shown, never corrected unseen. */
const cells = z.record(z.string().check(z.regex(/^[a-z-]+(@\d{4})?$/)), z.string());

const isoDate = z.iso.date();
const filled = z.string().check(z.minLength(1));

const rowSchema = z.discriminatedUnion("kind", [
  /** Heading of the rows below it, up to the next group. */
  z.strictObject({ kind: z.literal("group"), id: filled, label: z.string() }),
  z.strictObject({ kind: z.literal("item"), id: filled, label: z.string(), cells }),
]);

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

/** A recipe: the author's data of one table. The arithmetic, the table and the sentences follow from it. */
export const recipeSchema = z.strictObject({
  /** Short: it stands in the tag of a content control, which Word limits to 64 characters. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40)),
  indicator: z
    .string()
    .check(z.refine((id) => indicatorById(id) !== undefined, { error: "unknown indicator" })),
  /** The author's own caption instead of the indicator's. */
  caption: z.optional(filled),
  /** The author's own headings, by column key. */
  headings: z.record(z.string(), filled),
  /** Name of the unit; empty for a table without figures. */
  unit: z.string(),
  decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** The day that the figures are of. */
  asOf: z.optional(isoDate),
  /** What was typed as that day and is none: kept, and shown until it is put right. */
  asOfSlip: z.optional(filled),
  /** Who gave the figures. */
  source: z.optional(filled),
  /** The table has no column of notes; what was noted is kept. */
  notes: z.optional(z.literal("hidden")),
  /** Ascending; empty = one set of figures without a year, two or more = a series. */
  years: z
    .array(z.int().check(z.minimum(2000), z.maximum(2100)))
    .check(z.refine((years) => years.every((year, i) => i === 0 || year > years[i - 1]!))),
  rows: z.array(rowSchema).check(z.refine((rows) => distinct(rows.map((row) => row.id)))),
  /** "entered": the author states the total, because the rows may not be added up. */
  total: z.strictObject({ mode: z.enum(["sum", "entered", "none"]), cells }),
  /** The author's sector is one that may adjust the target (`Target.exception`). */
  adjusted: z.optional(z.literal(true)),
  /** The milestone that the author wants the ratio compared with, by its target's code and its year; absent = that of the figures' year. */
  comparedWith: z.optional(z.union([z.literal("none"), z.strictObject({ target: filled, year: z.int() })])),
  /** The cells as last written into the document: what differs from them was edited by hand. */
  written: z.optional(z.array(z.array(z.string()))),
  /** The lines around the table as last written. */
  writtenLines: z.optional(
    z.strictObject({
      caption: z.optional(z.string()),
      unit: z.optional(z.string()),
      source: z.optional(z.string()),
    }),
  ),
  /** The sentences about it as last written, one for each row that has one; without `row`: about the whole table. */
  writtenSentences: z.optional(z.array(z.strictObject({ row: z.optional(z.string()), text: z.string() }))),
});

export type Recipe = z.infer<typeof recipeSchema>;
export type Row = Recipe["rows"][number];
export type ItemRow = Extract<Row, { kind: "item" }>;
export type Cells = ItemRow["cells"];
