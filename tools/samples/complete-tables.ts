import type { Piece } from "../../test/fixtures/docx-builder";
import { grouped, rate, sum } from "./figures";
import { statisticsTable } from "./form";

const asOf = "Số liệu tính đến ngày 30/9/2025; nguồn: tổng hợp của Sở Nội vụ.";

const communicationRows: readonly [string, number, number, number][] = [
  ["Hội nghị, tập huấn chuyên đề", 186, 14280, 8126],
  ["Tọa đàm, giao lưu, hội thi", 74, 6450, 3987],
  ["Lồng ghép trong sinh hoạt cơ quan, đoàn thể", 1240, 52360, 24815],
];

/** Chức danh, tổng số, nữ: people in quy hoạch by level. */
const planningLevels: readonly { level: string; rows: readonly [string, number, number][] }[] = [
  {
    level: "Cấp tỉnh",
    rows: [
      ["Lãnh đạo Ủy ban nhân dân tỉnh", 12, 4],
      ["Giám đốc, phó giám đốc sở và tương đương", 148, 55],
      ["Trưởng phòng, phó trưởng phòng và tương đương", 1126, 468],
    ],
  },
  {
    level: "Cấp xã",
    rows: [
      ["Lãnh đạo Hội đồng nhân dân, Ủy ban nhân dân", 816, 339],
      ["Trưởng phòng, phó trưởng phòng chuyên môn", 698, 331],
    ],
  },
];

/** Level, women in quy hoạch, of them trained. */
const trainedRows: readonly [string, number, number][] = [
  ["Cấp tỉnh", 527, 437],
  ["Cấp xã", 670, 504],
];

const trainingRows: readonly [string, number, number, number][] = [
  ["Quản lý nhà nước ngạch chuyên viên, chuyên viên chính", 18, 1062, 503],
  ["Trung cấp lý luận chính trị", 15, 875, 398],
  ["Cao cấp lý luận chính trị", 6, 312, 124],
  ["Bồi dưỡng lãnh đạo, quản lý cấp phòng", 14, 736, 331],
  ["Bồi dưỡng lãnh đạo cấp sở và tương đương", 3, 115, 44],
];

/** Year, central budget, local budget, other sources. */
const budgetRows: readonly [string, number, number, number][] = [
  ["2021", 320, 860, 70],
  ["2022", 410, 1040, 100],
  ["2023", 450, 1180, 120],
  ["2024", 520, 1310, 170],
  ["2025 (ước)", 560, 1450, 190],
];

const planningRows = planningLevels.flatMap(({ rows }) => rows);
const column = (rows: readonly (readonly (string | number)[])[], index: number) =>
  sum(rows.map((row) => Number(row[index])));

/** The totals that the sentences repeat. */
export const figures = {
  communication: {
    sessions: column(communicationRows, 1),
    people: column(communicationRows, 2),
    women: column(communicationRows, 3),
  },
  planned: { all: column(planningRows, 1), women: column(planningRows, 2) },
  trained: { women: column(trainedRows, 2) },
  training: {
    classes: column(trainingRows, 1),
    people: column(trainingRows, 2),
    women: column(trainingRows, 3),
  },
  budget: {
    central: column(budgetRows, 1),
    local: column(budgetRows, 2),
    other: column(budgetRows, 3),
    total: column(budgetRows, 1) + column(budgetRows, 2) + column(budgetRows, 3),
  },
};

const six = ["center", "left", "right", "right", "right", "left"] as const;
const sixWidths = [34, 192, 66, 60, 62, 54];

export function communicationTable(): Piece {
  const { sessions, people, women } = figures.communication;
  const row = (label: string, ...[count, all, female]: number[]) => [
    label,
    grouped(count ?? 0),
    grouped(all ?? 0),
    grouped(female ?? 0),
    rate(female ?? 0, all ?? 1),
  ];
  return statisticsTable(
    "Bảng 1. Kết quả tuyên truyền giai đoạn 2021 - 2025",
    "Đơn vị tính: lượt người",
    [
      ["STT", "Hình thức", "Số cuộc", "Tổng số", "Nữ", "Tỷ lệ (%)"],
      ...communicationRows.map((cells, index) => [String(index + 1), ...row(...cells)]),
      ["", ...row("Tổng cộng", sessions, people, women)],
    ],
    { align: ["center", "left", "right", "right", "right", "right"], widths: sixWidths, boldRows: [-1] },
    asOf,
  );
}

export function planningTable(): Piece {
  const { all, women } = figures.planned;
  const row = (stt: string, label: string, total: number, female: number) => [
    stt,
    label,
    grouped(total),
    grouped(female),
    rate(female, total),
    "",
  ];
  const rows = planningLevels.flatMap(({ level, rows: posts }, index) => [
    row("I".repeat(index + 1), level, column(posts, 1), column(posts, 2)),
    ...posts.map(([post, total, female], number) => row(String(number + 1), post, total, female)),
  ]);
  return statisticsTable(
    "Bảng 2. Cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý",
    "Đơn vị tính: người",
    [
      ["STT", "Chức danh", "Tổng số", "Nữ", "Tỷ lệ (%)", "Ghi chú"],
      ...rows,
      row("", "Tổng cộng", all, women),
    ],
    { align: six, widths: sixWidths, boldRows: [1, 5, -1] },
    `${asOf} Mỗi người chỉ tính một lần ở chức danh quy hoạch cao nhất.`,
  );
}

export function trainedTable(): Piece {
  const row = (stt: string, label: string, planned: number, trained: number) => [
    stt,
    label,
    grouped(planned),
    grouped(trained),
    rate(trained, planned),
    "",
  ];
  return statisticsTable(
    "Bảng 3. Cán bộ nữ trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực",
    "Đơn vị tính: người",
    [
      ["STT", "Cấp", "Nữ trong quy hoạch", "Đã được đào tạo", "Tỷ lệ (%)", "Ghi chú"],
      ...trainedRows.map(([level, planned, trained], index) =>
        row(String(index + 1), level, planned, trained),
      ),
      row("", "Tổng cộng", figures.planned.women, figures.trained.women),
    ],
    { align: six, widths: [34, 150, 88, 80, 62, 54], boldRows: [-1] },
    asOf,
  );
}

export function documentsTable(): Piece {
  return statisticsTable(
    "Bảng 4. Văn bản chỉ đạo, chính sách đã ban hành",
    "",
    [
      ["STT", "Số, ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu"],
      [
        "1",
        "58/KH-UBND",
        "22/3/2021",
        "UBND tỉnh",
        "Kế hoạch thực hiện Quyết định số 2282/QĐ-TTg trên địa bàn tỉnh",
      ],
      [
        "2",
        "24/2022/NQ-HĐND",
        "08/7/2022",
        "HĐND tỉnh",
        "Chính sách hỗ trợ cán bộ nữ, cán bộ nữ dân tộc thiểu số đi đào tạo, bồi dưỡng",
      ],
      [
        "3",
        "1126/UBND-NC",
        "14/4/2023",
        "UBND tỉnh",
        "Tăng cường cán bộ nữ trong quy hoạch chức danh lãnh đạo, quản lý",
      ],
      [
        "4",
        "96/KH-UBND",
        "12/5/2024",
        "UBND tỉnh",
        "Kế hoạch bồi dưỡng cán bộ nữ diện quy hoạch năm 2024 - 2025",
      ],
      [
        "5",
        "842/SNV-CCVC",
        "16/7/2025",
        "Sở Nội vụ",
        "Rà soát quy hoạch cán bộ nữ khi thực hiện chính quyền hai cấp",
      ],
    ],
    { align: ["center", "left", "center", "center", "left"], widths: [34, 108, 74, 78, 174] },
  );
}

export function trainingTable(): Piece {
  const { classes, people, women } = figures.training;
  const row = (stt: string, label: string, count: number, all: number, female: number) => [
    stt,
    label,
    grouped(count),
    grouped(all),
    grouped(female),
    rate(female, all),
  ];
  return statisticsTable(
    "Bảng 5. Kết quả đào tạo, bồi dưỡng giai đoạn 2021 - 2025",
    "Đơn vị tính: học viên",
    [
      ["STT", "Loại khóa", "Số lớp", "Tổng số học viên", "Nữ", "Tỷ lệ (%)"],
      ...trainingRows.map(([label, count, all, female], index) =>
        row(String(index + 1), label, count, all, female),
      ),
      row("", "Tổng cộng", classes, people, women),
    ],
    {
      align: ["center", "left", "right", "right", "right", "right"],
      widths: [34, 200, 52, 68, 52, 62],
      boldRows: [-1],
    },
    asOf,
  );
}

export function budgetTable(): Piece {
  const { central, local, other } = figures.budget;
  const row = (label: string, ...[a = 0, b = 0, c = 0]: number[]) => [
    label,
    grouped(a),
    grouped(b),
    grouped(c),
    grouped(a + b + c),
  ];
  return statisticsTable(
    "Bảng 6. Kinh phí thực hiện theo năm và theo nguồn",
    "Đơn vị tính: triệu đồng",
    [
      ["Năm", "Ngân sách trung ương", "Ngân sách địa phương", "Nguồn khác", "Tổng"],
      ...budgetRows.map((cells) => row(...cells)),
      row("Tổng cộng", central, local, other),
    ],
    { align: ["center", "right", "right", "right", "right"], widths: [96, 98, 98, 88, 88], boldRows: [-1] },
    asOf,
  );
}
