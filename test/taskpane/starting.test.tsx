/**
 * @jest-environment jsdom
 */
import "./page";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { WordError, type WordErrorCode } from "../../src/word";
import { FakeWord } from "./fake-word";
import { heard, openPane } from "./open-pane";
import { reportWithout } from "./reports";

const report = () => new FakeWord(reportWithout("I.3"));
const heldReport = () => Object.assign(report(), { hold: true });
const refusing = (code: WordErrorCode) => () => Promise.reject(new WordError(code, "16.0"));

describe("opening where there is no Word to work with", () => {
  it.each<[WordErrorCode, string, RegExp]>([
    ["not-in-office", "Trang này cần được mở trong Word.", /Mở báo cáo bằng Microsoft Word/],
    ["not-word", "Phần mềm này chỉ dùng với Word.", /Mở báo cáo bằng Microsoft Word/],
    ["word-too-old", "Bản Word này quá cũ.", /Word 2021 LTSC/],
  ])("%s: says so and what to do, and offers nothing that cannot help", async (code, what, next) => {
    openPane(report(), { openWord: refusing(code) });
    expect(await screen.findByRole("heading", { name: what })).toBeVisible();
    expect(screen.getByText(next)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Thử lại" })).toBeNull();
    expect(screen.queryByRole("tab")).toBeNull();
  });

  it("lets one try again when Word did not answer", async () => {
    let times = 0;
    const word = report();
    const openWord = () => (times++ === 0 ? refusing("host-error")() : Promise.resolve(word));
    const { person } = openPane(word, { openWord });
    await person.click(await screen.findByRole("button", { name: "Thử lại" }));
    expect(await screen.findByText("10/11 mục đã viết")).toBeVisible();
  });
});

describe("reading", () => {
  afterEach(() => jest.useRealTimers());

  it("shows the shape of the result at once", async () => {
    openPane(heldReport());
    expect(screen.getByRole("img", { name: "Đang đọc văn bản" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
  });

  it("counts after a second, can be stopped, and started again", async () => {
    jest.useFakeTimers();
    const word = heldReport();
    openPane(word);
    await act(() => jest.advanceTimersByTimeAsync(1000));
    act(() => word.reportProgress(2400, 6000));
    expect(screen.getByText("Đã đọc 2.400/6.000 đoạn…")).toBeVisible();
    expect(heard()).toBe("Đang đọc văn bản.");
    fireEvent.click(screen.getByRole("button", { name: "Dừng" }));
    expect(screen.getByRole("heading", { name: "Đã dừng đọc văn bản" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Thử lại" })).toHaveFocus();

    word.hold = false;
    fireEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(screen.getByText("10/11 mục đã viết")).toBeVisible();
  });

  it("keeps the last result in sight while it reads again, and when that fails or is stopped", async () => {
    const word = report();
    const { person } = openPane(word, { view: "check" });
    const verdict = await screen.findByRole("heading", { name: "Chưa thể trình: còn 1 lỗi" });
    word.hold = true;
    await person.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    expect(screen.getByRole("button", { name: "Đang kiểm tra…" })).toHaveFocus();
    expect(verdict).toBeVisible();

    act(() => word.fail(new WordError("busy")));
    expect(await screen.findByText(/Word đang bận.*lần kiểm tra trước/)).toBeVisible();
    expect(verdict).toBeVisible();
  });

  it("leaves the focus where reading is started again when it is stopped", async () => {
    const word = report();
    openPane(word, { view: "check" });
    await screen.findByRole("heading", { name: "Chưa thể trình: còn 1 lỗi" });
    word.hold = true;
    jest.useFakeTimers();
    fireEvent.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    await act(() => jest.advanceTimersByTimeAsync(1000));
    const stop = screen.getByRole("button", { name: "Dừng" });
    stop.focus();
    fireEvent.click(stop);
    expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toHaveFocus();
  });

  it("tells of a failure with a way on and the host's words for a report", async () => {
    const word = heldReport();
    const { person } = openPane(word);
    await waitFor(() => expect(word.reads).toBe(1));
    act(() => word.fail(new WordError("host-error", "GeneralException: hỏng")));
    expect(await screen.findByText("Chưa đọc được văn bản")).toBeVisible();
    expect(screen.getByText("host-error: GeneralException: hỏng")).toBeInTheDocument();
    word.hold = false;
    await person.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByText("10/11 mục đã viết")).toBeVisible();
  });
});

describe("what is particular about the document", () => {
  it.each([
    [{ readOnly: "readOnly" }, /Văn bản chỉ đọc/],
    [{ readOnly: "protected" }, /được bảo vệ/],
    [{ readOnly: "final" }, /bản cuối/],
    [{ trackingOn: true }, /Track Changes/],
  ] as const)("%j is told and can be put away", async (capabilities, text) => {
    const { person } = openPane(new FakeWord(reportWithout("I.3"), { capabilities }));
    expect(await screen.findByText(text)).toBeVisible();
    expect(await screen.findByText("10/11 mục đã viết")).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Đóng thông báo này" }));
    expect(screen.queryByText(text)).toBeNull();
  });
});

describe("an error nobody foresaw", () => {
  it("shows a way on instead of a white pane", async () => {
    const reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const reload = jest.fn();
    const check = () => {
      throw new TypeError("x is undefined");
    };
    const { person } = openPane(report(), { check, reload });
    expect(await screen.findByRole("heading", { name: "Ngăn này gặp trục trặc" })).toBeVisible();
    expect(screen.getByText(/x is undefined/)).toBeInTheDocument();
    await person.click(screen.getByRole("button", { name: "Tải lại ngăn" }));
    expect(reload).toHaveBeenCalledTimes(1);
    reported.mockRestore();
  });
});

describe("the three views", () => {
  it("are tabs that the arrow keys step through", async () => {
    const { person } = openPane(report());
    await screen.findByText("10/11 mục đã viết");
    screen.getByRole("tab", { name: "Đề cương" }).focus();
    await person.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Số liệu" })).toHaveFocus();
    expect(await screen.findByRole("heading", { name: /Bảng số liệu/ })).toBeVisible();
    await person.keyboard("{ArrowRight}");
    expect(await screen.findByRole("heading", { name: /Chưa thể trình/ })).toBeVisible();
    await person.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Đề cương" })).toHaveAttribute("aria-selected", "true");
  });
});

describe("Trợ giúp", () => {
  it("opens over the view from the header and leads back there", async () => {
    const { person } = openPane(report(), { view: "check" });
    await screen.findByRole("heading", { name: /Chưa thể trình/ });
    await person.click(screen.getByRole("button", { name: "Trợ giúp" }));
    expect(await screen.findByRole("heading", { name: "Câu hỏi thường gặp" })).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Quay lại" }));
    expect(await screen.findByRole("heading", { name: /Chưa thể trình/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "Trợ giúp" })).toHaveFocus();
  });

  it("can be read where there is no Word: it is the add-in's support page", async () => {
    openPane(report(), { view: "help", openWord: refusing("not-in-office") });
    expect(await screen.findByRole("heading", { name: "Câu hỏi thường gặp" })).toBeVisible();
  });
});
