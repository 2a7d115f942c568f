/** @jest-environment jsdom */
import type { RibbonAction, RibbonMenu } from "../../src/simulator/page/ribbon/manifest";
import { drawMenu } from "../../src/simulator/page/ribbon/menu";

const action: RibbonAction = { kind: "executeFunction", name: "insert" };
const names = ["Quy hoạch", "Đào tạo", "Kinh phí"];
const menu: RibbonMenu = {
  kind: "menu",
  id: "menu",
  label: "Chèn bảng số liệu",
  supertip: { title: "Chèn bảng", description: "Chọn một bảng." },
  icons: new Map([[32, "https://localhost/icon-32.png"]]),
  items: names.map((label, index) => ({
    kind: "button",
    id: `item-${index}`,
    label,
    supertip: { title: label, description: `Bảng ${label}.` },
    icons: new Map(),
    action,
  })),
};

function open() {
  const chosen: string[] = [];
  const drawn = drawMenu(menu, { icon: (address) => address, click: (_, { label }) => chosen.push(label) });
  document.body.replaceChildren(drawn);
  const button = drawn.querySelector<HTMLButtonElement>("[aria-haspopup=menu]")!;
  const list = drawn.querySelector<HTMLElement>("[role=menu]")!;
  const press = (key: string) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    );
  const focused = () => document.activeElement?.textContent?.trim();
  return { drawn, button, list, press, focused, chosen };
}

test("opens at its first item and says so; a second click closes it", () => {
  const { button, list, focused } = open();
  expect(list.hidden).toBe(true);
  button.click();
  expect([list.hidden, button.getAttribute("aria-expanded"), focused()]).toEqual([
    false,
    "true",
    "Quy hoạch",
  ]);
  button.dispatchEvent(new Event("pointerdown"));
  button.focus();
  button.click();
  expect([list.hidden, button.getAttribute("aria-expanded")]).toEqual([true, "false"]);
});

test("is gone through by keyboard, and Escape gives the focus back to the button", () => {
  const { button, list, press, focused } = open();
  button.focus();
  press("ArrowDown");
  expect(focused()).toBe("Quy hoạch");
  press("ArrowUp");
  expect(focused()).toBe("Kinh phí");
  press("ArrowDown");
  expect(focused()).toBe("Quy hoạch");
  press("End");
  expect(focused()).toBe("Kinh phí");
  press("đ");
  expect(focused()).toBe("Đào tạo");
  press("Escape");
  expect([list.hidden, document.activeElement]).toEqual([true, button]);
});

test("runs the item that is chosen and closes; every item is described by its tip", () => {
  const { drawn, button, list, chosen } = open();
  button.click();
  const items = [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const described = items.map(
    (item) => drawn.querySelector(`#${item.getAttribute("aria-describedby")}`)?.textContent,
  );
  expect(described).toEqual(names.map((name) => `Bảng ${name}.`));
  items[1]?.click();
  expect([chosen, list.hidden]).toEqual([["Đào tạo"], true]);
});

test("does not open while its function runs", () => {
  const { button, list } = open();
  button.setAttribute("aria-disabled", "true");
  button.click();
  expect(list.hidden).toBe(true);
});
