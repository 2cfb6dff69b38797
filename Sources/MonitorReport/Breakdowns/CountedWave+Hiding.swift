extension CountedWave {
  /// The rows of its breakdowns that are not shown.
  public var hiddenRows: Set<HiddenRow> {
    breakdowns.reduce(into: []) { $0.formUnion($1.hiddenRows) }
  }

  /// The same wave, in which these rows are not shown either.
  ///
  /// A publication that takes the place of another hides what that one hid: else the one minus the
  /// other could tell what a municipality answered. A row that the wave does not have is passed over.
  public func hiding(_ rows: Set<HiddenRow>) -> CountedWave {
    var wave = self
    wave.breakdowns = breakdowns.map { $0.hiding(rows) }
    return wave
  }
}
