import { p, table, bold } from "../../fixtures/docx-builder";
import { prompts, report, T, text } from "../acceptance-report";
import { compose, corrected, inBold, inHeadingStyles } from "../compose";
import { say } from "../sentences";
import { closing, letterhead, sloppyTitle, title, typedClosing, all } from "../surroundings";

const commune = letterhead("UBND TỈNH VÂN LĨNH", "UBND XÃ MƯỜNG LAI");

/** Reports of communes. */
export const communes = [
  report(
    "xã, đủ mục, kiểu Heading",
    {},
    () => text`
    ${commune}
    ${title}
    ^ Kính gửi: Sở Nội vụ tỉnh Vân Lĩnh.
    Thực hiện Công văn số 1378/SNV-CCVC, Ủy ban nhân dân xã báo cáo kết quả như sau:
    ${compose({ variant: 0, line: inHeadingStyles })}
    Trên đây là báo cáo của Ủy ban nhân dân xã Mường Lai./.
    ${closing()}`,
  ),

  report(
    "xã, đề mục rút gọn, in đậm gõ tay",
    {},
    () => text`
    ${commune}
    ${sloppyTitle}
    Thực hiện công văn của Sở Nội vụ, UBND xã báo cáo như sau:
    **I. TÌNH HÌNH, KẾT QUẢ THỰC HIỆN**
    **1. Công tác tuyên truyền**
    **1.1. Nâng cao nhận thức về bình đẳng giới và vai trò của phụ nữ**
    ${say("I.1.1", 0)}
    **1.2. Nâng cao trách nhiệm của cấp ủy, lãnh đạo, người đứng đầu**
    ${say("I.1.2", 0)}
    **1.3. Nâng cao nhận thức cho toàn xã hội**
    ${say("I.1.3", 0)}
    **2. Kết quả triển khai**
    **2.1. Kết quả các mục tiêu**
    ${say("I.2.1", 0)}
    **2.2. Kết quả trên các lĩnh vực**
    **2.2.1. Hoàn thiện chính sách, pháp luật về bình đẳng giới**
    ${say("I.2.2.1", 0)}
    **2.2.2. Công tác đào tạo, bồi dưỡng cán bộ nữ gắn với quy hoạch**
    ${say("I.2.2.2", 0)}
    **2.2.3. Hoạt động tôn vinh các tấm gương lãnh đạo nữ**
    ${say("I.2.2.3", 0)}
    **3. Kinh phí**
    ${say("I.3", 0)}
    **4. Đánh giá chung và bài học kinh nghiệm**
    ${say("I.4", 0)}
    **II. HẠN CHẾ, BẤT CẬP VÀ KIẾN NGHỊ**
    **1. Hạn chế**
    ${say("II.1", 0)}
    **2. Kiến nghị**
    ${say("II.2", 0)}
    ${all(typedClosing)}`,
  ),

  report(
    "xã vùng cao, mỗi mục một dòng liền đề mục",
    {},
    () => text`
    ${commune}
    ${sloppyTitle}
    **I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
    **1. Công tác tuyên truyền, phổ biến**
    1.1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới: tổ chức 05 buổi tuyên truyền tại 07 bản, 310 lượt người.
    1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu: Đảng ủy xã phân công 01 đồng chí phụ trách.
    1.3. Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý: phát thanh 20 buổi trên loa bản.
    **2. Kết quả triển khai thực hiện**
    2.1. Kết quả thực hiện các Mục tiêu: nữ trong quy hoạch 5/14 người, đạt 35,71%.
    **2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282**
    2.1. Hoàn thiện chính sách, pháp luật và nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới: ban hành 01 kế hoạch.
    2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ: cử 03 nữ cán bộ đi học trung cấp lý luận chính trị.
    2.3. Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ thành công: biểu dương 02 chị.
    3. Kinh phí thực hiện: không có.
    4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm: cơ bản hoàn thành; cần tuyên truyền bằng tiếng dân tộc.
    **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
    1. Hạn chế, bất cập: trình độ cán bộ nữ chưa đồng đều.
    2. Đề xuất, kiến nghị: đề nghị mở lớp tại xã.
    ${all(typedClosing)}`,
  ),

  report(
    "xã chép đề cương, giữ gợi ý, chưa viết phần II",
    { empty: ["I.2.1", "I.3", "II.1", "II.2"] },
    () => text`
    ${sloppyTitle}
    ${compose({
      variant: 1,
      line: inBold,
      content: {
        "I.2.1": prompts["I.2.1"].join("\n"),
        "I.2.2.1": `${prompts["I.2.2.1"][0]}\nXã ban hành 02 kế hoạch, 05 công văn.`,
        "I.3": "",
        "II.1": "",
        "II.2": "",
      },
    })}
    ${closing()}`,
  ),

  report(
    "phường, số tự động trên đoạn in đậm thường",
    {},
    () => {
      const leaf = { I: 0, II: 0 } as const;
      const line = (heading: string, level: number, id: string) =>
        id in leaf
          ? `[muc:0] **${heading.replace(/^[IVX]+\. /, "")}**`
          : `[muc:${level - 1}] **${heading.replace(/^[\d.]+ /, "")}**`;
      return text`
      ${letterhead("UBND TỈNH VÂN LĨNH", "UBND PHƯỜNG TÂN THỊNH")}
      ${title}
      ${compose({ variant: 2, line })}
      ${closing()}`;
    },
    {
      lists: {
        muc: {
          levels: [
            { format: "upperRoman", text: "%1." },
            { format: "decimal", text: "%2." },
            { format: "decimal", text: "%2.%3." },
            { format: "decimal", text: "%2.%3.%4." },
          ],
        },
      },
    },
  ),

  report(
    "xã gộp 1.1 đến 1.3 vào mục 1",
    { missing: ["I.1.1", "I.1.2", "I.1.3"], written: ["I.1"] },
    () => text`
    ${commune}
    ${title}
    ${compose({
      variant: 3,
      line: inBold,
      without: ["I.1.1", "I.1.2", "I.1.3"],
      content: {
        "I.1":
          "Xã tổ chức 12 hội nghị tuyên truyền với 820 lượt người; phát thanh 60 tin, bài; treo 14 băng rôn.",
      },
    })}
    ${closing()}`,
  ),

  report("xã trình bày báo cáo trong bảng hai cột", { empty: ["I.3"] }, () => [
    commune,
    ...text`${title}`,
    table(
      [
        ["Nội dung theo đề cương", "Kết quả thực hiện"],
        ["I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN", ""],
        ["1. Công tác tuyên truyền, phổ biến", ""],
        [T["I.1.1"], "Tổ chức 12 hội nghị, 640 lượt người."],
        [T["I.1.2"], "Đảng ủy ban hành 01 nghị quyết chuyên đề."],
        [T["I.1.3"], "Phát thanh 46 tin, bài."],
        ["2. Kết quả triển khai thực hiện", ""],
        [T["I.2.1"], "Nữ trong quy hoạch 18/42 người, đạt 42,86%."],
        [T["I.2.2"], ""],
        [T["I.2.2.1"], "Ban hành 03 văn bản."],
        [T["I.2.2.2"], "Cử 27 lượt nữ đi học."],
        [T["I.2.2.3"], "Biểu dương 15 chị."],
        [T["I.3"], "……………"],
        [T["I.4"], "Hoàn thành các chỉ tiêu; bài học là tạo nguồn sớm."],
        [T["II"], ""],
        [T["II.1"], "Nguồn cán bộ nữ còn mỏng."],
        [T["II.2"], "Đề nghị mở thêm lớp bồi dưỡng."],
      ],
      { headerRows: 1 },
    ),
    closing(),
  ]),

  report(
    "xã để trống phần II bằng dòng dấu chấm",
    { empty: ["II.1", "II.2"] },
    () => text`
    ${commune}
    ${title}
    ${compose({
      variant: 4,
      line: inHeadingStyles,
      content: {
        "II.1": "…………………………\n…………………………",
        "II.2": "...............................................\n¶",
      },
    })}
    ${all(typedClosing)}`,
  ),

  report(
    "xã, thứ bậc đánh A, I, 1, 2.1",
    {},
    () => text`
    ${commune}
    ${title}
    ${compose({
      variant: 1,
      line: inBold,
      titles: {
        I: "A. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN",
        "I.1": "I. Công tác tuyên truyền, phổ biến",
        "I.1.1": T["I.1.1"].replace("1.1.", "1."),
        "I.1.2": T["I.1.2"].replace("1.2.", "2."),
        "I.1.3": T["I.1.3"].replace("1.3.", "3."),
        "I.2": "II. Kết quả triển khai thực hiện",
        "I.2.1": T["I.2.1"].replace("2.1.", "1."),
        "I.2.2": T["I.2.2"].replace("2.2.", "2."),
        "I.3": "III. Kinh phí thực hiện",
        "I.4": "IV. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm",
        II: "B. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ",
        "II.1": "I. Hạn chế, bất cập",
        "II.2": "II. Đề xuất, kiến nghị",
      },
    })}
    ${closing()}`,
  ),

  report(
    "xã viết một lời cho cả phần, thiếu hai mục",
    { missing: ["I.3", "II.1"] },
    () => text`
    ${commune}
    ${title}
    ${compose({ variant: 2, line: inBold, titles: corrected, without: ["I.3", "II.1"] })}
    ${all(typedClosing)}`,
  ),

  report(
    "xã gửi nguyên đề cương trắng",
    {
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
    },
    () => text`
    ${sloppyTitle}
    ^ (Kèm theo Công văn số        /SNV-CCVC ngày     /10/2025 của Sở Nội vụ)
    ${compose({
      variant: 0,
      line: inBold,
      content: {
        "I.1.1": "",
        "I.1.2": "",
        "I.1.3": "",
        "I.2.1": prompts["I.2.1"].join("\n"),
        "I.2.2.1": prompts["I.2.2.1"].join("\n"),
        "I.2.2.2": prompts["I.2.2.2"].join("\n"),
        "I.2.2.3": "",
        "I.3": "",
        "I.4": "",
        "II.1": "",
        "II.2": "",
      },
    })}`,
  ),

  report("xã, đề mục lớn căn giữa hai dòng", {}, () => [
    commune,
    ...text`
      ${title}
      ${p([bold("I. TÌNH HÌNH, KẾT QUẢ\nTRIỂN KHAI THỰC HIỆN")], { align: "center" })}
      ${compose({ variant: 4, line: inBold, without: ["I", "II", "II.1", "II.2"] })}
      ${p([bold("II. NHỮNG HẠN CHẾ, BẤT CẬP\nVÀ ĐỀ XUẤT, KIẾN NGHỊ")], { align: "center" })}
      ${compose({ variant: 4, line: inBold, order: ["II.1", "II.2"] })}
      ${closing()}`,
  ]),
];
