import { z } from "zod";
import { indicatorById } from "../indicators";

/** What the author typed, by cell key (cells.ts), word for word: a slip is kept and shown, never corrected unseen. */
const cells = z.record(z.string().regex(/^[a-z-]+(@\d{4})?$/), z.string());

const isoDate = z.iso.date();

const rowSchema = z.discriminatedUnion("kind", [
  /** Heading of the rows below it, up to the next group. */
  z.strictObject({ kind: z.literal("group"), id: z.string().min(1), label: z.string() }),
  z.strictObject({ kind: z.literal("item"), id: z.string().min(1), label: z.string(), cells }),
]);

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

/** A recipe: the author's data of one table. The arithmetic, the table and the sentences follow from it. */
export const recipeSchema = z.strictObject({
  /** Short: it stands in the tag of a content control, which Word limits to 64 characters. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(40),
  indicator: z.string().refine((id) => indicatorById(id) !== undefined, { error: "unknown indicator" }),
  /** The author's own caption instead of the indicator's. */
  caption: z.string().min(1).optional(),
  /** The author's own headings, by column key. */
  headings: z.record(z.string(), z.string().min(1)),
  /** Name of the unit; empty for a table without figures. */
  unit: z.string(),
  decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** The day that the figures are of. */
  asOf: isoDate.optional(),
  /** Who gave the figures. */
  source: z.string().min(1).optional(),
  /** Ascending; empty = one set of figures without a year, two or more = a series. */
  years: z
    .array(z.int().min(2000).max(2100))
    .refine((years) => years.every((year, i) => i === 0 || year > years[i - 1]!)),
  rows: z.array(rowSchema).refine((rows) => distinct(rows.map((row) => row.id))),
  /** "entered": the author states the total, because the rows may not be added up. */
  total: z.strictObject({ mode: z.enum(["sum", "entered", "none"]), cells }),
  /** The author's sector is one that may adjust the target (`Target.exception`). */
  adjusted: z.literal(true).optional(),
  /** The milestone that the author wants the ratio compared with, by its target's code and its year; absent = that of the figures' year. */
  comparedWith: z
    .union([z.literal("none"), z.strictObject({ target: z.string().min(1), year: z.int() })])
    .optional(),
  /** The cells as last written into the document: what differs from them was edited by hand. */
  written: z.array(z.array(z.string())).optional(),
  /** The lines around the table as last written. */
  writtenLines: z
    .strictObject({
      caption: z.string().optional(),
      unit: z.string().optional(),
      source: z.string().optional(),
    })
    .optional(),
  /** The sentences about it as last written, one for each row that has one; without `row`: about the whole table. */
  writtenSentences: z.array(z.strictObject({ row: z.string().optional(), text: z.string() })).optional(),
});

export type Recipe = z.infer<typeof recipeSchema>;
export type Row = Recipe["rows"][number];
export type ItemRow = Extract<Row, { kind: "item" }>;
export type Cells = ItemRow["cells"];
