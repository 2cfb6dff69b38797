import Findings

extension Finding {
  /// The record it is about: `rij 4, GM9001`; empty when it is about the whole file.
  var record: String {
    ((place.row.map { ["rij \($0)"] } ?? []) + units).joined(separator: ", ")
  }

  /// How it is called and what in the record it is about: the cell, which is where people look first,
  /// the code, the place in the text, the question, the column, and the value where the message does
  /// not quote it.
  var details: [String] {
    var details = place.isCell ? place.column.map { ["cel \($0)"] } ?? [] : []
    details.append(code.text)
    if let position = place.position {
      details.append("regel \(position.line), teken \(position.column)")
    }
    if let path = place.path { details.append("pad \(path)") }
    if let item { details.append("vraag \(item)") }
    if let column = place.column, column != item, !place.isCell {
      details.append("kolom ‘\(column)’")
    }
    if let value, !quotes(value) { details.append("waarde ‘\(value.shortened(to: 200))’") }
    if let rule { details.append("controleregel \(rule)") }
    return details
  }
}

extension Finding {
  /// Whether the message quotes a value, or the beginning of a long one.
  fileprivate func quotes(_ value: String) -> Bool {
    let start = value.prefix(60)
    return message.contains("‘" + start + (start.count == value.count ? "’" : ""))
  }
}

extension String {
  /// The text, or its beginning and an ellipsis when it is longer than a number of characters.
  fileprivate func shortened(to count: Int) -> String {
    let end = index(startIndex, offsetBy: count, limitedBy: endIndex) ?? endIndex
    return end == endIndex ? self : self[..<end] + "…"
  }
}
