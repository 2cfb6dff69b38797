import Findings
import TextFormats

/// Takes values from a JSON document and collects everything that is wrong with it.
struct DocumentReader {
  private let file: String
  private let text: DecodedText
  private let document: JSONDocument
  private var found: [(offset: Int, finding: Finding)] = []

  init(_ document: JSONDocument, _ text: DecodedText, file: String) {
    self.file = file
    self.text = text
    self.document = document
  }

  /// The outermost value.
  var root: DocumentPlace { DocumentPlace(value: document.root, path: "") }

  /// What was noticed, in the order of the file.
  var findings: [Finding] {
    found.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element.finding)
  }

  /// Whether something has to be mended before the document can be used.
  var hasErrors: Bool { found.contains { $0.finding.severity == .error } }

  /// Notes a problem with a value.
  mutating func report(
    _ problem: some Worded, at place: DocumentPlace, severity: Severity = .error
  ) {
    report(problem, path: place.path, offset: place.value.range.lowerBound, severity: severity)
  }

  /// Notes a problem inside a text, at a UTF-8 offset of what it says.
  mutating func report(_ problem: some Worded, at place: DocumentPlace, inText offset: Int) {
    let start = place.value.range.lowerBound
    let written = text.bytes.array(in: place.value.range)
    report(problem, path: place.path, offset: start + writtenOffset(of: offset, in: written))
  }

  mutating func report(
    _ problem: some Worded, path: String, offset: Int, severity: Severity = .error
  ) {
    let wording = problem.wording
    let place = Place(
      file: file, position: document.position(of: offset), path: path.isEmpty ? nil : path)
    found.append(
      (
        offset,
        Finding(
          code: .questionnaireProblem, severity: severity, place: place,
          message: wording.message, advice: wording.advice)
      ))
  }
}

extension FindingCode {
  /// Something is wrong with a questionnaire file.
  static let questionnaireProblem = Self("vragenlijst-fout")
}

/// The offset in a JSON text as it is written, quote included, of an offset in what it says.
func writtenOffset(of offset: Int, in written: [UInt8]) -> Int {
  var index = 1
  var said = 0
  while said < offset, index < written.count - 1 {
    guard written[index] == UInt8(ascii: "\\") else {
      index += 1
      said += 1
      continue
    }
    guard index + 5 < written.count, written[index + 1] == UInt8(ascii: "u") else {
      index += 2
      said += 1
      continue
    }
    let digits = String(decoding: written[index + 2..<index + 6], as: UTF8.self)
    let unit = UInt16(digits, radix: 16) ?? 0
    // Each half of a pair is half of the four bytes of its character.
    said += unit < 0x80 ? 1 : unit < 0x800 || (0xD800...0xDFFF).contains(unit) ? 2 : 3
    index += 6
  }
  return index
}
