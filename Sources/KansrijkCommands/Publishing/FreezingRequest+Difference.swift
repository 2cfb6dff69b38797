import MonitorReport
import TextFormats

extension FreezingRequest {
  /// Sees to it that what is otherwise than before tells nobody's answers.
  ///
  /// - Returns: for each year what stood in the way of that and was passed over, for the staff.
  func passedOver(
    _ ledgers: [(year: Int, file: SourceFile)], since replaced: PublicationFolder
  ) throws(FreezingRefusal) -> [FreezingRefusal] {
    let years = Set(replaced.manifest.waves.map(\.year))
    var passedOver: [FreezingRefusal] = []
    for (year, file) in ledgers where years.contains(year) {
      do throws(FreezingRefusal) {
        let before = try replaced.standings(year: year)
        guard let after = RecordedStandings(file, year: year) else { continue }
        if let codes = EditionDifference(from: before, to: after).telling {
          throw .tellingDifference(year: year, codes.sorted())
        }
      } catch {
        guard isForced else { throw error }
        passedOver.append(error)
      }
    }
    return passedOver
  }
}

extension FreezingRefusal {
  /// What was passed over with `--toch`: the year, with the municipalities or why they are not known.
  var forcedJSON: JSONOutput? {
    switch self {
    case .tellingDifference(let year, let codes):
      .object([("jaar", .integer(year)), ("gemeenten", .array(codes.map { .string($0) }))])
    case .noLedger(let year, let reason):
      .object([("jaar", .integer(year)), ("onbekend", .string(reason))])
    default: nil
    }
  }
}
