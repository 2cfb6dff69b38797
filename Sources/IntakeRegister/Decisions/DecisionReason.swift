import Municipalities
import ResponseIngest
import TextFormats

/// The reason for a decision: it stands in reports, so that it names no municipality or address.
struct DecisionReason {
  let text: String

  /// Takes the reason of a request, as one line.
  init(_ request: DecisionRequest, in judged: JudgedResponses) throws(DecisionRefusal) {
    text = request.reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.isEmpty { throw .noReason }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "@" }
    for word in words where word.contains("@") || MunicipalityCode(String(word)) != nil {
      throw .reasonNamesSomebody(String(word))
    }
    guard let frame = judged.units.frame, let unit = frame.unit(of: request.municipality)
    else { return }
    let name = frame.name(ofUnit: unit)
    let nameWords = name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    if words.map({ $0.lowercased()[...] }).contains(nameWords) { throw .reasonNamesSomebody(name) }
  }
}
