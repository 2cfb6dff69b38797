import Municipalities
import ResponseIngest
import TextFormats

/// The reason for a decision: it stands in reports.
///
/// So it names no municipality, address or telephone number. That it names no person is up to who
/// writes it.
struct DecisionReason {
  let text: String

  /// Takes the reason of a request, as one line.
  init(_ request: DecisionRequest, in judged: JudgedResponses) throws(DecisionRefusal) {
    text = request.reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.isEmpty { throw .noReason }
    if text.count > Self.longest { throw .longReason(limit: Self.longest) }
    let words = Self.words(text)
    for word in words where word.contains("@") || MunicipalityCode(String(word)) != nil {
      throw .reasonNamesSomebody(String(word))
    }
    if let number = Self.telephoneNumber(text) { throw .reasonNamesSomebody(number) }
    guard let frame = judged.units.frame else { return }
    let own = frame.unit(of: request.municipality)
    let folded = words.map { $0.lowercased()[...] }
    for unit in frame.codes.indices {
      let name = frame.name(ofUnit: unit)
      // Another municipality is only meant where its name is written as a name: ‘Best’, not ‘best’.
      let isNamed =
        unit == own
        ? folded.contains(Self.words(name.lowercased())) : words.contains(Self.words(name))
      if isNamed, !name.isEmpty { throw .reasonNamesSomebody(name) }
    }
  }

  /// The longest reason, in characters.
  private static let longest = 500

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "@" }
  }

  /// A run of at least eight digits, however they are parted.
  private static func telephoneNumber(_ text: String) -> String? {
    text.split { !$0.isNumber && !" -+()".contains($0) }
      .first { $0.count(where: \.isNumber) >= 8 }
      .map { String($0).trimmed }
  }
}
