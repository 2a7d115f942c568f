import { all, label, note, ordinal, people, ratio, women } from "./common-columns";
import type { Indicator } from "./schema";

/** Section I.4: who leads. T1 counts agencies, never leaders; the table of leaders therefore has no target. */
export const agenciesLedByWomen: Indicator = {
  id: "co-quan-lanh-dao-nu",
  name: "Cơ quan có lãnh đạo chủ chốt là nữ",
  caption: "Cơ quan quản lý nhà nước, chính quyền địa phương có lãnh đạo chủ chốt là nữ",
  section: "I.4",
  target: "T1",
  units: [{ name: "cơ quan", counts: "things" }],
  free: false,
  columns: [
    ordinal,
    label("Cơ quan", "Nội dung", "Loại cơ quan", "Khối cơ quan", "Cấp"),
    {
      role: "figure",
      key: "total",
      heading: "Tổng số cơ quan",
      aliases: ["Số cơ quan", ...all],
      label: "cơ quan quản lý nhà nước, chính quyền địa phương",
      counted: "agencies",
      measure: "whole",
    },
    {
      role: "figure",
      key: "led",
      heading: "Có lãnh đạo chủ chốt là nữ",
      aliases: [
        "Số cơ quan có lãnh đạo chủ chốt là nữ",
        "Cơ quan có lãnh đạo chủ chốt là nữ",
        "Có lãnh đạo nữ",
      ],
      label: "cơ quan có ít nhất một lãnh đạo chủ chốt là nữ",
      counted: "agencies-with-woman-key-leader",
      measure: "whole",
      within: "total",
    },
    ratio(
      "tỷ lệ cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ",
      "led",
      "total",
    ),
    note,
  ],
  rows: [
    { group: "Cấp tỉnh", items: ["HĐND, UBND tỉnh", "Sở, ban, ngành và tương đương"] },
    { group: "Cấp huyện (đến 30/6/2025)", option: "district", items: ["HĐND, UBND cấp huyện"] },
    { group: "Cấp xã", items: ["HĐND, UBND cấp xã", "Phòng chuyên môn và tương đương cấp xã"] },
  ],
  total: { kind: "sum", label: "Tổng số" },
  shares: false,
  yearly: true,
};

export const womenLeaders: Indicator = {
  id: "can-bo-nu-lanh-dao",
  name: "Cán bộ nữ giữ chức vụ lãnh đạo, quản lý",
  caption: "Cán bộ nữ giữ chức vụ lãnh đạo, quản lý theo cấp",
  section: "I.4",
  units: [people],
  free: false,
  columns: [
    ordinal,
    label("Chức vụ", "Chức danh", "Nội dung", "Chức danh, chức vụ", "Cấp"),
    {
      role: "figure",
      key: "total",
      heading: "Tổng số",
      aliases: [...all, "Tổng số lãnh đạo, quản lý"],
      label: "cán bộ giữ chức vụ lãnh đạo, quản lý",
      counted: "leaders",
      measure: "whole",
    },
    {
      role: "figure",
      key: "women",
      heading: "Nữ",
      aliases: women,
      label: "cán bộ nữ giữ chức vụ lãnh đạo, quản lý",
      counted: "women-leaders",
      measure: "whole",
      within: "total",
    },
    ratio("tỷ lệ cán bộ nữ giữ chức vụ lãnh đạo, quản lý", "women", "total"),
    note,
  ],
  rows: [
    {
      group: "Cấp tỉnh",
      items: [
        "Giám đốc sở và tương đương",
        "Phó Giám đốc sở và tương đương",
        "Trưởng phòng và tương đương",
        "Phó Trưởng phòng và tương đương",
      ],
    },
    {
      group: "Cấp huyện (đến 30/6/2025)",
      option: "district",
      items: ["Chủ tịch, Phó Chủ tịch HĐND, UBND cấp huyện", "Trưởng phòng, Phó Trưởng phòng cấp huyện"],
    },
    {
      group: "Cấp xã",
      items: [
        "Chủ tịch, Phó Chủ tịch HĐND, UBND cấp xã",
        "Trưởng phòng, Phó Trưởng phòng và tương đương cấp xã",
      ],
    },
  ],
  total: { kind: "sum", label: "Tổng số" },
  shares: false,
  yearly: true,
};
