/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../src/simulator/page/ribbon/manifest";

const source = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const parse = (xml: string) => readManifest(new DOMParser().parseFromString(xml, "application/xml"));

test("the ribbon of the manifest: one tab, its groups and buttons, in Vietnamese", () => {
  const { name, tabs } = parse(source);
  expect(name).toBe("Báo cáo 2282");
  expect(tabs.map((tab) => tab.label)).toEqual(["Báo cáo 2282"]);
  expect(
    tabs[0]?.groups.map((group) => [group.label, group.controls.map((control) => control.label)]),
  ).toEqual([
    ["Đề cương", ["Mở đề cương", "Chèn đề cương"]],
    ["Số liệu", ["Mở số liệu", "Chèn bảng số liệu", "Cập nhật các bảng"]],
    ["Kiểm tra", ["Kiểm tra báo cáo"]],
    ["Hướng dẫn", ["Trợ giúp"]],
  ]);
});

test("each button does what the manifest says: opens the pane at a page, or runs a function of the commands page", () => {
  const { tabs, functionFile } = parse(source);
  const controls = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls));
  const actions = controls.map((control) => (control.kind === "button" ? control.action : control.kind));
  expect(actions).toEqual([
    { kind: "showTaskpane", location: "https://localhost:3000/taskpane.html?view=outline" },
    { kind: "executeFunction", name: "insertOutline" },
    { kind: "showTaskpane", location: "https://localhost:3000/taskpane.html?view=statistics" },
    "menu",
    { kind: "executeFunction", name: "updateTables" },
    { kind: "showTaskpane", location: "https://localhost:3000/taskpane.html?view=check" },
    { kind: "showTaskpane", location: "https://localhost:3000/taskpane.html?view=help" },
  ]);
  expect(functionFile).toBe("https://localhost:3000/commands.html");
  for (const control of controls) {
    expect([...control.icons.keys()]).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    expect(control.supertip.description).not.toBe("");
  }
});

test("a menu is read with its items", () => {
  const menu = parse(source).tabs[0]?.groups[1]?.controls[1];
  expect(menu).toMatchObject({ kind: "menu", label: "Chèn bảng số liệu" });
  const items = menu?.kind === "menu" ? menu.items : [];
  expect(items).toHaveLength(10);
  expect(items[1]).toMatchObject({
    label: "Cán bộ nữ trong quy hoạch",
    action: { kind: "executeFunction", name: "insertTable_quy_hoach" },
  });
  for (const { icons, supertip } of items) {
    expect([...icons.keys()]).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    expect(supertip.description).not.toBe("");
  }
});

test("a manifest that Word would refuse is refused", () => {
  expect(() => parse(source.replace(' id="Check.Url"', ' id="Other.Url"'))).toThrow('"Check.Url"');
  expect(() => parse(source.replace('"ExecuteFunction"', '"Execute"'))).toThrow('"Execute"');
  expect(() => parse("<html/>")).toThrow("Not an Office add-in manifest");
});
