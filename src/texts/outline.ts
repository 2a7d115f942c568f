/** What is said of an outline from outside that cannot be used. */
export const outlineTexts = {
  unusable: (count: number) => `Đề cương không dùng được: ${count} chỗ chưa đúng.`,
  section: (position: number, id: string | undefined) =>
    id === undefined ? `Mục thứ ${position}` : `Mục thứ ${position} (${id})`,
  whole: "Đề cương",
  expected: {
    string: "phải là chữ",
    array: "phải là danh sách",
    object: "phải là nhóm thông tin",
    null: "phải để trống",
  } as Readonly<Record<string, string | undefined>>,
  absent: "còn thiếu",
  empty: "không được để trống",
  tooLong: (maximum: string) => `dài quá ${maximum} ký tự`,
  tooMany: (maximum: string) => `có quá ${maximum} mục`,
  oneOf: (values: string) => `phải là một trong: ${values}`,
  unknownKey: (keys: string) => `có thông tin không dùng đến: ${keys}`,
  badId: "phải là mã mục dạng I, I.1, I.1.2",
  other: "không đúng",
  repeatedId: "mã mục bị lặp",
  wrongParent: (expected: string) => `mục cha phải là ${expected}`,
  noParent: "mục ở cấp cao nhất không có mục cha",
  outOfOrder: "phải đứng ngay trong mục cha của nó, sau mục cha",
  repeatedNumber: (other: string) => `số thứ tự trùng với mục ${other} cùng cấp`,
  sharedTitle: (title: string, other: string) => `tên “${title}” trùng với tên của mục ${other}`,
} as const;
