/** What stands in a chart, and what is said of it. */
export const chartTexts = {
  percentOf: (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  ownRatio: (numerator: string, denominator: string) =>
    `Tỷ lệ ${numerator.toLowerCase()} trên ${denominator.toLowerCase()}`,
  asOf: (name: string, date: string) => `${name}, tính đến ${date}`,
  inYear: (name: string, year: number) => `${name} năm ${year}`,
  period: (name: string, first: number, last: number) => `${name} giai đoạn ${first} - ${last}`,
  total: "Chung",
  target: (percent: string, moreThan: boolean, year: number) =>
    `Mục tiêu ${moreThan ? ">" : "≥"} ${percent}% (đến năm ${year})`,
  kinds: { bars: "Cột theo dòng", line: "Đường theo năm", stacked: "Cột chồng theo nguồn" },
  alt: {
    bars: (title: string) => `Biểu đồ thanh ngang: ${title}.`,
    line: (title: string) => `Biểu đồ đường: ${title}.`,
    stacked: (title: string) => `Biểu đồ cột chồng: ${title}.`,
  },
  altSeries: (name: string, points: readonly string[]) => `${name}: ${points.join("; ")}.`,
  altPoints: (points: readonly string[]) => `${points.join("; ")}.`,
  altPoint: (label: string, text: string) => `${label}: ${text}`,
  altTarget: (text: string) => `${text}.`,
  none: {
    list: "Bảng danh mục không có số liệu để vẽ biểu đồ.",
    "no-figures": "Chưa có tỷ lệ nào để vẽ. Hãy nhập số liệu của bảng trước.",
    mistakes: "Chưa vẽ được biểu đồ vì số liệu chưa đúng. Hãy sửa các ô được đánh dấu trước.",
    "no-money": "Chưa có số tiền nào để vẽ. Hãy nhập số liệu của bảng trước.",
  },
  leftOut: (rows: readonly string[]) =>
    rows.length <= 3
      ? `Không vẽ ${rows.map((row) => `“${row}”`).join(", ")} vì chưa có tỷ lệ hoặc số liệu chưa đúng.`
      : `Không vẽ ${rows.length} dòng chưa có tỷ lệ hoặc số liệu chưa đúng (${rows
          .slice(0, 2)
          .map((row) => `“${row}”`)
          .join(", ")}, …).`,
  leftOutMoney: (rows: readonly string[]) =>
    `Không vẽ ${rows.map((row) => `“${row}”`).join(", ")} vì chưa có số tiền hoặc số liệu chưa đúng.`,
  tooMany: (drawn: number, left: number) =>
    `Chỉ vẽ ${drawn} dòng đầu, còn ${left} dòng không vẽ để biểu đồ đọc được.`,
};

/** The chart's part of the pane. */
export const chartViewTexts = {
  title: "Biểu đồ",
  kind: "Kiểu biểu đồ",
  year: "Năm",
  lastYear: "Năm gần nhất có số liệu",
  table: "Số liệu của biểu đồ",
  insert: "Chèn biểu đồ vào văn bản",
  inserting: "Đang chèn…",
  notInserted: "Chưa chèn được biểu đồ.",
  failed: "Chưa vẽ được biểu đồ. Hãy thử lại.",
  printed:
    "Bản chèn vào văn bản có nền trắng, chữ Times New Roman, in đen trắng vẫn phân biệt được. Hình không tự đổi theo số liệu: khi số liệu thay đổi, xóa hình cũ rồi chèn lại.",
};
