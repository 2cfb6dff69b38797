/// Where a municipality stands with a figure: above the line, or why it does not.
///
/// Each municipality that a base is about has exactly one of these, so that the numerator and the
/// reasons for being out of it always add up.
public enum Standing: String, Sendable, Hashable, CaseIterable {
  /// It is above the line.
  case counted = "geteld"
  /// It is in another category of the figure.
  case otherCategory = "andere categorie"
  /// It gave an answer that is in no category of the figure.
  case otherAnswer = "ander antwoord"
  /// Its answers place it outside the base.
  case outsideBase = "buiten de basis"
  /// It said that it does not know.
  case unsure = "weet niet"
  /// It was not asked, because of its other answers.
  case notAsked = "niet gevraagd"
  /// It was asked and left the question empty.
  case leftEmpty = "niet ingevuld"
  /// It cannot be told whether it was asked: the question that decides about it has no answer.
  case gateMissing = "hoofdvraag niet ingevuld"
  /// What it filled in cannot be an answer.
  case faulty = "fout antwoord"
  /// It has no counting response.
  case nonresponse = "geen respons"
  /// It was asked, but the figure is not about it; only where the whole frame is accounted for.
  case outsidePopulation = "buiten de populatie"
  /// It was not invited; only where the whole frame is accounted for.
  case notInvited = "niet uitgenodigd"
}

/// How many municipalities have each standing with a category over a base.
public struct Account: Sendable, Hashable {
  /// The counts, in the order of ``Standing``'s cases, none of them 0.
  public let entries: [Entry]

  /// A standing and how many municipalities have it.
  public struct Entry: Sendable, Hashable {
    /// The standing.
    public let standing: Standing
    /// How many municipalities have it.
    public let count: Int
  }

  init(_ counts: [Standing: Int]) {
    entries = Standing.allCases.compactMap { standing in
      counts[standing].flatMap { $0 > 0 ? Entry(standing: standing, count: $0) : nil }
    }
  }

  /// How many municipalities have a standing.
  public subscript(standing: Standing) -> Int {
    entries.first { $0.standing == standing }?.count ?? 0
  }

  /// All municipalities together: as many as the base is about, none of them twice.
  public var total: Int { entries.reduce(0) { $0 + $1.count } }
}
