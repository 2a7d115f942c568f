/** The preview of a block: what goes where, and what the author decides about it. */
export const importPreviewTexts = {
  title: "Kiểm tra trước khi nhập",
  found: (rows: number, groups: number, total: boolean, figures: number) =>
    `Nhận được ${[
      `${rows} dòng`,
      ...(groups > 0 ? [`${groups} nhóm`] : []),
      ...(total ? ["dòng tổng"] : []),
      `${figures} ô`,
    ].join(", ")}.`,
  unrecognised: (table: string) =>
    `Chưa nhận ra tiêu đề cột nào của bảng “${table}”. Hãy chọn số dòng tiêu đề, rồi chọn mỗi cột là gì.`,
  nothing: "Chưa có dòng nào để nhập. Hãy chọn cột ghi tên dòng và ít nhất một cột số liệu.",
  tooLarge: (rows: number, columns: number, mostRows: number, mostColumns: number) =>
    `Vùng này có ${rows.toLocaleString("vi")} dòng, ${columns} cột; một bảng trong báo cáo có nhiều nhất ${mostRows} dòng, ${mostColumns} cột. Hãy chọn vùng nhỏ hơn.`,
  reading: "Chưa đúng? Chọn lại cách đọc và các cột",
  layout: "Cách trình bày",
  layouts: {
    rows: "Mỗi dòng một mục",
    columns: "Mỗi cột một mục",
    years: "Các năm đặt cạnh nhau",
  },
  headerRows: "Số dòng tiêu đề",
  headerColumns: "Số cột tiêu đề",
  headerFound: "Tự nhận ra",
  columns: "Các cột",
  rowsAsColumns: "Các dòng tiêu đề",
  columnIs: (heading: string) => `“${heading}” là`,
  blankHeading: (position: number) => `(cột ${position} không tiêu đề)`,
  sample: (text: string) => `ví dụ: ${text}`,
  yearOf: (heading: string) => `Năm của “${heading}”`,
  noYear: "không ghi năm",
  leaveOut: "Không lấy",
  label: "Tên dòng",
  group: "Tên nhóm",
  ofYear: (heading: string, year: number) => `${heading} ${year}`,
  rows: "Sẽ nhập",
  rowsLabel: "Các dòng sẽ nhập",
  moreRows: (count: number) => `… và ${count} dòng nữa.`,
  group_: "nhóm",
  total: "tổng",
  leftOutRows: (count: number) => `Không lấy ${count} dòng`,
  totals: "Dòng tổng không khớp",
  mistakes: (count: number) => `Sau khi nhập còn ${count} chỗ cần xem lại`,
  mistake: (row: string, message: string) => `${row}: ${message}`,
  moreMistakes: (count: number) => `… và ${count} chỗ khác, được đánh dấu trong bảng.`,
  manner: "Cách nhập",
  replace: (rows: number) =>
    rows === 0 ? "Thay toàn bộ các dòng trong bảng" : `Thay toàn bộ ${rows} dòng đang có trong bảng`,
  replaceBlank: "Thay các dòng mẫu còn trống",
  merge: "Ghi vào các dòng cùng tên, thêm các dòng chưa có",
  merged: (filled: number, added: number) => `Ghi vào ${filled} dòng đang có, thêm ${added} dòng.`,
  totalTaken: "Dòng tổng của khối được lấy làm số tổng, vì bảng này tự ghi số tổng.",
  totalComputed: "Số tổng được bảng tự cộng từ các dòng.",
  year: "Số liệu của năm",
  undo: "Có thể hoàn tác ngay sau khi nhập.",
  confirm: (rows: number) => `Nhập ${rows} dòng`,
  cancel: "Hủy",
};

/** Choosing a file, its sheet and the part of it. */
export const importFileTexts = {
  title: "Nhập từ tệp Excel hoặc CSV",
  intro: "Chọn tệp .xlsx hoặc .csv có bảng số liệu. Tệp chỉ được đọc trên máy này, không gửi đi đâu.",
  choose: "Chọn tệp…",
  another: "Chọn tệp khác…",
  orDrop: "hoặc kéo tệp thả vào đây",
  input: "Tệp .xlsx hoặc .csv",
  reading: (file: string) => `Đang đọc ${file}…`,
  readingSheet: (sheet: string, at: number, of: number) => `Đang đọc trang tính “${sheet}” (${at}/${of})…`,
  stop: "Dừng",
  stopped: "Đã dừng đọc tệp.",
  wasRead: (file: string, sheet: string) => `Đã đọc ${file}, trang tính “${sheet}”.`,
  imported: "Đã nhập số liệu từ tệp vào bảng.",
  failed: "Chưa đọc được tệp",
  oneFile: "Mỗi lần chỉ nhập được một tệp. Hãy kéo một tệp.",
  file: "Tệp",
  sheet: "Trang tính",
  hiddenSheet: (name: string) => `${name} (đang ẩn)`,
  hiddenSheets: (count: number) => `Có ${count} trang tính ẩn; chọn trong danh sách nếu cần.`,
  tooLargeSheets: (names: readonly string[]) =>
    `Trang tính ${names.map((name) => `“${name}”`).join(", ")} quá lớn nên không đọc được. Nếu bảng cần nhập ở đó, hãy chép riêng bảng sang một tệp mới.`,
  blankSheet: "Trang tính này trống. Hãy chọn trang tính khác.",
  noTable: "Không thấy bảng nào trong trang tính này. Hãy chọn vùng có số liệu.",
  hiddenParts: (rows: number, columns: number) =>
    `Bỏ qua ${[...(rows > 0 ? [`${rows} dòng ẩn`] : []), ...(columns > 0 ? [`${columns} cột ẩn`] : [])].join(", ")}.`,
  takeHidden: "Lấy cả dòng, cột ẩn",
  noResult: (count: number, cell: string) =>
    `${count === 1 ? `Ô ${cell} là công thức` : `${count} ô là công thức (ví dụ ${cell})`} chưa có kết quả nên để trống. Mở tệp bằng Excel, bấm Lưu, rồi chọn lại tệp.`,
  errorCells: (count: number, cell: string) =>
    `${count === 1 ? `Ô ${cell} báo lỗi` : `${count} ô báo lỗi (ví dụ ${cell})`} trong Excel. Hãy sửa trong tệp trước khi nhập.`,
  legacyFonts: (count: number, cell: string) =>
    `${count === 1 ? `Ô ${cell} dùng` : `${count} ô (ví dụ ${cell}) dùng`} phông chữ cũ (.VnTime, VNI…) nên chữ sẽ đọc sai. Hãy chuyển tệp sang Unicode rồi chọn lại, hoặc sửa tên dòng sau khi nhập.`,
  read: (encoding: string, separator: string) =>
    `Đọc theo bảng mã ${encoding}, các cột cách nhau bằng ${separator}.`,
  separators: { ",": "dấu phẩy", ";": "dấu chấm phẩy", "\t": "dấu tab" },
  table: "Bảng tìm thấy",
  tableAt: (at: number, range: string) => `Bảng ${at}: ${range}`,
  ownRange: "Vùng tự chọn",
  range: "Vùng lấy số liệu",
  rangeHint: "Gồm cả dòng tiêu đề, ví dụ B4:F20. Hoặc bấm số dòng, chữ cột ở bảng dưới.",
  notARange: (text: string) => `“${text}” không phải là một vùng. Ghi ô đầu và ô cuối, ví dụ B4:F20.`,
  outside: (range: string) => `Trang tính chỉ có số liệu trong vùng ${range}.`,
  starts: (line: string) => `${line}: bắt đầu từ đây`,
  ends: (line: string) => `${line}: kết thúc ở đây`,
  sheetTable: (name: string) => `Trang tính ${name}`,
  row: (number: number) => `Dòng ${number}`,
  column: (letters: string) => `Cột ${letters}`,
  moreRows: (count: number) =>
    `… ${count.toLocaleString("vi")} dòng nữa không hiện ở đây; muốn lấy thì ghi vùng ở trên.`,
  next: "Tiếp tục",
  back: "Chọn lại vùng",
  cancel: "Hủy",
};

/** Why a file cannot be read, and what to do. */
export const spreadsheetErrorTexts = {
  empty: "Tệp trống. Hãy chọn tệp có số liệu.",
  "too-large": (limit: string) =>
    `Tệp lớn hơn ${limit}. Hãy chép riêng bảng cần nhập sang một tệp mới rồi chọn tệp đó.`,
  "too-much-inside":
    "Nội dung của tệp quá lớn so với một bảng số liệu. Hãy chép riêng bảng cần nhập sang một tệp mới rồi chọn tệp đó.",
  "too-many-sheets": (limit: string) =>
    `Tệp có hơn ${limit} trang tính. Hãy chép riêng trang tính cần nhập sang một tệp mới rồi chọn tệp đó.`,
  "too-many-cells": (rows: string, columns: string, cells: string) =>
    `Trang tính quá lớn (nhiều hơn ${rows} dòng, ${columns} cột hoặc ${cells} ô) hoặc có ô ở quá xa bảng. Hãy chép riêng bảng cần nhập sang một tệp mới rồi chọn tệp đó.`,
  encrypted:
    "Tệp có mật khẩu. Mở tệp bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu rồi chọn lại.",
  "old-excel":
    "Đây là tệp Excel kiểu cũ (.xls). Mở tệp bằng Excel, chọn Tệp › Lưu thành › Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.",
  "binary-excel":
    "Đây là tệp Excel nhị phân (.xlsb). Mở tệp bằng Excel, lưu lại thành Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.",
  "open-document": "Đây là tệp của LibreOffice (.ods). Mở tệp, lưu lại thành .xlsx, rồi chọn tệp mới.",
  "web-page":
    "Tệp này thật ra là một trang web hoặc tệp XML mang đuôi Excel. Mở tệp bằng Excel, lưu lại thành .xlsx, rồi chọn tệp mới.",
  "word-document": "Đây là tệp Word. Hãy mở tệp, chép bảng rồi dán vào bảng số liệu.",
  "not-a-spreadsheet": "Tệp này không phải là tệp .xlsx hoặc .csv.",
  damaged: "Tệp bị hỏng hoặc thiếu phần bên trong. Mở tệp bằng Excel, lưu lại thành .xlsx, rồi chọn lại.",
  "no-sheets": "Tệp không có trang tính nào chứa bảng.",
  unreadable: "Không mở được tệp. Tệp có thể đã bị chuyển hoặc xóa; hãy chọn lại.",
  failed:
    "Đang đọc thì dừng vì hết bộ nhớ hoặc lỗi của trình duyệt. Hãy chép riêng bảng cần nhập sang một tệp mới.",
};
