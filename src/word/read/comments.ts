import type { Comment, Paragraph } from "../../report";
import { question, type Question } from "./ask-all";
import { plainText } from "./plain-text";

/** A comment, and the text of the paragraph where it starts once that has been asked for. */
export interface LoadedComment {
  readonly comment: Word.Comment;
  text?: string;
}

/** Where each comment starts: the API gives a range, not a position. */
export function aboutComments(loaded: readonly LoadedComment[]): Question[] {
  return loaded.map((each) =>
    question(
      () => {
        const paragraph = each.comment.getRange().paragraphs.getFirst();
        paragraph.load("text");
        return paragraph;
      },
      (paragraph) => {
        each.text = plainText(paragraph.text);
      },
    ),
  );
}

/** The comments of the snapshot; the paragraph is known when no other has the same text. */
export function commentFacts(loaded: readonly LoadedComment[], paragraphs: readonly Paragraph[]): Comment[] {
  return loaded.map(({ comment, text }) => ({
    author: comment.authorName,
    text: plainText(comment.content),
    resolved: comment.resolved,
    paragraph: onlyIndexOf(text, paragraphs),
  }));
}

function onlyIndexOf(text: string | undefined, paragraphs: readonly Paragraph[]): number | undefined {
  const same = (paragraph: Paragraph) => paragraph.text === text;
  const first = paragraphs.findIndex(same);
  return first >= 0 && first === paragraphs.findLastIndex(same) ? first : undefined;
}
