import Municipalities
public import QuestionnaireSchema
import ResponseIngest
public import Tables

/// How many of a group of municipalities responded.
public struct ResponseRate: Sendable {
  /// `alle`, `impuls`, `zonder-impuls` or `kolom=waarde`.
  public let group: String
  /// How many responded, of how many that were asked.
  public let share: Share
  /// What was printed about it.
  public let published: Published?

  /// The group in words, such as `Gemeenten met de Impuls`.
  public var label: String { ReportWords.label(ofResponseGroup: group) }
}

extension WaveUnits {
  /// The response of all, of those with and without the Impuls, and of every group that the
  /// questionnaire names by a column of the frame and a value.
  func responseRates() -> [ResponseRate] {
    responseGroups().map { group in
      let members = group.units & asked
      return ResponseRate(
        group: group.name,
        share: Share(
          numerator: respondents(in: members), denominator: members.count),
        published: judged.questionnaire.publishedResponse.first { $0.group == group.name }?.value)
    }
  }

  /// The groups of which the response is given, with the units in each.
  func responseGroups() -> [(name: String, units: Bitmap)] {
    var groups: [(name: String, units: Bitmap)] = [
      ("alle", all), ("impuls", units(inColumn: "impuls", "ja")),
      ("zonder-impuls", units(inColumn: "impuls", "nee")),
    ]
    for (column, value) in judged.questionnaire.namedFrameValues {
      let name = "\(column)=\(value)"
      if !groups.contains(where: { $0.name == name }) {
        groups.append((name, units(inColumn: column, value)))
      }
    }
    return groups
  }

  private func respondents(in units: Bitmap) -> Int {
    judged.countingRows.indices.count { units[$0] && judged.countingRows[$0] != nil }
  }

  /// The units with a value in a column of the frame, compared exactly.
  private func units(inColumn name: String, _ value: String) -> Bitmap {
    guard let frame = judged.units.frame, let place = frame.columnIndex(named: name),
      let number = frame.columns[place].values.firstIndex(of: value)
    else { return Bitmap(count: all.count) }
    let codes = frame.columns[place].codes
    return Bitmap(count: all.count) { codes[$0] == UInt32(number) }
  }
}

extension Questionnaire {
  /// The columns of the frame and the values that the printed response and the breakdowns name.
  fileprivate var namedFrameValues: [(column: String, value: String)] {
    let printed = publishedResponse.compactMap { response -> (column: String, value: String)? in
      guard let mark = response.group.firstIndex(of: "=") else { return nil }
      let value = response.group[response.group.index(after: mark)...]
      return (String(response.group[..<mark]), String(value))
    }
    let groups = breakdowns.flatMap(\.groups)
    return printed
      + groups.flatMap(\.where.condition.frameValues).map { (frameColumns[$0.column], $0.value) }
  }
}
