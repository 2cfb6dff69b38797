import TestSupport
import Testing

@testable import OfficeFiles

/// Files that are cut off, lie, or are made to do harm: each gives an error, none ends the program.
@Suite struct HostileFilesTests {
  private static let sheet = "xl/worksheets/sheet1.xml"

  private func error(_ bytes: [UInt8], limit: Int = WorkbookReader.limit) -> WorkbookError? {
    do throws(WorkbookError) {
      var reader = try WorkbookReader(bytes, limit: limit)
      for sheet in reader.sheets.indices { _ = try reader.cells(ofSheet: sheet) }
      return nil
    } catch {
      return error
    }
  }

  private func zip(_ change: (inout HandmadeZip.Part) -> Void) -> [UInt8] {
    var zip = HandmadeZip.workbook(sheet: HandmadeZip.sheetPart("<row><c><v>1</v></c></row>"))
    change(&zip.parts[2])
    return zip.bytes
  }

  @Test func aWholeFileIsRead() {
    #expect(error(zip { _ in }) == nil)
    // Sizes that stand in the directory only, and names as some programs write them.
    #expect(error(zip { $0.flags = 8 }) == nil)
    #expect(error(zip { $0.name = "XL\\Worksheets\\Sheet1.xml" }) == nil)
  }

  @Test func everyFileThatIsCutOffIsRefused() throws {
    let whole = try fixture("libreoffice.xlsx")
    for count in stride(from: 0, to: whole.count, by: 7) {
      #expect(error(Array(whole[..<count])) != nil, "\(count)")
    }
    #expect(error([]) == .notAZip)
    #expect(error(Array("PK".utf8)) == .truncated)
    #expect(error(Array(whole[..<2000])) == .truncated)
  }

  @Test func noChangedByteEndsTheProgram() throws {
    let whole = try fixture("libreoffice.xlsx")
    var random = SeededGenerator(seed: 4)
    for _ in 0..<1000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      _ = error(bytes)
    }
  }

  @Test func refusesPartsThatAreNotWhatTheDirectorySays() {
    #expect(error(zip { $0.claimedSum = 1 }) == .damaged(part: Self.sheet))
    #expect(error(zip { $0.claimedSize = 10 }) == .damaged(part: Self.sheet))
    #expect(error(zip { $0.claimedSize = 1000 }) == .damaged(part: Self.sheet))
    #expect(error(zip { $0.method = 12 }) == .damaged(part: Self.sheet))
    #expect(error(zip { $0.method = 8 }) == .damaged(part: Self.sheet))
    #expect(error(zip { $0.claimedOffset = 0 }) == .damaged(part: ""))
    #expect(error(zip { $0.claimedOffset = 1 << 30 }) == .damaged(part: Self.sheet))
    #expect(error(zip { $0.flags = 1 }) == .encrypted)
    #expect(error(zip { $0.name = "xl/workbook.xml" }) == .damaged(part: "xl/workbook.xml"))
    #expect(error(zip { $0.name = "xl/elders.xml" }) == .missing(part: Self.sheet))
    #expect(
      error(HandmadeZip([.init("word/document.xml", "<document/>")]).bytes) == .notAWorkbook)
    #expect(error(HandmadeZip([.init("xl/workbook.bin", "")]).bytes) == .binaryWorkbook)
    #expect(
      error(HandmadeZip([.init("xl/workbook.xml", "<workbook/>")]).bytes) == .notAWorkbook)
  }

  @Test func refusesEntitiesAndDocumentTypes() {
    let laughs =
      #"<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>"#
      + HandmadeZip.sheetPart("<row><c><v>&b;</v></c></row>")
    #expect(
      error(HandmadeZip.workbook(sheet: laughs).bytes) == .hasDocumentType(part: Self.sheet))
    let outside = #"<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>"#
    #expect(
      error(HandmadeZip.workbook(sheet: outside).bytes) == .hasDocumentType(part: Self.sheet))
    #expect(
      error(HandmadeZip.workbook(sheet: HandmadeZip.sheetPart("<row>&x;</row>")).bytes)
        == .malformed(part: Self.sheet))
  }

  @Test func refusesElementsThatNestTooDeep() {
    let deep =
      String(repeating: "<a>", count: 10_000) + String(repeating: "</a>", count: 10_000)
    #expect(error(HandmadeZip.workbook(sheet: deep).bytes) == .tooDeep(part: Self.sheet))
  }

  @Test(arguments: ["", "<worksheet>", "geen xml", "<a></b>", "<worksheet/><worksheet/>", "\0\0"])
  func refusesWhatIsNoXML(text: String) {
    #expect(
      error(HandmadeZip.workbook(sheet: text).bytes) == .malformed(part: Self.sheet))
  }

  @Test func refusesABombBeforeItGoesOff() {
    let bomb = deflatedSpaces(count: 5_000_000)
    let honest = zip {
      $0.bytes = bomb.bytes
      $0.method = 8
      $0.claimedSize = bomb.count
    }
    #expect(error(honest, limit: 1 << 20) == .tooLarge(limit: 1 << 20))
    // One that says to be small gets no further than it said.
    let lying = zip {
      $0.bytes = bomb.bytes
      $0.method = 8
      $0.claimedSize = 1000
    }
    #expect(error(lying, limit: 1 << 20) == .damaged(part: Self.sheet))
    // Within the limit it is only bad XML.
    #expect(error(honest) == .damaged(part: Self.sheet))
  }

  @Test func countsAllPartsTogetherAgainstTheLimit() {
    let sheet = HandmadeZip.sheetPart("<row><c><v>1</v></c></row>")
    let parts = HandmadeZip.workbook(sheet: sheet).parts
    let total = parts.reduce(0) { $0 + $1.bytes.count }
    #expect(error(HandmadeZip(parts).bytes, limit: total) == nil)
    #expect(error(HandmadeZip(parts).bytes, limit: total - 1) == .tooLarge(limit: total - 1))
  }

  @Test func refusesASheetWhoseTextsAreTooLong() throws {
    // One shared text of ten thousand letters, three hundred times.
    let text = String(repeating: "x", count: 10_000)
    let cells = String(repeating: #"<c t="s"><v>0</v></c>"#, count: 300)
    var zip = HandmadeZip.workbook(sheet: HandmadeZip.sheetPart("<row>\(cells)</row>"))
    zip.parts[1] = .init(
      "xl/_rels/workbook.xml.rels",
      HandmadeZip.relationsPart([
        "worksheet": "worksheets/sheet1.xml", "sharedStrings": "/xl/sharedStrings.xml",
      ]))
    zip.parts.append(.init("xl/sharedStrings.xml", "<sst><si><t>\(text)</t></si></sst>"))
    #expect(error(zip.bytes, limit: 1 << 20) == .tooLarge(limit: 1 << 20))
  }
}

/// Spaces as zlib would pack them: one, and then copies of 258 of the one before.
private func deflatedSpaces(count: Int) -> (bytes: [UInt8], count: Int) {
  var bytes: [UInt8] = []
  var held = 0
  var heldCount = 0
  func put(_ bits: Int, _ count: Int) {
    held |= bits << heldCount
    heldCount += count
    while heldCount >= 8 {
      bytes.append(UInt8(held & 0xFF))
      held >>= 8
      heldCount -= 8
    }
  }
  // The last block, with the fixed codes; a space is 0x30 + 32 in eight bits, highest first.
  put(0b011, 3)
  put(Int(UInt8(0x30 + 32).reversed), 8)
  let copies = count / 258
  for _ in 0..<copies {
    // Length 258 is code 285, distance 1 is code 0.
    put(Int(UInt8(0b1100_0101).reversed), 8)
    put(0, 5)
  }
  put(0, 7)
  put(0, 7)
  return (bytes, 1 + copies * 258)
}

extension UInt8 {
  /// The same bits the other way round.
  fileprivate var reversed: UInt8 {
    (0..<8).reduce(0) { $0 | (self >> UInt8($1) & 1) << UInt8(7 - $1) }
  }
}
