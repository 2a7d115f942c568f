import { bold, control, equation, p, picture, table, textBox } from "../../fixtures/docx-builder";
import { report, sectionIds, T, text } from "../acceptance-report";
import { compose, corrected, inBold, inHeadingStyles } from "../compose";
import { closing, letterhead, sloppyTitle, title, typedClosing, all } from "../surroundings";
const none = { missing: sectionIds };
/** Provinces, Party committees, other documents. */
export const others = [
    report("tỉnh, báo cáo dài, phụ lục sau chữ ký", { missing: ["I.3"] }, () => text `
    ${letterhead("ỦY BAN NHÂN DÂN", "TỈNH VÂN LĨNH", "Số: 402/BC-UBND")}
    ${title}
    ^ Kính gửi: Bộ Nội vụ.
    ${compose({ variant: 1, line: inHeadingStyles, titles: corrected, without: ["I.3"] })}
    ${closing("TM. ỦY BAN NHÂN DÂN", "Phan Đình Khải")}
    ^ **PHỤ LỤC 01**
    ^ **Kinh phí thực hiện giai đoạn 2021 - 2025**
    | Năm | Ngân sách | Nguồn khác |
    | 2021 | 120 | 10 |
    ^ **PHỤ LỤC 02**
    **1. Hạn chế, bất cập**
    Theo biểu kèm theo.`),
    report("Đảng ủy, trình bày theo văn bản Đảng", {}, () => text `
    ${table([
        [
            [p("ĐẢNG BỘ TỈNH VÂN LĨNH"), p(bold("ĐẢNG ỦY SỞ Y TẾ")), p("*"), p("Số 37-BC/ĐU")],
            [p(bold("ĐẢNG CỘNG SẢN VIỆT NAM")), p("Vân Lĩnh, ngày 20 tháng 10 năm 2025")],
        ],
    ], { borders: false })}
    ^ **BÁO CÁO**
    ^ **kết quả thực hiện Quyết định số 2282/QĐ-TTg của Thủ tướng Chính phủ**
    -----
    ${compose({ variant: 2, line: (heading, level) => (level === 1 ? `**${heading.replace(". ", "- ")}**` : `**${heading.replace(/^([\d.]+)\. /, "$1- ")}**`) })}
    **Nơi nhận:**
    - Ban Tổ chức Tỉnh ủy,
    - Lưu Văn phòng Đảng ủy.
    ^ **T/M ĐẢNG ỦY**
    ^ **BÍ THƯ**`),
    report("báo cáo giải ngân, không theo đề cương", none, () => text `
    ${letterhead("UBND TỈNH VÂN LĨNH", "SỞ TÀI CHÍNH", "Số: 90/BC-STC")}
    ^ **BÁO CÁO**
    ^ **Tình hình giải ngân vốn đầu tư công quý III năm 2025**
    **I. TÌNH HÌNH GIAO VỐN**
    Tổng vốn giao là 1.250 tỷ đồng, đã phân bổ 100%.
    **II. TIẾN ĐỘ GIẢI NGÂN**
    **1. Ngân sách trung ương**
    Đã giải ngân 420 tỷ đồng, đạt 61,2%.
    **2. Ngân sách địa phương**
    Đã giải ngân 310 tỷ đồng.
    **III. GIẢI PHÁP THỜI GIAN TỚI**
    Đẩy nhanh giải phóng mặt bằng.
    ${closing("GIÁM ĐỐC", "Ngô Hải")}`),
    report("công văn xin lùi thời hạn, có nhắc tên mục", none, () => text `
    ${letterhead("UBND TỈNH VÂN LĨNH", "SỞ Y TẾ", "Số: 77/SYT-TCCB")}
    ^ Kính gửi: Sở Nội vụ tỉnh Vân Lĩnh.
    Sở Y tế nhận được Công văn số 1378/SNV-CCVC về việc báo cáo kết quả thực hiện Quyết định số 2282/QĐ-TTg.
    Do các đơn vị chưa gửi đủ số liệu về kinh phí thực hiện, hạn chế, bất cập và đề xuất, kiến nghị, Sở Y tế đề nghị được lùi thời hạn đến ngày 30/10/2025./.
    ${closing("GIÁM ĐỐC", "Bùi Thanh Hương")}`),
    report("văn bản trống", none, [p("")]),
    report("chỉ có tiêu đề", none, () => text `
    ${letterhead("UBND TỈNH VÂN LĨNH", "UBND XÃ MƯỜNG LAI")}
    ${title}
    ¶
    ${closing()}`),
    report("mỗi mục một kiểu chỗ trống", {
        empty: [
            "I.1.1",
            "I.1.2",
            "I.1.3",
            "I.2.1",
            "I.2.2.1",
            "I.2.2.2",
            "I.2.2.3",
            "I.3",
            "I.4",
            "II.1",
            "II.2",
        ],
    }, () => text `
    ${sloppyTitle}
    ${compose({
        variant: 0,
        line: inBold,
        content: {
            "I.1.1": "………………………………………………",
            "I.1.2": "....................................",
            "I.1.3": "_______________",
            "I.2.1": "- ……………………\n- ……………………",
            "I.2.2.1": "¶\n¶",
            "I.2.2.2": "→→→",
            "I.2.2.3": "(……)",
            "I.3": "…… …… ……",
            "I.4": "\u00A0\u00A0\u00A0\u00A0\u200B",
            "II.1": "+ ………;\n+ ………;\n+ ……….",
            "II.2": "- \n- ",
        },
    })}
    ${all(typedClosing)}`),
    report("mọi mục còn chỗ trống trong câu", {
        unfinished: [
            "I.1.1",
            "I.1.2",
            "I.1.3",
            "I.2.1",
            "I.2.2.1",
            "I.2.2.2",
            "I.2.2.3",
            "I.3",
            "I.4",
            "II.1",
            "II.2",
        ],
    }, () => text `
    ${sloppyTitle}
    ${compose({
        variant: 0,
        line: inHeadingStyles,
        content: {
            "I.1.1": "Đã tổ chức ……… hội nghị với ……… lượt người tham dự.",
            "I.1.2": "Ban hành Kế hoạch số ...../KH-UBND ngày ...../...../2021 để chỉ đạo thực hiện.",
            "I.1.3": "Đăng, phát ______ tin, bài tuyên truyền trên hệ thống truyền thanh.",
            "I.2.1": "Tỷ lệ cán bộ nữ trong quy hoạch của xã hiện nay là ……%, tăng …… điểm phần trăm so với năm 2020.",
            "I.2.2.1": "Đã ban hành 03 văn bản chỉ đạo.\n- ………………",
            "I.2.2.2": "Cử …… cán bộ nữ đi học trung cấp lý luận chính trị.",
            "I.2.2.3": "Biểu dương ............ chị nhân ngày 08/3.",
            "I.3": "Tổng kinh phí: ………………… đồng, từ ngân sách địa phương.",
            "I.4": "Đạt được kết quả tích cực. Bài học kinh nghiệm: ………………",
            "II.1": "Nguồn cán bộ nữ còn ít.\n……………………………",
            "II.2": "Đề nghị Sở Nội vụ mở …. lớp bồi dưỡng cho cán bộ nữ cấp xã.",
        },
    })}`),
    report("nội dung chỉ là ảnh, hộp văn bản, công thức", { empty: ["I.1.3"] }, () => text `
    ${title}
    ${compose({ variant: 3, line: inHeadingStyles, order: sectionIds.slice(0, 5), content: { "I.1.3": "" } })}
    ${compose({ variant: 3, line: inHeadingStyles, order: ["I.2", "I.2.1"], content: { "I.2.1": "" } })}
    ${p([picture("Bảng tỷ lệ nữ trong quy hoạch")])}
    ${compose({ variant: 3, line: inHeadingStyles, order: ["I.2.2", "I.2.2.1"], content: { "I.2.2.1": "" } })}
    ${p([textBox("Đã ban hành 05 văn bản chỉ đạo, điều hành.")])}
    ${compose({ variant: 3, line: inHeadingStyles, order: ["I.2.2.2"], content: { "I.2.2.2": "" } })}
    ${p([equation("T=42/60=70%")])}
    ${compose({ variant: 3, line: inHeadingStyles, order: ["I.2.2.3", "I.3", "I.4", "II", "II.1", "II.2"] })}`),
    report("biểu mẫu có ô nội dung: chỗ đã nhập, chỗ chưa", { empty: ["I.3", "II.2"] }, () => text `
    ${title}
    ${compose({ variant: 4, line: inHeadingStyles, without: ["I.3", "I.4", "II", "II.1", "II.2"] })}
    ## ${T["I.3"]}
    ${control([p("Nhập nội dung tại đây.")], { placeholder: true, tag: "kinh-phi" })}
    ## ${T["I.4"]}
    ${control([p("Kết quả tích cực; bài học là tạo nguồn sớm.")], { tag: "danh-gia" })}
    # ${T["II"]}
    ## ${T["II.1"]}
    ${control([p("Nguồn cán bộ nữ còn mỏng.")], { tag: "han-che" })}
    ## ${T["II.2"]}
    ${control([p("Nhập nội dung tại đây.")], { placeholder: true, tag: "kien-nghi" })}
    ${closing()}`),
];
