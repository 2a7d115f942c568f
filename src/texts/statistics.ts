/** Said of the figures that the author enters, at the cell. */
export const recipeTexts = {
  rowIn: (row: string, group: string) => `${row} – ${group}`,
  notANumber: (text: string) => `“${text}” không phải là số. Chỉ ghi chữ số, ví dụ 1.234 hoặc 12,5.`,
  percentage: (text: string) => `“${text}” là tỷ lệ. Ô này ghi số lượng; tỷ lệ được tính tự động.`,
  negative: "Số liệu không được nhỏ hơn 0.",
  fraction: "Ô này phải là số nguyên.",
  fractionOrThousands: (text: string) =>
    `“${text}” đang được đọc là số lẻ. Ô này phải là số nguyên; nếu là hàng nghìn, dùng dấu chấm (1.234).`,
  doubtful: (text: string, read: string) =>
    `“${text}” được đọc là ${read}. Phần thập phân dùng dấu phẩy, hàng nghìn dùng dấu chấm.`,
  exceeds: (part: string, partValue: string, whole: string, wholeValue: string) =>
    `${part} (${partValue}) lớn hơn ${whole} (${wholeValue}).`,
  totalBelowPart: (total: string, part: string) =>
    `Số tổng ${total} nhỏ hơn số của một dòng (${part}). Kiểm tra lại số tổng hoặc dòng đó.`,
  totalBelowSum: (total: string, sum: string, people: boolean) =>
    people
      ? `Số tổng ${total} nhỏ hơn tổng các dòng (${sum}). Chỉ đúng khi có người được tính ở nhiều dòng; nên ghi chú điều này.`
      : `Số tổng ${total} nhỏ hơn tổng các dòng (${sum}).`,
  notADate: (text: string) => `“${text}” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 30/9/2025.`,
} as const;

/** The name of figures that were changed in two places at once: those that the document kept. */
export const mergedTexts = {
  theirs: (name: string) => `${name} (bản trong văn bản)`,
} as const;

/** What stands in and around a table, and what is said of it before it is inserted. */
export const tableTexts = {
  caption: (number: string, name: string) => `Bảng ${number}. ${name}`,
  inYear: (name: string, year: number) => `${name} năm ${year}`,
  period: (name: string, first: number, last: number) => `${name} giai đoạn ${first} - ${last}`,
  unit: (unit: string) => `Đơn vị tính: ${unit}`,
  asOf: (date: string) => `Số liệu tính đến ngày ${date}.`,
  source: (source: string) => `Nguồn: ${source.replace(/\.$/, "")}.`,
  year: (year: number) => `Năm ${year}`,
  shares: "Tỷ trọng (%)",
  enteredTotal: "Tổng số",
  seriesTotal: "Tổng cộng",
  attendanceTotal: (label: string, unit: string) => `${label} (${unit})`,
  formula: (ratio: string, numerator: string, denominator: string, decimals: number) =>
    `${ratio} = ${numerator} ÷ ${denominator} × 100, làm tròn ${decimals === 0 ? "đến số nguyên" : `đến ${decimals} chữ số thập phân`}`,
  alt: (name: string, rows: number, columns: number, totals: readonly string[]) =>
    `Bảng số liệu: ${name}. ${rows} dòng, ${columns} cột.${totals.length === 0 ? "" : ` Dòng tổng: ${totals.join("; ")}.`}`,
  altFigure: (heading: string, text: string) => `${heading}: ${text}`,
  divisionByZero: (row: string) =>
    `Dòng “${row}” không có tỷ lệ (ghi “–”) vì mẫu số bằng 0, không có gì để chia.`,
  incomplete: (cells: number) =>
    `Còn ${cells} ô chưa nhập ở các dòng đã có số liệu; số tổng mới cộng các ô đã nhập.`,
  unevenTotal:
    "Tỷ lệ ở dòng tổng để trống vì có dòng mới nhập một trong hai số, tử số và mẫu số chưa cùng một phạm vi.",
  attendancesSummed: (unit: string) =>
    `Dòng tổng cộng theo ${unit}: một người có thể được tính nhiều lần, không ghi là số người.`,
  formerLevel:
    "Từ 01/7/2025 chính quyền địa phương có hai cấp (tỉnh, xã); số liệu cấp huyện chỉ tính đến 30/6/2025. Kiểm tra lại ngày lấy số liệu, hoặc ghi chú rõ.",
} as const;

/** The computed sentences of the report's text. */
export const sentenceTexts = {
  asOf: (date: string) => `Tính đến ${date}, `,
  inYear: (year: number) => `Năm ${year}, `,
  value: (ratio: string, numerator: string, denominator: string, unit: string) =>
    `${ratio} (${numerator}/${denominator}${unit === "" ? "" : ` ${unit}`})`,
  ratio: (time: string, subject: string, value: string, target: string, change: string) => {
    const start = time === "" ? subject.charAt(0).toUpperCase() + subject.slice(1) : subject;
    return `${time}${start} đạt ${value}${target}${change}.`;
  },
  ofRow: (name: string, row: string) => `${name} (${row})`,
  ownRatio: (numerator: string, denominator: string) =>
    `tỷ lệ ${numerator.toLowerCase()} trên ${denominator.toLowerCase()}`,
  goal: (percent: string, moreThan: boolean, year: number, source?: string) =>
    `mục tiêu ${moreThan ? "trên " : ""}${percent}% đến năm ${year}${source === undefined ? "" : source === "" ? " do đơn vị đề ra" : ` theo ${source.replace(/[.;,\s]+$/, "")}`}`,
  exceeded: (gap: string, goal: string) => `, vượt ${gap} điểm phần trăm so với ${goal}`,
  met: (goal: string) => `, bằng ${goal}`,
  notMet: (gap: string, goal: string) => `, chưa đạt, còn thiếu ${gap} điểm phần trăm so với ${goal}`,
  notReached: (goal: string) => `, chưa đạt ${goal}`,
  adjusted: (gap: string, goal: string, who: string) =>
    `, thấp hơn ${gap} điểm phần trăm so với ${goal} (mục tiêu này được điều chỉnh cho phù hợp đối với ${who})`,
  changed: (up: boolean, gap: string, year: number, before: string) =>
    `; ${up ? "tăng" : "giảm"} ${gap} điểm phần trăm so với năm ${year} (${before})`,
  unchanged: (year: number) => `; bằng năm ${year}`,
  source: (name: string, amount: string, unit: string, share: string) =>
    `${name} ${amount} ${unit} (${share})`,
  money: (period: string, total: string, unit: string, sources: readonly string[]) =>
    `Tổng kinh phí thực hiện${period} là ${total} ${unit}${sources.length === 0 ? "" : `, trong đó: ${sources.join("; ")}`}.`,
  yearOnly: (year: number) => ` năm ${year}`,
  years: (first: number, last: number) => ` từ năm ${first} đến năm ${last}`,
  singleYears: (years: readonly number[]) => ` các năm ${years.join(", ")}`,
  documents: (count: number) => `Đã ban hành ${count} văn bản chỉ đạo, triển khai thực hiện.`,
  none: {
    "no-total": "Các dòng của bảng này không cộng được; hãy chọn một dòng để viết câu.",
    "no-row": "Bảng không còn dòng này, hoặc dòng chưa có tên; hãy đặt tên dòng hoặc chọn dòng khác.",
    "no-figures": "Chưa đủ số liệu để viết câu. Hãy nhập tử số và mẫu số.",
    "division-by-zero": "Chưa viết được câu vì mẫu số bằng 0.",
    uneven: "Chưa viết được câu vì có dòng mới nhập một trong hai số.",
    mistakes: "Chưa viết được câu vì số liệu còn chỗ chưa đúng; hãy sửa các ô được đánh dấu.",
  },
} as const;

/** What is said of a pasted block: above all, why a column or row of it is not taken over. */
export const importTexts = {
  totalDiffers: (column: string, stated: string, sum: string) =>
    `Cột “${column}”: dòng tổng ghi ${stated}, cộng các dòng được ${sum}. Kiểm tra lại trước khi nhập.`,
  reasons: {
    counted: "Số thứ tự: bảng tự đánh số.",
    computed: "Tỷ lệ, số cộng: được tính lại từ số liệu.",
    subtotal: "Số cộng của nhóm: được tính lại từ các dòng trong nhóm.",
    part: "Dòng chi tiết của dòng trên: số liệu đã nằm trong dòng đó.",
    repeated: "Trùng với một cột đã nhận.",
    "no-year": "Cột không ghi năm, trong khi các cột khác có ghi năm.",
    unknown: "Không có cột tương ứng trong bảng này.",
    "column-numbers": "Dòng đánh số cột hoặc ghi công thức.",
    header: "Dòng tiêu đề lặp lại.",
    remark: "Dòng ghi chú, nguồn số liệu.",
    "no-label": "Dòng có số liệu nhưng không có tên.",
    unwanted: "Đã chọn không lấy.",
  },
  notPasted: {
    computed: "Ô này được tính tự động nên không dán vào.",
    "no-row": "Bảng không còn dòng cho ô này. Thêm dòng rồi dán lại.",
    "no-column": "Bảng không còn cột cho ô này.",
  },
} as const;

/** How the lines around a table are read back; their wording is `tableTexts`. */
export const tableLineTexts = {
  unit: /^\s*(?:Đơn vị tính|ĐVT)\s*:\s*(.+?)\.?\s*$/iu,
  source: /^(?:Số liệu tính đến ngày\s+([\d/.-]*\d)\.?)?\s*(?:Nguồn\s*:\s*(.+?)\.?)?$/iu,
} as const;

/** What could not be read back from a table's own cells. */
export const rebuildTexts = {
  unit: "Không đọc được đơn vị tính; đang dùng đơn vị mặc định.",
  source: "Không đọc được ngày và nguồn của số liệu.",
  columns: (headings: readonly string[]) =>
    `Cột không thuộc bảng này được giữ trong văn bản, không đưa vào số liệu: ${headings.join(", ")}.`,
  rows: (labels: readonly string[]) => `Dòng không đọc được, giữ nguyên trong văn bản: ${labels.join("; ")}.`,
  figures: (count: number) => `${count} ô không phải là số, được giữ như đang ghi.`,
  computed: (count: number) =>
    `${count} ô tỷ lệ hoặc số cộng trong văn bản khác với số tính lại; chưa sửa ô nào.`,
} as const;
