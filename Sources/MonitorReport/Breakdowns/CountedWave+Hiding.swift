import QuestionnaireSchema

extension CountedWave {
  /// The rows of its breakdowns that are not shown.
  public var hiddenRows: Set<HiddenRow> {
    breakdowns.reduce(into: []) { $0.formUnion($1.hiddenRows) }
  }

  /// The same wave, in which these rows are not shown either, nor what would tell their counts.
  ///
  /// A publication that takes the place of another hides what that one hid: else the one minus the
  /// other could tell what a municipality answered. Of a figure with a row that cannot be found again,
  /// because it has another name now, no row is shown.
  public func hiding(_ rows: Set<HiddenRow>) -> CountedWave {
    guard !rows.isSubset(of: hiddenRows) else { return self }
    let own = breakdowns.reduce(into: Set<HiddenRow>()) { $0.formUnion($1.rowNames) }
    let lost = Set(rows.subtracting(own).map(\.figure))
    let hidden = own.filter { rows.contains($0) || lost.contains($0.figure) }
    var wave = self
    wave.suppression.hide(hidden)
    wave.breakdowns = breakdowns.map { $0.hiding(wave.suppression.hiddenRows) }
    return wave
  }
}
