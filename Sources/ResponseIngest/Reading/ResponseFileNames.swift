/// Whether a file by this name can hold answers: `.csv`, `.json`, `.jsonl` or `.xlsx`.
///
/// The lock file that a spreadsheet program leaves beside an open workbook is not one.
public func canHoldResponses(fileName name: String) -> Bool {
  let file = name.split(separator: "/").last.map { $0.lowercased() } ?? ""
  return !file.hasPrefix("~$")
    && [".csv", ".json", ".jsonl", ".xlsx"].contains { file.hasSuffix($0) }
}
