import DataExport
import MonitorReport
import Tables

/// What is exported of a wave: its answers, and the figures that are made of them.
struct WaveExport {
  let dataset: Dataset
  /// What was counted; `nil` when figures do not go along.
  let counted: CountedWave?

  init(_ dataset: Dataset, counted: CountedWave?) {
    self.dataset = dataset
    self.counted = counted
  }

  /// The figures as a long list.
  var figures: FigureList? { counted.map { FigureList([$0]) } }

  /// The tables of the report on this wave alone.
  var tables: [Table] {
    counted.flatMap { Report([$0], flows: [], of: .all) }?.tables ?? []
  }
}
