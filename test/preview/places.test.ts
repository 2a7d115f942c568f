/** @jest-environment jsdom */
import fc from "fast-check";
import { placesBefore, placesOf, pointAt } from "../../src/simulator/page/document/places";
import { eraseBefore, writeAt } from "../../src/simulator/page/document/shown-edit";

/** A paragraph as the renderer draws it. */
function drawn(html: string): HTMLElement[] {
  document.body.innerHTML = html;
  return Array.from(document.body.querySelectorAll("p"));
}

const rich =
  "<p><span>Kinh </span><span><b>phí</b></span><br><span>\u2003</span><span><img></span><span>năm</span></p>";

test("places are characters, and one for a line break, a tab or a picture", () => {
  expect(placesOf(drawn(rich))).toBe("Kinh phí".length + 3 + "năm".length);
  expect(placesOf(drawn("<p></p>"))).toBe(0);
});

test("a paragraph that a page break has split is counted on", () => {
  const parts = drawn("<p><span>Trang một</span></p><p><span>Trang hai</span></p>");
  expect(placesOf(parts)).toBe(18);
  const second = parts[1]?.querySelector("span")?.firstChild;
  expect(second && placesBefore(parts, { node: second, offset: 6 })).toBe(15);
});

test("every place leads to a point, and the point back to the place", () => {
  const parts = drawn(rich);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: placesOf(parts) }), (places) => {
      const point = pointAt(parts, places);
      expect(point && placesBefore(parts, point)).toBe(places);
    }),
  );
});

test("a place behind the end is the end", () => {
  const parts = drawn(rich);
  const point = pointAt(parts, 99);
  expect(point && placesBefore(parts, point)).toBe(placesOf(parts));
});

test("typing shows at its place, in an empty paragraph too", () => {
  const parts = drawn(rich);
  expect(writeAt(parts, 5, "chi ")).toBe(true);
  expect(parts[0]?.textContent).toContain("Kinh chi phí");
  const empty = drawn("<p></p>");
  expect(writeAt(empty, 0, "Chữ đầu")).toBe(true);
  expect(empty[0]?.textContent).toBe("Chữ đầu");
});

test("erasing shows only where one character goes", () => {
  const parts = drawn(rich);
  expect(eraseBefore(parts, 5)).toBe(true);
  expect(parts[0]?.textContent).toContain("Kinhphí");
  expect(eraseBefore(parts, 0)).toBe(false);
});
