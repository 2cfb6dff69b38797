import OfficeFiles
public import TextFormats

extension SourceFile {
  /// What the file is: told from its bytes, and from its name only where these leave it open.
  ///
  /// - Complexity: It looks at the beginning of the file only, but in a ZIP file at its directory, of
  ///   JSON that is no submission at all of it, and in white space until it ends.
  public var kind: FileKind {
    let head = bytes.array(in: 0..<min(Self.headSize, bytes.count))
    if head.isEmpty { return .unfit(.empty) }
    if isLockFile { return .unfit(.leftover) }
    if bytes.startsLikeZip { return packedKind }
    if bytes.startsLikeOldOffice { return compoundKind }
    if let found = FileSignature.sure.first(where: { $0.matches(head) }) {
      // So does the list of variables begin in what this program exports.
      let isOurs =
        found.kind == .unread(.statistics) && bytes.contains(Array("Jaar van de meting".utf8))
      return isOurs ? .own(.output) : found.kind
    }
    if head.starts(with: Self.databaseMark) { return databaseKind(head) }
    let start = TextHead(head, ending: ending)
    if start.isBinary { return binaryKind(head) }
    if start.isBlank, text.isBlank(0..<text.bytes.count) { return .unfit(.empty) }
    return textKind(start)
  }

  /// Whether it is text, whatever is told in it.
  var isText: Bool {
    let head = bytes.array(in: 0..<min(Self.headSize, bytes.count))
    return !bytes.startsLikeZip && !bytes.startsLikeOldOffice
      && !TextHead(head, ending: ending).isBinary
  }

  /// So many bytes tell what a file is.
  private static let headSize = 1 << 14

  /// The name without its folders.
  private var ownName: String { PathParts(name).name.lowercased() }

  /// What stands behind the last point of the name, in lower case; empty without a point.
  var ending: String {
    let name = ownName
    return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
  }

  /// Whether it is the small file that Office puts beside one that is open, or one of the system's.
  private var isLockFile: Bool {
    if ["thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", "icon\r"].contains(ownName) {
      return true
    }
    if ownName.hasPrefix(".~lock."), ownName.hasSuffix("#") { return true }
    let isBesideDatabase = ["-wal", "-shm", "-journal"].contains { ending.hasSuffix("sqlite" + $0) }
    // Somebody's own file may be called so, but is no name padded with spaces.
    return isBesideDatabase
      || ownName.hasPrefix("~$") && bytes.count <= 1024 && bytes.withSpan { $0[0] < 0x40 }
  }

  // MARK: Files that are no text

  /// What a ZIP file is by what it holds.
  private var packedKind: FileKind {
    switch bytes.withSpan({ packageKind($0) }) {
    case .workbook: return .workbook
    case .document: return .unfit(.letter)
    case .slides: return .unfit(.slides)
    case .drawing: return .unfit(.picture)
    case .encrypted: return .unread(.encrypted)
    case .appleDocument:
      return ending == "pages"
        ? .unfit(.letter) : ending == "key" ? .unfit(.slides) : .unread(.numbers)
    case .archive: return .unread(.archive)
    case .damaged: return ["zip", "kmz", "jar"].contains(ending) ? .unread(.archive) : .workbook
    }
  }

  /// What a compound file is, in which Office kept everything before 2007, by the names of its parts.
  private var compoundKind: FileKind {
    func holds(_ part: String) -> Bool {
      bytes.contains(Array(part.utf8.flatMap { [$0, 0] }))
    }
    if holds("EncryptedPackage") { return .unread(.encrypted) }
    if holds("__properties_version1.0") { return .unread(.mail) }
    let isSheet = holds("Workbook") || holds("Book")
    // A letter can hold a sheet and a sheet a letter: the name says which is in which.
    if holds("WordDocument"), !isSheet || ["doc", "dot"].contains(ending) {
      return .unfit(.letter)
    }
    if holds("PowerPoint Document"), !isSheet || ["ppt", "pps"].contains(ending) {
      return .unfit(.slides)
    }
    return .unread(.oldWorkbook)
  }

  private static let databaseMark = Array("SQLite format 3\0".utf8)

  /// Whether a database is the register of this program, by the mark that it puts in it.
  private func databaseKind(_ head: [UInt8]) -> FileKind {
    let mark = Array("kans".utf8)
    return head.count >= 72 && head[68..<72].elementsEqual(mark)
      ? .own(.register) : .unread(.unknown)
  }

  /// What a file is that is no text and has no sure mark.
  private func binaryKind(_ head: [UInt8]) -> FileKind {
    FileSignature.inBinary.first { $0.matches(head) }?.kind ?? .unread(.unknown)
  }
}
