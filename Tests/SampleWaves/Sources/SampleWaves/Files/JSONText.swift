/// A value as JSON text, with its keys in the order given.
indirect enum JSONText {
  /// A string.
  case string(String)
  /// A whole number.
  case number(Int)
  /// A list.
  case list([JSONText])
  /// An object.
  case object([(key: String, value: JSONText)])

  /// The text: objects over several lines, lists on one.
  func text(indent: String = "") -> String {
    switch self {
    case .string(let value): Self.quoted(value)
    case .number(let value): String(value)
    case .list(let values):
      "[" + values.map { $0.text(indent: indent) }.joined(separator: ", ") + "]"
    case .object(let members):
      "{\n"
        + members.map { member in
          indent + "  " + Self.quoted(member.key) + ": " + member.value.text(indent: indent + "  ")
        }.joined(separator: ",\n") + "\n" + indent + "}"
    }
  }

  private static func quoted(_ string: String) -> String {
    var result = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
