import { attribute } from "../ooxml/dom";
import { Arguments } from "../protocol/arguments";
import {
  Collection,
  collectionType,
  wireType,
  type ObjectMethod,
  type WireType,
} from "../protocol/wire-type";
import { Comment } from "./comment";
import type { Stretch } from "./stretch";

export const commentType: WireType = wireType<Comment>("Comment", () => ({
  properties: {
    Id: { get: (comment) => comment.id },
    AuthorName: { get: (comment) => attribute(comment.element, "author") ?? "" },
    // The file does not know it.
    AuthorEmail: { get: () => "" },
    CreationDate: { get: (comment) => attribute(comment.element, "date") ?? null },
    Content: {
      get: (comment) => comment.content,
      set: (comment, value) => void (comment.content = new Arguments([value]).string(0)),
    },
    Resolved: {
      get: (comment) => comment.resolved,
      set: (comment, value) => void (comment.resolved = value === true),
    },
  },
  navigation: {
    Replies: { to: (comment) => new Collection(commentsType, () => comment.replies) },
  },
  objects: {
    GetRange: { object: (comment) => comment.range },
  },
  values: {
    Delete: { writes: true, value: (comment) => comment.delete() },
  },
}));

export const commentsType = collectionType<Comment>("CommentCollection");

/** `getComments()` (WordApi 1.4). */
export function commentsMethod<T extends Stretch>(): ObjectMethod<T> {
  return {
    since: "1.4",
    object: (stretch) =>
      new Collection(commentsType, () => Comment.within(stretch.document, stretch.paragraphElements())),
  };
}

/** `insertComment(text)` (WordApi 1.4). */
export function insertCommentMethod<T extends Stretch>(): ObjectMethod<T> {
  return {
    since: "1.4",
    writes: true,
    object: (stretch, args) => Comment.add(stretch.document, stretch.range(), args.string(0)),
  };
}
