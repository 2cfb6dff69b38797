import Findings
import TextFormats

extension Check {
  static let rowsAbove = Check(
    "rijen-boven-kop", .info, effect: .none,
    rule: "De kop staat op de eerste rij; wat erboven staat, is geen inzending.",
    good: [.rows("de kop staat bovenaan", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("een titel erboven", "Resultaten 2021", "", heading, "GM9002;2021-09-01;nee;;3;;")]
  ) { remark in
    let rows = remark.rowsAbove
    let text = rows.flatMap(\.cells).first { !$0.isEmpty } ?? ""
    return Words(
      rows.count == 1
        ? "Boven de kop staat één rij die niet is gelezen: \(text.quoted)."
        : "Boven de kop staan \(rows.count) rijen die niet zijn gelezen. De eerste begint met \(text.quoted).",
      "U hoeft niets te doen als dat een titel of uitleg is.")
  }

  static let recordAbove = Check(
    "rijen-boven-kop", .error, effect: .recordLost,
    rule: "Inzendingen staan onder de kop.",
    good: [.rows("de kop staat bovenaan", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows(
        "gesorteerd met de kop erbij", "GM9001;2021-09-01;nee;;3;;ja", heading,
        "GM9002;2021-09-01;nee;;3;;")
    ]
  ) { _ in
    Words(
      "Deze rij staat boven de kop, en lijkt een inzending. Zij is niet gelezen.",
      "Zet de kop op de eerste rij.")
  }

  static let remarkRow = Check(
    "rij-overgeslagen", .warning, effect: .recordLost,
    rule: "Elke rij onder de kop is een inzending, en geen totaal of opmerking.",
    good: [.rows("alleen inzendingen", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows("een totaal eronder", heading, "GM9002;2021-09-01;nee;;3;;", "Totaal;;1;;3;;"),
      .rows("een voetnoot", heading, "GM9002;2021-09-01;nee;;3;;", "* voorlopige stand;;;;;;"),
    ]
  ) { remark in
    let text = remark.firstText
    return Words(
      "Op deze rij staat \(text.quoted). Dat is geen inzending, en telt niet mee.",
      "U hoeft niets te doen als dat klopt. Anders: vul de gemeentecode in.")
  }
}

extension Remark {
  /// The rows above the heading.
  fileprivate var rowsAbove: [(row: Int, cells: [String])] {
    if case .batch(let batch) = source.form { batch.text.rowsAbove() } else { [] }
  }

  /// The first text of the row that starts at the offset the mark is about.
  fileprivate var firstText: String {
    guard case .batch(let batch) = source.form, mark.item >= 0,
      Int(mark.item) < batch.text.body.upperBound
    else { return "" }
    let cells = batch.text.cells(ofRecord: Int(mark.item)..<batch.text.body.upperBound)
    return (0..<cells.count).lazy.map { cells[$0] }.first { !$0.isEmpty } ?? ""
  }
}
