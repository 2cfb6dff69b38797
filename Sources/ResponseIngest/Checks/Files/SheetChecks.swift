import Findings
import TextFormats

extension Check {
  static let misplacedCell = Check(
    "cel-niet-gelezen", .error, effect: .recordLost,
    rule: "In een ingevuld sjabloon staan antwoorden in de cellen die daarvoor zijn.",
    good: [.template("in de kolom voor antwoorden", [5: "nee"])],
    bad: [.template("in de kolom ernaast", [5: "nee", 8: "ja"])]
  ) { remark in
    let stray = remark.strayCell
    return Words(
      "In cel \(stray?.cell ?? "") staat \((stray?.value ?? "").quoted), maar daar worden geen antwoorden gelezen. "
        + "Het telt niet mee.",
      stray?.isBesideTicks ?? false
        ? "Zet ‘ja’ achter elke keuze die geldt, in de rijen eronder."
        : "Zet het in de kolom voor antwoorden. Heeft u een tweede gemeente, gebruik dan een eigen sjabloon."
    )
  }

  static let hiddenRecord = Check(
    "rij-verborgen", .warning, effect: .none,
    rule: "Rijen met antwoorden zijn te zien, en niet verborgen of weggefilterd.",
    good: [.workbook("elke rij is te zien", ("Blad1", [heading, "GM9002;2021-09-01;nee;;3;;"]))],
    bad: [
      .workbook(
        "de tweede rij is verborgen", ("Blad1", [heading, "GM9002;2021-09-01;nee;;3;;"]), hiding: 1)
    ]
  ) { remark in
    let isTemplate = remark.source.template != nil
    return Words(
      "Deze \(isTemplate ? "kolom" : "rij") is in het werkblad verborgen. Zij telt wel mee.",
      "Maak haar zichtbaar en kijk of zij mee moet tellen. Zo niet, haal haar dan weg.")
  }
}

extension Remark {
  /// The cell of a template that the mark is about, outside those for answers.
  var strayCell: StrayCell? {
    mark.check == .misplacedCell && source.strayCells.indices.contains(Int(mark.detail))
      ? source.strayCells[Int(mark.detail)] : nil
  }
}
