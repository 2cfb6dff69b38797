import Findings
import QuestionnaireSchema
import TextFormats

extension Check {
  static let invalidMoment = Check(
    "datum-ongeldig", .error, effect: .submissionLost,
    rule: "Het moment van inzenden is een datum, met of zonder tijd, die maar één dag kan zijn.",
    good: [
      .rows("een datum met tijd", heading, "GM9002;2021-09-01T10:22:00+02:00;nee;;3;;"),
      .rows(
        "de maand voorop, zoals de andere rij laat zien", heading, "GM9001;8/31/2021;nee;;3;;ja",
        "GM9002;9/1/2021;nee;;3;;"),
    ],
    bad: [
      .rows("een dag die niet bestaat", heading, "GM9002;2021-09-31;nee;;3;;"),
      .rows(
        "2 september, of 9 februari", heading, "GM9002;9-2-2021;nee;;3;;",
        "GM9002;2021-06-01;nee;;4;;"),
    ]
  ) { remark in
    let isWithheld = remark.submission?.timing == .withheld
    let effect =
      isWithheld
      ? "Zij telt niet mee tot bekend is of zij voor de sluiting kwam."
      : "De inzending telt alsof er geen datum bij staat."
    if let (dayFirst, monthFirst) = remark.readings {
      return Words(
        "\(remark.quotedValue) kan \(dayFirst) zijn en \(monthFirst), en dat maakt hier verschil. "
          + effect,
        "Schrijf de datum met het jaar voorop, zoals \(remark.isoExample)"
          + (remark.phrasing == .toSender
            ? "."
            : ", of zeg in kolommen.csv wat voorop staat (ingezonden:volgorde)."
              + (isWithheld ? " Of laat de inzending toe met ‘kansrijk beoordeel’." : "")))
    }
    let admission =
      isWithheld && remark.phrasing != .toSender
      ? " Of laat de inzending toe met ‘kansrijk beoordeel’." : ""
    if let words = remark.withoutOutcome {
      return Words("\(words.message) \(effect)", (words.advice ?? "") + admission)
    }
    return Words(
      "\(remark.quotedValue) is niet te lezen als datum. \(effect)",
      "Schrijf de datum als 2021-09-13 of 2021-09-13T10:22:00+02:00." + admission)
  }

  static let doubtfulMoment = Check(
    "datum-onzeker", .warning, effect: .none,
    rule: "Van een moment van inzenden is bekend of de dag of de maand voorop staat.",
    good: [.rows("het jaar voorop", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("1 september, of 9 januari", heading, "GM9002;1-9-2021;nee;;3;;")]
  ) { remark in
    let (dayFirst, monthFirst) = remark.readings ?? ("", "")
    return Words(
      "\(remark.quotedValue) is gelezen als \(dayFirst). Het kan ook \(monthFirst) zijn; "
        + "voor wat telt, maakt dat niets uit.",
      "Schrijf de datum met het jaar voorop, zoals \(remark.isoExample).")
  }

  static let missingMoment = Check(
    "datum-ontbreekt", .warning, effect: .none,
    rule: "Als bij andere inzendingen in het bestand een moment staat, staat het bij alle.",
    good: [.rows("een datum", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [
      .rows(
        "bij één van de twee", heading, "GM9001;2021-09-01;nee;;3;;ja", "GM9002;;nee;;3;;")
    ]
  ) { remark in
    Words(
      "Bij deze inzending staat niet wanneer zij is gedaan; bij andere in het bestand wel. Zij telt mee.",
      "Vul het moment in als u het weet: het zegt welke van meer inzendingen telt.")
  }

  static let tooLate = Check(
    "inzending-te-laat", .error, effect: .submissionLost,
    rule: "Een inzending komt niet na de sluiting van de meting.",
    good: [.rows("op tijd", heading, "GM9002;2021-09-13T23:59:59;nee;;3;;")],
    bad: [.rows("na de sluiting", heading, "GM9002;2021-09-21;nee;;3;;")]
  ) { remark in
    let closing = remark.judged.context.closing.map(\.inDutch) ?? "de sluiting"
    return Words(
      "Deze inzending kwam\(remark.receipt) na \(closing), toen de meting al gesloten was. Zij telt niet mee.",
      remark.phrasing == .toSender
        ? "Vraag het RIVM of dit nog kan."
        : "Mag zij toch meetellen, laat haar dan toe met ‘kansrijk beoordeel’.")
  }

  /// A submission was sent before the year of the questionnaire.
  public static let earlierYear = Check(
    "datum-ander-jaar", .warning, effect: .none,
    rule: "Een inzending is niet gedaan voor het jaar van de vragenlijst.",
    good: [.rows("in het jaar zelf", heading, "GM9002;2021-01-01;nee;;3;;")],
    bad: [.rows("een jaar eerder", heading, "GM9002;2020-09-01;nee;;3;;")]
  ) { remark in
    Words(
      "Deze inzending is van voor \(remark.judged.questionnaire.year). Zij telt wel mee.",
      "Kijk of zij bij deze meting hoort.")
  }

  static let afterDeadline = Check(
    "na-uiterste-datum", .warning, effect: .none,
    rule: "Een inzending komt niet na de uiterste datum die gemeenten is genoemd.",
    good: [.rows("op tijd", heading, "GM9002;2021-09-13;nee;;3;;")],
    bad: [.rows("een dag later", heading, "GM9002;2021-09-14;nee;;3;;")]
  ) { remark in
    let deadline = remark.judged.context.deadline.map(\.inDutch) ?? "de uiterste datum"
    return Words("Deze inzending kwam\(remark.receipt) na \(deadline). Zij telt wel mee.", nil)
  }
}

extension Remark {
  /// The day of receipt of a submission without a moment of its own, where a person told it: it is not in the
  /// file.
  fileprivate var receipt: String {
    guard let submission, submission.received == nil else { return "" }
    let row = mark.tableRow >= 0 ? Int(mark.tableRow) : Int(submission.rows.lowerBound)
    guard !submission.rows.isEmpty, let day = judged.responseDay(ofRow: row) else { return "" }
    return " op \(day.inDutch) binnen,"
  }
}

extension Remark {
  /// The two days that the value can be, in words: with the day and with the month first.
  fileprivate var readings: (dayFirst: String, monthFirst: String)? {
    guard case .yearLast(let dayFirst?, let monthFirst?, _)? = value.flatMap(WrittenMoment.init)
    else { return nil }
    return (dayFirst.day.inDutch, monthFirst.day.inDutch)
  }

  /// The day that the value is with the day first, as it cannot be misread.
  fileprivate var isoExample: String {
    guard case .yearLast(let dayFirst?, _, _)? = value.flatMap(WrittenMoment.init) else {
      return "2021-09-13"
    }
    return dayFirst.day.description
  }
}
