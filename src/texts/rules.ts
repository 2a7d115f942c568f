/** What the check says: titles, messages, reasons and remedies of every rule, and the sentences of a result. */

const outlineBasis = "Mục này bắt buộc theo đề cương kèm theo công văn hướng dẫn báo cáo.";
const sentBack = "Báo cáo thiếu nội dung ở mục bắt buộc sẽ bị trả lại để bổ sung.";
const nothingArose = "Nếu không phát sinh, ghi rõ “Không phát sinh” và nêu lý do.";

/** A heading at another level than the outline's. */
interface HeadingLevel {
  readonly name: string;
  readonly level: number | undefined;
  readonly expected: number;
}

const share = (count: number, of: number): string => (count === of ? `Cả ${of}` : `${count} trong ${of}`);

export const ruleTexts = {
  missingSection: {
    title: "Thiếu mục so với đề cương",
    message: (section: string) => `Báo cáo chưa có mục ${section}.`,
    why: `${outlineBasis} ${sentBack}`,
    fix: (heading: string, after: string | undefined) =>
      `Thêm tiêu đề “${heading.replace(/\.$/, "")}”${after === undefined ? "" : ` vào sau mục ${after}`}. Nếu nội dung đã viết ở mục khác, tách ra dưới tiêu đề này.`,
  },
  emptySection: {
    title: "Mục chưa có nội dung",
    nothing: (section: string) => `Mục ${section} chưa có nội dung.`,
    onlyForm: (section: string) => `Mục ${section} chưa có nội dung, mới có gợi ý hoặc chỗ trống để điền.`,
    why: `${outlineBasis} ${sentBack} Gợi ý của đề cương để nguyên và bảng chưa có số liệu không được tính là nội dung.`,
    fixNamed: "Viết nội dung dưới tiêu đề này. Mục này không được để trống trong mọi trường hợp.",
    fix: `Viết nội dung dưới tiêu đề này. ${nothingArose}`,
    fixForm: `Viết nội dung thay cho phần gợi ý, chỗ trống dưới tiêu đề này. ${nothingArose}`,
  },
  unfinishedSection: {
    title: "Mục còn viết dở",
    message: (section: string, left: readonly string[]) =>
      `Mục ${section} còn ${left.length > 0 ? left.join(" và ") : "viết dở"}.`,
    blanks: (count: number) => `${count} chỗ trống chưa điền`,
    tables: (count: number) => `${count} bảng có ô chưa điền số liệu`,
    announced: (words: string) => `ghi “${words}”`,
    why: "Nội dung còn chỗ trống thì số liệu, tên gọi hoặc thời gian chưa đủ để tổng hợp.",
    fix: "Điền vào từng chỗ trống trong mục, hoặc bỏ câu không dùng đến.",
    fixTables: "Điền số liệu vào các ô trống của bảng, hoặc bỏ dòng, cột không dùng đến.",
    fixAnnounced: "Thay câu hẹn bằng nội dung, số liệu cụ thể trước khi gửi báo cáo.",
    fixBoth: "Điền vào từng chỗ trống và thay câu hẹn bằng nội dung, số liệu cụ thể trước khi gửi báo cáo.",
  },
  sectionOrder: {
    title: "Mục không đúng thứ tự đề cương",
    message: (section: string, before: string | undefined, due: string) =>
      `Mục ${section} ${before === undefined ? "đang đứng đầu báo cáo" : `đang đứng sau mục ${before}`}; theo đề cương ${due}.`,
    first: "phải đứng đầu báo cáo",
    firstIn: (parent: string) => `phải đứng đầu mục ${parent}`,
    after: (section: string) => `phải đứng sau mục ${section}`,
    underOther: (section: string, parent: string) =>
      `Mục ${section} đứng không đúng chỗ; theo đề cương mục này thuộc mục ${parent}.`,
    outOfPlace: (section: string) => `Mục ${section} đứng không đúng chỗ so với đề cương.`,
    why: "Cơ quan tổng hợp đối chiếu các báo cáo theo thứ tự của đề cương; mục đứng sai chỗ dễ bị bỏ sót.",
    fix: "Chuyển tiêu đề cùng toàn bộ nội dung của mục về đúng vị trí trong đề cương.",
  },
  duplicateSection: {
    title: "Mục bị lặp",
    message: (section: string, time: number) =>
      `Mục ${section} xuất hiện lần thứ ${time}; đề cương chỉ có một mục này.`,
    why: "Nội dung của một mục nằm ở hai nơi thì khi tổng hợp dễ sót hoặc tính hai lần.",
    fix: "Gộp nội dung vào một mục và bỏ tiêu đề thừa, hoặc sửa tiêu đề nếu đây là mục khác.",
  },
  sectionNumber: {
    title: "Số thứ tự của mục",
    number: (number: string) => `đánh số ${number}`,
    letter: (letter: string) => `đánh là “${letter}”`,
    wrong: (section: string, found: string, expected: string) =>
      `Mục “${section}” đang ${found}; theo đề cương là số ${expected}.`,
    own: (count: number, of: number, examples: readonly string[]) =>
      `${share(count, of)} mục đánh số khác đề cương${count > examples.length ? ", ví dụ" : ":"} ${examples.join(", ")}.`,
    example: (section: string, found: string, expected: string) =>
      `“${section}” ${found} thay cho ${expected}`,
    several: (bare: number, of: number, first: readonly string[]) =>
      `${share(bare, of)} tiêu đề mục chưa đánh số; theo đề cương đánh số ${first.join(", ")}${bare > first.length ? "…" : "."}`,
    absent: (section: string, expected: string) =>
      `Mục “${section}” chưa đánh số; theo đề cương là số ${expected}.`,
    inherited: (section: string, printed: readonly string[], expected: readonly string[]) =>
      `Mục “${section}”${printed.length > 1 ? ` và ${printed.length - 1} mục khác` : ""} đánh số như đề cương in nhầm (${printed.join(", ")}); số đúng theo thứ bậc là ${expected.join(", ")}.`,
    mixed: (section: string, found: string, expected: string, other: string, otherNumber: string) =>
      `Mục “${section}” đánh số ${found}, trong khi mục “${other}” đánh số ${otherNumber}; để thống nhất, đánh số ${expected}.`,
    why: "Số thứ tự giúp cơ quan nhận báo cáo tìm đúng mục khi đối chiếu và tổng hợp.",
    whyInherited:
      "Đề cương in số của các mục này trùng với mục khác; đây là sơ suất của đề cương, không phải lỗi của người soạn báo cáo.",
    fixTyped: (expected: string) => `Sửa số ở đầu tiêu đề thành ${expected}.`,
    fixAutomatic: (expected: string) =>
      `Số này do Word đánh tự động: nhấp chuột phải vào số, chọn Đặt giá trị đánh số (Set Numbering Value), đặt là ${expected}.`,
    fixAutomaticOther: (expected: string) =>
      `Số này do Word đánh tự động theo kiểu khác: đặt con trỏ trước chữ đầu của tiêu đề, bấm phím Backspace để bỏ số tự động, rồi gõ ${expected}.`,
    fixGoesOn: (expected: string) =>
      `Nhấp chuột phải vào số của mục đầu tiên, chọn Đặt giá trị đánh số (Set Numbering Value), đặt là ${expected}; các số sau tự đổi theo.`,
    fixOwn: "Nếu cơ quan nhận báo cáo yêu cầu đúng số của đề cương, sửa số ở từng tiêu đề.",
    fixOwnAutomatic:
      "Nếu cơ quan nhận báo cáo yêu cầu đúng số của đề cương: ở từng tiêu đề, đặt con trỏ trước chữ đầu, bấm phím Backspace để bỏ số tự động, rồi gõ số mới.",
    fixSeveral: "Thêm số thứ tự vào đầu từng tiêu đề, gõ tay hoặc dùng danh sách nhiều cấp của Word.",
    fixAbsent: (expected: string) => `Thêm số ${expected} vào đầu tiêu đề.`,
    fixInherited: (expected: readonly string[]) =>
      `Có thể giữ nguyên theo đề cương, hoặc sửa thành ${expected.join(", ")} cho đúng thứ bậc.`,
  },
  headingStyle: {
    title: "Kiểu tiêu đề của Word",
    most: (plain: number, of: number) =>
      `${share(plain, of)} tiêu đề mục chưa dùng kiểu tiêu đề (Heading) của Word.`,
    missing: (section: string, level: number) =>
      `Tiêu đề mục ${section} chưa dùng kiểu tiêu đề của Word; nên dùng Heading ${level}.`,
    level: ({ name, level = 0, expected }: HeadingLevel) =>
      `Tiêu đề mục ${name} đang ở cấp ${level}; theo thứ bậc đề cương nên ở cấp ${expected}.`,
    levels: (wrong: number, of: number, { name, level = 0, expected }: HeadingLevel) =>
      `${share(wrong, of)} tiêu đề mục chưa đúng cấp, ví dụ mục ${name} đang ở cấp ${level}, theo thứ bậc đề cương nên ở cấp ${expected}.`,
    why: "Có kiểu tiêu đề đúng cấp thì ngăn Dẫn hướng và mục lục tự động của Word mới hiện đúng các mục.",
    fix: "Đặt con trỏ vào tiêu đề, chọn kiểu Heading đúng cấp ở thẻ Trang đầu (Home), nhóm Kiểu (Styles).",
  },
  leftOverBlank: {
    title: "Chỗ trống còn sót",
    number: (excerpt: string) => `Số văn bản còn để trống: “${excerpt}”.`,
    date: (excerpt: string) => `Ngày, tháng, năm còn để trống: “${excerpt}”.`,
    both: (excerpt: string) => `Số và ngày còn để trống: “${excerpt}”.`,
    ofOutline: (excerpt: string) => `Còn sót dòng của đề cương: “${excerpt}”.`,
    text: (excerpt: string) => `Còn chỗ trống chưa điền: “${excerpt}”.`,
    why: "Văn bản gửi đi phải đủ số, ngày, tháng và nội dung; chỗ trống của mẫu để sót làm văn bản chưa hoàn chỉnh.",
    fix: "Điền vào chỗ trống, hoặc xóa cả dòng nếu là phần của mẫu không dùng đến.",
    fixOutline: "Xóa cả dòng này: đây là dòng của đề cương gửi kèm công văn, không thuộc báo cáo.",
    fixCited: "Điền số, ngày của văn bản được dẫn.",
    fixFrame:
      "Điền số, ngày khi ban hành văn bản (thường do văn thư cấp), hoặc xóa cả dòng nếu là phần của mẫu không dùng đến.",
  },
  trackedChanges: {
    title: "Thay đổi chưa duyệt",
    message: (count: number) => `Văn bản còn ${count} thay đổi được theo dõi chưa chấp nhận hoặc từ chối.`,
    why: "Người nhận vẫn thấy phần đã xóa, đã sửa; nội dung chính thức chưa rõ ràng.",
    fix: "Vào thẻ Xem lại (Review), duyệt từng thay đổi rồi chọn Chấp nhận (Accept) hoặc Từ chối (Reject).",
  },
  openComments: {
    title: "Ý kiến góp ý chưa xử lý",
    message: (author: string | undefined, excerpt: string) =>
      `Còn ý kiến góp ý${author ? ` của ${author}` : ""} chưa xử lý${excerpt ? `: “${excerpt}”` : ""}.`,
    why: "Ý kiến góp ý nội bộ không được để lại trong văn bản gửi đi.",
    fix: "Xử lý rồi xóa hoặc đánh dấu đã giải quyết ý kiến này ở thẻ Xem lại (Review).",
  },
} as const;

/** The result as a whole: verdict and the text for copying. */
export const resultTexts = {
  heading: "KẾT QUẢ KIỂM TRA BÁO CÁO",
  severity: { error: "lỗi", warning: "điểm cần xem", info: "thông tin" },
  group: { error: "LỖI", warning: "CẦN XEM", info: "THÔNG TIN" },
  blocked: (counts: string) => `Chưa thể trình: ${counts}.`,
  noErrors: (counts: string) => `Không còn lỗi bắt buộc; còn ${counts}.`,
  clean: "Không còn lỗi bắt buộc, không có điểm cần xem.",
  progress: (written: number, total: number) => `Đã viết ${written}/${total} mục.`,
  notRecognised: "Văn bản này chưa theo đề cương.",
  fix: "Cách sửa",
  notChecked: "Chưa kiểm tra được",
} as const;
