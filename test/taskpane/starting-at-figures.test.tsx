/**
 * @jest-environment jsdom
 */
import "./page";
import { screen, waitFor } from "@testing-library/react";
import { WordError, type StoredState } from "../../src/word";
import { FakeWord } from "./fake-word";
import { openPane } from "./open-pane";
import { reportWithout } from "./reports";
import { FakeTables } from "./statistics/fake-tables";

/** The tables of a document whose figures Word hands out only when told to. */
class SlowTables extends FakeTables {
  answer!: () => void;
  readonly #asked = new Promise<void>((resolve) => (this.answer = resolve));

  override async loadData(): Promise<StoredState> {
    await this.#asked;
    return super.loadData();
  }
}

const list = () => screen.findByRole("heading", { name: /^Bảng số liệu/ });
const reading = () => screen.findByRole("img", { name: "Đang đọc số liệu trong văn bản" });
const open = (tables: FakeTables) => {
  const word = new FakeWord(reportWithout("I.3"), { tables });
  return { word, ...openPane(word, { view: "statistics" }) };
};

describe("opening at the figures", () => {
  it("shows them before the report has been read, and then has it checked", async () => {
    const tables = new SlowTables();
    const { word } = open(tables);
    await reading();
    expect(word.reads).toBe(0);

    word.hold = true;
    tables.answer();
    expect(await list()).toBeVisible();
    await waitFor(() => expect(word.reads).toBe(1));
    word.answer();
    expect(await screen.findByText("10/11 mục đã viết")).toBeVisible();
    expect(word.reads).toBe(1);
  });

  it("has the report checked although the figures could not be read", async () => {
    const tables = new FakeTables();
    tables.failNext("loadData", new WordError("host-error"));
    open(tables);
    expect(await screen.findByText("10/11 mục đã viết")).toBeVisible();
  });

  it("reads the report at once when the author goes to the outline before", async () => {
    const tables = new SlowTables();
    const { word, person } = open(tables);
    await reading();
    await person.click(screen.getByRole("tab", { name: "Đề cương" }));
    expect(await screen.findByRole("treeitem", { name: /Kinh phí/ })).toBeVisible();

    tables.answer();
    await person.click(screen.getByRole("tab", { name: "Số liệu" }));
    expect(await list()).toBeVisible();
    expect(word.reads).toBe(1);
  });

  it("knows from the start that nothing can be written, and tells it", async () => {
    const tables = new SlowTables();
    const word = new FakeWord(reportWithout(), { tables, capabilities: { readOnly: "readOnly" } });
    openPane(word, { view: "statistics" });
    expect(await screen.findByText(/Văn bản chỉ đọc/)).toBeVisible();
    expect(word.reads).toBe(0);
  });
});
