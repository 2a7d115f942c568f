/**
 * @jest-environment jsdom
 */
import "./page";
import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeWord } from "./fake-word";
import { emptyMemory, heard, openPane } from "./open-pane";
import { letter, reportWithout } from "./reports";

const halfWritten = () => new FakeWord(reportWithout("I.3", "II.1", "II.2"));
const row = (name: RegExp) => screen.getByRole("treeitem", { name });
const tree = () => screen.findByRole("tree", { name: "Các mục của đề cương" });

describe("Đề cương of a half-written report", () => {
  it("shows all sections of the outline with their status in words", async () => {
    openPane(halfWritten());
    expect(within(await tree()).getAllByRole("treeitem")).toHaveLength(16);
    expect(row(/^3\. Kinh phí thực hiện, chưa có nội dung/)).toBeVisible();
    expect(row(/^4\. Đánh giá chung .* đã viết/)).toHaveTextContent("đã viết");
  });

  it("says how much is written and what to write next", async () => {
    openPane(halfWritten());
    expect(await screen.findByText("8/11 mục đã viết")).toBeVisible();
    expect(screen.getByRole("button", { name: /Mục tiếp theo cần viết: 3\. Kinh phí/ })).toBeVisible();
  });

  it("tells a section without heading from one without content", async () => {
    const word = halfWritten();
    word.remove("3. Kinh phí");
    openPane(word);
    await tree();
    expect(row(/^3\. Kinh phí thực hiện, thiếu/)).toHaveTextContent("thiếu");
  });

  it("goes to a section in the document when it is clicked, and shows what it asks for", async () => {
    const word = halfWritten();
    const { person } = openPane(word);
    await tree();
    await person.click(row(/^3\. Kinh phí/));
    await waitFor(() => expect(word.selected).toBe("3. Kinh phí thực hiện"));
    const card = screen.getByRole("region", { name: /Hướng dẫn viết mục 3\. Kinh phí/ });
    expect(card).toHaveTextContent("Mục này chưa có nội dung.");
    await waitFor(() => expect(card).toHaveTextContent("Kinh phí theo năm và nguồn"));
    await waitFor(() => expect(heard()).toBe("Đã đến: 3. Kinh phí thực hiện."));
  });

  it("leads from one section to write to the next", async () => {
    const word = halfWritten();
    const { person } = openPane(word);
    await person.click(await screen.findByRole("button", { name: /cần viết: 3\. Kinh phí/ }));
    await waitFor(() => expect(word.selected).toBe("3. Kinh phí thực hiện"));
    await person.click(screen.getByRole("button", { name: /cần viết: II\.1/ }));
    await waitFor(() => expect(word.selected).toBe("1. Hạn chế, bất cập"));
    expect(screen.getByRole("button", { name: /cần viết: II\.2/ })).toBeVisible();
  });

  it("lights the section that holds the cursor and opens its card", async () => {
    const word = halfWritten();
    openPane(word);
    await tree();
    act(() => word.putCursor(word.texts().findIndex((text) => text.includes("(mục I.1.2)"))));
    await waitFor(() => expect(row(/^1\.2\. .*con trỏ đang ở mục này/)).toHaveAttribute("aria-current"));
    expect(screen.getByRole("region", { name: /Hướng dẫn viết mục 1\.2/ })).toBeVisible();
    // The cursor moved, and nothing else.
    expect(screen.getByText("Đọc văn bản lúc 14:05")).toBeVisible();
  });

  it("says that what it shows may be old once somebody has typed, and brings it up to date", async () => {
    const word = halfWritten();
    const { person } = openPane(word);
    await tree();
    expect(screen.getByText("Đọc văn bản lúc 14:05")).toBeVisible();
    act(() => word.typeAfter("3. Kinh phí", "Tổng kinh phí thực hiện giai đoạn là 1.250 triệu đồng."));
    expect(await screen.findByText("Văn bản có thể đã thay đổi.")).toBeVisible();
    const update = screen.getByRole("button", { name: "Cập nhật" });
    await person.click(update);
    expect(await screen.findByText("9/11 mục đã viết")).toBeVisible();
    expect(row(/^3\. Kinh phí thực hiện, đã viết/)).toBeVisible();
    expect(update).toHaveFocus();
  });

  it("unfolds long guidance on demand and keeps the guidance folded where the person folded it", async () => {
    const memory = emptyMemory();
    const { person, unmount } = openPane(halfWritten(), { memory });
    await tree();
    await person.click(row(/^3\. Kinh phí/));
    await person.click(screen.getByRole("button", { name: "Xem thêm: Cần nêu" }));
    expect(screen.getByText(/^Không được để trống/)).toBeVisible();
    await person.click(screen.getByRole("button", { name: /^3\. Kinh phí/ }));
    expect(screen.queryByText(/^Nêu tổng kinh phí/)).not.toBeVisible();
    unmount();

    const again = openPane(halfWritten(), { memory });
    await tree();
    await again.person.click(row(/^3\. Kinh phí/));
    expect(screen.getByRole("button", { name: /^3\. Kinh phí/ })).toHaveAttribute("aria-expanded", "false");
  });

  it("remembers which of the outline's prompts were ticked off", async () => {
    const memory = emptyMemory();
    const first = openPane(halfWritten(), { memory });
    await tree();
    await first.person.click(row(/^2\.1\./));
    await first.person.click(screen.getAllByRole("checkbox")[1]!);
    first.unmount();

    const second = openPane(halfWritten(), { memory });
    await tree();
    await second.person.click(row(/^2\.1\./));
    const boxes = screen.getAllByRole("checkbox");
    expect(boxes[0]).not.toBeChecked();
    expect(boxes[1]).toBeChecked();
  });

  it("offers the heading of a missing section for pasting", async () => {
    const word = halfWritten();
    word.remove("3. Kinh phí");
    const { person } = openPane(word);
    await tree();
    await person.click(row(/^3\. Kinh phí thực hiện, thiếu/));
    await person.click(screen.getByRole("button", { name: "Chép tiêu đề" }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe("3. Kinh phí thực hiện"));
  });
});

describe("Đề cương by keyboard", () => {
  it("walks the tree with arrows, folds it, and goes to the section with Enter", async () => {
    const word = halfWritten();
    const { person } = openPane(word);
    await tree();
    row(/^I\. /).focus();
    await person.keyboard("{ArrowDown}{ArrowDown}");
    expect(row(/^1\.1\./)).toHaveFocus();
    await person.keyboard("{ArrowLeft}");
    expect(row(/^1\. Tuyên truyền/)).toHaveFocus();
    await person.keyboard("{ArrowLeft}");
    expect(row(/^1\. Tuyên truyền/)).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("treeitem", { name: /^1\.1\./ })).toBeNull();
    await person.keyboard("{ArrowRight}{End}");
    expect(row(/^2\. Đề xuất/)).toHaveFocus();
    await person.keyboard("{Enter}");
    await waitFor(() => expect(word.selected).toBe("2. Đề xuất, kiến nghị."));
    expect(row(/^2\. Đề xuất/)).toHaveFocus();
  });

  it("finds a section by the first letters typed, marks or no marks", async () => {
    const { person } = openPane(halfWritten());
    await tree();
    row(/^I\. /).focus();
    await person.keyboard("kinh");
    expect(row(/^3\. Kinh phí/)).toHaveFocus();
  });

  it("is one stop on the way of the Tab key", async () => {
    const { person } = openPane(halfWritten());
    await tree();
    screen.getByRole("tab", { name: "Đề cương" }).focus();
    await person.tab();
    expect(row(/^I\. /)).toHaveFocus();
    await person.tab();
    expect(screen.getByRole("button", { name: "Cập nhật" })).toHaveFocus();
  });
});

describe("Đề cương of other documents", () => {
  it("offers the outline in an empty document, writes it, and then calls every leaf empty", async () => {
    const word = new FakeWord([""]);
    const { person } = openPane(word);
    await person.click(await screen.findByRole("button", { name: "Chèn đề cương" }));
    expect(await screen.findByText("0/11 mục đã viết")).toBeVisible();
    expect(word.texts()).toContain("3. Kinh phí thực hiện");
    expect(row(/^3\. Kinh phí thực hiện, chưa có nội dung/)).toBeVisible();
    expect(heard()).toMatch(/Đã chèn đề cương\. Bấm Ctrl\+Z/);
    expect(screen.getByRole("tree")).toContainElement(document.activeElement as HTMLElement);
  });

  it("does not write over text that came in meanwhile, and says why", async () => {
    const word = new FakeWord([""]);
    const { person } = openPane(word);
    const insert = await screen.findByRole("button", { name: "Chèn đề cương" });
    act(() => word.typeAfter("", "Một câu vừa gõ"));
    await person.click(insert);
    expect(await screen.findByText("Văn bản đã có nội dung nên không chèn đề cương.")).toBeVisible();
    expect(word.texts()).toContain("Một câu vừa gõ");
  });

  it("offers no insertion where the document cannot be written", async () => {
    openPane(new FakeWord([""], { capabilities: { readOnly: "readOnly" } }));
    expect(await screen.findByText(/không cho ghi/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Chèn đề cương" })).toBeNull();
  });

  it("says that a letter does not follow the outline, and still shows the outline on demand", async () => {
    const { person } = openPane(new FakeWord(letter));
    expect(await screen.findByRole("heading", { name: "Văn bản này chưa theo đề cương 2282" })).toBeVisible();
    expect(screen.queryByRole("tree")).toBeNull();
    await person.click(screen.getByRole("button", { name: "Xem các mục của đề cương" }));
    expect(row(/^3\. Kinh phí thực hiện$/)).toBeVisible();
  });

  it("says so when everything is written", async () => {
    openPane(new FakeWord(reportWithout()));
    expect(await screen.findByText("Tất cả các mục đã viết")).toBeVisible();
    expect(screen.getByText("11/11 mục đã viết")).toBeVisible();
  });
});

describe("a section that wants tables", () => {
  it("leads to the figures of each", async () => {
    const { person } = openPane(halfWritten());
    await tree();
    await person.click(row(/^3\. Kinh phí/));
    await person.click(screen.getByRole("button", { name: "Nhập số cho bảng Kinh phí theo năm và nguồn" }));
    expect(screen.getByRole("tab", { name: "Số liệu" })).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByRole("button", { name: "Chèn bảng" })).toBeVisible();
  });
});
