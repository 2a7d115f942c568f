/**
 * @jest-environment jsdom
 */
import "../page";
import { screen } from "@testing-library/react";
import { WordError } from "../../../src/word";
import { FakeWord } from "../fake-word";
import { openPane } from "../open-pane";
import { reportWithout } from "../reports";
import type { FakeTables } from "./fake-tables";
import { planning } from "./figures";
import { inserted } from "./inserted";

/** The check of a report in which the table of quy hoạch stands, as a reader finds it. */
function checkWith(tables: FakeTables) {
  const word = new FakeWord(reportWithout(), { tables });
  word.tables = tables.tables.map(({ recipe, grid }) => ({
    start: 0,
    end: 1,
    cells: grid,
    tag: `bc2282:${recipe}`,
  }));
  return openPane(word, { view: "check" });
}

describe("Kiểm tra of a document with computed tables", () => {
  it("tells a table that no longer says what the figures say", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", 2, 3, "33");
    checkWith(tables);
    expect(
      await screen.findByRole("button", { name: /Cán bộ nữ trong diện quy hoạch.*(số liệu|khác)/i }),
    ).toBeVisible();
  });

  it("still checks everything else when the figures cannot be read", async () => {
    const tables = await inserted(planning());
    tables.failNext("loadData", new WordError("busy"));
    checkWith(tables);
    expect(await screen.findByText(/^Kiểm tra lúc/)).toBeVisible();
  });

  it("does not ask for figures where no table was computed from any", async () => {
    const tables = await inserted(planning());
    const word = new FakeWord(reportWithout(), { tables });
    openPane(word, { view: "check" });
    await screen.findByText(/^Kiểm tra lúc/);
    expect(tables.calls).not.toContain("loadData");
  });
});
