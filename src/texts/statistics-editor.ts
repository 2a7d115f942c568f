/** The editor of one table's figures. */
export const editorTexts = {
  back: "Trở lại danh sách bảng",
  undo: "Hoàn tác (Ctrl+Z)",
  redo: "Làm lại (Ctrl+Y)",
  undone: "Đã hoàn tác.",
  redone: "Đã làm lại.",
  nothingToUndo: "Không có gì để hoàn tác.",
  nothingToRedo: "Không có gì để làm lại.",
  rows: "Dòng",
  rowsLong: "Dòng: thêm, chuyển chỗ, xóa",
  fromFile: "Nhập từ tệp",
  fromFileLong: "Nhập từ tệp Excel (.xlsx) hoặc .csv",
  noRows: "Bảng chưa có dòng nào.",
  addFirstRow: "Thêm dòng",
  defaultRows: "Dùng các dòng mẫu",
  warnings: "Lưu ý về bảng này",
  foot: "Kết quả và việc tiếp theo",
};

/** The grid and what is said of its cells. */
export const gridTexts = {
  cell: (row: string, column: string) => (row === "" ? column : `${row}, ${column}`),
  label: (heading: string, number: string) => (number === "" ? heading : `${heading} dòng ${number}`),
  rowWithoutName: "(chưa có tên)",
  computed: "Ô này được tính tự động, không nhập tay.",
  chosen: (rows: number, columns: number) => `Đã chọn ${rows} dòng × ${columns} cột.`,
  cleared: (cells: number) => `Đã xóa ${cells} ô. Ctrl+Z để hoàn tác.`,
  nothingCleared: "Không có ô nào để xóa.",
  copied: (cells: number) => `Đã chép ${cells} ô.`,
  leave: "Bấm Tab để ra khỏi bảng.",
  formula: (formula: string) => `= ${formula}`,
  hint: "Gõ để nhập, F2 để sửa; dán được từ Excel, Word.",
};

/** Commands on rows. */
export const rowTexts = {
  menu: (row: string) => `Dòng “${row}”`,
  open: "Mở danh sách lệnh của dòng",
  commands: {
    "add-above": "Thêm dòng ở trên",
    "add-below": "Thêm dòng ở dưới",
    "add-group": "Thêm nhóm ở trên",
    rename: "Đổi tên",
    "move-up": "Chuyển lên",
    "move-down": "Chuyển xuống",
    remove: "Xóa dòng",
    "remove-with-items": "Xóa nhóm và các dòng trong nhóm",
  },
  removeGroup: "Xóa tên nhóm, giữ các dòng",
  keys: {
    "add-above": "Ctrl+Shift+Enter",
    "add-below": "Ctrl+Enter",
    rename: "F2",
    "move-up": "Alt+↑",
    "move-down": "Alt+↓",
    remove: "Ctrl+−",
  } as Readonly<Record<string, string>>,
  rowAdded: "Đã thêm một dòng. Gõ tên dòng.",
  groupAdded: "Đã thêm một nhóm. Gõ tên nhóm.",
  moved: (row: string, position: number, rows: number) =>
    `Đã chuyển “${row}” đến vị trí ${position} trong ${rows} dòng.`,
  removed: (row: string, rows: number) =>
    rows === 1
      ? `Đã xóa dòng “${row}”. Ctrl+Z để hoàn tác.`
      : `Đã xóa nhóm “${row}” và ${rows - 1} dòng. Ctrl+Z để hoàn tác.`,
  atTheEdge: "Dòng này không chuyển thêm được nữa.",
  restored: (rows: number) =>
    rows === 0 ? "Bảng đã có đủ các dòng mẫu." : `Đã thêm ${rows} dòng mẫu còn thiếu. Ctrl+Z để hoàn tác.`,
  districtAdded: "Đã thêm các dòng cấp huyện.",
  districtRemoved: "Đã bỏ các dòng cấp huyện. Ctrl+Z để hoàn tác.",
};

/** A block pasted into the grid. */
export const pasteTexts = {
  label: "Xem trước khi dán",
  title: (rows: number, columns: number) => `Dán ${rows} dòng × ${columns} cột`,
  changes: (cells: number) => (cells === 0 ? "Số liệu không thay đổi." : `${cells} ô nhận số liệu mới.`),
  replaced: (cells: number) => `${cells} ô đang có số liệu sẽ được thay.`,
  more: (rows: number) => `Thêm ${rows} dòng mới ở cuối cho phần dôi ra`,
  leftOver: (cells: number) => `${cells} ô không dán được:`,
  andMore: (cells: number) => `và ${cells} ô khác`,
  confirm: "Dán",
  cancel: "Không dán",
  done: (cells: number) => `Đã dán ${cells} ô. Ctrl+Z để hoàn tác.`,
  cancelled: "Đã bỏ, không dán.",
  instead: (rows: number, columns: number) => `Đang xem trước phần mới chép: ${rows} dòng × ${columns} cột.`,
  nothing: "Không có gì để dán. Hãy chép các ô trong Excel hoặc Word trước.",
  tooLarge: (rows: number) =>
    `Phần đã chép có ${rows} dòng, quá lớn để dán vào một bảng. Hãy chép riêng phần cần dùng, hoặc nhập từ tệp.`,
  imported: "Đã nhập số liệu. Ctrl+Z để hoàn tác.",
};

/** Years as columns. */
export const yearTexts = {
  label: "Năm của số liệu",
  year: (year: number) => `Năm ${year}`,
  before: (year: number) => `Năm ${year} (trước)`,
  after: (year: number) => `Năm ${year} (sau)`,
  first: "Không có năm trước",
  last: "Không có năm sau",
  all: "Các năm",
  allLong: "Tất cả các năm",
  period: (first: number, last: number) => `${first}–${last}`,
  word: "Năm",
  choose: "Chọn năm",
  fiveYears: "Dùng 2021–2025",
  add: "Thêm năm",
  addLabel: "Năm cần thêm, ví dụ 2024",
  remove: (year: number) => `Bỏ năm ${year}`,
  notAYear: "Ghi năm bằng 4 chữ số, từ 2000 đến 2100.",
  known: (year: number) => `Năm ${year} đã có trong bảng.`,
  added: (year: number) => `Đã thêm năm ${year}.`,
  given: (year: number) => `Số liệu đã nhập được ghi cho năm ${year}.`,
  removed: (year: number) => `Đã bỏ năm ${year} và số liệu của năm đó. Ctrl+Z để hoàn tác.`,
  yearTaken: "Số liệu không còn chia theo năm; các số đã nhập được giữ lại.",
  set: (first: number, last: number) => `Bảng có các năm ${first}–${last}.`,
  keptApart: "Bảng có từ 2 năm trở lên sẽ trình bày các năm thành cột.",
};

/** What stands below the grid. */
export const footTexts = {
  goal: (percent: string, moreThan: boolean, year: number) =>
    `Mục tiêu ${year}: ${moreThan ? ">" : "≥"} ${percent}%`,
  openTargets: "Sửa",
  openTargetsLong: "Xem, sửa các mục tiêu",
  exceeded: (gap: string) => `vượt ${gap} điểm %`,
  met: "đạt",
  notMet: (gap: string) => `thiếu ${gap} điểm %`,
  notReached: "chưa đạt",
  reasons: {
    "no-total": "bảng không có dòng tổng",
    "no-row": "chưa có dòng để so sánh",
    "no-figures": "chưa đủ số liệu",
    "division-by-zero": "mẫu số bằng 0",
    uneven: "còn dòng thiếu số",
    mistakes: "sửa ô sai để so sánh",
  },
  mistakes: (count: number) => `${count} ô cần xem lại`,
  goToFirst: "Đến ô đầu tiên",
  goToNext: "Ô tiếp theo",
  place: (row: string, column: string, year: number | undefined) =>
    [row, column, ...(year === undefined ? [] : [`năm ${year}`])].filter((one) => one !== "").join(" · "),
  error: "Lỗi",
  warning: "Cần xem",
};

/** The details of the table. */
export const detailTexts = {
  title: "Chi tiết bảng",
  caption: "Tên bảng",
  captionHint: "Để trống thì dùng tên mặc định.",
  unit: "Đơn vị tính",
  decimals: "Số chữ số thập phân của tỷ lệ",
  asOf: "Số liệu tính đến ngày",
  asOfHint: "ngày/tháng/năm, ví dụ 30/9/2025",
  notADate: (text: string) => `“${text}” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 30/9/2025.`,
  source: "Nguồn số liệu",
  sourceHint: "Ghi dưới bảng, ví dụ: Phòng Công chức, viên chức",
  headings: "Tên các cột",
  denominator: (heading: string) => `${heading} (mẫu số)`,
  numerator: (heading: string) => `${heading} (tử số)`,
  counts: (label: string) => `Đếm: ${label}.`,
  headingHint: "Để trống thì dùng tên mặc định.",
  total: "Dòng tổng",
  totals: {
    sum: "Cộng các dòng",
    entered: "Nhập số tổng",
    none: "Không có dòng tổng",
  },
  attendances: (unit: string) =>
    `Tính theo ${unit}: một người có thể được tính nhiều lần, nên số cộng là ${unit}, không phải số người. Nếu biết số người thực, chọn “Nhập số tổng” và ghi số đó.`,
  comparedWith: "So sánh với mục tiêu",
  usual: (goal: string) => `Theo năm của số liệu: ${goal}`,
  usualNone: "Theo năm của số liệu",
  notCompared: "Không so sánh",
  milestone: (percent: string, moreThan: boolean, year: number) =>
    `${moreThan ? ">" : "≥"} ${percent}% đến năm ${year}`,
  milestoneOf: (milestone: string, target: string) => `${milestone} (${target})`,
  noTargetYet: "Bảng này chưa có mục tiêu để so sánh.",
  openTargets: "Xem, sửa các mục tiêu",
  addTarget: "Thêm mục tiêu",
  adjusted: (exception: string) => `Thuộc ${exception}`,
  adjustedHint:
    "Mục tiêu này được điều chỉnh cho phù hợp: nếu tỷ lệ thấp hơn, câu tính từ số liệu nêu điều đó, không ghi “chưa đạt”.",
  notes: "Có cột Ghi chú",
  notesHidden: "Ghi chú đã nhập vẫn được giữ. Bảng đã chèn còn cột này thì xóa cột trong Word.",
  district: "Có các dòng cấp huyện (đến 30/6/2025)",
  restoreRows: "Thêm lại các dòng mẫu còn thiếu",
  keys: "Phím tắt",
  keyList: [
    ["Enter / Shift+Enter", "ô dưới / ô trên"],
    ["Tab / Shift+Tab", "ô số tiếp theo / ô trước"],
    ["Phím mũi tên", "đến mọi ô, cả tên dòng và ghi chú"],
    ["F2, bấm đúp", "sửa trong ô"],
    ["Esc", "bỏ nội dung đang gõ"],
    ["Shift + phím mũi tên, Ctrl+A", "chọn nhiều ô"],
    ["Ctrl+C, Ctrl+X, Ctrl+V", "chép, cắt, dán"],
    ["Delete", "xóa nội dung các ô đã chọn"],
    ["Ctrl+Z, Ctrl+Y", "hoàn tác, làm lại"],
    ["Ctrl+Enter", "thêm dòng ở dưới"],
    ["Alt+↑, Alt+↓", "chuyển dòng lên, xuống"],
    ["Ctrl+−", "xóa dòng"],
    ["Shift+F10", "mở các lệnh của dòng"],
    ["Esc rồi Tab", "ra khỏi bảng"],
  ],
} as const;

/** Why a pasted cell has no place where the years stand side by side. */
export const pasteLeftOverTexts = {
  computed: "Ô này được tính tự động nên không dán vào.",
  "no-row": "Bảng không còn dòng cho ô này.",
  "no-column": "Bảng không còn cột cho ô này.",
};
