import MonitorReport
import ResponseIngest
import Tables
import TextFormats

extension SmallWave {
  /// The small wave, counted.
  static func counted(
    _ files: [SourceFile] = [file("antwoorden.csv", answers)],
    questionnaire text: String = questionnaire, year: Int = 2021
  ) throws -> CountedWave {
    CountedWave(
      try judged(files, questionnaire: text), year: year, suppressing: .standard)
  }
}

extension FigureCell {
  /// The cell in one line: names, share, and the upper bound if there is one.
  var line: String {
    let bound = upperBound.map { " hoogstens \($0.numerator)/\($0.denominator)" } ?? ""
    return "\(figure) \(category) \(base) \(share.numerator)/\(share.denominator)\(bound)"
  }
}

extension Account {
  /// The account in one line.
  var line: String {
    entries.map { "\($0.standing.rawValue) \($0.count)" }.joined(separator: ", ")
  }
}
