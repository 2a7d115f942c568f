import { leftOverBlank } from "../../../src/report/rules/left-over-blank";
import { draft } from "./draft";
import { testRule } from "./rule-tester";

const funding = { section: "I.3", text: "3. Kinh phí thực hiện" } as const;

testRule(leftOverBlank, {
  valid: {
    "number and date filled in": draft([
      "Số: 05/BC-SNV",
      "Hà Giang, ngày 05 tháng 10 năm 2025",
      "Kính gửi: Sở Nội vụ tỉnh.",
    ]),
    "a ruled line under the tiêu ngữ": draft(["Độc lập - Tự do - Hạnh phúc", "_______________", "-------"]),
    "two columns laid out by spaces": draft(["TM. ỦY BAN NHÂN DÂN          KT. CHỦ TỊCH"]),
    "a table of contents, by Word or typed": draft([
      { text: "I. Tình hình ……… trang", styleKind: "toc" },
      "II. Hạn chế, kiến nghị ............... 12",
      "Kinh phí thực hiện……………5",
    ]),
    "a contents line with very long dots": draft([`Kinh phí thực hiện ${".".repeat(400_000)} 5`]),
    "an enumeration that goes on": draft(["Kính gửi các sở, ban, ngành, đoàn thể..."]),
    "a row of an annex that stands for further ones": draft([{ text: "…", tableLevel: 1 }]),
    "blanks of a section that is told to be unfinished or empty": draft([
      { ...funding, status: "unfinished" },
      "Quyết định số      /QĐ-UBND ngày     /10/2025, tổng kinh phí ….... triệu đồng.",
      { section: "I.4", text: "4. Đánh giá chung: ……", status: "empty", contentStart: 19 },
      "………………",
    ]),
  },
  invalid: {
    "number and date of the title block: one finding a paragraph": {
      draft: draft([
        "Số:      /BC-SNV",
        "Hà Giang, ngày      tháng      năm 2025",
        "(Kèm theo Công văn số        /SNV-CCVC ngày     /10/2025 của Sở Nội vụ)",
      ]),
      findings: [
        { message: "Số văn bản còn để trống: “Số: ___ /BC-SNV”.", at: "Số:      /" },
        {
          message: "Ngày, tháng, năm còn để trống: “Hà Giang, ngày ___ tháng ___ năm 2025”.",
          at: "ngày      tháng      năm",
        },
        {
          message:
            "Còn sót dòng của đề cương: “(Kèm theo Công văn số ___ /SNV-CCVC ngày ___ /10/2025 của Sở Nội vụ)”.",
          at: "số        /",
        },
      ],
    },
    "number and date side by side, in columns laid out by spaces: told once, both quoted": {
      draft: draft(["Số:      /BC-SNNMT          Tuyên Quang, ngày      tháng 10 năm 2025"]),
      findings: [
        {
          message: "Số và ngày còn để trống: “Số: ___ /BC-SNNMT Tuyên Quang, ngày ___ tháng 10 năm 2025”.",
          at: "Số:      /",
        },
      ],
    },
    "what is not known yet, before the first section": {
      draft: draft(["Kính gửi: ???"]),
      findings: [{ message: "Còn chỗ trống chưa điền: “Kính gửi: ???”.", at: "???" }],
    },
    "lines of dots that fill a page: the beginning of them is quoted": {
      draft: draft([`Kính gửi: ${".".repeat(5000)} (để báo cáo)`]),
      findings: [
        {
          message: `Còn chỗ trống chưa điền: “Kính gửi: ${".".repeat(80)}… (để báo cáo)”.`,
          at: ".".repeat(5000),
        },
      ],
    },
    "a blank in a long paragraph: whole words around it, with a mark where words are left out": {
      draft: draft([
        "Thực hiện Chương trình hành động của Tỉnh ủy và Kế hoạch số      /KH-UBND của Ủy ban nhân dân tỉnh, các đơn vị đã triển khai đồng bộ nhiều giải pháp.",
      ]),
      findings: [
        {
          message: "Số văn bản còn để trống: “… ủy và Kế hoạch số ___ /KH-UBND của Ủy ban nhân …”.",
          at: "số      /",
        },
      ],
    },
    "dots beside words, before the first section and after the last": {
      draft: draft([
        "Kính gửi: ……………………………",
        funding,
        "Tổng kinh phí 125 triệu đồng.",
        { section: "II", text: "II. HẠN CHẾ VÀ KIẾN NGHỊ" },
        "Qua 05 năm thực hiện, đơn vị có ........ hạn chế.",
      ]),
      findings: [
        {
          message: "Còn chỗ trống chưa điền: “Kính gửi: ……………………………”.",
          at: "……………………………",
        },
        {
          message: "Còn chỗ trống chưa điền: “Qua 05 năm thực hiện, đơn vị có ........ hạn chế”.",
          at: "........",
        },
      ],
    },
    "the number of a cited document in a section that is written": {
      draft: draft([funding, "Thực hiện Quyết định số      /QĐ-UBND của Ủy ban nhân dân tỉnh."]),
      findings: [
        {
          message:
            "Số văn bản còn để trống: “Thực hiện Quyết định số ___ /QĐ-UBND của Ủy ban nhân dân tỉnh”.",
          at: "số      /",
        },
      ],
    },
  },
});

describe("left-over-blank", () => {
  const fixOf = (...lines: Parameters<typeof draft>[0]): unknown => leftOverBlank.check(draft(lines))[0];

  test("the report's own number is given when it is issued, that of a cited document is looked up", () => {
    expect(fixOf("Số:      /BC-SNV")).toMatchObject({ fix: expect.stringContaining("văn thư") });
    expect(fixOf(funding, "Thực hiện Quyết định số      /QĐ-UBND.")).toMatchObject({
      fix: "Điền số, ngày của văn bản được dẫn.",
    });
  });

  test("the outline's own line is to be deleted, however its blanks are made", () => {
    for (const line of [
      "(Kèm theo Công văn số        /SNV-CCVC ngày     /10/2025 của Sở Nội vụ)",
      "(Kèm theo Công văn số ……/SNV-CCVC ngày ……/10/2025 của Sở Nội vụ)",
    ])
      expect(fixOf(line)).toMatchObject({ fix: expect.stringMatching(/^Xóa cả dòng này/) });
  });
});
