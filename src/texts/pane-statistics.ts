import { formatCount as n } from "./pane";

/** The view "Số liệu": the list of tables and what can be done with each. */
export const statisticsTexts = {
  title: "Bảng số liệu của báo cáo",

  list: {
    firstTitle: "Nhập số một lần, tỷ lệ tự tính",
    firstText:
      "Chọn một bảng, nhập số hoặc dán từ Excel; bảng được chèn vào đúng mục và luôn khớp với số liệu.",
    others: "Bảng khác",
    nth: (name: string, count: number) => `${name} (${n(count)})`,
    listed: (count: number) => `${n(count)} văn bản`,
    noValue: "–",
    noValueSpoken: "chưa có tỷ lệ",
    refreshAll: "Cập nhật tất cả",
    addOwn: "Bảng tự lập",
    targetsPage: "Mục tiêu",
    more: (title: string) => `Việc khác với bảng ${title}`,
    states: {
      blank: "chưa nhập số liệu",
      entered: "đã nhập · chưa chèn",
      inserted: "đã chèn · đang đối chiếu",
      same: "đã chèn · khớp văn bản",
      differs: "lệch so với văn bản",
      "table-gone": "bảng trong văn bản đã bị xóa",
      "control-gone": "đã chèn, không còn liên kết",
      unrecognised: "bảng trong văn bản không còn nhận ra được",
    },
    differs: (count: number) => `lệch ${n(count)} chỗ so với văn bản`,
    targets: { exceeded: "vượt mục tiêu", met: "đạt mục tiêu", notMet: "chưa đạt mục tiêu" },
    targetsShort: { exceeded: "vượt", met: "đạt", notMet: "chưa đạt" },
    open: "Nhập số liệu",
    restore: "Lấy lại",
    duplicate: "Nhân đôi",
    duplicated: "Đã nhân đôi bảng số liệu.",
    remove: "Xóa số liệu",
    removed: (title: string) => `Đã xóa số liệu của bảng “${title}”.`,
    removalUndone: "Đã lấy lại số liệu vừa xóa.",
    surveying: "Đang đối chiếu với văn bản…",
    surveyed: (found: string) => `Đã đối chiếu với văn bản. ${found}.`,
    surveyedAt: (time: string) => `Đối chiếu với văn bản lúc ${time}`,
    maybeChanged: "Văn bản có thể đã thay đổi.",
    surveyFailed: "Chưa đối chiếu được với văn bản.",
    survey: "Đối chiếu lại",
  },

  trouble: {
    "table-gone":
      "Bảng đã chèn không còn trong văn bản, chỉ còn lại khung liên kết trống. Chèn lại bảng, hoặc bỏ khung này đi.",
    spareFrame:
      "Một bản của bảng này đã bị xóa khỏi văn bản, còn lại khung liên kết trống. Có thể bỏ khung này đi.",
    "control-gone":
      "Bảng có trong văn bản nhưng đã gỡ khung liên kết, nên giữ nguyên khi cập nhật. Nếu còn cần cập nhật, gắn lại liên kết.",
    unrecognised:
      "Bảng trong văn bản đã được sửa nhiều đến mức không còn khớp với số liệu ở đây. Chèn lại bảng mới rồi xóa bảng cũ; hoặc gỡ liên kết để giữ bảng cũ như đang có.",
    copied: (count: number) =>
      `Bảng này có ${n(count)} bản trong văn bản; khi cập nhật, cả ${n(count)} bản cùng được cập nhật.`,
    noRecipe: (count: number) =>
      `Văn bản có ${n(count)} bảng liên kết nhưng không có số liệu kèm theo. Có thể dựng lại số liệu từ chính các bảng đó.`,
    newColumns: (headings: readonly string[]) =>
      `Số liệu có thêm cột ${headings.map((heading) => `“${heading}”`).join(", ")} mà bảng chưa có. Xóa bảng trong văn bản rồi chèn lại để có cột này.`,
    rebuild: "Dựng lại số liệu từ các bảng",
    relink: "Gắn lại liên kết",
    insertAgain: "Chèn lại bảng",
    dropControl: "Bỏ khung trống",
  },

  data: {
    loading: "Đang đọc số liệu trong văn bản",
    failed: "Chưa đọc được số liệu trong văn bản",
    repairedTitle: "Một phần số liệu không đọc được",
    repairedText:
      "Phần đọc được hiện ở dưới. Thiếu bảng nào thì dựng lại từ bảng trong văn bản hoặc nhập lại.",
    damagedTitle: "Số liệu lưu trong văn bản bị hỏng",
    damagedText:
      "Các bảng đã chèn vẫn còn nguyên. Chưa có gì bị ghi đè: chỉ lưu số liệu mới sau khi anh/chị chọn một trong hai cách dưới đây.",
    damagedWithoutTables:
      "Không có bảng liên kết nào trong văn bản để dựng lại. Chưa có gì bị ghi đè: số liệu mới chỉ được lưu sau khi anh/chị bấm Nhập lại từ đầu.",
    startAnew: "Nhập lại từ đầu",
    newerTitle: "Số liệu do phiên bản mới hơn lưu",
    rebuilt: (names: readonly string[]) =>
      `Đã dựng lại số liệu của ${n(names.length)} bảng: ${names.join("; ")}. Hãy xem lại các con số.`,
    nothingToRebuild: "Không bảng nào trong văn bản đọc được thành số liệu. Hãy nhập lại hoặc dán từ Excel.",
    draftTitle: (time: string) => `Có số liệu chưa lưu từ lần trước (${time})`,
    draftText: (names: readonly string[]) => (names.length === 0 ? "" : `Gồm: ${names.join("; ")}.`),
    draftNameless:
      "Số liệu này được nhập vào một văn bản chưa lưu thành tệp. Chỉ khôi phục nếu đó chính là văn bản đang mở.",
    restore: "Khôi phục",
    restored: (count: number) => `Đã khôi phục số liệu của ${n(count)} bảng.`,
    drop: "Bỏ",
  },

  saving: {
    waiting: "Chưa lưu…",
    saving: "Đang lưu…",
    saved: "Đã lưu trong văn bản",
    held: "Chưa lưu: số liệu cũ trong văn bản bị hỏng",
    "not-allowed":
      "Văn bản không cho ghi nên chưa chèn hay cập nhật được; số liệu nhập ở đây chỉ giữ đến khi đóng ngăn này.",
    failed: (what: string) => `Chưa lưu được: ${what}`,
    retry: "Lưu lại",
  },

  insert: {
    button: "Chèn bảng",
    running: "Đang chèn…",
    where: "Chèn vào",
    whereSection: (name: string) => `cuối mục ${name}`,
    whereCursor: "chỗ con trỏ",
    done: (number: number, section: string) => `Đã chèn Bảng ${n(number)} vào cuối mục ${section}.`,
    doneAtCursor: (number: number) => `Đã chèn Bảng ${n(number)} ở chỗ con trỏ.`,
    noSection: (number: number, section: string) =>
      `Không thấy mục ${section} trong văn bản nên đã chèn Bảng ${n(number)} ở chỗ con trỏ.`,
    wrong: (cells: readonly string[]) =>
      `Bảng còn ${n(cells.length)} ô chưa đúng (${cells.slice(0, 3).join("; ")}${cells.length > 3 ? "; …" : ""}): sửa ở đây rồi cập nhật bảng.`,
    readOnly: "Văn bản không cho ghi nên chưa chèn hay cập nhật được.",
    tracked: "Word đang ghi lại thay đổi: bảng mới sẽ hiện là phần thêm mới.",
  },

  table: {
    refresh: "Cập nhật bảng",
    refreshCount: (count: number) => `Cập nhật bảng (${n(count)})`,
    same: "Bảng khớp văn bản",
    sentence: "Chèn câu",
    chart: "Biểu đồ",
    goTo: "Đến bảng",
    goToCopy: (at: number) => `Đến bản thứ ${n(at)}`,
    unlink: "Gỡ liên kết",
    backToList: "Trở lại danh sách bảng",
    backToTable: "Trở lại bảng số liệu",
  },

  sentence: {
    title: "Câu tính từ số liệu",
    about: "Câu nói về",
    whole: "cả bảng",
    preview: "Câu sẽ chèn",
    insert: "Chèn ở chỗ con trỏ",
    copy: "Chép câu",
    hint: "Bấm vào chỗ cần chèn trong văn bản trước. Câu đã chèn được cập nhật cùng với bảng; câu chép tay thì không.",
    noTarget: "Để câu có so sánh với mục tiêu, ghi năm hoặc ngày lấy số liệu ở phần chi tiết của bảng.",
    controlTitle: (name: string) => `Câu số liệu: ${name}`,
    inserted: "Đã chèn câu ở chỗ con trỏ.",
  },

  chart: { inserted: "Đã chèn biểu đồ." },

  link: {
    relinked: "Đã gắn lại liên kết cho bảng.",
    unlinked: (count: number) =>
      `Đã gỡ ${n(count)} liên kết. Bảng và câu vẫn còn, nay là văn bản thường. Bấm Ctrl+Z trong văn bản nếu muốn lấy lại.`,
    framesDropped: "Đã bỏ khung liên kết trống. Bấm Ctrl+Z trong văn bản nếu muốn lấy lại.",
    nothingToUnlink: "Văn bản không có bảng hay câu nào còn liên kết.",
    arrived: "Đã đến bảng.",
    gone: "Không tìm thấy bảng này nữa; văn bản vừa được đối chiếu lại.",
    unlinkAll: "Gỡ liên kết tất cả các bảng",
  },

  refresh: {
    nothing: "Không có gì phải cập nhật",
    noTables: "Chưa có bảng nào được chèn",
    found: (changes: number, tables: number) =>
      tables === 0 ? `${n(changes)} chỗ khác với số liệu` : `${n(changes)} chỗ khác ở ${n(tables)} bảng`,
    undo: "Hoàn tác lần cập nhật này",
  },

  confirm: {
    cancel: "Không",
    removeTitle: (title: string) => `Xóa số liệu của bảng “${title}”?`,
    removeText: "Có thể lấy lại ngay sau khi xóa.",
    removeInserted:
      "Bảng đã chèn vẫn còn trong văn bản nhưng không cập nhật được nữa. Có thể lấy lại ngay sau khi xóa.",
    remove: "Xóa",
    unlinkTitle: "Gỡ liên kết của tất cả các bảng?",
    unlinkOneTitle: (title: string) => `Gỡ liên kết của bảng “${title}”?`,
    unlinkText:
      "Bảng và câu vẫn giữ nguyên nội dung nhưng trở thành văn bản thường: số liệu đổi thì không tự cập nhật được nữa. Nên làm ở bản cuối cùng, sau khi đã lưu thêm một bản để sửa.",
    unlink: "Gỡ liên kết",
    startAnewTitle: "Bỏ số liệu cũ và nhập lại từ đầu?",
    startAnewText:
      "Phần số liệu bị hỏng trong văn bản sẽ được thay bằng số liệu mới. Các bảng đã chèn không thay đổi.",
    startAnew: "Nhập lại từ đầu",
  },
};
