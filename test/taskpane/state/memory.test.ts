import { browserMemory, remembered } from "../../../src/taskpane/state/memory";

const blocked = () => {
  throw new DOMException("The operation is insecure", "SecurityError");
};

describe("the pane's memory", () => {
  it("lasts while the pane is open where the web view forbids storage", () => {
    const memory = browserMemory(blocked);
    memory.set("view", "check");
    expect(memory.get("view")).toBe("check");
    expect(browserMemory(blocked).get("view")).toBeUndefined();
  });

  it("survives the pane where storage is allowed", () => {
    const kept = new Map<string, string>();
    const storage = () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
      }) as unknown as Storage;
    browserMemory(storage).set("view", "check");
    expect(browserMemory(storage).get("view")).toBe("check");
  });

  it("forgets what an older version kept and this one does not know", () => {
    const memory = browserMemory(blocked);
    memory.set("view", "settings");
    expect(remembered(memory, "view", ["outline", "check"])).toBeUndefined();
  });
});
