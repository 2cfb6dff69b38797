public import Findings
public import QuestionnaireSchema
public import TextFormats

/// What a `kolommen.csv` says of an export: the names of its columns, and how their values are written.
///
/// `Q2;coalitie_status` names a column, `Q2=1;gevormd` a value in that column, `=N/A;` a value that is no
/// answer in any column, and `Moment:volgorde;maand-dag` how dates are written.
public struct ColumnRenaming: Sendable {
  /// The lines, in the order in which they are looked up: of two for the same source the first holds.
  let lines: [RenamingLine]
  private let names: [String: String]
  private let values: [String: [RenamingLine]]
  private let settings: [String: [RenamingSetting]]

  /// Nothing is renamed.
  public static let none = ColumnRenaming([])

  private init(_ lines: [RenamingLine]) {
    self.lines = lines
    names = Dictionary(
      lines.compactMap { line in line.name.map { (renamingKey(line.source), $0) } },
      uniquingKeysWith: { first, _ in first })
    values = Dictionary(
      grouping: lines.filter { $0.value != nil }, by: { renamingKey($0.value?.column ?? "") })
    settings = Dictionary(
      lines.compactMap { line in line.setting.map { (renamingKey($0.column), [$0.setting]) } },
      uniquingKeysWith: +)
  }

  /// Reads the columns `bron;naar`, and holds the names against a questionnaire.
  ///
  /// A third column and what stands behind it is for people.
  ///
  /// - Throws: ``RenamingError`` with everything that is wrong in the file.
  public init(_ file: SourceFile, for questionnaire: Questionnaire) throws(RenamingError) {
    var reader = RenamingReader(file, questionnaire)
    reader.read()
    guard reader.findings.isEmpty else { throw RenamingError(findings: reader.findings) }
    self.init(reader.lines)
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { lines.isEmpty }

  /// These lines, and behind them those of another for what these say nothing about.
  public func before(_ other: ColumnRenaming) -> ColumnRenaming {
    let known = Set(lines.map { renamingKey($0.source) })
    return ColumnRenaming(lines + other.lines.filter { !known.contains(renamingKey($0.source)) })
  }

  /// The name in the questionnaire of a column with this heading; the heading itself when it has no other.
  func name(of heading: String) -> String { names[renamingKey(heading)] ?? heading }

  /// What values in a column stand for; `nil` when each stands for itself.
  ///
  /// A line that as a whole is the heading of a column of the file, one of `whole` as they are compared, says
  /// nothing about values.
  func values(of heading: String, besides whole: Set<String>) -> ValueNames? {
    guard !values.isEmpty else { return nil }
    let own = values[renamingKey(heading)] ?? []
    let everywhere = heading.isEmpty ? [] : values[""] ?? []
    let pairs = (own + everywhere).filter { !whole.contains(renamingKey($0.source)) }
      .compactMap(\.value)
    return pairs.isEmpty ? nil : ValueNames(pairs.map { ($0.value, $0.target) })
  }

  /// Whether day or month comes first in the dates of a column; `nil` when nothing is said about it.
  func dayOrder(of heading: String) -> DateOrder? {
    for case .dayOrder(let order) in settings(of: heading) { return order }
    return nil
  }

  /// The mark before the decimals in the numbers of a column; `nil` when nothing is said about it.
  func decimalMark(of heading: String) -> NumberMark? {
    for case .decimalMark(let mark) in settings(of: heading) { return mark }
    return nil
  }

  /// What is said of a column, and behind it what is said of all.
  private func settings(of heading: String) -> [RenamingSetting] {
    (settings[renamingKey(heading)] ?? []) + (settings[""] ?? [])
  }
}

/// What values in a column stand for in the questionnaire.
struct ValueNames: Sendable {
  private var exact: [String: String] = [:]
  private var folded: [String: String] = [:]

  /// Of two pairs for the same value the first holds; nothing as a target is no answer.
  init(_ pairs: [(value: String, target: String)]) {
    for (value, target) in pairs {
      if exact[value] == nil { exact[value] = target }
      if folded[renamingKey(value)] == nil { folded[renamingKey(value)] = target }
    }
  }

  /// What a value stands for; `nil` when it stands for itself.
  func target(of value: String) -> String? { exact[value] ?? folded[renamingKey(value)] }
}

/// A file with renamed columns that cannot be used.
public struct RenamingError: Error, Hashable, Sendable {
  /// Everything that is wrong in it.
  public let findings: [Finding]
}
