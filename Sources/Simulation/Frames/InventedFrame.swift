import Municipalities
package import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// A frame of municipalities that do not exist, for a questionnaire.
///
/// The columns that conditions name get values with which every condition on them holds somewhere, and
/// fails somewhere, as far as so many municipalities allow.
package struct InventedFrame: Sendable {
  /// The most municipalities that can be made up.
  package static let limit = 5_000_000

  /// The file.
  package let csv: [UInt8]

  /// Makes up so many municipalities.
  ///
  /// - Precondition: the count is from 1 to ``limit``.
  package init(_ questionnaire: Questionnaire, count: Int, seed: UInt64) {
    precondition((1...Self.limit).contains(count), "a number of municipalities out of bounds")
    var draws = Draws(seed: seed, stream: .frame, number: 0)
    let columns = FrameColumns(questionnaire)
    // Some that are looked at first: of those, the ones that show what the others do not come in front.
    let trial = (0..<min(2048, 16 * count + 64)).map { _ in columns.drawn(&draws) }
    var rows = Self.telling(trial, columns, questionnaire, atMost: count)
    for row in trial where rows.count < min(count, trial.count) { rows.append(row) }
    var writer = DelimitedWriter(formulas: .kept)
    writer.write(["gemeentecode", "gemeentenaam"] + columns.names)
    for number in 0..<count {
      let row = number < rows.count ? rows[number] : columns.drawn(&draws)
      writer.write([Self.code(number, of: count), Self.name(number)] + row)
    }
    csv = writer.bytes
  }

  /// The code of a municipality by its number: from `GM9001` on while that is enough for all.
  private static func code(_ number: Int, of count: Int) -> String {
    count <= 999 ? "GM\(9001 + number)" : "GM" + zeroPadded(number + 1, 7)
  }

  /// A name that no municipality has, by its number.
  static func name(_ number: Int) -> String {
    let kinds = firsts.count * lasts.count
    let name = firsts[number % firsts.count] + lasts[number / firsts.count % lasts.count]
    return number < kinds ? name : "\(name) \(number / kinds + 1)"
  }

  static let firsts = [
    "Verzonnen", "Oefen", "Droom", "Sprookjes", "Fantasie", "Nergens", "Voorbeeld", "Proef",
    "Luchtkasteel", "Bedenk", "Schijn",
  ]
  static let lasts = [
    "dam", "horst", "veen", "broek", "donk", "wolde", "kerke", "zijl", "drecht", "loo", "mark",
    "beek", "sluis",
  ]

  /// The fewest rows that show of each condition on the frame that it holds and that it fails, as far
  /// as some rows do.
  private static func telling(
    _ rows: [[String]], _ columns: FrameColumns, _ questionnaire: Questionnaire, atMost most: Int
  ) -> [[String]] {
    var writer = DelimitedWriter(formulas: .kept)
    writer.write(["gemeentecode", "gemeentenaam"] + columns.names)
    for (number, row) in rows.enumerated() {
      writer.write(["GM\(zeroPadded(number + 1, 7))", "Proef"] + row)
    }
    let file = SourceFile(name: "", bytes: Bytes(writer.bytes))
    guard let frame = try? readFrame(file).frame else { return [] }
    let drafts = DraftTable(questionnaire, frame: frame, rows: 0, texts: [])
    var seen: Set<Condition> = []
    let all = questionnaire.judged + questionnaire.counted
    let conditions =
      (all.flatMap { [$0.onFrame(true), $0.onFrame(false)] }
      + all.flatMap(\.leaves).flatMap { $0.frameParts(in: questionnaire) })
      .filter { $0.namesFrame && seen.insert($0).inserted }
    var open = conditions.flatMap { condition in
      [drafts.units(where: condition), drafts.units(where: .not(condition))]
    }.filter { !$0.isEmpty }
    var telling: [[String]] = []
    while telling.count < most, !open.isEmpty {
      var best = (row: 0, count: 0)
      for row in rows.indices {
        let count = open.count { $0[row] }
        if count > best.count { best = (row, count) }
      }
      telling.append(rows[best.row])
      open.removeAll { $0[best.row] }
    }
    return telling
  }
}
