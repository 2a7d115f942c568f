/** The page "Mục tiêu" of the view Số liệu: what ratios are compared with. */
export const targetTexts = {
  title: "Mục tiêu",
  intro:
    "Tỷ lệ của các bảng được so sánh với các mục tiêu này. Đơn vị được giao mức khác thì sửa ở đây, kèm văn bản quy định.",
  undo: "Hoàn tác (Ctrl+Z)",
  redo: "Làm lại (Ctrl+Y)",
  undone: "Đã hoàn tác.",
  redone: "Đã làm lại.",
  programme: "Mục tiêu của Chương trình",
  own: "Mục tiêu riêng của đơn vị",
  noOwn: "Chưa có. Thêm khi địa phương, ngành giao mục tiêu cho bảng khác hoặc mức khác.",
  changed: "đã sửa",

  goal: (year: number, moreThan: boolean, percent: string) => `${year}: ${moreThan ? ">" : "≥"} ${percent}%`,
  goalOpen: (year: number) => `${year}: chưa có mức`,
  goalSpoken: (year: number, moreThan: boolean, percent: string) =>
    `đến năm ${year}: ${moreThan ? "trên" : "ít nhất"} ${percent}%`,
  noSource: "chưa ghi văn bản",

  name: "Tên mục tiêu",
  noName: "Ghi tên mục tiêu.",
  counts: (numerator: string, denominator: string) => `Tỷ lệ = ${numerator} ÷ ${denominator}`,
  year: "Đến năm",
  comparison: "Mức",
  comparisons: { atLeast: "ít nhất", moreThan: "trên" },
  percent: "Tỷ lệ (%)",
  milestone: (year: number) => `Mốc năm ${year}`,
  addMilestone: "Thêm mốc năm",
  milestoneAdded: (year: number) => `Đã thêm mốc năm ${year}. Ghi mức phải đạt.`,
  removeMilestone: (year: number) => `Bỏ mốc năm ${year}`,
  milestoneRemoved: (year: number) => `Đã bỏ mốc năm ${year}.`,
  source: "Văn bản quy định",
  sourceHint: "Nêu trong câu so sánh, ví dụ: Kế hoạch số 12/KH-UBND ngày 05/02/2025 của UBND tỉnh",
  exception: (who: string) =>
    `Mức của mục tiêu này được điều chỉnh đối với ${who}: ghi mức đã điều chỉnh và văn bản quy định.`,
  restore: "Trả về mặc định",
  restoreHint: (goals: string) => `Mặc định theo Chương trình: ${goals}.`,
  restored: (name: string) => `Đã trả mục tiêu “${name}” về mặc định.`,
  remove: "Xóa mục tiêu",
  removed: (name: string) => `Đã xóa mục tiêu “${name}”.`,
  takeBack: "Lấy lại",

  problems: {
    notAYear: "Ghi năm bằng 4 chữ số, từ 2000 đến 2100.",
    twice: (year: number) => `Mục tiêu đã có mốc năm ${year}. Ghi năm khác hoặc bỏ một mốc.`,
    percent: {
      blank: () => "Ghi mức phải đạt, ví dụ 40 hoặc 37,5.",
      "not-a-number": (text: string) =>
        `“${text}” không phải là số. Ghi mức bằng phần trăm, ví dụ 40 hoặc 37,5.`,
      "not-positive": () => "Mức phải lớn hơn 0%.",
      "too-much": () => "Tỷ lệ không vượt quá 100%. Ghi lại mức.",
      "more-than-all": () => "Không có tỷ lệ nào trên 100%. Chọn “ít nhất” hoặc ghi mức thấp hơn.",
      "too-fine": () => "Ghi nhiều nhất 2 chữ số thập phân, ví dụ 37,25.",
    },
    otherSource: "Mức đã khác Quyết định số 2282/QĐ-TTg. Ghi văn bản quy định mức mới.",
    noSource: "Ghi văn bản quy định mức này; chưa có thì câu so sánh nêu là do đơn vị đề ra.",
  },

  tables: "Bảng được so sánh",
  noTables: (indicator: string) => `Chưa có số liệu của bảng “${indicator}”.`,
  ownTableGone: "Bảng tự lập của mục tiêu này không còn trong số liệu.",
  renamed: (numerator: string, denominator: string) =>
    `Tên cột của bảng nay là “${numerator}” và “${denominator}”, không còn là những gì mục tiêu này tính, nên không so sánh.`,
  takeNames: "Dùng tên cột mới",
  namesTaken: "Mục tiêu nay tính theo tên cột mới của bảng.",
  comparedWith: (year: number) => `mốc ${year}`,
  results: {
    exceeded: (gap: string) => `vượt ${gap} điểm %`,
    met: "đạt",
    notMet: (gap: string) => `còn thiếu ${gap} điểm %`,
    notReached: "chưa đạt",
    unknown: "chưa tính được tỷ lệ",
  },
  elsewhere: "đang so sánh với mục tiêu khác",
  passed: "số liệu sau các mốc năm của mục tiêu",
  notCompared: "không so sánh",
  openTable: (title: string) => `Mở bảng ${title}`,

  addFor: "Thêm mục tiêu riêng cho bảng",
  add: "Thêm mục tiêu",
  added: "Đã thêm một mục tiêu. Ghi mức phải đạt.",
};

/** The programme's target that is answered by yes or no. */
export const minorityTexts = {
  name: "Địa bàn có đồng bào dân tộc thiểu số có cán bộ lãnh đạo là người dân tộc thiểu số, phù hợp với cơ cấu dân cư",
  unanswered: "chưa có câu trong văn bản",
  standing: { reached: "đã có", notReached: "chưa có", elsewhere: "không thuộc địa bàn này" },
  question: "Đơn vị, địa phương đã có cán bộ lãnh đạo như vậy chưa?",
  answers: {
    reached: "Đã có",
    notReached: "Chưa có",
    elsewhere: "Không thuộc địa bàn có đồng bào dân tộc thiểu số",
  },
  sentences: {
    reached:
      "Là địa bàn có đồng bào dân tộc thiểu số, đơn vị đã có cán bộ lãnh đạo là người dân tộc thiểu số phù hợp với cơ cấu dân cư, đạt mục tiêu của Chương trình.",
    notReached:
      "Là địa bàn có đồng bào dân tộc thiểu số, đơn vị chưa có cán bộ lãnh đạo là người dân tộc thiểu số phù hợp với cơ cấu dân cư, chưa đạt mục tiêu của Chương trình.",
    elsewhere:
      "Đơn vị không thuộc địa bàn có đồng bào dân tộc thiểu số nên không đánh giá mục tiêu về cán bộ lãnh đạo là người dân tộc thiểu số.",
  },
  alreadyThere: "Văn bản đã có một câu về mục tiêu này. Xóa câu cũ nếu chèn câu khác.",
  hint: "Bấm vào chỗ cần chèn trong văn bản trước, thường ở mục 4. Đánh giá chung.",
  controlTitle: "Câu về mục tiêu: cán bộ lãnh đạo là người dân tộc thiểu số",
};
