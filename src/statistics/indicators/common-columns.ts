import type { ColumnOf, Unit } from "./schema";

/** Columns and units that most indicators share, so that a heading is spelt one way in all tables. */

export const ordinal: ColumnOf<"ordinal"> = { role: "ordinal", key: "ordinal", heading: "STT" };

export const note: ColumnOf<"note"> = {
  role: "note",
  key: "note",
  heading: "Ghi chú",
  aliases: ["Chú thích"],
};

export function label(heading: string, ...aliases: string[]): ColumnOf<"label"> {
  return { role: "label", key: "label", heading, aliases };
}

/** The ratio's column; numerator and denominator are keys of figures of the same table. */
export function ratio(name: string, numerator: string, denominator: string): ColumnOf<"ratio"> {
  return {
    role: "ratio",
    key: "ratio",
    heading: "Tỷ lệ (%)",
    aliases: ["Tỷ lệ", "Tỷ lệ %", "Tỷ lệ nữ", "Tỷ lệ nữ (%)", "%", "Đạt tỷ lệ"],
    name,
    numerator,
    denominator,
  };
}

export const women = ["Nữ", "Số nữ", "Trong đó: Nữ", "Trong đó nữ", "Trđ nữ", "Cán bộ nữ", "Số cán bộ nữ"];
export const all = ["Tổng số", "Tổng", "Tổng cộng", "TS", "Tổng số người", "Số lượng"];

export const people: Unit = { name: "người", counts: "people" };
export const attendances: Unit = { name: "lượt người", counts: "attendances" };
