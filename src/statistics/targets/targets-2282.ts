import type { Target } from "./schema";

/** Where the programme's targets stand; the values of any other document are cited with it. */
export const programmeSource = "Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ";

/**
 * The programme's targets that are percentages. Editable data: an author may change a value, and its source with it.
 * The target on ethnic minority leaders (phù hợp cơ cấu dân cư) is yes/no and has no ratio.
 */
export const targets2282: readonly Target[] = [
  {
    code: "T1",
    name: "cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ",
    numerator: "agencies-with-woman-key-leader",
    denominator: "agencies",
    milestones: [
      { year: 2025, comparison: "atLeast", percent: "60" },
      { year: 2030, comparison: "atLeast", percent: "75" },
    ],
    exception: "ngành, lĩnh vực có tỷ lệ nữ dưới 30%",
    source: programmeSource,
  },
  {
    code: "T2",
    name: "cán bộ nữ trong diện quy hoạch các chức danh quản lý, lãnh đạo các cấp",
    numerator: "women-in-planning",
    denominator: "people-in-planning",
    milestones: [
      { year: 2025, comparison: "atLeast", percent: "40" },
      { year: 2030, comparison: "atLeast", percent: "50" },
    ],
    source: programmeSource,
  },
  {
    code: "T3",
    name: "cán bộ nữ trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực",
    numerator: "trained-women-in-planning",
    denominator: "women-in-planning",
    milestones: [
      { year: 2025, comparison: "atLeast", percent: "75" },
      { year: 2030, comparison: "atLeast", percent: "90" },
    ],
    source: programmeSource,
  },
];
