import { FakeTables } from "./fake-tables";
import { around, openStore } from "./open-store";

const missing = new Error("Loading chunk 12 failed.");

jest.mock("../../../src/taskpane/statistics/state/document-actions", () => {
  throw missing;
});

describe("code that could not be loaded when it was asked for", () => {
  it("is told of as a mistake of the pane, and not lost", async () => {
    const crash = jest.fn();
    const { actions } = await openStore(new FakeTables(), around(), crash);
    await actions.insertTable("kinh-phi");
    expect(crash).toHaveBeenCalledWith(missing);
  });
});
