import { all, attendances, label, note, ordinal, people, ratio, women } from "./common-columns";
import type { Indicator, RowBlock } from "./schema";

/** Posts that quy hoạch is made for, by level; since 01/7/2025 there are two levels, tỉnh and xã. */
const posts: readonly RowBlock[] = [
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
    items: [
      "Chủ tịch, Phó Chủ tịch HĐND, UBND cấp huyện",
      "Trưởng phòng, Phó Trưởng phòng và tương đương cấp huyện",
    ],
  },
  {
    group: "Cấp xã",
    items: [
      "Chủ tịch HĐND, UBND cấp xã",
      "Phó Chủ tịch HĐND, UBND cấp xã",
      "Trưởng phòng, Phó Trưởng phòng và tương đương cấp xã",
    ],
  },
];

/** Section I.2.1: the two ratios that the outline asks for, targets T2 and T3. */
export const womenInPlanning: Indicator = {
  id: "quy-hoach",
  name: "Cán bộ nữ trong diện quy hoạch",
  caption: "Cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý",
  section: "I.2.1",
  target: "T2",
  units: [people, attendances],
  free: false,
  columns: [
    ordinal,
    label("Chức danh", "Nội dung", "Chức danh quy hoạch", "Chức danh, chức vụ", "Chức vụ"),
    {
      role: "figure",
      key: "total",
      heading: "Tổng số",
      aliases: [...all, "Tổng số quy hoạch", "Tổng số người trong quy hoạch"],
      label: "cán bộ trong diện quy hoạch",
      counted: "people-in-planning",
      measure: "whole",
    },
    {
      role: "figure",
      key: "women",
      heading: "Nữ",
      aliases: women,
      label: "cán bộ nữ trong diện quy hoạch",
      counted: "women-in-planning",
      measure: "whole",
      within: "total",
    },
    ratio("tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý", "women", "total"),
    note,
  ],
  rows: [...posts],
  total: { kind: "sum", label: "Tổng số" },
  shares: false,
  yearly: true,
};

export const trainedInPlanning: Indicator = {
  id: "dao-tao-quy-hoach",
  name: "Cán bộ nữ trong quy hoạch được đào tạo, tập huấn",
  caption: "Cán bộ nữ trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực",
  section: "I.2.1",
  target: "T3",
  units: [people, attendances],
  free: false,
  columns: [
    ordinal,
    label("Chức danh", "Nội dung", "Chức danh quy hoạch", "Chức danh, chức vụ", "Chức vụ"),
    {
      role: "figure",
      key: "women",
      heading: "Nữ trong quy hoạch",
      aliases: [
        "Nữ trong diện quy hoạch",
        "Cán bộ nữ trong quy hoạch",
        "Cán bộ nữ trong diện quy hoạch",
        "Tổng số nữ trong quy hoạch",
        "Tổng số nữ trong diện quy hoạch",
        "Tổng số nữ",
        ...women,
        ...all,
      ],
      label: "cán bộ nữ trong diện quy hoạch",
      counted: "women-in-planning",
      measure: "whole",
    },
    {
      role: "figure",
      key: "trained",
      heading: "Nữ được đào tạo, tập huấn",
      aliases: [
        "Số nữ được đào tạo, tập huấn",
        "Nữ được đào tạo",
        "Được đào tạo",
        "Đã đào tạo",
        "Số được đào tạo",
      ],
      label: "cán bộ nữ trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực",
      counted: "trained-women-in-planning",
      measure: "whole",
      within: "women",
    },
    ratio(
      "tỷ lệ cán bộ nữ trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực",
      "trained",
      "women",
    ),
    note,
  ],
  rows: [...posts],
  total: { kind: "sum", label: "Tổng số" },
  shares: false,
  yearly: true,
};
