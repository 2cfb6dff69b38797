import QuestionnaireSchema
import TextFormats

extension HeadingBinding {
  /// What a cell as a whole stands for by the names of its column; `nil` when it stands for itself.
  func renamed(
    _ field: DelimitedField, _ column: Int, in bytes: borrowing Span<UInt8>
  ) -> String? {
    codes[column].flatMap { $0.target(of: field.trimmedText(in: bytes)) }
  }

  /// What a cell as a whole stands for, or the cell itself.
  func renamed(_ cell: String, _ column: Int) -> String {
    codes[column]?.target(of: cell) ?? cell
  }

  /// The codes of municipalities that a cell in their column stands for: as a whole, or each of several
  /// names.
  func codeText(_ cell: String) -> String {
    guard let municipality, let names = codes[municipality] else { return cell }
    if let code = names.target(of: cell) { return code }
    let parts = cell.split { [";", "|", ",", "\n", "\r\n", "\r"].contains($0) }
      .map { String($0).trimmed }
    guard parts.contains(where: { names.target(of: $0) != nil }) else { return cell }
    return parts.map { names.target(of: $0) ?? $0 }.joined(separator: " ")
  }
}

extension AnswerCoder {
  /// The cell with an export's values replaced: as a whole, or each of several ticks.
  ///
  /// A cell that names a choice as it stands is left alone, and so is one in which no word is replaced: the
  /// words of a label are no codes.
  func renamed(_ text: String, by names: ValueNames) -> String {
    if let target = names.target(of: text) { return target }
    guard case .selectMultiple = question.kind,
      choice(text.utf8.span, 0..<text.utf8.count) == nil
    else { return text }
    let separators: Set<Character> = [";", "|", "\n", "\r\n", "\r"]
    let isListed = text.contains { separators.contains($0) }
    let parts = text.split { isListed ? separators.contains($0) : $0 == " " || $0 == "\t" }
      .map { String($0).trimmed }
    guard parts.contains(where: { names.target(of: $0) != nil }) else { return text }
    return parts.map { names.target(of: $0) ?? $0 }.joined(separator: "|")
  }
}
