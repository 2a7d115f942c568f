import {
  guidance2282,
  leaves,
  outline2282,
  sectionById,
  type Guidance,
  type Section,
} from "../../../src/report/outline";
import { brokenLaws } from "../../../src/report/outline/outline-laws";
import { outlineSchema } from "../../../src/report/outline/schema";

const { sections } = outline2282;
const section = (id: string): Section => {
  const found = sectionById(outline2282, id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};

const guidanceOn = (id: string): Guidance => {
  const found = guidance2282[id];
  if (!found) throw new Error(`no guidance on ${id}`);
  return found;
};

describe("the 2282 outline", () => {
  test("is an outline by the schema and by the laws between sections", () => {
    expect(outlineSchema.safeParse(outline2282).error).toBeUndefined();
    expect(brokenLaws(outline2282)).toEqual([]);
  });

  test("has guidance by the schema on each of its sections and on no other", () => {
    const guided = sections.map((each) => ({ ...each, guidance: guidanceOn(each.id) }));
    expect(outlineSchema.safeParse({ ...outline2282, sections: guided }).error).toBeUndefined();
    expect(Object.keys(guidance2282).sort()).toEqual(sections.map(({ id }) => id).sort());
  });

  test("has the sections of the công văn, in its order", () => {
    expect(
      sections.map(({ id, printedNumber, number, title }) => [id, printedNumber, number, title]),
    ).toEqual([
      ["I", "I", "I", "TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN"],
      ["I.1", "1", "1", "Công tác tuyên truyền, phổ biến"],
      [
        "I.1.1",
        "1.1",
        "1.1",
        "Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới.",
      ],
      [
        "I.1.2",
        "1.2",
        "1.2",
        "Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu trong việc thực hiện các chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước về bình đẳng giới và công tác cán bộ nữ.",
      ],
      [
        "I.1.3",
        "1.3",
        "1.3",
        "Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý.",
      ],
      ["I.2", "2", "2", "Kết quả triển khai thực hiện"],
      ["I.2.1", "2.1", "2.1", "Kết quả thực hiện các Mục tiêu"],
      ["I.2.2", "2.2", "2.2", "Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282"],
      [
        "I.2.2.1",
        "2.1",
        "2.2.1",
        "Hoàn thiện chính sách, pháp luật và nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới",
      ],
      [
        "I.2.2.2",
        "2.2",
        "2.2.2",
        "Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với quy hoạch, tạo nguồn cán bộ lãnh đạo, quản lý ở các cơ quan hoạch định chính sách các cấp",
      ],
      [
        "I.2.2.3",
        "2.3",
        "2.2.3",
        "Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ thành công ở cả khu vực công và khu vực tư nhân nhằm tạo dư luận xã hội ủng hộ phụ nữ tham gia lãnh đạo.",
      ],
      ["I.3", "3", "3", "Kinh phí thực hiện"],
      ["I.4", "4", "4", "Đánh giá chung kết quả thực hiện và bài học kinh nghiệm"],
      ["II", "II", "II", "NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ"],
      ["II.1", "1", "1", "Hạn chế, bất cập"],
      ["II.2", "2", "2", "Đề xuất, kiến nghị."],
    ]);
  });

  test("nothing excuses the three sections that were named; a unit may excuse the others", () => {
    expect(sections.filter(({ mandatory }) => mandatory === "named").map(({ id }) => id)).toEqual([
      "I.3",
      "II.1",
      "II.2",
    ]);
  });

  test("prompts stand under the leaves that have them, word for word", () => {
    expect(
      Object.fromEntries(
        sections.flatMap(({ id, prompts }) => (prompts.length ? [[id, prompts.length]] : [])),
      ),
    ).toEqual({ "I.2.1": 2, "I.2.2.1": 2, "I.2.2.2": 4 });
    expect(section("I.2.1").prompts[0]).toBe(
      "- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025.",
    );
    expect(section("I.2.2.1").prompts.join(" ")).toBe(
      "Kết quả ban hành các văn bản chỉ đạo, thực hiện của cấp có thẩm quyền để triển khai bảo đảm phụ nữ tham gia vào các vị trí lãnh đạo, quản lý ở các cơ quan. Kết quả ban hành chính sách đặc thù để bảo đảm tỷ lệ, cơ cấu cán bộ nữ ở vùng cao, vùng sâu, biên giới, hải đảo.",
    );
    expect(section("I.2.2.2").prompts[3]).toBe(
      "- Xây dựng mạng lưới, nhóm phụ nữ trong các vị trí lãnh đạo, quản lý; xây dựng các mô hình vườn ươm lãnh đạo nữ trẻ để tạo nguồn lãnh đạo nữ",
    );
  });

  test("the outline's own slips are kept as printed, in title block and numbers", () => {
    expect(outline2282.titleBlock.join("\n")).toContain("2282/QĐ-TTG");
    expect(outline2282.titleBlock[2]).toBe(
      "(Kèm theo Công văn số        /SNV-CCVC ngày     /10/2025 của Sở Nội vụ)",
    );
  });

  test("every leaf can be recognised under at least three other titles, every parent too", () => {
    for (const { id, aliases } of sections) {
      expect({ id, enough: aliases.length >= 3 }).toEqual({ id, enough: true });
    }
  });

  test("the table that a section wants stands with it", () => {
    const wanted = Object.fromEntries(
      sections.flatMap(({ id, tables }) =>
        tables.length ? [[id, tables.map(({ indicator }) => indicator)]] : [],
      ),
    );
    expect(wanted).toMatchObject({
      "I.2.1": ["quy-hoach", "dao-tao-quy-hoach"],
      "I.2.2.1": ["van-ban-ban-hanh"],
      "I.3": ["kinh-phi"],
    });
  });

  test("every leaf says what to write and which figures to give, and offers a sentence with blanks", () => {
    for (const { id } of leaves(outline2282)) {
      const guidance = guidanceOn(id);
      expect({ id, evidence: guidance.evidence.length > 0 }).toEqual({ id, evidence: true });
      for (const sample of guidance.samples) expect(sample).toContain("…");
    }
  });

  test("a section that may state that nothing arose says so, one that may not says it must not stay empty", () => {
    const words = (id: string): string => guidanceOn(id).write.join(" ");
    for (const id of ["I.1.1", "I.1.2", "I.1.3", "I.2.2.1", "I.2.2.2", "I.2.2.3"]) {
      expect(words(id)).toContain("không phát sinh");
    }
    for (const id of ["I.3", "II.1", "II.2"]) expect(words(id)).toContain("Không được để trống");
  });

  test("the funding section gives the sources that the law names", () => {
    expect(guidanceOn("I.3").basis.join()).toMatch(/Luật Bình đẳng giới, Điều 24/);
  });
});
