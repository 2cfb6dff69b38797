import TextFormats

/// Finds the contact data in submissions that are JSON.
///
/// They stand under `contact`, and under keys with the name of contact data that mean nothing else:
/// beside the answers all but those with a meaning of their own, among the answers those that are
/// no heading of the questionnaire. Of a key that is given more than once all values are found.
struct JSONContactData {
  private let names: ContactNames
  private let headings: HeadingNames
  private let filler: UInt8
  /// What was found, in the order of the text.
  private(set) var places: [ContactPlace] = []

  init(_ names: ContactNames, _ headings: HeadingNames, filler: UInt8) {
    self.names = names
    self.headings = headings
    self.filler = filler
  }

  /// Looks through a part of a text.
  ///
  /// Of what cannot be read as JSON only the addresses are found. It counts for nothing, and stays
  /// unreadable: letters in the place of letters close no bracket and finish no escape.
  mutating func find(in text: DecodedText, _ range: Range<Int>) {
    if let root = try? JSONDocument(text, in: range).root {
      findSubmissions(root)
      return
    }
    text.bytes.withSpan { bytes in
      for address in bareAddresses(in: range, of: bytes) {
        add(address, filler, repairedText(bytes, address))
      }
    }
  }

  /// Looks through a submission, or through a list of them, which does not count but was received.
  private mutating func findSubmissions(_ value: JSONValue) {
    for element in value.array ?? [] { findSubmissions(element) }
    for member in value.object ?? [] {
      if member.key == "antwoorden" {
        for answer in member.value.object ?? []
        where headings.role(of: answer.key) == nil && names.contains(answer.key) {
          take(answer.value)
        }
      } else if member.key == "contact"
        || !SubmissionObject.keys.contains(member.key) && names.contains(member.key)
      {
        take(member.value)
      }
    }
  }

  /// Takes a text or number, or all of them in a list or object.
  private mutating func take(_ value: JSONValue) {
    switch value.kind {
    case .null, .bool: break
    case .number(let written):
      add(value.range, UInt8(ascii: "1"), written)
    case .string(let text):
      let value = value.range.lowerBound + 1..<value.range.upperBound - 1
      if !text.trimmed.isEmpty { add(value, filler, text.trimmed) }
    case .array(let elements):
      for element in elements { take(element) }
    case .object(let members):
      for member in members { take(member.value) }
    }
  }

  private mutating func add(_ part: Range<Int>, _ filler: UInt8, _ value: String) {
    places.append(ContactPlace(parts: [part], filler: filler, values: [value], columns: 0..<0))
  }
}
