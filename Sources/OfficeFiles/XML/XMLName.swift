/// The name of an element or attribute without the prefix before a colon.
///
/// It is its first eight letters and its length: enough to tell the names in a workbook apart, and
/// comparing is comparing two numbers.
struct XMLName: Sendable, Hashable {
  private let letters: UInt64
  private let count: Int

  /// The name that ends before a zero byte.
  init(terminated name: UnsafePointer<CChar>) {
    var letters: UInt64 = 0
    var count = 0
    var next = unsafe name
    while unsafe next.pointee != 0 {
      let byte = unsafe UInt8(bitPattern: next.pointee)
      unsafe next += 1
      if byte == UInt8(ascii: ":") {
        (letters, count) = (0, 0)
      } else {
        if count < 8 { letters = letters << 8 | UInt64(byte) }
        count += 1
      }
    }
    self.letters = letters
    self.count = count
  }

  private init(_ name: StaticString) {
    letters = unsafe UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
      .prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    count = name.utf8CodeUnitCount
  }
}

/// The names that mean something in a workbook.
extension XMLName {
  static let cell = XMLName("c")
  static let cellFormat = XMLName("xf")
  static let cellFormats = XMLName("cellXfs")
  static let code = XMLName("formatCode")
  static let column = XMLName("col")
  static let counting1904 = XMLName("date1904")
  static let firstColumn = XMLName("min")
  static let formula = XMLName("f")
  static let hidden = XMLName("hidden")
  static let id = XMLName("Id")
  static let inlineString = XMLName("is")
  static let lastColumn = XMLName("max")
  static let mergedCells = XMLName("mergeCell")
  static let mergedCellsList = XMLName("mergeCells")
  static let name = XMLName("name")
  static let area = XMLName("ref")
  static let numberFormat = XMLName("numFmt")
  static let numberFormatID = XMLName("numFmtId")
  static let phonetic = XMLName("rPh")
  static let reference = XMLName("r")
  static let relation = XMLName("id")
  static let relationship = XMLName("Relationship")
  static let row = XMLName("row")
  static let sheet = XMLName("sheet")
  static let sheetData = XMLName("sheetData")
  static let state = XMLName("state")
  static let stringItem = XMLName("si")
  static let style = XMLName("s")
  static let target = XMLName("Target")
  static let text = XMLName("t")
  static let type = XMLName("Type")
  static let value = XMLName("v")
  static let workbookProperties = XMLName("workbookPr")
}
