import QuestionnaireSchema
public import TextFormats

/// The numbers of a report that was written before, as its JSON gives them.
public struct PublishedNumbers: Sendable, Hashable {
  /// The numbers, in order.
  public let numbers: [Number]
  /// The tables of flows, as they are written, by name; those of figures follow from the numbers.
  public let flows: [String: [UInt8]]

  /// What a number is of.
  public struct Key: Sendable, Hashable {
    /// The year of the wave.
    public let year: Int
    /// The name of the figure; `respons` for the response.
    public let figure: String
    /// The breakdown, if it is of one.
    public internal(set) var breakdown: String?
    /// The group, of the breakdown or of the response.
    public internal(set) var group: String?
    /// The base; `nil` for the response.
    public let base: String?
    /// The category; `nil` for the response.
    public let category: String?
  }

  /// A number with its counts; one that is not shown has none.
  public struct Number: Sendable, Hashable {
    /// What it is of.
    public let key: Key
    /// The count above the line.
    public let numerator: Int?
    /// The count below the line.
    public let denominator: Int?
    /// The whole percentage.
    public let percentage: Int?
    /// The count of the upper bound.
    public let upperNumerator: Int?
  }

  /// Takes the numbers of a report as it writes them.
  public init?(_ report: Report) {
    let text = decodeText(Bytes(report.jsonFile.bytes))
    guard let document = try? JSONDocument(text) else { return nil }
    self.init(document.root, in: text)
  }

  /// Takes the numbers out of a report that was read from a text; `nil` when it is none.
  public init?(_ root: JSONValue, in text: DecodedText) {
    guard let waves = root["metingen"]?.array else { return nil }
    var numbers: [Number] = []
    for wave in waves {
      guard let year = wave["jaar"]?.whole, let response = wave["respons"]?.array,
        let figures = wave["cijfers"]?.array
      else { return nil }
      numbers += response.map { rate in
        Number(
          key: Key(
            year: year, figure: "respons", breakdown: nil, group: rate["groep"]?.string,
            base: nil, category: nil),
          numerator: rate["gereageerd"]?.whole, denominator: rate["gevraagd"]?.whole,
          percentage: rate["procent"]?.whole, upperNumerator: nil)
      }
      numbers += figures.map { cell in
        Number(
          key: Key(
            year: year, figure: cell["naam"]?.string ?? "",
            breakdown: cell["uitsplitsing"]?.string, group: cell["groep"]?.string,
            base: cell["basis"]?.string, category: cell["categorie"]?.string),
          numerator: cell["teller"]?.whole, denominator: cell["noemer"]?.whole,
          percentage: cell["procent"]?.whole,
          upperNumerator: cell["bovengrens"]?["teller"]?.whole)
      }
    }
    self.numbers = numbers
    var flows: [String: [UInt8]] = [:]
    for table in root["stromen"]?.array ?? [] {
      if let name = table["naam"]?.string { flows[name] = text.bytes.array(in: table.range) }
    }
    self.flows = flows
  }

  /// The rows of breakdowns that are not shown, by year.
  public var hiddenRows: [Int: Set<HiddenRow>] {
    numbers.reduce(into: [:]) { rows, number in
      guard number.numerator == nil, let breakdown = number.key.breakdown,
        let group = number.key.group
      else { return }
      rows[number.key.year, default: []].insert(
        HiddenRow(breakdown: breakdown, figure: number.key.figure, group: group))
    }
  }

  /// The numbers of breakdowns that are not shown, and were in an earlier publication, in order.
  func newlyHidden(since before: PublishedNumbers) -> [Key] {
    let shown = Set(before.numbers.filter { $0.numerator != nil }.map(\.key))
    return numbers.filter { number in
      number.key.breakdown != nil && number.numerator == nil && shown.contains(number.key)
    }.map(\.key)
  }

  /// The years that it is about.
  private var years: Set<Int> { Set(numbers.map(\.key.year)) }

  /// What is another number here than in an earlier publication, in the order of this one; `label`
  /// says in words what a number is of.
  ///
  /// A year that the earlier one did not have is no change, and flows are held against each other only
  /// when they are over the same years.
  public func changes(
    since before: PublishedNumbers, label: (Key) -> String
  ) -> [Release.Change] {
    let (earlierYears, years) = (before.years, years)
    let old = Dictionary(before.numbers.map { ($0.key, $0.printed) }) { first, _ in first }
    let new = Set(numbers.map(\.key))
    let kept = numbers.filter { earlierYears.contains($0.key.year) }
      .map { ($0.key, old[$0.key], Optional($0.printed)) }
    let gone = before.numbers.filter { !new.contains($0.key) }.map {
      ($0.key, Optional($0.printed), String?.none)
    }
    let changes = (kept + gone).filter { $1 != $2 }.map { key, before, after in
      Release.Change(
        figure: key.figure, label: label(key), before: before ?? Self.absent,
        after: after ?? Self.absent, isWhole: key.isWhole)
    }
    return changes + (earlierYears == years ? flowChanges(since: before) : [])
  }

  /// Flows that are not what they were.
  private func flowChanges(since before: PublishedNumbers) -> [Release.Change] {
    Set(flows.keys).union(before.flows.keys).sorted()
      .filter { flows[$0] != before.flows[$0] }.map { name in
        Release.Change(
          figure: name, label: name, before: before.flows[name] == nil ? Self.absent : "anders",
          after: flows[name] == nil ? Self.absent : "zie de figuur", isWhole: true)
      }
  }

  private static let absent = "niet gepubliceerd"
}

extension PublishedNumbers.Key {
  /// Whether it is of all municipalities, or of those with or without the Impuls.
  var isWhole: Bool {
    breakdown == nil && (base != nil || !(group ?? "").contains("="))
  }

  /// The row of a breakdown that the number is in, by the names of the questionnaire.
  var rowNames: String {
    ([String(year), figure] + [breakdown, group].compactMap { $0 }).joined(separator: ", ")
  }

  /// What the number is of, by the names of the questionnaire.
  public var names: String {
    ([String(year), figure] + [breakdown, group, category, base].compactMap { $0 })
      .joined(separator: ", ")
  }
}

extension Report {
  /// What a figure, a table, a flow or the response is called in the latest wave.
  public func label(ofFigure name: String) -> String {
    let questionnaire = latestFirst.first?.questionnaire
    if name == "respons" { return ReportWords.response }
    return questionnaire?.figure(named: name)?.label
      ?? questionnaire?.tables.first { $0.name == name }?.label
      ?? questionnaire?.flows.first { $0.name == name }?.label ?? name
  }

  /// What a number is of, in the words of the questionnaire.
  public func label(of key: PublishedNumbers.Key) -> String {
    guard let wave = waves.first(where: { $0.year == key.year }) else { return key.names }
    let figure = wave.questionnaire.figure(named: key.figure)
    let parts = [
      figure?.label ?? (key.base == nil ? ReportWords.response : key.figure),
      key.category.map { figure?.category(named: $0)?.label ?? $0 },
      key.base.map { figure?.base(named: $0)?.label ?? $0 },
      key.base == nil ? key.group.map(ReportWords.fullLabel) : key.group,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ") + " (\(key.year))"
  }
}

extension PublishedNumbers.Number {
  /// The number as it is printed in a list of changes: `51% (140 van 273)`.
  var printed: String {
    guard let numerator, let denominator else { return "niet getoond" }
    let counts = "\(numerator) van \(denominator)"
    return percentage.map { "\($0)% (\(counts))" } ?? counts
  }
}

extension JSONValue {
  /// The whole number, when this is one.
  fileprivate var whole: Int? { number.flatMap { Int($0) } }
}
