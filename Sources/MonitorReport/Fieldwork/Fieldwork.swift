public import Findings
public import ResponseIngest

/// How the fieldwork of a wave stands: who responded, how well, and whom to ask what.
///
/// It names municipalities, so that no form of it may be made public.
public struct Fieldwork: Sendable {
  /// The wave, counted.
  public let counted: CountedWave
  /// The answers.
  public let judged: JudgedResponses
  /// How far each unit has come; `nil` for one that was not asked.
  public let states: [MunicipalityState?]
  /// The response rates by the definitions of survey research.
  public let rates: OutcomeRates
  /// The response by the columns of the frame that were asked for.
  public let groups: [GroupResponse]
  /// The item response of every question.
  public let items: [ItemResponse]
  /// What to ask those that responded.
  public let calls: CallList
  /// What came in and could not be placed with a municipality, or not be read.
  public let unplaced: [Finding]

  /// Looks at a wave, by some columns of the frame; those that it does not have are left out.
  public init(_ wave: Wave, groupedBy columns: [String]) {
    self.init(wave.judged, year: wave.year, groupedBy: columns)
  }

  /// Looks at answers that were judged.
  public init(_ judged: JudgedResponses, year: Int, groupedBy columns: [String]) {
    self.judged = judged
    counted = CountedWave(judged, year: year, suppressing: .standard)
    states = judged.municipalityStates()
    rates = judged.outcomeRates()
    groups = columns.compactMap { judged.response(byColumn: $0) }
    items = judged.itemResponses()
    calls = CallList(counted, of: judged)
    unplaced = judged.unplacedFindings
  }

  /// The year of the wave.
  public var year: Int { counted.year }

  /// How the response grew.
  public var curve: ResponseCurve { counted.curve }

  /// The units in some states, in the order of the frame.
  public func units(in states: Set<MunicipalityState>) -> [Int] {
    self.states.indices.filter { self.states[$0].map(states.contains) ?? false }
  }
}
