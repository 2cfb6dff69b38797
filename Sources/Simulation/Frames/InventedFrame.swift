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
    let trial = TrialFrame(columns, questionnaire, count: min(2048, 16 * count + 64), &draws)
    let telling = trial.telling(atMost: count)
    var writer = DelimitedWriter(formulas: .kept)
    writer.write(["gemeentecode", "gemeentenaam"] + columns.names)
    for number in 0..<count {
      let row = number < telling.count ? telling[number] : draws.pick(trial.rows)
      writer.write(
        [Self.code(number, of: count), Self.name(number)] + columns.withToken(row, number: number))
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
    // Their counts have no divisor in common: all pairs come before the first comes again.
    let name = firsts[number % firsts.count] + lasts[number % lasts.count]
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
}

/// Municipalities that are looked at before a frame is made of some of them.
private struct TrialFrame {
  /// Those that can answer without breaking a rule by what the frame says of them.
  let rows: [[String]]
  /// For each condition on the frame, and for its opposite, the rows for which it holds.
  private let shown: [[Bool]]

  init(
    _ columns: FrameColumns, _ questionnaire: Questionnaire, count: Int, _ draws: inout Draws
  ) {
    let all = (0..<count).map { _ in columns.drawn(&draws) }
    var writer = DelimitedWriter(formulas: .kept)
    writer.write(["gemeentecode", "gemeentenaam"] + columns.names)
    for (number, row) in all.enumerated() {
      writer.write(
        ["GM\(zeroPadded(number + 1, 7))", "Proef"] + columns.withToken(row, number: number))
    }
    let file = SourceFile(name: "", bytes: Bytes(writer.bytes))
    guard let frame = try? readFrame(file).frame else {
      rows = all
      shown = []
      return
    }
    let drafts = DraftTable(questionnaire, frame: frame, rows: 0, texts: [])
    let hopeless = questionnaire.edits.map {
      drafts.units(where: .not($0.check.condition.onFrame(true)))
    }
    let kept = all.indices.filter { row in !hopeless.contains { $0[row] } }
    let used = kept.isEmpty ? Array(all.indices) : kept
    rows = used.map { all[$0] }
    var seen: Set<Condition> = []
    let conditions = questionnaire.judged + questionnaire.counted
    shown =
      (conditions.flatMap { [$0.onFrame(true), $0.onFrame(false)] }
      + conditions.flatMap(\.leaves).flatMap { $0.frameParts(in: questionnaire) })
      .filter { $0.namesFrame && seen.insert($0).inserted }
      .flatMap { [drafts.units(where: $0), drafts.units(where: .not($0))] }
      .map { units in used.map { units[$0] } }
  }

  /// The fewest rows that show of each condition on the frame that it holds and that it fails, as far
  /// as some rows do.
  func telling(atMost most: Int) -> [[String]] {
    var open = shown.filter { $0.contains(true) }
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
