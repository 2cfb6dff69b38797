import MonitorReport
import ResponseIngest

/// Waves between which municipalities are followed, as they are read one by one.
///
/// With one wave there is nothing to follow: its answers are only held on to until there is a second.
struct FollowedWaves {
  /// Where the municipalities of each wave stand; nothing while there is only one.
  private(set) var standings: [WaveStandings] = []
  private var first: (judged: JudgedResponses, year: Int)?
  private var isEmpty = true

  /// Adds a wave.
  mutating func add(_ judged: JudgedResponses, year: Int) {
    if isEmpty {
      first = (judged, year)
      isEmpty = false
      return
    }
    if let first { standings.append(WaveStandings(first.judged, year: first.year)) }
    first = nil
    standings.append(WaveStandings(judged, year: year))
  }
}
