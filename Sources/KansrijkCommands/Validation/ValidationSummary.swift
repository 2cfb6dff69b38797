import Findings
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

/// What a run of `valideer` comes to, in counts.
struct ValidationSummary {
  private let counts: [FindingCount]
  private let submissions: Int
  private let counting: Int
  private let passedOver: Int
  private let notJudged: [(rule: String, count: Int)]

  private let perQuestionnaire: [String]

  init(_ judged: [JudgedResponses], unreadable: [Finding]) {
    counts =
      judged.flatMap(\.findingCounts)
      + unreadable.map { FindingCount(code: $0.code, severity: $0.severity, count: 1) }
    perQuestionnaire = judged.count < 2 ? [] : judged.map(Self.sentence)
    submissions = judged.reduce(0) { $0 + $1.submissions.count }
    counting = judged.reduce(0) { $0 + $1.countingCount }
    passedOver = judged.reduce(0) { $0 + $1.passedOver }
    var rules: [(rule: String, count: Int)] = []
    for judged in judged {
      for (edit, count) in zip(judged.questionnaire.edits, judged.notJudged) where count > 0 {
        if let known = rules.firstIndex(where: { $0.rule == edit.name }) {
          rules[known].count += count
        } else {
          rules.append((edit.name, count))
        }
      }
    }
    notJudged = rules
  }

  /// The summary as `samenvatting` in JSON.
  var json: JSONOutput {
    var codes: [FindingCode: Int] = [:]
    for count in counts { codes[count.code, default: 0] += count.count }
    return .object([
      (
        "codes",
        .object(codes.sorted { $0.key < $1.key }.map { ($0.key.text, .integer($0.value)) })
      ),
      ("inzendingen", .integer(submissions)), ("tellend", .integer(counting)),
      ("dubbel", .integer(passedOver)),
      ("nietBeoordeeld", .object(notJudged.map { ($0.rule, .integer($0.count)) })),
    ])
  }

  /// The summary for a person.
  var document: Document {
    let numbers = Severity.allCases.sorted(by: >).map { severity in
      let count = counts.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
      return severity.counted(count)
    }
    let found =
      counts.isEmpty
      ? "Er is niets gevonden om te verbeteren." : numbers.joined(separator: ", ") + "."
    let read =
      perQuestionnaire.isEmpty
      ? [Document.Block.paragraph(Self.sentence(submissions, counting, passedOver))]
      : [.list(perQuestionnaire)]
    return Document([.paragraph(found)] + read)
  }

  /// What one questionnaire's submissions come to; municipalities of two years do not add up.
  private static func sentence(_ judged: JudgedResponses) -> String {
    "\(judged.questionnaire.id): "
      + sentence(judged.submissions.count, judged.countingCount, judged.passedOver)
  }

  private static func sentence(_ submissions: Int, _ counting: Int, _ passedOver: Int) -> String {
    let read =
      "\(dutchInteger(submissions)) \(submissions == 1 ? "inzending" : "inzendingen") gelezen. "
      + "Er \(counting == 1 ? "telt" : "tellen") \(dutchInteger(counting)) "
      + "\(counting == 1 ? "gemeente" : "gemeenten") mee."
    guard passedOver > 0 else { return read }
    return read
      + " \(dutchInteger(passedOver)) keer telt een andere inzending van dezelfde gemeente."
  }
}

extension Severity {
  /// A number of findings of this severity, in words.
  fileprivate func counted(_ count: Int) -> String {
    let number = dutchInteger(count)
    return switch self {
    case .error: count == 1 ? "1 fout" : "\(number) fouten"
    case .warning: count == 1 ? "1 waarschuwing" : "\(number) waarschuwingen"
    case .info: count == 1 ? "1 opmerking" : "\(number) opmerkingen"
    }
  }
}
