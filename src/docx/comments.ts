import type { Comment } from "../report";
import { childrenOf, isOn, textOf } from "./xml/access";
import type { XmlElement } from "./xml/parse";

/**
 * The comments; answers belong to the comment they answer. `extended` is the part of Word 2013 and later that tells
 * which are resolved; it knows a comment by the id of its last paragraph ([MS-DOCX] 2.5.4.4).
 */
export function readComments(
  root: XmlElement | undefined,
  extended: XmlElement | undefined,
  starts: ReadonlyMap<string, number>,
): Comment[] {
  if (!root) return [];
  const states = new Map(
    childrenOf(extended, "w15:commentEx").map(({ attributes }) => [attributes["w15:paraId"], attributes]),
  );
  return childrenOf(root, "w:comment").flatMap((comment) => {
    const paragraphs = childrenOf(comment, "w:p");
    const state = states.get(paragraphs[paragraphs.length - 1]?.attributes["w14:paraId"]);
    if (state?.["w15:paraIdParent"] !== undefined) return [];
    const author = comment.attributes["w:author"];
    const paragraph = starts.get(comment.attributes["w:id"] ?? "");
    const done = state?.["w15:done"];
    return {
      ...(author && { author }),
      text: paragraphs.map(wordsOf).join("\n"),
      resolved: done !== undefined && isOn(done),
      ...(paragraph !== undefined && { paragraph }),
    };
  });
}

function wordsOf(element: XmlElement): string {
  if (element.name === "w:t") return textOf(element);
  if (element.name === "w:del") return "";
  let text = "";
  for (const node of element.children) if (typeof node !== "string") text += wordsOf(node);
  return text;
}
