import { all, label, note, ordinal, people, ratio } from "./common-columns";
import type { ColumnOf, Indicator } from "./schema";

function source(key: string, heading: string, aliases: string[], of: string): ColumnOf<"figure"> {
  return { role: "figure", key, heading, aliases, label: of, counted: `budget-${key}`, measure: "amount" };
}

function text(
  key: string,
  heading: string,
  aliases: string[],
  width: number,
  form: "words" | "date" = "words",
) {
  return { role: "text", key, heading, aliases, width, form } as const;
}

/** A list, without figures: its rows are documents, so the label column holds their numbers and symbols. */
export const documentsIssued: Indicator = {
  id: "van-ban-ban-hanh",
  name: "Văn bản đã ban hành",
  caption: "Văn bản chỉ đạo, triển khai thực hiện đã ban hành",
  section: "I.2.2.1",
  units: [],
  free: false,
  columns: [
    ordinal,
    label("Số, ký hiệu", "Số ký hiệu", "Số/ký hiệu", "Số hiệu", "Số văn bản", "Số, ký hiệu văn bản"),
    text(
      "issued",
      "Ngày ban hành",
      ["Ngày, tháng, năm", "Ngày tháng", "Ngày", "Thời gian ban hành"],
      16,
      "date",
    ),
    text("issuer", "Cơ quan ban hành", ["Cơ quan", "Đơn vị ban hành", "Nơi ban hành"], 22),
    text("subject", "Trích yếu", ["Trích yếu nội dung", "Nội dung", "Về việc", "Tên văn bản"], 36),
  ],
  rows: [{ items: ["…/QĐ-UBND"] }],
  total: { kind: "none", reason: "Danh mục văn bản không có dòng cộng." },
  shares: false,
  yearly: false,
};

/** Sources of money: Luật Bình đẳng giới, Điều 24. */
export const funding: Indicator = {
  id: "kinh-phi",
  name: "Kinh phí theo năm và nguồn",
  caption: "Kinh phí thực hiện theo năm và nguồn",
  section: "I.3",
  units: [
    { name: "triệu đồng", counts: "money" },
    { name: "đồng", counts: "money" },
    { name: "tỷ đồng", counts: "money" },
  ],
  free: false,
  columns: [
    label("Năm", "Năm thực hiện", "Năm ngân sách"),
    source(
      "central",
      "Ngân sách trung ương",
      ["NSTW", "Ngân sách TW", "NS TW", "Trung ương", "NS trung ương"],
      "ngân sách trung ương",
    ),
    source(
      "local",
      "Ngân sách địa phương",
      ["NSĐP", "Ngân sách ĐP", "NS ĐP", "Địa phương", "NS địa phương"],
      "ngân sách địa phương",
    ),
    source("other", "Nguồn khác", ["Khác", "Nguồn hợp pháp khác", "Xã hội hóa"], "nguồn khác"),
    { role: "sum", key: "sum", heading: "Tổng", aliases: all, of: ["central", "local", "other"] },
    note,
  ],
  rows: [{ items: ["2021", "2022", "2023", "2024", "2025"] }],
  total: { kind: "sum", label: "Tổng cộng" },
  shares: true,
  yearly: false,
};

export const ownTable: Indicator = {
  id: "bang-tu-lap",
  name: "Bảng tự lập",
  caption: "Bảng số liệu",
  section: null,
  units: [people, { name: "lượt người", counts: "attendances" }],
  free: true,
  columns: [
    ordinal,
    label("Nội dung", "Chỉ tiêu", "Tên", "Đơn vị"),
    {
      role: "figure",
      key: "total",
      heading: "Tổng số",
      aliases: all,
      label: "tổng số",
      counted: "own-total",
      measure: "amount",
    },
    {
      role: "figure",
      key: "part",
      heading: "Số đạt",
      aliases: ["Nữ", "Trong đó: Nữ", "Đạt", "Thực hiện", "Kết quả"],
      label: "số đạt",
      counted: "own-part",
      measure: "amount",
    },
    ratio("tỷ lệ", "part", "total"),
    note,
  ],
  rows: [{ items: ["Nội dung 1", "Nội dung 2"] }],
  total: { kind: "sum", label: "Tổng số" },
  shares: false,
  yearly: true,
};
