/**
 * People who double-click everything: the second click belongs to what the first was for. Where that has given way to
 * another button at the same spot ("Nhập 2 dòng", then "Chèn bảng"), it must not press it.
 */
export function swallowStrayClicks(page: Document): void {
  let pressed: Element | null = null;
  page.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      // `detail` counts the clicks made in quick succession at one place; 0 is the keyboard.
      if (event.detail < 2) pressed = button;
      else if (button && button !== pressed) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    true,
  );
}
