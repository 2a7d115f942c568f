import { z } from "zod";

const words = z.string().min(1);
const key = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** One column of an indicator's table. Its role says who fills it: the author, or the arithmetic. */
const columnSchema = z.discriminatedUnion("role", [
  /** STT: counted by the table itself. */
  z.strictObject({ role: z.literal("ordinal"), key, heading: words }),
  /** What the row is about; every table has exactly one. */
  z.strictObject({ role: z.literal("label"), key, heading: words, aliases: z.array(words) }),
  /** A figure that the author enters. */
  z.strictObject({
    role: z.literal("figure"),
    key,
    heading: words,
    /** Other headings of the same figure in forms and spreadsheets. */
    aliases: z.array(words),
    /** What one unit of the figure is, in a sentence: "cán bộ nữ trong diện quy hoạch". */
    label: words,
    /** Stable key of what is counted; a target names the same keys. */
    counted: key,
    /** "whole": people and things, never a fraction; "amount": money. */
    measure: z.enum(["whole", "amount"]),
    /** Its own unit where it differs from the table's: "lớp". */
    unit: words.optional(),
    /** Key of the figure that this one is a part of, so it may not exceed it. */
    within: key.optional(),
  }),
  /** The sum of other figures of the same row. */
  z.strictObject({
    role: z.literal("sum"),
    key,
    heading: words,
    aliases: z.array(words),
    of: z.array(key).min(2),
  }),
  /** Numerator ÷ denominator, in percent. */
  z.strictObject({
    role: z.literal("ratio"),
    key,
    heading: words,
    aliases: z.array(words),
    /** The ratio's name in a sentence: "tỷ lệ cán bộ nữ trong diện quy hoạch". */
    name: words,
    numerator: key,
    denominator: key,
  }),
  /** Words that the author enters; `width` in percent of the text width. */
  z.strictObject({
    role: z.literal("text"),
    key,
    heading: words,
    aliases: z.array(words),
    width: z.int().min(5).max(60),
    form: z.enum(["words", "date"]),
  }),
  /** Ghi chú: free words, never read as a figure. */
  z.strictObject({ role: z.literal("note"), key, heading: words, aliases: z.array(words) }),
]);

const unitSchema = z.strictObject({
  name: words,
  /** "attendances" (lượt người): one person may be counted several times, so a sum is not a number of people. */
  counts: z.enum(["people", "attendances", "things", "money"]),
});

const rowBlockSchema = z.strictObject({
  /** Heading of the rows; absent for rows without one. */
  group: words.optional(),
  /** "district": the level that ended on 30/6/2025, offered to reports on 2021–2025 and off by default. */
  option: z.literal("district").optional(),
  items: z.array(words).min(1),
});

/**
 * An indicator (chỉ tiêu thống kê): what is counted, of what it is a part, and the table that shows it.
 * Laws between its members are in indicator-laws.ts.
 */
export const indicatorSchema = z.strictObject({
  id: key,
  /** What the pane calls it. */
  name: words,
  /** The words after "Bảng n. ". */
  caption: words,
  /** Id of the outline's section that wants the table; null for a table that the author may put anywhere. */
  section: z
    .string()
    .regex(/^[IVX]+(\.\d+)*$/)
    .nullable(),
  /** Code of the target that the ratio is compared with. */
  target: words.optional(),
  /** The first is the default; empty = the table has no figures, so no unit. */
  units: z.array(unitSchema),
  /** The author may name another unit, caption and headings. */
  free: z.boolean(),
  columns: z.array(columnSchema).min(2),
  rows: z.array(rowBlockSchema).min(1),
  /** Whether rows add up to a total; if not, why not, for the author to read. */
  total: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("sum"), label: words }),
    z.strictObject({ kind: z.literal("none"), reason: words }),
  ]),
  /** A last row gives each figure's share of the sum column, in percent. */
  shares: z.boolean(),
  /** The table makes sense as a series with years as columns. */
  yearly: z.boolean(),
});

export type Indicator = z.infer<typeof indicatorSchema>;
export type Column = Indicator["columns"][number];
export type ColumnOf<Role extends Column["role"]> = Extract<Column, { role: Role }>;
export type Unit = Indicator["units"][number];
export type RowBlock = Indicator["rows"][number];
