/// A ZIP file made by hand, so that a test can make it wrong.
package struct HandmadeZip {
  /// A part, and what the directory says of it.
  package struct Part {
    package var name: String
    package var bytes: [UInt8]
    /// How the directory says that it is packed: 0 stored, 8 deflated.
    package var method: UInt16 = 0
    /// The size that the directory gives; by default that of the bytes.
    package var claimedSize: Int?
    /// The checksum that the directory gives; by default that of the bytes.
    package var claimedSum: UInt32?
    /// Flags of the part: 1 is encrypted, 8 says that sizes stand in the directory only.
    package var flags: UInt16 = 0
    /// Where the directory says that it starts; by default where it does.
    package var claimedOffset: Int?

    /// A part that is stored as it is.
    package init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }
  }

  /// The parts, in order.
  package var parts: [Part]

  /// A file with some parts.
  package init(_ parts: [Part]) {
    self.parts = parts
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let offset = part.claimedOffset ?? bytes.count
      let size = part.claimedSize ?? part.bytes.count
      let sum = part.claimedSum ?? checksum(part.bytes)
      let isLate = part.flags & 8 != 0
      let name = Array(part.name.utf8)
      bytes += little(0x0403_4B50, 4) + little(20, 2) + little(Int(part.flags), 2)
      bytes += little(Int(part.method), 2) + little(0, 4) + little(isLate ? 0 : Int(sum), 4)
      bytes += little(isLate ? 0 : part.bytes.count, 4) + little(isLate ? 0 : size, 4)
      bytes += little(name.count, 2) + little(0, 2) + name + part.bytes
      directory += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2)
      directory += little(Int(part.flags), 2) + little(Int(part.method), 2) + little(0, 4)
      directory += little(Int(sum), 4) + little(part.bytes.count, 4) + little(size, 4)
      directory += little(name.count, 2) + little(0, 2) + little(0, 2) + little(0, 8)
      directory += little(offset, 4) + name
    }
    let start = bytes.count
    bytes += directory + little(0x0605_4B50, 4) + little(0, 4) + little(parts.count, 2)
    return bytes + little(parts.count, 2) + little(directory.count, 4) + little(start, 4)
      + little(0, 2)
  }

  private func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}

extension HandmadeZip {
  /// A workbook with one sheet, of which the text of the part is given.
  package static func workbook(sheet: String) -> HandmadeZip {
    HandmadeZip([
      Part("xl/workbook.xml", workbookPart(["Blad1"])),
      Part("xl/_rels/workbook.xml.rels", relationsPart(["worksheet": "worksheets/sheet1.xml"])),
      Part("xl/worksheets/sheet1.xml", sheet),
    ])
  }

  /// The part that names the sheets of a workbook.
  package static func workbookPart(_ names: [String]) -> String {
    let sheets = names.enumerated().map { number, name in
      #"<sheet name="\#(name)" sheetId="\#(number + 1)" r:id="rId\#(number + 1)"/>"#
    }
    return #"<workbook xmlns:r="r"><sheets>"# + sheets.joined() + "</sheets></workbook>"
  }

  /// A part with references, by type, numbered in that order from `rId1`.
  package static func relationsPart(_ targets: KeyValuePairs<String, String>) -> String {
    let relations = targets.enumerated().map { number, target in
      #"<Relationship Id="rId\#(number + 1)" Type="x/\#(target.key)" Target="\#(target.value)"/>"#
    }
    return "<Relationships>" + relations.joined() + "</Relationships>"
  }

  /// The part of a sheet with some rows.
  package static func sheetPart(_ rows: String) -> String {
    "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
  }
}
