/** What the check says of figures: ratios, totals, percentages. */

const basis =
  "Số liệu trong báo cáo được tổng hợp và đối chiếu lại; một tỷ lệ sai làm mất tin cậy cả bảng số liệu.";
const rounding = "Tỷ lệ được làm tròn từ 0,5 trở lên, theo đúng số chữ số thập phân đã ghi.";

export const figureRuleTexts = {
  /** What is said of a cell, with the table's name before it where it has one. */
  ofTable: (table: string | undefined, sentence: string) =>
    table === undefined ? sentence : `${table}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  ratioMismatch: {
    title: "Tỷ lệ không khớp số liệu",
    inText: (division: string, expected: string, stated: string) =>
      `Tỷ lệ không khớp số liệu: ${division} = ${expected}, văn bản ghi ${stated}.`,
    inTable: (row: string, column: string, division: string, expected: string, stated: string) =>
      `Hàng “${row}”, cột “${column}”: ${division} = ${expected}, bảng ghi ${stated}.`,
    why: `${basis} ${rounding}`,
    fix: (expected: string) => `Kiểm tra lại hai số; nếu hai số đúng, sửa tỷ lệ thành ${expected}.`,
  },
  womenExceedTotal: {
    title: "Số nữ lớn hơn tổng số",
    inText: (women: string, total: string) => `Số nữ (${women}) lớn hơn tổng số (${total}).`,
    inTable: (name: string, women: string, total: string) =>
      `Ở “${name}”: số nữ (${women}) lớn hơn tổng số (${total}).`,
    why: "Số nữ là một phần của tổng số nên không thể lớn hơn tổng số; có thể hai số đã đổi chỗ hoặc gõ nhầm.",
    fix: "Đối chiếu lại hai số với nguồn số liệu và sửa số gõ nhầm.",
  },
  totalMismatch: {
    title: "Tổng không bằng các số cộng lại",
    ofRows: (row: string, column: string, stated: string, expected: string) =>
      `Hàng “${row}”, cột “${column}” ghi ${stated}; cộng các hàng được ${expected}.`,
    ofColumns: (row: string, column: string, stated: string, expected: string) =>
      `Hàng “${row}”, cột “${column}” ghi ${stated}; cộng các cột được ${expected}.`,
    why: "Cơ quan tổng hợp cộng lại từng bảng; tổng không khớp thì phải gửi trả để xác minh.",
    fix: "Kiểm tra từng số được cộng và sửa số sai. Nếu một người được tính ở nhiều hàng, ghi rõ đơn vị tính là lượt người.",
  },
  staleTable: {
    title: "Bảng không khớp số liệu đã nhập",
    message: (table: string, cells: readonly string[], count: number, rows: readonly string[]) =>
      `Bảng “${table}” không khớp số liệu đã nhập${count > 0 ? ` ở ${count} ô: ${cells.join("; ")}${count > cells.length ? "…" : ""}` : ""}${
        rows.length > 0
          ? `${count > 0 ? "; chưa có" : ": chưa có"} hàng ${rows.map((row) => `“${row}”`).join(", ")}`
          : ""
      }.`,
    cell: (row: string, column: string, inDocument: string, inData: string) =>
      `hàng “${row}”, cột “${column}” ghi ${inDocument || "trống"}, theo số liệu là ${inData || "trống"}`,
    sentence: (table: string, inData: string) =>
      `Câu về bảng “${table}” không khớp số liệu, mục tiêu đã nhập; nay là “${inData}”`,
    gone: (table: string) => `Bảng “${table}” không còn trong văn bản, trong khi số liệu vẫn được lưu.`,
    why: "Bảng được dựng từ số liệu đã nhập; khi hai bên khác nhau thì không rõ số nào là số chính thức.",
    fix: "Mở ngăn Số liệu, chọn Cập nhật bảng để xem từng ô thay đổi rồi quyết định giữ số nào.",
    fixGone: "Chèn lại bảng từ ngăn Số liệu, hoặc xóa số liệu của bảng nếu không dùng đến.",
  },
  unexplainedRatio: {
    title: "Tỷ lệ chưa có số liệu kèm theo",
    message: (ratios: readonly string[]) =>
      `Tỷ lệ ${ratios.join(", ")} chưa nêu tính từ số nào trên tổng số nào.`,
    why: "Có tử số và mẫu số thì cơ quan tổng hợp mới cộng gộp và đối chiếu được tỷ lệ.",
    fix: "Nêu cả hai số, ví dụ: “60/170 người, đạt 35,29%”; hoặc dẫn đến bảng có số liệu.",
  },
  decimalSeparator: {
    title: "Dấu phẩy thập phân",
    point: (found: string, expected: string) =>
      `“${found}” dùng dấu chấm thập phân; cách viết tiếng Việt là ${expected}.`,
    comma: (found: string, expected: string) =>
      `“${found}” dùng dấu phẩy ngăn hàng nghìn; cách viết tiếng Việt là ${expected}.`,
    several: (count: number, examples: readonly string[]) =>
      `${count} số viết theo kiểu nước ngoài (dấu chấm thập phân, dấu phẩy hàng nghìn), ví dụ ${examples.join(", ")}.`,
    example: (found: string, expected: string) => `“${found}” thay cho ${expected}`,
    why: "Trong tiếng Việt, dấu phẩy ngăn phần thập phân, dấu chấm ngăn hàng nghìn; viết lẫn lộn dễ đọc nhầm số.",
    fix: "Sửa dấu trong số; khi chép từ Excel, kiểm tra lại cả cột.",
  },
  percentPoint: {
    title: "Điểm phần trăm",
    message: (found: string, one: string, other: string, expected: string) =>
      `“${found}” là chênh lệch giữa ${one} và ${other}, phải ghi là ${expected} điểm phần trăm.`,
    why: "Chênh lệch giữa hai tỷ lệ tính bằng điểm phần trăm; ghi “%” thì thành mức tăng, giảm tương đối, là một con số khác.",
    fix: (expected: string) => `Sửa thành “${expected} điểm phần trăm”.`,
  },
} as const;
