import { readData } from "../../../src/statistics";

test("elements inside one another without end are no data: each would be looked through from all those in it", () => {
  const nested = "<x>".repeat(1000) + "</x>".repeat(1000);
  const xml = `<data xmlns="urn:bao-cao-2282:data" version="1">${nested}</data>`;
  expect(() => readData(xml)).toThrow(expect.objectContaining({ code: "damaged", part: "xml" }));
});
