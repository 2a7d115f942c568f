import { bold, heading, p, run, table } from "../../fixtures/docx-builder";
import { prompts, report, sectionIds, T, text } from "../acceptance-report";
import { compose, inBold, inHeadingStyles, isLeafId } from "../compose";
import { say } from "../sentences";
import { all, closing, letterhead, sloppyTitle, title, typedClosing } from "../surroundings";
const inBoldLines = (passage) => passage
    .split("\n")
    .map((line) => inBold(line.trim()))
    .join("\n");
const none = { missing: sectionIds };
/** Whole documents of other kinds and other programs. */
export const documents = [
    report("Word tiếng Anh, kiểu Title và Subtitle cho phần lớn", {}, () => text `
    ${letterhead("PEOPLE", "SỞ NGOẠI VỤ", "Số: 12/BC-SNgV")}
    ${title}
    ${compose({ variant: 3, line: (heading_, level) => (level === 1 ? `{title} ${heading_}` : level === 2 ? `{subtitle} ${heading_}` : inBold(heading_)) })}
    ${closing("GIÁM ĐỐC", "Lý Văn Sinh")}`),
    report("WPS, số gõ tay, đoạn đánh dấu danh sách", {}, () => text `
    ${title}
    ${compose({ variant: 4, line: (heading_) => `{listParagraph} **${heading_}**` })}
    ${all(typedClosing)}`, { styles: "wps" }),
    report("mọi thứ cùng một kiểu Heading 1", { empty: ["II.1"] }, () => text `
    ${sloppyTitle}
    ${compose({ variant: 0, line: (heading_) => `# ${heading_}`, content: { "II.1": "…" } })}
    ${all(typedClosing)}`, { styles: "libreoffice" }),
    report("cả nội dung cũng in đậm", {}, () => text `
    ${title}
    ${compose({
        variant: 1,
        line: inBold,
        content: Object.fromEntries(sectionIds.filter(isLeafId).map((id) => [id, inBoldLines(say(id, 4))])),
    })}
    ${all(typedClosing)}`),
    report("phông cũ cỡ chữ lớn cho đề mục, không đậm", {}, () => [
        ...text `${title}`,
        ...sectionIds.flatMap((id, index) => [
            p(run(T[id], { size: 15, underline: true })),
            ...(isLeafId(id) ? text `${say(id, index)}` : []),
        ]),
        ...typedClosing,
    ]),
    report("kế hoạch thực hiện (không phải báo cáo)", none, () => text `
    ${letterhead("UBND TỈNH VÂN LĨNH", "UBND XÃ MƯỜNG LAI", "Số: 45/KH-UBND")}
    ^ **KẾ HOẠCH**
    ^ **Phát triển kinh tế tập thể năm 2026**
    **I. MỤC ĐÍCH, YÊU CẦU**
    Cụ thể hóa chỉ đạo của Ủy ban nhân dân tỉnh.
    **II. NHIỆM VỤ, GIẢI PHÁP**
    **1. Củng cố hợp tác xã**
    Rà soát, phân loại 09 hợp tác xã.
    **2. Hỗ trợ tiêu thụ nông sản**
    Đưa 05 sản phẩm lên sàn thương mại điện tử.
    ${closing()}`),
    report("thư mời họp", none, () => text `
    ^ **GIẤY MỜI**
    Kính gửi: Lãnh đạo các phòng.
    Giám đốc Sở mời họp về chuẩn bị báo cáo thực hiện Quyết định số 2282/QĐ-TTg.
    Thời gian: 08 giờ 00 ngày 21/10/2025.
    Thành phần: theo danh sách gửi kèm.`),
    report("chỉ một bảng số liệu", none, () => [
        p(bold("BIỂU SỐ 01")),
        table([
            ["STT", "Chức danh", "Tổng số", "Nữ", "Tỷ lệ (%)"],
            ["1", "Giám đốc", "14", "4", "28,57"],
            ["2", "Trưởng phòng", "156", "56", "35,90"],
        ]),
    ]),
    report("toàn văn NFD, dấu cũ, chữ hoa", { missing: ["I.1.3"] }, () => text `${compose({
        variant: 2,
        line: (heading_) => inBold(heading_.replaceAll("ủy", "uỷ").toUpperCase()),
        without: ["I.1.3"],
    }).normalize("NFD")}`),
    report("bảng bố cục: mỗi phần một ô", {}, () => [
        ...text `${title}`,
        table([
            [
                text `${compose({ variant: 3, line: inBold, order: sectionIds.slice(0, 11).filter((id) => id !== "I.3") })}`,
            ],
            [text `${compose({ variant: 4, line: inBold, order: ["I.3", "I.4"] })}`],
            [text `${compose({ variant: 0, line: inBold, order: ["II", "II.1", "II.2"] })}`],
        ], { borders: false }),
        closing(),
    ]),
    report("nhiều mục ngoài đề cương xen giữa", { empty: ["I.2.2.3"], missing: ["II.1"] }, () => text `
    ${sloppyTitle}
    **MỞ ĐẦU**
    Bình đẳng giới là chủ trương nhất quán của Đảng và Nhà nước.
    ${compose({ variant: 1, line: inHeadingStyles, order: sectionIds.slice(0, 11), content: { "I.2.2.3": "" } })}
    ### 2.3. Công tác phối hợp liên ngành
    Ký kết quy chế phối hợp với Hội Liên hiệp Phụ nữ.
    ${compose({ variant: 2, line: inHeadingStyles, order: ["I.3", "I.4"] })}
    ## 5. Công tác thanh tra, kiểm tra
    Tổ chức 03 cuộc kiểm tra.
    # II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026
    Tiếp tục thực hiện các mục tiêu của Chương trình.
    ${compose({ variant: 2, line: inHeadingStyles, order: ["II", "II.2"], titles: { II: T["II"].replace("II.", "III.") } })}
    ${closing()}`),
    report("báo cáo kiểu công văn, có Kính gửi và lời kết, chữ ký giữa", { empty: ["II.2"] }, () => text `
    ${letterhead("UBND TỈNH VÂN LĨNH", "THANH TRA TỈNH", "Số: 55/BC-TTr")}
    ${title}
    ^ Kính gửi: Sở Nội vụ tỉnh Vân Lĩnh.
    ${compose({ variant: 3, line: inHeadingStyles, content: { "II.2": "" } })}
    ^ **CHÁNH THANH TRA**
    ^ (Ký, đóng dấu)
    ^ **Mai Xuân Hòa**
    **Nơi nhận:**
    - Như trên;
    - Lưu: VT.`),
    report("đề cương trắng có dòng chấm và gợi ý, mọi mục trống", {
        empty: sectionIds.filter(isLeafId),
    }, () => text `
    ${sloppyTitle}
    ^ (Kèm theo Công văn số        /SNV-CCVC ngày     /10/2025 của Sở Nội vụ)
    ${sectionIds
        .map((id) => [
        `${"#".repeat(id.split(".").length)} ${T[id]}`,
        ...(id in prompts ? prompts[id] : []),
        ...(isLeafId(id) ? ["..........................................................", "¶"] : []),
    ].join("\n"))
        .join("\n")}
    ${all(typedClosing)}`),
    report("đề mục kiểu Heading nhưng nội dung dán từ web, mục 3 rỗng vì toàn dấu cách", { empty: ["I.3"] }, () => [
        ...text `${title}`,
        ...text `${compose({ variant: 0, line: inHeadingStyles, order: sectionIds.slice(0, 11) })}`,
        heading(2, T["I.3"]),
        p("\u00A0\u200B\u00A0"),
        p("\t\t"),
        ...text `${compose({ variant: 1, line: inHeadingStyles, order: ["I.4", "II", "II.1", "II.2"] })}`,
        closing(),
    ]),
];
