/**
 * @jest-environment jsdom
 */
import { swallowStrayClicks } from "../../../src/taskpane/shared/stray-clicks";

swallowStrayClicks(document);

function button(name: string) {
  const made = document.createElement("button");
  const clicked = jest.fn();
  made.textContent = name;
  made.addEventListener("click", clicked);
  document.body.append(made);
  return { clicked, click: (detail: number) => made.dispatchEvent(click(detail)), made };
}

const click = (detail: number) => new MouseEvent("click", { bubbles: true, cancelable: true, detail });

describe("a double click", () => {
  it("does not press the button that has come where the pressed one was", () => {
    const first = button("Nhập 2 dòng");
    first.click(1);
    first.made.remove();
    const second = button("Chèn bảng");
    second.click(2);
    expect(first.clicked).toHaveBeenCalledTimes(1);
    expect(second.clicked).not.toHaveBeenCalled();
    second.click(1);
    expect(second.clicked).toHaveBeenCalledTimes(1);
  });

  it("presses one and the same button as often as it is clicked", () => {
    const next = button("Năm sau");
    [1, 2, 3].forEach((detail) => next.click(detail));
    expect(next.clicked).toHaveBeenCalledTimes(3);
  });

  it("is not what the keyboard does", () => {
    button("Trước").click(1);
    const other = button("Sau");
    other.click(0);
    expect(other.clicked).toHaveBeenCalledTimes(1);
  });
});
