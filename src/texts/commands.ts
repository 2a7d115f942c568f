/** The tables that the ribbon's menu inserts, by id of the indicator, as it calls them. */
export const tableCommands = {
  "truyen-thong": "Truyền thông, tuyên truyền",
  "quy-hoach": "Cán bộ nữ trong quy hoạch",
  "dao-tao-quy-hoach": "Đào tạo trong quy hoạch",
  "van-ban-ban-hanh": "Văn bản đã ban hành",
  "dao-tao-boi-duong": "Đào tạo, bồi dưỡng",
  "can-bo-nu-dan-toc-thieu-so": "Cán bộ nữ dân tộc thiểu số",
  "kinh-phi": "Kinh phí theo năm",
  "co-quan-lanh-dao-nu": "Cơ quan có lãnh đạo nữ",
  "can-bo-nu-lanh-dao": "Cán bộ nữ lãnh đạo",
  "bang-tu-lap": "Bảng tự lập",
} as const;

export type TableCommand = keyof typeof tableCommands;

/**
 * What the ribbon commands say outside the pane. In Vietnamese whatever the language of Word: so are the report they
 * speak of and all the rest of the add-in.
 */
export const commandTexts = {
  failed: {
    insertOutline: "Chưa chèn được đề cương",
    insertTable: "Chưa chèn được bảng số liệu",
    updateTables: "Chưa cập nhật được các bảng",
    other: "Chưa làm được việc vừa chọn",
  },
  done: {
    insertOutline: "Chèn đề cương",
    insertTable: "Chèn bảng số liệu",
    updateTables: "Cập nhật các bảng",
    other: "Báo cáo 2282",
  },
  close: "Đóng",
} as const;

/** ": a; b" – what the things that were counted are, where they are few enough to be named. */
const named = (of: readonly string[]) => (of.length === 0 ? "" : `: ${of.join("; ")}`);

/** What a command has to say of a number of things, and which they are. */
export const countSayings = {
  updated: (tables: number) => `Đã cập nhật ${tables} bảng.`,
  sentences: (sentences: number) => `Đã cập nhật ${sentences} câu.`,
  kept: (cells: number, of: readonly string[]) => `${cells} ô sửa tay được giữ nguyên${named(of)}.`,
  keptTexts: (texts: number, of: readonly string[]) =>
    `${texts} câu hoặc dòng chữ sửa tay được giữ nguyên${named(of)}.`,
  ownRows: (rows: number, of: readonly string[]) =>
    `${rows} dòng tự thêm trong bảng chưa tính vào số cộng${named(of)}.`,
  missingRows: (rows: number, of: readonly string[]) =>
    `${rows} dòng có số liệu không còn trong bảng, số cộng vẫn tính các dòng này${named(of)}.`,
  formerRows: (rows: number, of: readonly string[]) =>
    `${rows} dòng đã bỏ khỏi số liệu nhưng có chỗ sửa tay nên được giữ trong bảng${named(of)}.`,
  unrecognised: (tables: number, of: readonly string[]) =>
    `${tables} bảng đã đổi cột hoặc tiêu đề nên không cập nhật, cần chèn lại${named(of)}.`,
  unlinked: (tables: number, of: readonly string[]) =>
    `${tables} bảng không còn liên kết nên được để nguyên${named(of)}. Muốn cập nhật lại, bấm “Mở số liệu” rồi “Gắn lại liên kết” ở bảng đó.`,
  gone: (tables: number, of: readonly string[]) =>
    `${tables} bảng không còn trong văn bản, số liệu vẫn được giữ${named(of)}. Để đặt lại bảng, bấm “Chèn bảng số liệu” rồi chọn tên bảng; không dùng nữa thì bấm “Mở số liệu” rồi “Xóa số liệu” ở bảng đó.`,
  rebuilt: (tables: number) =>
    `Văn bản không còn phần số liệu của ${tables} bảng; đã dựng lại từ chính các ô trong bảng.`,
} as const;

/** A cell that differs: where it is, what it says and what the data say. */
export const keptCell = (row: string, heading: string, text: string, figure: string) =>
  `${row} · ${heading} ghi “${text}”, theo số liệu là “${figure}”`;

/** A table by its name in the menu; one with a caption of its own by both. */
export const tableName = (menu: string, caption?: string) =>
  caption === undefined ? `“${menu}”` : `“${menu}” (${caption})`;

/** What a command has to say of a table, or of all. */
export const tableSayings = {
  alreadyThere: (table: string) =>
    `Bảng “${table}” đã có trong văn bản và đang được chọn. Để đưa số liệu mới vào bảng, bấm “Cập nhật các bảng”.`,
  atCursor: (table: string) => `Chưa tìm thấy mục dành cho bảng “${table}” nên bảng được chèn tại con trỏ.`,
} as const;

export const plainSayings = {
  upToDate: "Các bảng đã khớp với số liệu, không có gì phải cập nhật.",
  blankTables:
    "Các bảng chưa có số liệu. Điền số vào bảng trong văn bản rồi bấm “Cập nhật các bảng”, hoặc bấm “Mở số liệu” để nhập.",
  noTables: "Văn bản chưa có bảng số liệu nào. Bấm “Chèn bảng số liệu” để chèn bảng cần dùng.",
  look: "Để xem và chọn cách xử lý, bấm “Mở số liệu” trên thẻ Báo cáo 2282.",
  repaired: "Một phần số liệu lưu trong văn bản không đọc được; phần đó vẫn được giữ lại.",
} as const;
