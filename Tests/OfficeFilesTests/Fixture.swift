import Foundation
import TestSupport

@testable import OfficeFiles

/// The bytes of a file in the folder `Fixtures`.
func fixture(_ name: String) throws -> [UInt8] {
  let path = "\(projectFolder)/Tests/OfficeFilesTests/Fixtures/\(name)"
  return [UInt8](try Data(contentsOf: URL(filePath: path)))
}

/// The texts of a sheet by address.
func texts(_ bytes: [UInt8], sheet: Int = 0) throws(WorkbookError) -> [String: String] {
  var reader = try WorkbookReader(bytes)
  let cells = try reader.cells(ofSheet: sheet)
  var texts: [String: String] = [:]
  for cell in cells.cells { texts[cell.address.description] = cells.text(of: cell) }
  return texts
}

/// The texts of the only sheet of a workbook made by hand.
func texts(rows: String) throws(WorkbookError) -> [String: String] {
  try texts(HandmadeZip.workbook(sheet: HandmadeZip.sheetPart(rows)).bytes)
}
