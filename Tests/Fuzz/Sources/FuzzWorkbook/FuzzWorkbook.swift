import FuzzInput
import OfficeFiles
import TestSupport
import TextFormats

/// Any bytes are opened as a workbook, or stand in one as a sheet, its shared texts or its styles.
///
/// The first byte tells which.
@c(LLVMFuzzerTestOneInput)
public func fuzzWorkbook(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let input = unsafe fuzzInput(start, count)
  let bytes = input.array(in: 1..<count)
  switch input.array(in: 0..<1)[0] % 4 {
  case 0: read(bytes)
  case 1: read(workbook(sheet: bytes))
  case 2: read(workbook(strings: bytes))
  default: read(workbook(styles: bytes))
  }
  return 0
}

/// A workbook in which one part is made up.
private func workbook(
  sheet: [UInt8]? = nil, strings: [UInt8]? = nil, styles: [UInt8]? = nil
) -> [UInt8] {
  var zip = HandmadeZip.workbook(
    sheet: HandmadeZip.sheetPart(
      #"<row><c t="s"><v>0</v></c><c s="0"><v>44000.5</v></c><c s="1"><v>1</v></c></row>"#))
  zip.parts[1] = HandmadeZip.Part(
    zip.parts[1].name,
    HandmadeZip.relationsPart([
      "worksheet": "worksheets/sheet1.xml", "sharedStrings": "strings.xml", "styles": "styles.xml",
    ]))
  if let sheet { zip.parts[2].bytes = sheet }
  for (name, bytes) in [("xl/strings.xml", strings), ("xl/styles.xml", styles)] {
    guard let bytes else { continue }
    var part = HandmadeZip.Part(name, "")
    part.bytes = bytes
    zip.parts.append(part)
  }
  return zip.bytes
}

/// What can be read is in order and in its bounds.
private func read(_ bytes: [UInt8]) {
  do throws(WorkbookError) {
    var workbook = try WorkbookReader(bytes, limit: 1 << 20)
    for sheet in workbook.sheets.indices.prefix(3) {
      let cells = try workbook.cells(ofSheet: sheet)
      for (cell, next) in zip(cells.cells, cells.cells.dropFirst()) {
        precondition((cell.row, cell.column) < (next.row, next.column), "cells out of order")
      }
      for cell in cells.cells {
        precondition(!cell.range.isEmpty && cell.range.upperBound <= cells.bytes.count, "no text")
        precondition(cells.cell(at: cell.address) == cell, "a cell that is not found")
      }
    }
  } catch {
    // What is wrong with it is told; that it does not crash is what is tried here.
  }
}
