/// A JSON value to be written, with its keys in a fixed order.
public enum JSONOutput: Sendable {
  /// An object; its keys are written in this order.
  case object([(String, JSONOutput)])
  /// An array.
  case array([JSONOutput])
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A number in millionths: 12500000 is written as 12.5.
  case decimal(millionths: Int64)
  /// `true` or `false`.
  case bool(Bool)
  /// `null`.
  case null

  /// How JSON is laid out.
  public enum Layout: Sendable, Hashable {
    /// A line for every element, two spaces for every level.
    case pretty
    /// All on one line without spaces.
    case compact
  }

  /// The value as text, without a line end after it.
  public func text(_ layout: Layout) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }

  /// The value as UTF-8, without a line end after it.
  public func bytes(_ layout: Layout) -> [UInt8] {
    var bytes: [UInt8] = []
    write(layout, to: &bytes)
    return bytes
  }

  /// Appends the value as UTF-8, without a line end after it.
  public func write(_ layout: Layout, to bytes: inout [UInt8]) {
    write(layout, depth: 0, to: &bytes)
  }

  private func write(_ layout: Layout, depth: Int, to bytes: inout [UInt8]) {
    switch self {
    case .object(let members):
      writeList(members, "{", "}", layout, depth, &bytes) { member, bytes in
        writeJSONString(member.0, to: &bytes)
        bytes.append(contentsOf: (layout == .pretty ? ": " : ":").utf8)
        member.1.write(layout, depth: depth + 1, to: &bytes)
      }
    case .array(let elements):
      writeList(elements, "[", "]", layout, depth, &bytes) { element, bytes in
        element.write(layout, depth: depth + 1, to: &bytes)
      }
    case .string(let text): writeJSONString(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .decimal(let millionths): bytes.append(contentsOf: plainDecimal(millionths).utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }
}

private func writeList<Element>(
  _ elements: [Element], _ opener: String, _ closer: String, _ layout: JSONOutput.Layout,
  _ depth: Int, _ bytes: inout [UInt8], _ writeElement: (Element, inout [UInt8]) -> Void
) {
  bytes.append(contentsOf: opener.utf8)
  for (index, element) in elements.enumerated() {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    if layout == .pretty { breakLine(depth + 1, &bytes) }
    writeElement(element, &bytes)
  }
  if layout == .pretty, !elements.isEmpty { breakLine(depth, &bytes) }
  bytes.append(contentsOf: closer.utf8)
}

private func breakLine(_ depth: Int, _ bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\n"))
  bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
}
