/**
 * @jest-environment jsdom
 */
import "./page";
import { screen, waitFor } from "@testing-library/react";
import { FakeWord } from "./fake-word";
import { openPane } from "./open-pane";
import { reportWithout } from "./reports";

jest.mock("../../src/taskpane/outline/SectionGuidance", () => {
  throw new Error("Loading chunk 12 failed.");
});

describe("guidance that could not be loaded", () => {
  it("is told in the card, and the pane goes on working", async () => {
    const word = new FakeWord(reportWithout("I.3"));
    const { person } = openPane(word);
    await person.click(await screen.findByRole("treeitem", { name: /^3\. Kinh phí/ }));
    expect(await screen.findByText(/Chưa mở được hướng dẫn của mục/)).toBeVisible();
    await waitFor(() => expect(word.selected).toBe("3. Kinh phí thực hiện"));
    expect(screen.getByRole("button", { name: "Đến mục này" })).toBeVisible();
  });
});
