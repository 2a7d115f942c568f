import { all, attendances, label, note, ordinal, people, ratio, women } from "./common-columns";
import type { Indicator } from "./schema";

/** Sections I.1 and I.2.2.2: communication, training, and women of ethnic minorities. */
export const communication: Indicator = {
  id: "truyen-thong",
  name: "Hoạt động truyền thông, tuyên truyền",
  caption: "Hoạt động truyền thông, tuyên truyền về bình đẳng giới và phụ nữ tham gia lãnh đạo, quản lý",
  section: "I.1.1",
  units: [attendances],
  free: false,
  columns: [
    ordinal,
    label("Hình thức", "Hình thức tuyên truyền", "Nội dung", "Hoạt động"),
    {
      role: "figure",
      key: "events",
      heading: "Số cuộc",
      aliases: ["Số buổi", "Số hội nghị", "Số lần", "Cuộc", "Số lượng cuộc"],
      label: "cuộc truyền thông, tuyên truyền",
      counted: "communication-events",
      measure: "whole",
      unit: "cuộc",
    },
    {
      role: "figure",
      key: "total",
      heading: "Lượt người",
      aliases: ["Số lượt người", "Lượt người tham gia", "Số người tham dự", "Số lượt người tham dự", ...all],
      label: "lượt người tham gia",
      counted: "communication-attendances",
      measure: "whole",
    },
    {
      role: "figure",
      key: "women",
      heading: "Nữ",
      aliases: women,
      label: "lượt nữ tham gia",
      counted: "women-communication-attendances",
      measure: "whole",
      within: "total",
    },
    ratio("tỷ lệ nữ tham gia hoạt động truyền thông, tuyên truyền", "women", "total"),
    note,
  ],
  rows: [
    {
      items: [
        "Hội nghị, hội thảo, tọa đàm",
        "Tập huấn, nói chuyện chuyên đề",
        "Truyền thông tại cộng đồng",
        "Hội thi, giao lưu, chiến dịch",
      ],
    },
  ],
  total: { kind: "sum", label: "Tổng số" },
  shares: false,
  yearly: true,
};

export const training: Indicator = {
  id: "dao-tao-boi-duong",
  name: "Đào tạo, bồi dưỡng theo loại khóa",
  caption: "Cán bộ nữ tham gia các khóa đào tạo, bồi dưỡng",
  section: "I.2.2.2",
  units: [attendances],
  free: false,
  columns: [
    ordinal,
    label(
      "Loại khóa",
      "Loại khóa đào tạo, bồi dưỡng",
      "Khóa đào tạo",
      "Nội dung",
      "Nội dung đào tạo, bồi dưỡng",
    ),
    {
      role: "figure",
      key: "classes",
      heading: "Số lớp",
      aliases: ["Lớp", "Số khóa", "Số lớp mở"],
      label: "lớp đào tạo, bồi dưỡng",
      counted: "training-classes",
      measure: "whole",
      unit: "lớp",
    },
    {
      role: "figure",
      key: "total",
      heading: "Tổng số học viên",
      aliases: ["Số học viên", "Học viên", "Tổng số lượt người", "Số lượt người", ...all],
      label: "lượt người được đào tạo, bồi dưỡng",
      counted: "training-attendances",
      measure: "whole",
    },
    {
      role: "figure",
      key: "women",
      heading: "Nữ",
      aliases: [...women, "Học viên nữ", "Nữ học viên"],
      label: "lượt nữ được đào tạo, bồi dưỡng",
      counted: "women-training-attendances",
      measure: "whole",
      within: "total",
    },
    ratio("tỷ lệ cán bộ nữ tham gia các khóa đào tạo, bồi dưỡng", "women", "total"),
    note,
  ],
  rows: [
    { group: "Lý luận chính trị", items: ["Trung cấp lý luận chính trị", "Cao cấp lý luận chính trị"] },
    { group: "Quản lý nhà nước", items: ["Bồi dưỡng kiến thức quản lý nhà nước"] },
    {
      group: "Bồi dưỡng lãnh đạo, quản lý",
      items: ["Bồi dưỡng lãnh đạo, quản lý cấp phòng", "Bồi dưỡng lãnh đạo, quản lý cấp sở"],
    },
  ],
  total: { kind: "sum", label: "Tổng số" },
  shares: false,
  yearly: true,
};

export const minorityWomen: Indicator = {
  id: "can-bo-nu-dan-toc-thieu-so",
  name: "Cán bộ nữ dân tộc thiểu số",
  caption: "Cán bộ nữ là người dân tộc thiểu số",
  section: "I.2.2.2",
  units: [people],
  free: false,
  columns: [
    ordinal,
    label("Nội dung", "Chỉ tiêu"),
    {
      role: "figure",
      key: "women",
      heading: "Tổng số cán bộ nữ",
      aliases: [...women, ...all],
      label: "cán bộ nữ",
      counted: "women-officials",
      measure: "whole",
    },
    {
      role: "figure",
      key: "minority",
      heading: "Nữ dân tộc thiểu số",
      aliases: [
        "Dân tộc thiểu số",
        "Trong đó: Dân tộc thiểu số",
        "Nữ DTTS",
        "DTTS",
        "Cán bộ nữ dân tộc thiểu số",
      ],
      label: "cán bộ nữ là người dân tộc thiểu số",
      counted: "minority-women-officials",
      measure: "whole",
      within: "women",
    },
    ratio("tỷ lệ cán bộ nữ là người dân tộc thiểu số trong tổng số cán bộ nữ", "minority", "women"),
    note,
  ],
  rows: [
    {
      items: ["Được đào tạo, bồi dưỡng", "Trong diện quy hoạch", "Đang giữ chức vụ lãnh đạo, quản lý"],
    },
  ],
  total: {
    kind: "none",
    reason:
      "Một người có thể vừa được đào tạo, vừa trong diện quy hoạch, vừa giữ chức vụ nên các dòng không cộng được.",
  },
  shares: false,
  yearly: true,
};
