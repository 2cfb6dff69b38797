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
  public var layout: ResponseLayout {
    let ending = name.lowercased()
    if ending.hasSuffix(".json") { return .document }
    return ending.hasSuffix(".jsonl") ? .lines : .batch
  }

  /// Whether the file has the name of an Excel workbook.
  var isNamedWorkbook: Bool { name.lowercased().hasSuffix(".xlsx") }
}
