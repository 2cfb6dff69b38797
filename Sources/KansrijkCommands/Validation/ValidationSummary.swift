import Findings
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

/// What a run of `valideer` comes to, in counts and in words.
struct ValidationSummary {
  private let counts: [FindingCount]
  private let submissions: Int
  private let counting: Int
  private let partial: Int
  private let passedOver: Int
  private let notJudged: [(rule: String, count: Int)]
  private let perQuestionnaire: [String]
  /// For how many municipalities answers were read, and for which when they are few.
  private let read: (count: Int, names: [String])
  /// What it means for the sender, when the run is about one submission.
  private let verdict: SubmissionVerdict?

  /// Sums up a run; `verdict` is there when it is about one submission.
  init(_ judged: [JudgedResponses], unreadable: [Finding], verdict: SubmissionVerdict?) {
    counts =
      judged.flatMap(\.findingCounts)
      + unreadable.map { FindingCount(code: $0.code, severity: $0.severity, count: 1) }
    perQuestionnaire = judged.count < 2 ? [] : judged.map(Self.sentence)
    let parts = judged.map { $0.readMunicipalities(naming: Self.mostNamed) }
    read = (parts.reduce(0) { $0 + $1.count }, parts.flatMap(\.names))
    submissions = judged.reduce(0) { $0 + $1.submissions.count }
    counting = judged.reduce(0) { $0 + $1.countingCount }
    partial = judged.reduce(0) { $0 + $1.partialCount }
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
    // A file without a submission in it, and without a fault, has nothing to be in order.
    let hasNothing = submissions == 0 && !counts.contains { $0.severity == .error }
    self.verdict = hasNothing ? nil : verdict
  }

  /// How many findings there are of each severity.
  var tally: FindingTally {
    counts.reduce(into: FindingTally()) { $0.add($1.count, of: $1.severity) }
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

  /// What stands above the findings: whose answers were read, and how much there is to do.
  var opening: [Document.Block] {
    if submissions == 0, tally.isInOrder {
      return [.paragraph("Er zijn nog geen inzendingen om te controleren.")]
    }
    return (readSentence.map { [.paragraph($0)] } ?? [])
      + [.paragraph(verdict == nil ? tally.found : tally.toDo)]
  }

  /// Whose answers were read: so one sees who is missing.
  private var readSentence: String? {
    if read.count == 0 { return nil }
    return read.count == read.names.count
      ? "Gelezen: de antwoorden van \(dutchList(read.names))."
      : "Gelezen: de antwoorden van \(dutchInteger(read.count)) gemeenten."
  }

  /// More municipalities than these are counted, not named.
  private static let mostNamed = 12

  /// What stands below the findings: what they mean.
  var closing: [Document.Block] {
    if let verdict {
      let sentences = verdict.sentences
      return sentences.count == 1 ? [.paragraph(sentences[0])] : [.list(sentences)]
    }
    let read: Document.Block =
      perQuestionnaire.isEmpty
      ? .paragraph(Self.sentence(submissions, counting, partial, passedOver))
      : .list(perQuestionnaire)
    return [read] + (meanings.isEmpty ? [] : [.list(meanings)])
  }

  /// The whole summary, where no findings stand between.
  var document: Document { Document(opening + closing) }

  /// What the words of the findings mean for counting, as far as there are such findings.
  private var meanings: [String] {
    var effects: Set<Check.Effect> = []
    for count in counts where count.severity == .error {
      let check = Check.all.first { $0.code == count.code && $0.severity == count.severity }
      if let check { effects.insert(check.effect) }
    }
    var meanings: [String] = []
    if partial > 0 {
      meanings.append(
        "Een inzending is onvolledig als een verplichte vraag niet is beantwoord. Zij telt wel mee."
      )
    }
    if !effects.isDisjoint(with: [.answerLost, .secondLost, .provisional]) {
      meanings.append(
        "Een inzending met een fout in een antwoord telt mee; cijfers waarvoor dat antwoord telt, "
          + "zijn voorlopig tot de fout is opgelost.")
    }
    return meanings
  }

  /// What one questionnaire's submissions come to; municipalities of two years do not add up.
  private static func sentence(_ judged: JudgedResponses) -> String {
    "\(judged.questionnaire.id): "
      + sentence(
        judged.submissions.count, judged.countingCount, judged.partialCount, judged.passedOver)
  }

  private static func sentence(
    _ submissions: Int, _ counting: Int, _ partial: Int, _ passedOver: Int
  ) -> String {
    var sentence =
      counted(submissions, "inzending", "inzendingen") + " gelezen. Er "
      + (counting == 1 ? "telt " : "tellen ") + counted(counting, "gemeente", "gemeenten") + " mee"
    sentence +=
      partial == 0
      ? "." : ", \(dutchInteger(partial)) daarvan met een onvolledige inzending."
    guard passedOver > 0 else { return sentence }
    return sentence
      + " \(dutchInteger(passedOver)) keer telt een andere inzending van dezelfde gemeente."
  }
}

extension JudgedResponses {
  /// How many municipalities a submission could be placed with, and when they are few which, in the order of the
  /// frame.
  fileprivate func readMunicipalities(naming most: Int) -> (count: Int, names: [String]) {
    var read = Bitmap(count: units.codes.count)
    for unit in table.units { read[Int(unit)] = true }
    let count = read.count
    return (count, count > most ? [] : read.members.map { units.label(of: $0) })
  }

  /// How many municipalities have a counting submission that lacks required answers.
  fileprivate var partialCount: Int { countingRows.count { $0.map { !complete[$0] } ?? false } }
}
