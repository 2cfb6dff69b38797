import QuestionnaireSchema
import TextFormats

/// Overwrites the contact data in one file.
struct Cleaning {
  let file: SourceFile
  let text: DecodedText
  let names: ContactNames
  let headings: HeadingNames
  let filler: UInt8

  /// The file as one submission.
  func document() -> CleanedFile? {
    var contacts = JSONContactData(names, headings, filler: filler)
    contacts.find(in: text, 0..<text.bytes.count)
    return cleaned(OverwrittenText(file, text, contacts.places), contacts.places, columns: [])
  }

  /// The file with a submission on each line.
  func lines() -> CleanedFile? {
    var contacts = JSONContactData(names, headings, filler: filler)
    for line in TextLines(text) { contacts.find(in: text, line.range) }
    return cleaned(OverwrittenText(file, text, contacts.places), contacts.places, columns: [])
  }

  /// What became of the file; `nil` when nothing did.
  func cleaned(
    _ overwritten: OverwrittenText, _ places: [ContactPlace], columns: [ContactColumn]
  ) -> CleanedFile? {
    guard file.bytes.array(in: 0..<file.bytes.count) != overwritten.bytes else { return nil }
    let new = text.bytes.withSpan { bytes in
      var new: [ContactPlace] = []
      for place in places where !isFilled(place, in: bytes) { new.append(place) }
      return new
    }
    return CleanedFile(
      bytes: overwritten.bytes, removed: distinct(new.flatMap(\.values)),
      headings: distinct(headings(of: columns, in: new)))
  }

  /// The headings of the columns to which one of the places can belong.
  private func headings(of columns: [ContactColumn], in places: [ContactPlace]) -> [String] {
    guard let last = columns.last else { return [] }
    // How many places begin at a column, less those that ended before it.
    var changes = [Int](repeating: 0, count: last.index + 2)
    for place in places where !place.columns.isEmpty {
      changes[place.columns.lowerBound] += 1
      changes[place.columns.upperBound] -= 1
    }
    var count = 0
    let isCovered = changes.map { change in
      count += change
      return count > 0
    }
    return columns.filter { isCovered[$0.index] }.map(\.heading)
  }

  /// The texts without those that stand earlier, compared byte by byte.
  private func distinct(_ texts: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return texts.filter { seen.insert(Array($0.utf8)).inserted }
  }

  /// Whether a place was overwritten before: it holds filler, or the `ÿ` that keeps an encoding.
  private func isFilled(_ place: ContactPlace, in bytes: borrowing Span<UInt8>) -> Bool {
    for part in place.parts {
      for index in part where bytes[index] != place.filler {
        let isLetter = bytes[index] == 0xC3 || bytes[index] == 0xBF
        guard text.encoding == .windows1252, isLetter else { return false }
      }
    }
    return true
  }
}
