import Findings
import Municipalities

extension Check {
  static let damagedCode = Check(
    "excel-schade", .warning, effect: .none,
    rule: "Een rekenblad heeft de gemeentecode niet in een getal veranderd.",
    good: [.rows("de code is heel", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("GM is weg", heading, "9002;2021-09-01;nee;;3;;")]
  ) { remark in
    Words(
      "\(remark.quotedValue) is gelezen als \(remark.givenCode?.description ?? "").",
      "Excel maakte er een getal van. Schrijf de code voluit.")
  }

  static let damagedAnswer = Check(
    "excel-schade", .warning, effect: .none,
    rule: "Een rekenblad heeft een antwoord niet in een datum of getal veranderd.",
    good: [.rows("een gewone code", heading, "GM9002;2021-09-01;nee;;3;;")],
    bad: [.rows("een datum waar een keuze hoort", heading, "GM9002;2021-09-01;20-mei;;3;;")]
  ) { remark in
    Words(
      "\(remark.quotedValue) lijkt door Excel te zijn veranderd in een datum of getal.",
      "Zoek het antwoord op in het eerste bestand en vul het opnieuw in.")
  }
}
