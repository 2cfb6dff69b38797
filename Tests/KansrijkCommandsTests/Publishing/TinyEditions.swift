import Foundation
import TestSupport

@testable import KansrijkCommands

/// Editions of a wave of twelve invented municipalities that are asked one question, in a folder of
/// their own.
struct TinyEditions {
  private let folder: URL

  /// Runs a test in a new folder, which is removed afterwards.
  static func with(_ body: (TinyEditions) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(TinyEditions(folder: folder))
  }

  /// The code of a municipality, from 1.
  static func code(_ number: Int) -> String { "GM9\(String(1000 + number).dropFirst())" }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Writes the folder of a wave in which the first municipalities say no and the others yes; gives
  /// its path.
  func wave(_ year: Int, saying noes: Int, of count: Int = 12) throws -> String {
    let name = "\(year)-\(noes)-\(count)"
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
    let numbers = 1...count
    try write(Self.questionnaire(year), to: "\(name)/vragenlijst.json")
    try write(
      """
      { "jaar": \(year), "vragenlijst": ".", "kader": "kader.csv", "antwoorden": ["antwoorden.csv"] }
      """, to: "\(name)/meting.json")
    try write(
      "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids\n"
        + numbers.map { "\(Self.code($0));Verzonnen \($0);Drenthe;ja;1;ja\n" }.joined(),
      to: "\(name)/kader.csv")
    try write(
      "gemeentecode;ingezonden;plan\n"
        + numbers.map { "\(Self.code($0));\(year)-09-01;\($0 <= noes ? "nee" : "ja")\n" }.joined(),
      to: "\(name)/antwoorden.csv")
    return path(name)
  }

  /// Writes the folder of a wave; gives its path.
  func wave(_ wave: SplitWave, named name: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
    for file in wave.files { try write(file.text, to: "\(name)/\(file.name)") }
    return path(name)
  }

  private static func questionnaire(_ year: Int) -> String {
    """
    { "id": "heel-klein-\(year)", "year": \(year), "title": "Heel klein", "referenceDate": "\(year)-09-20",
      "sections": [ { "name": "a", "label": "A", "questions": [
        { "name": "plan", "type": "select_one", "label": "Is er een plan?",
          "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] } ] } ],
      "figures": [ { "name": "plannen", "label": "Gemeenten met een plan", "partition": true,
        "categories": [ { "name": "ja", "label": "Plan", "when": "${plan} = 'ja'" },
                        { "name": "nee", "label": "Geen plan", "when": "${plan} = 'nee'" } ],
        "bases": [ { "name": "allen", "over": "respondents", "label": "Van hen die antwoordden" } ] } ] }
    """
  }

  /// Freezes waves under a name.
  func frozen(
    _ waves: [String], as name: String, _ more: [String]
  ) -> (status: KansrijkCommands.ExitStatus, told: String) {
    let outcome = Project.outcome(
      ["vaststellen"] + waves + [
        "--stand", "voorlopig", "--door", "Jo", "--reden", "Na overleg.", "--uit", path(name),
      ] + more)
    let told = outcome.err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (outcome.status, told.replacing(folder.path + "/", with: ""))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  func change(_ name: String, _ edit: (String) -> String) throws {
    try write(edit(try text(name)), to: name)
  }
}
