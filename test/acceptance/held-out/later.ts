import { heading, p, table } from "../../fixtures/docx-builder";
import { report, sectionIds, T, text } from "../acceptance-report";
import { bare, compose, inBold, inHeadingStyles } from "../compose";
import { say } from "../sentences";
import { all, closing, letterhead, sloppyTitle, title, typedClosing } from "../surroundings";

const head = letterhead("UBND TỈNH VÂN LĨNH", "BAN DÂN TỘC VÀ TÔN GIÁO", "Số: 19/BC-BDTTG");
const chief = closing("TRƯỞNG BAN", "Lương Thị Nga");

/** A second look, some time after the others. */
export const later = [
  report(
    "đề mục viết gọn hết mức",
    {},
    () => text`
    ${head}
    ${sloppyTitle}
    **I. KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
    **1. Tuyên truyền, phổ biến**
    **1.1. Nhận thức về bình đẳng giới và vai trò của phụ nữ**
    ${say("I.1.1", 3)}
    **1.2. Trách nhiệm của cấp ủy, người đứng đầu**
    ${say("I.1.2", 3)}
    **1.3. Nhận thức của xã hội**
    ${say("I.1.3", 3)}
    **2. Kết quả thực hiện**
    **2.1. Các mục tiêu**
    ${say("I.2.1", 3)}
    **2.2. Các lĩnh vực**
    **2.2.1. Chính sách, pháp luật về bình đẳng giới**
    ${say("I.2.2.1", 3)}
    **2.2.2. Đào tạo, bồi dưỡng cán bộ nữ**
    ${say("I.2.2.2", 3)}
    **2.2.3. Tôn vinh điển hình lãnh đạo nữ**
    ${say("I.2.2.3", 3)}
    **3. Kinh phí**
    ${say("I.3", 3)}
    **4. Đánh giá chung, bài học**
    ${say("I.4", 3)}
    **II. HẠN CHẾ, KIẾN NGHỊ**
    **1. Hạn chế**
    ${say("II.1", 3)}
    **2. Kiến nghị**
    ${say("II.2", 3)}
    ${all(typedClosing)}`,
  ),

  report(
    "kiến nghị viết trước hạn chế",
    { empty: ["II.1"] },
    () => text`
    ${head}
    ${title}
    ${compose({
      variant: 0,
      line: inHeadingStyles,
      order: [...sectionIds.filter((id) => !id.startsWith("II.")), "II.2", "II.1"],
      titles: { "II.2": "1. Đề xuất, kiến nghị", "II.1": "2. Hạn chế, bất cập" },
      content: { "II.1": "" },
    })}
    ${chief}`,
  ),

  report(
    "hạn chế nêu rải rác, mục hạn chế bỏ trống",
    { empty: ["II.1"] },
    () => text`
    ${head}
    ${title}
    ${compose({
      variant: 1,
      line: inBold,
      content: {
        "I.1.3": "Phát thanh 46 tin, bài. Hạn chế: chưa có chuyên mục riêng.",
        "I.2.1":
          "- Kết quả: 18/42 người, đạt 42,86%.\n- Hạn chế: chưa có nữ trong quy hoạch cấp trưởng.\n- Kiến nghị: bổ sung nguồn.",
        "II.1": "¶",
      },
    })}
    ${chief}`,
  ),

  report(
    "chép báo cáo năm trước, số tháng năm để chấm",
    { unfinished: ["I.1.1", "I.2.2.1"] },
    () => text`
    ${sloppyTitle}
    ${compose({
      variant: 2,
      line: inHeadingStyles,
      titles: {
        "I.3": "3. Kinh phí thực hiện năm 2024",
        I: "I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN NĂM 2024",
      },
      content: {
        "I.1.1": "Ngày …/…/2024, đơn vị tổ chức hội nghị tuyên truyền cho 120 lượt người.",
        "I.2.2.1": "Ban hành Kế hoạch số …/KH-BDTTG ngày …/…/2024.",
      },
    })}
    ${chief}`,
  ),

  report(
    "đề mục số tự động nhưng còn gõ thêm số",
    {},
    () => text`
    ${head}
    ${title}
    ${compose({ variant: 3, line: (heading_, level) => `[muc:${level - 1}] **${heading_}**` })}
    ${chief}`,
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
    "thêm phần chỉ đạo ở đầu, số tự động dồn đi",
    { missing: ["II.2"] },
    () => text`
    ${head}
    ${title}
    [muc:0] **CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO**
    Ban ban hành 03 văn bản chỉ đạo.
    ${compose({
      variant: 4,
      line: (heading_, level) => `[muc:${level - 1}] **${bare(heading_)}**`,
      without: ["II.2"],
    })}
    ${chief}`,
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

  report("toàn bộ báo cáo trong một bảng lồng bảng", { empty: ["I.3"] }, () => [
    ...text`${title}`,
    table(
      [
        [
          [
            ...text`${compose({ variant: 0, line: inBold, order: sectionIds.slice(0, 11) })}`,
            heading(2, T["I.3"]),
            table([
              ["Năm", "Số tiền"],
              ["2024", ""],
              ["2025", ""],
            ]),
            p(""),
            ...text`${compose({ variant: 1, line: inBold, order: ["I.4", "II", "II.1", "II.2"] })}`,
          ],
        ],
      ],
      { borders: false },
    ),
    ...typedClosing,
  ]),

  report(
    "hai báo cáo nối vào nhau, bản sau là đề cương trắng",
    {},
    () => text`
    ${head}
    ${title}
    ${compose({ variant: 2, line: inHeadingStyles })}
    ${chief}
    ^ **ĐỀ CƯƠNG BÁO CÁO**
    ${sectionIds.map((id) => `**${T[id]}**`).join("\n")}`,
  ),
];
