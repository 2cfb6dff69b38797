public import TextFormats

/// How submissions stand in a file.
public enum ResponseLayout: Sendable {
  /// One submission, as JSON.
  case document
  /// A submission on every line, as JSON.
  case lines
  /// A submission on every row under a heading.
  case batch
}

extension SourceFile {
  /// How submissions stand in the file, by the end of its name.
  ///
  /// Mail keeps `.json` out, so that people send it as `.txt`: what begins like JSON is read as such.
  public var layout: ResponseLayout {
    let ending = name.lowercased()
    if ending.hasSuffix(".json") { return .document }
    if ending.hasSuffix(".txt"), bytes.beginLikeAnObject { return .document }
    return ending.hasSuffix(".jsonl") ? .lines : .batch
  }

  /// Whether the file has the name of an Excel workbook.
  var isNamedWorkbook: Bool { name.lowercased().hasSuffix(".xlsx") }
}

extension Bytes {
  /// Whether `{` is the first sign of the text, in any encoding that is read.
  fileprivate var beginLikeAnObject: Bool {
    let text = decodeText(self[0..<Swift.min(count, 1 << 10)])
    return text.bytes.withSpan { bytes in
      let rest = trimmed(0..<bytes.count, in: bytes)
      return !rest.isEmpty && bytes[rest.lowerBound] == UInt8(ascii: "{")
    }
  }
}
