import { heading, p, bold, table } from "../../fixtures/docx-builder";
import { prompts, report, sectionIds, T, text } from "../acceptance-report";
import { bare, compose, corrected, inBold, inHeadingStyles, plain } from "../compose";
import { all, closing, letterhead, sloppyTitle, title, typedClosing } from "../surroundings";

const ward = letterhead("UBND TỈNH VÂN LĨNH", "UBND PHƯỜNG HÒA LẠC", "Số: 66/BC-UBND");

/** Reports that differ in how sections are numbered and marked. */
export const numbering = [
  report(
    "Phần thứ nhất, Phần thứ hai",
    {},
    () => text`
    ${ward}
    ${title}
    ${compose({
      variant: 0,
      line: inBold,
      titles: {
        I: "PHẦN I: TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN",
        II: "PHẦN II: NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ",
      },
    })}
    ${closing()}`,
  ),

  report(
    "số với dấu gạch chéo và ngoặc",
    {},
    () => text`
    ${sloppyTitle}
    ${compose({ variant: 1, line: (heading_) => inBold(heading_.replace(/^([IVX\d.]+?)\. /, (_, number: string) => `${number}${number.includes(".") ? ")" : "/"} `)) })}
    ${all(typedClosing)}`,
  ),

  report(
    "mục con đánh chữ a, b, c",
    {},
    () => text`
    ${ward}
    ${title}
    ${compose({
      variant: 2,
      line: inBold,
      titles: {
        "I.1.1": T["I.1.1"].replace("1.1.", "a)"),
        "I.1.2": T["I.1.2"].replace("1.2.", "b)"),
        "I.1.3": T["I.1.3"].replace("1.3.", "c)"),
        "I.2.1": T["I.2.1"].replace("2.1.", "a)"),
        "I.2.2": T["I.2.2"].replace("2.2.", "b)"),
        "I.2.2.1": T["I.2.2.1"].replace("2.1.", "-"),
        "I.2.2.2": T["I.2.2.2"].replace("2.2.", "-"),
        "I.2.2.3": T["I.2.2.3"].replace("2.3.", "-"),
      },
    })}
    ${closing()}`,
  ),

  report(
    "dấu sao, gạch, cộng thay cho số",
    {},
    () => text`
    ${compose({ variant: 3, line: (heading_, level) => inBold(`${["*", "-", "+", "•"][level - 1] ?? ""} ${bare(heading_)}`) })}
    ${all(typedClosing)}`,
  ),

  report(
    "thêm phần đặc điểm tình hình, số dồn đi một",
    {},
    () => text`
    ${ward}
    ${title}
    # I. ĐẶC ĐIỂM TÌNH HÌNH
    Phường có 12 tổ dân phố, 18.450 nhân khẩu, trong đó nữ chiếm 50,8%.
    ## 1. Thuận lợi
    Được sự quan tâm của cấp trên.
    ## 2. Khó khăn
    Địa bàn rộng, dân cư phân tán.
    ${compose({
      variant: 4,
      line: inHeadingStyles,
      titles: { I: T["I"].replace("I.", "II."), II: T["II"].replace("II.", "III.") },
    })}
    ${closing()}`,
  ),

  report(
    "mọi mục con đều đánh 2.1",
    {},
    () => text`
    ${title}
    ${compose({
      variant: 0,
      line: inHeadingStyles,
      titles: {
        "I.2.2": T["I.2.2"].replace("2.2.", "2.1."),
        "I.2.2.2": T["I.2.2.2"].replace("2.2.", "2.1."),
        "I.2.2.3": T["I.2.2.3"].replace("2.3.", "2.1."),
      },
    })}
    ${closing()}`,
  ),

  report(
    "số tự động gián đoạn, nội dung cũng đánh số tự động",
    {},
    () => text`
    ${title}
    ${compose({
      variant: 1,
      line: (heading_, level) => (level === 2 ? `[muc:0] **${bare(heading_)}**` : inBold(heading_)),
      content: {
        "I.4":
          "[noiDung:0] Lãnh đạo quan tâm, chỉ đạo sát sao.\n[noiDung:0] Các chỉ tiêu cơ bản hoàn thành.\n[noiDung:0] Bài học là tạo nguồn từ sớm.",
        "II.2": "[noiDung:0] Đề nghị mở lớp bồi dưỡng.\n[noiDung:0] Đề nghị bố trí kinh phí thực hiện.",
      },
    })}
    ${closing()}`,
    {
      lists: {
        muc: { levels: [{ format: "decimal", text: "%1." }] },
        noiDung: { levels: [{ format: "decimal", text: "%1." }] },
      },
    },
  ),

  report(
    "đề mục con trong mục 4 và II.1 đánh 1, 2 in đậm",
    { missing: ["II.2"] },
    () => text`
    ${ward}
    ${title}
    ${compose({
      variant: 2,
      line: inHeadingStyles,
      without: ["II.2"],
      content: {
        "I.4":
          "**4.1. Ưu điểm**\nLãnh đạo quan tâm, chỉ tiêu quy hoạch đạt cao.\n**4.2. Bài học kinh nghiệm**\nTạo nguồn từ sớm.",
        "II.1":
          "**1.1. Hạn chế**\nNguồn cán bộ nữ còn mỏng.\n**1.2. Nguyên nhân**\nĐịnh kiến giới còn tồn tại.",
      },
    })}
    ${closing()}`,
  ),

  report("bảng ba cột: STT, nội dung, kết quả", { empty: ["II.2"] }, () => [
    ward,
    ...text`${title}`,
    table(
      [
        ["STT", "Nội dung", "Kết quả thực hiện"],
        ["I", bare(T["I"]), ""],
        ["1", bare(T["I.1"]), ""],
        ["1.1", bare(T["I.1.1"]), "Tổ chức 09 hội nghị, 410 lượt người dự."],
        ["1.2", bare(T["I.1.2"]), "Đảng ủy ban hành nghị quyết chuyên đề."],
        ["1.3", bare(T["I.1.3"]), "Phát thanh 30 tin, bài."],
        ["2", bare(T["I.2"]), ""],
        ["2.1", bare(T["I.2.1"]), "Nữ trong quy hoạch 11/26 người, đạt 42,31%."],
        ["2.2", bare(T["I.2.2"]), ""],
        ["2.2.1", bare(T["I.2.2.1"]), "Ban hành 02 kế hoạch."],
        ["2.2.2", bare(T["I.2.2.2"]), "Cử 14 lượt nữ đi học."],
        ["2.2.3", bare(T["I.2.2.3"]), "Biểu dương 08 chị."],
        ["3", bare(T["I.3"]), "25 triệu đồng."],
        ["4", bare(T["I.4"]), "Cơ bản hoàn thành; bài học là kiên trì."],
        ["II", bare(T["II"]), ""],
        ["1", bare(T["II.1"]), "Nguồn cán bộ nữ mỏng."],
        ["2", bare(T["II.2"]), ""],
      ],
      { headerRows: 1 },
    ),
    closing(),
  ]),

  report("mục lục gõ tay bằng dấu chấm dẫn", { missing: ["I.4"] }, () => [
    ward,
    ...text`${title}`,
    p(bold("MỤC LỤC"), { align: "center" }),
    ...sectionIds.map((id, index) =>
      p(`${T[id]}\t${index + 2}`, { tabs: [{ at: 450, leader: "dot", align: "right" }] }),
    ),
    ...text`
      ${compose({ variant: 3, line: inHeadingStyles, without: ["I.4"] })}
      ${closing()}`,
  ]),

  report("đề mục xuống dòng giữa chừng, không số, không đậm", {}, () => [
    ...text`${title}`,
    ...text`${compose({ variant: 4, line: (heading_) => plain(bare(heading_).replace(/ (?=\S+ \S+ \S+$)/, "⏎")) })}`,
    ...typedClosing,
  ]),

  report(
    "đề mục viết hoa chữ đầu mỗi từ",
    {},
    () => text`
    ${title}
    ${compose({
      variant: 0,
      line: inBold,
      titles: {
        ...corrected,
        I: "I. Tình Hình, Kết Quả Triển Khai Thực Hiện",
        "I.3": "3. Kinh Phí Thực Hiện",
        II: "II. Những Hạn Chế, Bất Cập Và Đề Xuất, Kiến Nghị",
        "II.1": "1. Hạn Chế, Bất Cập",
        "II.2": "2. Đề Xuất, Kiến Nghị",
      },
    })}
    ${all(typedClosing)}`,
  ),

  report(
    "bản nháp dừng giữa chừng",
    {
      empty: ["I.2.2.2"],
      missing: ["I.2.2.3", "I.3", "I.4", "II", "II.1", "II.2"],
    },
    () => text`
    ${ward}
    ${sloppyTitle}
    ${compose({ variant: 2, line: inHeadingStyles, order: sectionIds.slice(0, 9) })}
    ${heading(4, T["I.2.2.2"])}
    ${prompts["I.2.2.2"][0]}`,
  ),
];
