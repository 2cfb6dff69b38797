import QuestionnaireSchema
import Tables

extension CountedWave {
  /// Which figures may not be compared with those of an earlier year, and why; and which may.
  var comparability: [Document.Block] {
    let years = Set(figures.flatMap { $0.definition.comparability.map(\.year) }).sorted(by: >)
    return years.flatMap { year -> [Document.Block] in
      let known = figures.compactMap { figure in
        figure.definition.comparability.first { $0.year == year }
          .map { (label: figure.definition.label, obstacle: $0.obstacle) }
      }
      let obstacles = known.compactMap { label, obstacle in
        obstacle.map { Document.Definition(label, $0) }
      }
      let comparable = known.filter { $0.obstacle == nil }.map(\.label)
      return [.heading("Vergelijken met \(year)", level: .section)]
        + (obstacles.isEmpty
          ? [] : [.paragraph("Niet zonder meer te vergelijken:"), .definitions(obstacles)])
        + (comparable.isEmpty ? [] : [.paragraph("Wel te vergelijken:"), .list(comparable)])
    }
  }
}
