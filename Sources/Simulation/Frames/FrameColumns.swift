import Municipalities
import QuestionnaireSchema
import TextFormats

/// The columns of a made-up frame, without code and name, and what can stand in them.
struct FrameColumns: Sendable {
  /// The headings.
  let names: [String]
  private let values: [[String]]

  /// The columns that every frame has, and those that conditions of a questionnaire name.
  init(_ questionnaire: Questionnaire) {
    let standard = ["provincie", "impuls", "tranche", "gids"]
    let own = questionnaire.frameColumns.filter {
      !standard.contains($0) && $0 != "gemeentecode" && $0 != "gemeentenaam"
    }
    names = standard + own
    var named = NamedValues(questionnaire)
    values = names.map { name in
      switch name {
      case "impuls", "gids": ["ja", "nee"]
      case "tranche": ["1", "2", "3", "4"]
      case "provincie": Province.names
      case "gevraagd": ["ja"]
      case "token": []
      default: named.values(of: questionnaire.frameColumns.firstIndex(of: name) ?? 0)
      }
    }
  }

  /// The cells of a municipality; a token is filled in later.
  func drawn(_ draws: inout Draws) -> [String] {
    var hasGrant = false
    return zip(names, values).map { name, values in
      if values.isEmpty || name == "tranche" && !hasGrant { return "" }
      let value = draws.pick(values)
      if name == "impuls" { hasGrant = value == "ja" }
      return value
    }
  }

  /// The cells with a token of its own, if there is a column for it.
  func withToken(_ cells: [String], number: Int) -> [String] {
    guard let place = names.firstIndex(of: "token") else { return cells }
    var cells = cells
    cells[place] = "verzonnen-\(number + 1)"
    return cells
  }
}

/// The values of columns with which conditions on them can hold and fail.
private struct NamedValues {
  private var texts: [Int: [String]] = [:]
  /// The columns that answers are compared with: another value could be one that no answer has.
  private var answered: Set<Int> = []
  private var numbers: [Int: [Int64]] = [:]
  private var days: [Int: [Int64]] = [:]
  private let year: Int

  init(_ questionnaire: Questionnaire) {
    year = questionnaire.year
    for leaf in (questionnaire.judged + questionnaire.counted).flatMap(\.leaves) {
      switch leaf {
      case .equal(.frame(let column), .frame(let other)):
        texts[column, default: []].append("gelijk")
        texts[other, default: []].append("gelijk")
      case .equal(.frame(let column), let other), .equal(let other, .frame(let column)):
        texts[column, default: []] += questionnaire.texts(of: other)
        if case .answer = other { answered.insert(column) }
      case .compare(let left, _, let right):
        guard let sum = LinearComparison(left, .equal, right) else { continue }
        let fixed = [sum.constant, sum.constant == .min ? 0 : -sum.constant]
        for (atom, _) in sum.terms {
          if case .frameNumber(let column) = atom { numbers[column, default: []] += fixed }
          if case .frameDay(let column) = atom { days[column, default: []] += fixed }
        }
      case .equal, .constant, .not, .and, .or, .selected, .answered: break
      }
    }
  }

  /// The values of a column.
  mutating func values(of column: Int) -> [String] {
    var values = texts[column] ?? []
    if !values.isEmpty, !answered.contains(column) { values.append("overig") }
    if let named = numbers[column] {
      // Around what it is compared with, and some sizes that a municipality can have.
      let near = named.filter { $0 > 0 && $0 < .max / 2 }.flatMap {
        [$0 - oneInMillionths, $0, $0 + oneInMillionths]
      }
      let usual: [Int64] = [120, 300, 750, 2000, 12_000, 45_000, 150_000]
      values += (near + usual.map { $0 * oneInMillionths }).map { plainDecimal($0) }
    }
    if let named = days[column] {
      let near = named.filter { (0...100_000).contains($0) && $0 > 0 }.flatMap {
        [$0 - 1, $0, $0 + 1]
      }
      let usual = (1...12).compactMap { CalendarDay(year: year, month: $0, day: 15) }
      values += near.map { CalendarDay(number: Int32($0)).description } + usual.map(\.description)
    }
    var seen: Set<String> = []
    return values.map(\.trimmed).filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension Questionnaire {
  /// What a code or text can be that a column is compared with.
  fileprivate func texts(of code: Code) -> [String] {
    switch code {
    case .literal(let text): return [text]
    case .frame: return []
    case .answer(let reference):
      let question = questions[reference.question]
      return question.kind.isText ? ["Oefentekst van het kader"] : question.choices.map(\.name)
    }
  }
}
