import { openComments } from "../../../src/report/rules/open-comments";
import { trackedChanges } from "../../../src/report/rules/tracked-changes";
import { draft } from "./draft";
import { testRule } from "./rule-tester";

const lines = ["Kính gửi: Sở Nội vụ", "Đơn vị báo cáo như sau:"];

testRule(trackedChanges, {
  valid: { "no change waits": draft(lines, { trackedChanges: { count: 0 } }) },
  notChecked: { "the reader does not know": draft(lines) },
  invalid: {
    "changes in known paragraphs: told at the first": {
      draft: draft(lines, { trackedChanges: { count: 3, paragraphs: [1] } }),
      findings: [
        {
          message: "Văn bản còn 3 thay đổi được theo dõi chưa chấp nhận hoặc từ chối.",
          at: "Đơn vị báo cáo như sau:",
        },
      ],
    },
    "only their number is known": {
      draft: draft(lines, { trackedChanges: { count: 1 } }),
      findings: [{ message: "Văn bản còn 1 thay đổi được theo dõi chưa chấp nhận hoặc từ chối.", at: null }],
    },
  },
});

testRule(openComments, {
  valid: {
    "no comments": draft(lines, { comments: [] }),
    "every comment resolved": draft(lines, { comments: [{ text: "Đã sửa", resolved: true }] }),
  },
  notChecked: { "the reader does not know": draft(lines) },
  invalid: {
    "each open comment is told at its own paragraph": {
      draft: draft(lines, {
        comments: [
          { author: "Nguyễn Văn An", text: "Bổ sung số liệu\nnăm 2025", resolved: false, paragraph: 1 },
          { author: "Lê Thị Bình", text: "Xong", resolved: true, paragraph: 0 },
          { text: "", resolved: false },
        ],
      }),
      findings: [
        {
          message: "Còn ý kiến góp ý của Nguyễn Văn An chưa xử lý: “Bổ sung số liệu năm 2025”.",
          at: "Đơn vị báo cáo như sau:",
        },
        { message: "Còn ý kiến góp ý chưa xử lý.", at: null },
      ],
    },
    "a long comment is cut at a word": {
      draft: draft(lines, {
        comments: [
          {
            text: "Đề nghị rà soát lại toàn bộ số liệu về cán bộ nữ trong diện quy hoạch trước khi trình ký",
            resolved: false,
          },
        ],
      }),
      findings: [
        {
          message:
            "Còn ý kiến góp ý chưa xử lý: “Đề nghị rà soát lại toàn bộ số liệu về cán bộ nữ trong diện…”.",
          at: null,
        },
      ],
    },
  },
});
