import { createHistory } from "../../src/simulator/page/document/history";

const state = (number: number) => ({
  docx: Uint8Array.of(number),
  cursor: { paragraph: number, offset: 0 },
});
const number = (found: { readonly docx: Uint8Array } | undefined) => found?.docx[0];

test("goes back step by step, to the place of the step that is undone, and forward again", () => {
  const history = createHistory(state(0));
  expect([history.canUndo, history.canRedo]).toEqual([false, false]);
  history.record(state(1));
  history.record(state(2));
  const undone = history.undo();
  expect([number(undone), undone?.cursor.paragraph]).toEqual([1, 2]);
  expect(number(history.undo())).toBe(0);
  expect([history.undo(), history.canUndo, history.canRedo]).toEqual([undefined, false, true]);
  expect(number(history.redo())).toBe(1);
  expect(number(history.redo())).toBe(2);
  expect([history.redo(), history.canRedo]).toEqual([undefined, false]);
});

test("a new step takes the place of those that were undone", () => {
  const history = createHistory(state(0));
  history.record(state(1));
  history.undo();
  history.record(state(2));
  expect(history.canRedo).toBe(false);
  expect(number(history.undo())).toBe(0);
  expect(number(history.redo())).toBe(2);
});

test("keeps a hundred steps and forgets the oldest", () => {
  const history = createHistory(state(0));
  for (let step = 1; step <= 120; step += 1) history.record(state(step));
  let last: number | undefined;
  for (let found = history.undo(); found; found = history.undo()) last = number(found);
  expect(last).toBe(20);
});
