/// A workbook that was opened: its sheets are known, and each can be read.
///
/// It reads what Excel, LibreOffice, openpyxl and programs like them write, also in the strict form.
public struct WorkbookReader: Sendable {
  /// The sheets with cells, in the order in which they are shown.
  public let sheets: [SheetInfo]
  private var archive: ZipArchive
  private let strings: SharedStrings
  private let formats: NumberFormats
  private let epoch: DateEpoch

  /// A sheet before it is read.
  public struct SheetInfo: Sendable, Hashable {
    /// The name on its tab.
    public let name: String
    /// Whether people see it.
    public let isHidden: Bool
    /// The part of the file it stands in.
    let part: String
  }

  /// No workbook with answers has more sheets.
  private static let mostSheets = 1000

  /// So many bytes may be unpacked from a workbook, and so long may the texts of a sheet be.
  public static let limit = 256 << 20

  /// Opens a workbook; no more than a limit of bytes may come out of it in all, and the texts of a
  /// sheet may be no longer.
  ///
  /// - Throws: ``WorkbookError``.
  public init(_ bytes: [UInt8], limit: Int = WorkbookReader.limit) throws(WorkbookError) {
    archive = try ZipArchive(bytes, limit: limit)
    let workbook = try Self.workbookPart(in: &archive)
    let contents = try archive.read(workbook, WorkbookHandler())
    let relations = try archive.relations(of: workbook)
    epoch = contents.epoch
    formats = try archive.read(relations.target(ofType: "styles"), StylesHandler()).formats
    let shared = relations.target(ofType: "sharedStrings")
    strings = try archive.read(shared, SharedStringsHandler()).strings
    var sheets: [SheetInfo] = []
    var parts: Set<String> = []
    for sheet in contents.sheets {
      guard let target = relations.targets[sheet.relation], target.type == "worksheet" else {
        continue
      }
      // Each is read in its turn: one part for many sheets would be a lot of work in a small file.
      guard parts.insert(target.part).inserted, parts.count <= Self.mostSheets else {
        throw .damaged(part: workbook)
      }
      sheets.append(SheetInfo(name: sheet.name, isHidden: sheet.isHidden, part: target.part))
    }
    if sheets.isEmpty { throw .notAWorkbook }
    self.sheets = sheets
  }

  /// Reads a sheet, or only its first rows.
  ///
  /// - Throws: ``WorkbookError``.
  /// - Precondition: There is a sheet of that number.
  public mutating func cells(
    ofSheet number: Int, rows rowLimit: Int = CellAddress.rowCount
  ) throws(WorkbookError) -> SheetCells {
    let part = sheets[number].part
    let handler = SheetHandler(
      SheetHandler.Meaning(
        strings: strings, formats: formats, epoch: epoch, part: part, rowLimit: rowLimit,
        textLimit: archive.limit))
    return try archive.read(part, handler).sheet()
  }

  /// The part that describes the workbook.
  private static func workbookPart(in archive: inout ZipArchive) throws(WorkbookError) -> String {
    if archive.hasPart(named: "_rels/.rels") {
      let relations = try archive.relations(of: "")
      if let part = relations.target(ofType: "officeDocument"), archive.hasPart(named: part),
        part.lowercased().hasSuffix(".xml")
      {
        return part
      }
    }
    if archive.hasPart(named: "xl/workbook.xml") { return "xl/workbook.xml" }
    if archive.hasPart(endingIn: "workbook.bin") { throw .binaryWorkbook }
    // Its parts are a `mimetype` and a `content.xml`.
    if archive.hasPart(named: "content.xml"), archive.hasPart(named: "meta-inf/manifest.xml") {
      throw .openDocument
    }
    throw .notAWorkbook
  }
}

extension ZipArchive {
  /// Reads a part as XML.
  fileprivate mutating func read<Handler: XMLHandler>(
    _ part: String, _ handler: Handler
  ) throws(WorkbookError) -> Handler {
    let reading = try XMLReading(handler, part: part)
    var goesOn = true
    try unpack(part) { (piece) throws(WorkbookError) in
      if goesOn { goesOn = try reading.read(piece, isLast: false) }
    }
    if goesOn { _ = try reading.read([UInt8]().span, isLast: true) }
    return reading.handler() ?? handler
  }

  /// Reads a part that need not be there.
  fileprivate mutating func read<Handler: XMLHandler>(
    _ part: String?, _ handler: Handler
  ) throws(WorkbookError) -> Handler {
    guard let part, hasPart(named: part) else { return handler }
    return try read(part, handler)
  }

  /// What a part, or with an empty name the whole file, refers to; nothing if it says nothing.
  fileprivate mutating func relations(of part: String) throws(WorkbookError) -> Relations {
    let path = PartPath(part)
    let name = path.folder + "_rels/" + path.name + ".rels"
    return try read(
      hasPart(named: name) ? name : nil, RelationsHandler(folder: path.folder)
    ).relations
  }
}
