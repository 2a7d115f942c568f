/**
 * @jest-environment jsdom
 */
import "./page";
import { act, screen, waitFor, within } from "@testing-library/react";
import { checkReport, type CheckResult, type Finding, type Severity } from "../../src/report";
import { FakeWord } from "./fake-word";
import { clock, emptyMemory, heard, later, openPane } from "./open-pane";
import { letter, reportWithout } from "./reports";

const halfWritten = () => new FakeWord(reportWithout("I.3", "II.1", "II.2"));
const openCheck = (word: FakeWord, options: Parameters<typeof openPane>[1] = {}) =>
  openPane(word, { view: "check", ...options });
const verdict = (name: string) => screen.findByRole("heading", { name });
const items = () => screen.getAllByRole("listitem");
const emptyFunding = "Mục 3. Kinh phí thực hiện chưa có nội dung.";

beforeEach(() => {
  clock.now = new Date(2026, 10, 22, 14, 5);
});

/** A check that says what the test wants about whatever document. */
function finding(severity: Severity, message: string): Finding {
  return {
    rule: "heading-style",
    severity,
    place: { paragraph: 1, text: "Kính gửi: Các phòng chuyên môn" },
    message,
    why: `Căn cứ của: ${message}`,
    fix: `Cách sửa của: ${message}`,
  };
}
function saying(findings: readonly Finding[], more: Partial<CheckResult> = {}) {
  return (...document: Parameters<typeof checkReport>): CheckResult => {
    const result = checkReport(...document);
    return { ...result, sections: { ...result.sections, recognised: true }, findings, ...more };
  };
}

describe("Kiểm tra of a report with three empty mandatory sections", () => {
  it("runs on opening and gives the verdict, the time and every error", async () => {
    openCheck(halfWritten());
    expect(await verdict("Chưa thể trình: còn 3 lỗi")).toBeVisible();
    expect(screen.getByText("Kiểm tra lúc 14:05")).toBeVisible();
    expect(items()).toHaveLength(3);
    expect(screen.getByRole("tab", { name: /Kiểm tra.*3 lỗi/ })).toBeVisible();
    await waitFor(() => expect(heard()).toBe("Kiểm tra xong: 3 lỗi."));
  });

  it("selects the heading in the document when a finding is pressed, and keeps the focus", async () => {
    const word = halfWritten();
    const { person } = openCheck(word);
    const message = await screen.findByRole("button", { name: emptyFunding });
    await person.click(message);
    await waitFor(() => expect(word.selected).toBe("3. Kinh phí thực hiện"));
    expect(message).toHaveFocus();
    expect(heard()).toBe(`Đã đến: ${emptyFunding}`);
  });

  it("explains why and how to fix only on demand", async () => {
    const { person } = openCheck(halfWritten());
    await verdict("Chưa thể trình: còn 3 lỗi");
    expect(screen.getAllByText(/Mục này bắt buộc theo đề cương/)[0]).not.toBeVisible();
    const [toggle] = screen.getAllByRole("button", { name: "Vì sao, cách sửa" });
    await person.click(toggle!);
    expect(toggle).toHaveAttribute("aria-expanded", "true");
    expect(screen.getAllByText(/Mục này bắt buộc theo đề cương/)[0]).toBeVisible();
    expect(screen.getAllByText(/không được để trống/)[0]).toBeVisible();
  });

  it("is walked with arrow keys and Enter", async () => {
    const word = halfWritten();
    const { person } = openCheck(word);
    (await screen.findByRole("button", { name: emptyFunding })).focus();
    await person.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("button", { name: /II\.2/ })).toHaveFocus();
    await person.keyboard("{Home}{ArrowDown}{Enter}");
    await waitFor(() => expect(word.selected).toBe("1. Hạn chế, bất cập"));
  });

  it("says that the document may have changed once somebody has typed, and checks again on request", async () => {
    const word = halfWritten();
    const { person } = openCheck(word);
    await verdict("Chưa thể trình: còn 3 lỗi");
    later(7);
    act(() => word.typeAfter("3. Kinh phí", "Tổng kinh phí thực hiện giai đoạn là 1.250 triệu đồng."));
    expect(await screen.findByText(/có thể đã thay đổi/)).toBeVisible();

    const again = screen.getByRole("button", { name: "Kiểm tra lại" });
    await person.click(again);
    expect(await verdict("Chưa thể trình: còn 2 lỗi")).toBeVisible();
    expect(screen.getByText("Kiểm tra lúc 14:12")).toBeVisible();
    expect(screen.queryByText(/có thể đã thay đổi/)).toBeNull();
    expect(again).toHaveFocus();
    expect(heard()).toBe("Kiểm tra xong: 2 lỗi.");
  });

  it("does not take its own going to a finding for a change", async () => {
    const word = halfWritten();
    const { person } = openCheck(word);
    await person.click(await screen.findByRole("button", { name: emptyFunding }));
    await waitFor(() => expect(word.selected).toBeDefined());
    expect(screen.queryByText(/có thể đã thay đổi/)).toBeNull();
  });

  it("tells kindly when the place has moved or is gone", async () => {
    const word = halfWritten();
    const { person } = openCheck(word);
    const message = await screen.findByRole("button", { name: emptyFunding });
    act(() => word.typeAfter("BÁO CÁO", "Một dòng mới ở đầu văn bản"));
    await person.click(message);
    expect(await screen.findByText(/đoạn giống nhất/, { selector: ".arrival" })).toBeVisible();

    act(() => word.remove("3. Kinh phí"));
    await person.click(message);
    expect(await screen.findByText(/Không tìm thấy chỗ này nữa/, { selector: ".arrival" })).toBeVisible();
    expect(heard()).toMatch(/Không tìm thấy chỗ này nữa/);
  });

  it("copies the whole result as text", async () => {
    const { person } = openCheck(halfWritten());
    await person.click(await screen.findByRole("button", { name: "Chép kết quả" }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(emptyFunding);
    expect(copied).toContain("Kiểm tra lúc 14:05 ngày 22/11/2026.");
    expect(await screen.findByRole("button", { name: "Đã chép" })).toBeVisible();
  });

  it("shows the text already selected where Word forbids copying", async () => {
    const { person } = openCheck(halfWritten());
    const copy = await screen.findByRole("button", { name: "Chép kết quả" });
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("permissions policy"));
    await person.click(copy);
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung cần chép" });
    expect(field.value).toContain(emptyFunding);
    expect(field).toHaveFocus();
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    await person.click(screen.getByRole("button", { name: "Xong" }));
    expect(copy).toHaveFocus();
  });
});

describe("Kiểm tra of other documents", () => {
  it("is calm about a complete report", async () => {
    openCheck(new FakeWord(reportWithout()));
    expect(await verdict("Không còn lỗi bắt buộc")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Văn bản đạt các yêu cầu đã kiểm tra" })).toBeVisible();
    expect(screen.queryByRole("group", { name: "Lọc theo mức độ" })).toBeNull();
    expect(heard()).toBe("Kiểm tra xong: không có lỗi, không có điểm cần xem.");
  });

  it("says what is left to look at when no error is left", async () => {
    const check = saying([finding("warning", "Một điểm."), finding("info", "Một thông tin.")]);
    openCheck(new FakeWord(letter), { check });
    expect(await verdict("Không còn lỗi bắt buộc")).toBeVisible();
    expect(screen.getByText("Còn 1 điểm cần xem, 1 thông tin; nên xem trước khi trình.")).toBeVisible();
  });

  it("gives no verdict on what is no report, and shows what it found only on demand", async () => {
    const { person } = openCheck(new FakeWord(letter));
    expect(await verdict("Văn bản này chưa theo đề cương 2282")).toBeVisible();
    expect(screen.getByRole("tab", { name: "Kiểm tra" })).toBeVisible();
    expect(screen.queryByRole("listitem")).toBeNull();
    await person.click(screen.getByRole("button", { name: "Vẫn xem 16 điểm đã tìm thấy" }));
    expect(items()).toHaveLength(16);
  });

  it("sends the author of an empty document to the outline", async () => {
    const { person } = openCheck(new FakeWord([""]));
    await person.click(await screen.findByRole("button", { name: "Sang phần Đề cương" }));
    expect(await screen.findByRole("button", { name: "Chèn đề cương" })).toBeVisible();
  });

  it("names what could not be checked", async () => {
    openCheck(new FakeWord(letter), { check: saying([], { notChecked: ["open-comments"] }) });
    expect(await screen.findByText("1 điều chưa kiểm tra được")).toBeVisible();
  });
});

describe("the filter", () => {
  const kinds: Severity[] = ["error", "warning", "info"];
  const forty = Array.from({ length: 40 }, (_, at) => finding(kinds[at % 3]!, `Điểm số ${at}.`));

  it("counts every severity and shows one at a time", async () => {
    const { person } = openCheck(new FakeWord(letter), { check: saying(forty) });
    const group = await screen.findByRole("group", { name: "Lọc theo mức độ" });
    expect(
      within(group)
        .getAllByRole("button")
        .map((one) => one.textContent),
    ).toEqual(["Tất cả 40", "Lỗi 14", "Cần xem 13", "Thông tin 13"]);
    const list = document.querySelector(".check-main")!;
    list.scrollTop = 900;
    await person.click(within(group).getByRole("button", { name: "Cần xem 13" }));
    expect(list.scrollTop).toBe(0);
    expect(items()).toHaveLength(13);
    expect(screen.getByRole("heading", { name: "Cần xem (13)" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: /^Lỗi/ })).toBeNull();
  });

  it("says that there is none of the kind chosen", async () => {
    const { person } = openCheck(halfWritten());
    await person.click(await screen.findByRole("button", { name: "Thông tin 0" }));
    expect(screen.getByText("Không có điểm nào thuộc mức “Thông tin”.")).toBeVisible();
  });

  it("is remembered with the view", async () => {
    const memory = emptyMemory();
    const first = openPane(halfWritten(), { memory });
    await first.person.click(await screen.findByRole("tab", { name: /Kiểm tra/ }));
    await first.person.click(await screen.findByRole("button", { name: "Thông tin 0" }));
    first.unmount();

    openPane(halfWritten(), { memory });
    expect(await screen.findByRole("button", { name: "Thông tin 0" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });
});
