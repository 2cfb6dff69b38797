public import OfficeFiles
import QuestionnaireSchema
import TextFormats

extension Dataset {
  /// The data as they are to be written for SPSS: numbers with labels, and reasons for missing answers
  /// as missing values.
  public var spssDraft: SPSSDraft {
    let names = spssNames(for: variables.map(\.name))
    let codings = variables.indices.map { SPSSCoding(variables[$0], places: decimals(of: $0)) }
    let date = day.parts
    return SPSSDraft(
      label: "Kansrijke Start \(year), antwoorden per gemeente",
      notes: notes, day: SPSSDraft.Day(year: date.year, month: date.month, day: date.day),
      variables: variables.indices.map { codings[$0].variable(named: names[$0]) },
      cases: rows.map { row in zip(row, codings).map { $1.value($0) } })
  }

  /// What a reader has to know, in paragraphs.
  var notes: [String] {
    [questionnaire.title + "."] + (questionnaire.note.map { [$0] } ?? []) + [Self.caution]
  }

  /// Why the data are not to be published.
  static let caution =
    "Dit zijn antwoorden per gemeente. Publiceer ze niet; de cijfers die openbaar mogen zijn, staan in "
    + "het rapport."

  /// How many decimals the numbers of a variable have at most.
  private func decimals(of variable: Int) -> Int {
    var places = 0
    for row in rows {
      guard case .number(let millionths) = row[variable] else { continue }
      let digits = plainDecimal(millionths).split(separator: ".").dropFirst().first
      places = max(places, digits?.count ?? 0)
    }
    return places
  }
}

/// How the values of a variable become values of SPSS.
struct SPSSCoding {
  private let source: Variable
  private let places: Int

  /// A coding for numbers with at most so many decimals.
  init(_ source: Variable, places: Int) {
    self.source = source
    self.places = places
  }

  func variable(named name: String) -> SPSSVariable {
    let labels =
      source.categories.map { SPSSVariable.ValueLabel(Double($0.number), $0.label) }
      + source.reasons.map { SPSSVariable.ValueLabel(number(of: $0), $0.meaning) }
    let isRenamed = name != source.name
    return SPSSVariable(
      name: name, label: isRenamed ? "\(source.name): \(source.title)" : source.title,
      form: form, measure: measure, valueLabels: labels, missing: missing(labels))
  }

  func value(_ value: Dataset.Value) -> SPSSValue {
    switch value {
    case .none: .none
    case .text(let text): .text(text)
    case .category(let number): .number(Double(source.categories[number].number))
    case .number(let millionths): .number(Double(millionths) / 1_000_000)
    case .day(let day): .day(Int(day.number))
    case .moment(let moment):
      .moment(day: Int(moment.dutchClock.day.number), second: moment.dutchClock.second)
    case .missing(let reason): source.hasReasons ? .number(number(of: reason)) : .none
    }
  }

  private var form: SPSSVariable.Form {
    switch source.kind {
    case .text: .text
    case .categories, .ticked, .integer, .decimal: .number(decimals: places)
    case .day: .day
    case .moment: .moment
    }
  }

  private var measure: SPSSVariable.Measure {
    switch source.kind {
    case .text, .categories, .ticked: .nominal
    case .integer, .decimal, .day, .moment: .scale
    }
  }

  /// The number of a reason: -1, -2 and so on, or far below what a question about numbers can have.
  func number(of reason: MissingReason) -> Double { base - Double(reason.rawValue) }

  /// Below which number the numbers of the reasons start.
  var base: Double {
    switch source.kind {
    case .integer, .decimal:
      // No number is below -9,223,372,036,854.
      (source.bounds?.lowest ?? .min) >= 0 ? 0 : -10_000_000_000_000
    case .text, .categories, .ticked, .day, .moment: 0
    }
  }

  /// The numbers that stand for no answer: those of the reasons, and of choices that say nothing.
  private func missing(_ labels: [SPSSVariable.ValueLabel]) -> ClosedRange<Double>? {
    guard source.hasReasons else { return nil }
    let lowest = labels.map(\.value).min() ?? 0
    return min(lowest, base - 99)...base - 1
  }
}
