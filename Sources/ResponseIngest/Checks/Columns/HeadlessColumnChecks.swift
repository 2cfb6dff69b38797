import Findings
import OfficeFiles
import QuestionnaireSchema
import TextFormats

extension Check {
  static let headlessOptions = Check(
    "kolom-zonder-kop", .error, effect: .secondLost,
    rule: "Boven elke kolom met antwoorden staat een kop.",
    good: [
      .rows(
        "elke keuze heeft een kop",
        "gemeentecode;ingezonden;plan;doelen/gezondheid;doelen/opvoeding;doelen/geen;week;toelichting;impuls",
        "GM9002;2021-09-01;ja;1;;;3;;")
    ],
    bad: [
      .rows(
        "één kop boven twee kolommen",
        "gemeentecode;ingezonden;plan;doelen;;week;toelichting;impuls",
        "GM9002;2021-09-01;ja;gezondheid;opvoeding;3;;")
    ]
  ) { remark in
    let question = remark.question
    let merged = remark.mergedHeading.map { " De kop is samengevoegd over \($0)." } ?? ""
    let isList = question.map { if case .selectMultiple = $0.kind { true } else { false } } ?? false
    let name = question?.name ?? ""
    return Words(
      "\(remark.columnName?.uppercasedFirst ?? "Een kolom") heeft geen kop, maar er staat wel iets in: "
        + "\(remark.firstValues). Dat lijken antwoorden op \(question?.reference ?? "een vraag"). Zij tellen niet mee.\(merged)",
      isList
        ? "Zet boven elke kolom welke keuze erin staat, zoals ‘\(name)/\(question?.choices.first?.name ?? "")’, of zet "
          + "alle keuzes in één kolom."
        : "Zet ‘\(name)’ boven de kolom als dat zo is.")
  }

  static let headlessColumn = Check(
    "kolom-zonder-kop", .warning, effect: .none,
    rule: "Boven elke kolom waarin iets staat, staat een kop.",
    good: [.rows("lege kolommen zonder kop", heading + ";;", "GM9002;2021-09-01;nee;;3;;;;")],
    bad: [
      .rows("een opmerking erachter", heading + ";", "GM9002;2021-09-01;nee;;3;;;gebeld op 3/9")
    ]
  ) { remark in
    Words(
      "\(remark.columnName?.uppercasedFirst ?? "Een kolom") heeft geen kop, maar er staat wel iets in: "
        + "\(remark.firstValues). Dat is niet gelezen.",
      "Zet er een kop boven als het antwoorden zijn. Anders kunt u de kolom weghalen.")
  }
}

extension Remark {
  private var batch: Batch? { if case .batch(let batch) = source.form { batch } else { nil } }

  /// The first values in a column without a heading, between quotes.
  fileprivate var firstValues: String {
    let column = Int(mark.detail)
    let values = batch?.text.values(inColumns: [column], most: ColumnValues.shown + 1)[column] ?? []
    let shown = values.prefix(ColumnValues.shown).map(\.quoted).joined(separator: ", ")
    return values.count > ColumnValues.shown ? shown + " …" : shown
  }

  /// The cells over which a heading was merged that covers the column, such as `D1:G1`.
  fileprivate var mergedHeading: String? {
    guard let batch else { return nil }
    return source.mergedHeadings.first { area in
      area.first.row == batch.text.headerRow - 1
        && (area.first.column...area.last.column).contains(Int(mark.detail))
    }?.description
  }
}

extension String {
  /// The text with a capital, for the beginning of a sentence.
  fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
