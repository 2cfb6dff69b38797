import Foundation
import MonitorReport
import Municipalities
import ResponseIngest
import TestSupport

/// A reader of the report on the sample waves, who has the frame and knows who responded.
enum SampleAttack {
  /// The names of the groups of provinces are those of the provinces; those of the tranches are these.
  private static let tranches = [
    2020: ["1": "Tranche 1 en 2", "2": "Tranche 1 en 2", "3": "Tranche 3"],
    2021: ["1": "Tranche 1 en 2", "2": "Tranche 1 en 2", "3": "Tranche 3"],
  ]

  /// Kinds of answers: how far the coalition is, four times, and whether there is a plan, three times.
  private static let figures = [
    "indicator-1": Attacker.Counted(
      categories: ["gevormd": [0, 1, 2], "in_ontwikkeling": [3, 4, 5], "geen": [6, 7, 8]],
      bases: [:], tellingBases: [], overPopulation: ["populatie"], open: [9, 10, 11]),
    "indicator-2": Attacker.Counted(
      categories: ["gezamenlijk_plan": [0, 3, 6, 9]], bases: [:], tellingBases: [],
      overPopulation: ["populatie"], open: [2, 5, 8, 11]),
  ]

  /// The reader of a year.
  static func attacker(_ year: Int, _ report: PublicReport) throws -> Attacker {
    let responded = Set(
      SampleWaves.waves.filter { $0.year == year }.flatMap { wave in
        wave.judged.units.codes.enumerated()
          .filter { wave.judged.countingRows[$0.offset] != nil }.map(\.element.description)
      })
    let frame = try String(
      contentsOfFile: "\(projectFolder)/SampleResponses/\(year)/kader.csv", encoding: .utf8)
    let lines = frame.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    // Of the frame: code, name, province, Impuls, tranche.
    let members = lines.dropFirst().filter { $0[3] == "ja" }
    let places = Dictionary(grouping: members) { [$0[2], $0[4]] }.map { place, members in
      let respondents = members.count { responded.contains($0[0]) }
      let tranche = tranches[year]?[place[1]].map {
        PublicReport.Row(breakdown: "tranche", group: $0)
      }
      return Attacker.Place(
        respondents: respondents, others: members.count - respondents,
        figures: Set(figures.keys),
        rows: Set(
          [PublicReport.Row(breakdown: "provincie", group: place[0])] + (tranche.map { [$0] } ?? [])
        ))
    }
    return Attacker(
      places: places, kindCount: 12, figures: figures, numbers: report.numbers[year, default: []])
  }
}
