import Findings
import FuzzInput
import TextFormats

/// What is read as JSON, is written and read again the same.
@c(LLVMFuzzerTestOneInput)
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = unsafe decodeText(fuzzInput(start, count))
  let document: JSONDocument
  do throws(JSONError) {
    document = try JSONDocument(text)
  } catch {
    precondition((0...text.bytes.count).contains(error.offset), "a fault outside the text")
    precondition(!error.message.isEmpty && error.position.line > 0, "a fault without words")
    return 0
  }
  for layout in [JSONOutput.Layout.compact, .pretty] {
    let written = document.root.output.text(layout)
    let again = try? JSONDocument(DecodedText(written))
    precondition(again?.root.output.text(layout) == written, "written and read again differently")
    precondition(again.map { says($0.root, document.root) } == true, "another value")
  }
  return 0
}

/// Whether two values say the same, wherever they stand; a number is written as it is said.
private func says(_ left: JSONValue, _ right: JSONValue) -> Bool {
  switch (left.kind, right.kind) {
  case (.array(let left), .array(let right)):
    left.count == right.count && zip(left, right).allSatisfy { says($0, $1) }
  case (.object(let left), .object(let right)):
    left.count == right.count
      && zip(left, right).allSatisfy { isSame($0.key, $1.key) && says($0.value, $1.value) }
  case (.string(let left), .string(let right)): isSame(left, right)
  case (.number, .number): true
  default: left.kind == right.kind
  }
}

private func isSame(_ left: String, _ right: String) -> Bool {
  left.utf8.elementsEqual(right.utf8)
}

extension JSONValue {
  /// The value to be written; of numbers only those in millionths.
  fileprivate var output: JSONOutput {
    switch kind {
    case .null: .null
    case .bool(let value): .bool(value)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.output))
    case .object(let members): .object(members.map { ($0.key, $0.value.output) })
    case .number(let digits):
      if case .millionths(let number) = ParsedNumber(digits, decimals: .allowed) {
        .decimal(millionths: number)
      } else {
        .integer(0)
      }
    }
  }
}
