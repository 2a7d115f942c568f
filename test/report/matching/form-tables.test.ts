import { isLeaf, outline2282 } from "../../../src/report/outline";
import { verdict } from "./verdict";

/** The outline as a form: a row a section, who answers and by when beside it, the answer at the end. */
function form(unanswered: readonly string[], header: string): string[] {
  const rows = outline2282.sections.map(({ id, number, title }) => {
    const leaf = isLeaf(outline2282, id);
    const answer = leaf && !unanswered.includes(id) ? "Đã giao tổ công tác làm xong trong quý." : "";
    return `| ${number} | ${title} | ${leaf ? "Phòng Nghiệp vụ" : ""} | ${leaf ? "Trước 20/10" : ""} | ${answer} |`;
  });
  return ["**BÁO CÁO**", header, ...rows];
}

test("who writes a section and by when is no answer to it", () => {
  const header = "| STT | Nội dung | Đơn vị chủ trì | Thời hạn gửi | Kết quả |";
  expect(verdict(form(["I.1.3", "I.3"], header))).toBe("empty: I.1.3 I.3");
});

test("other columns hold answers", () => {
  const header = "| STT | Nội dung | Kết quả năm trước | Kết quả năm nay | Nhận xét |";
  expect(verdict(form(["I.1.3", "I.3"], header))).toBe("");
});
