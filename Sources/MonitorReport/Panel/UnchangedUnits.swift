import Municipalities

/// Which municipalities of a wave are the same in a later one: those that no reorganisation touched, but
/// for one that gave it another name and code.
///
/// One that others went up in, or that got a part of another, is not the same: it has other inhabitants,
/// and what it answers may be what the other did.
struct UnchangedUnits: Sendable {
  /// For each unit of the earlier wave the unit of the later; `nil` when it is not the same.
  let later: [Int?]

  init(from earlier: WaveDivision, to later: WaveDivision) {
    let register = later.register
    let following = Following(itself: later).back(from: later, to: earlier)
    let predecessors = following.predecessors(count: later.codes.count)
    let arrivals = Dictionary(
      grouping: register.reorganisations.filter {
        earlier.day < $0.effectiveDate && $0.effectiveDate <= later.day
      }, by: \.to.code)
    self.later = zip(earlier.codes, following.latest).map { code, unit in
      guard let unit, predecessors[unit].count == 1, arrivals[code] == nil else { return nil }
      let steps = register.succession(of: code, after: earlier.day, upTo: later.day).steps
      let isAlone = steps.map(\.to.code).allSatisfy { next in
        arrivals[next, default: []].count == 1
          && register.municipality(next)?.exists(on: earlier.day) != true
      }
      return isAlone ? unit : nil
    }
  }
}
