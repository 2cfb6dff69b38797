/// What a ZIP file is by the names of its parts, none of which is unpacked.
public enum PackageKind: Sendable, Hashable {
  /// A spreadsheet, or what may be one: reading it tells.
  case workbook
  /// A document of a word processor.
  case document
  /// Slides.
  case slides
  /// A drawing.
  case drawing
  /// A document of Apple's programs: which of them, its parts do not tell.
  case appleDocument
  /// Other files, packed in one.
  case archive
  /// Parts have a password.
  case encrypted
  /// The list of its parts is not there or not whole.
  case damaged

  /// Tells by the names of the parts, in lower case.
  init(parts: some Collection<String>, mediaType: String) {
    func holds(_ folder: String) -> Bool { parts.contains { $0.hasPrefix(folder) } }
    switch mediaType {
    case let type where type.contains("opendocument.text"): self = .document
    case let type where type.contains("opendocument.presentation"): self = .slides
    case let type where type.contains("opendocument.graphics"): self = .drawing
    case let type where type.contains("epub"): self = .document
    default:
      let isOffice = parts.contains("[content_types].xml") || parts.contains("_rels/.rels")
      if holds("xl/") {
        self = .workbook
      } else if isOffice, holds("word/") {
        self = .document
      } else if isOffice, holds("ppt/") {
        self = .slides
      } else if isOffice, holds("visio/") {
        self = .drawing
      } else if parts.contains(where: { $0.hasSuffix(".iwa") }) {
        self = .appleDocument
      } else {
        let isOpen = parts.contains("content.xml") && parts.contains("meta-inf/manifest.xml")
        self = isOffice || isOpen ? .workbook : .archive
      }
    }
  }
}

/// What a ZIP file is.
public func packageKind(_ bytes: borrowing Span<UInt8>) -> PackageKind {
  do throws(WorkbookError) {
    let names = try ZipDirectory(bytes).names
    return PackageKind(parts: names, mediaType: mediaType(in: bytes))
  } catch {
    switch error {
    // A workbook with a password is told as that when it is read.
    case .encrypted: return .encrypted
    default: return .damaged
    }
  }
}

/// The kind of document that OpenDocument and EPUB name in a first part that is not packed; empty
/// without one.
private func mediaType(in bytes: borrowing Span<UInt8>) -> String {
  let name = Array("mimetype".utf8)
  guard bytes.count > 38, bytes.number16(at: 8) == 0, Int(bytes.number16(at: 26)) == name.count
  else { return "" }
  for index in name.indices where bytes[30 + index] != name[index] { return "" }
  let start = 38 + Int(bytes.number16(at: 28))
  let end = min(bytes.count, start + min(100, Int(bytes.number32(at: 18))))
  var text: [UInt8] = []
  var index = start
  while index < end {
    text.append(bytes[index])
    index += 1
  }
  return String(decoding: text, as: UTF8.self).lowercased()
}
