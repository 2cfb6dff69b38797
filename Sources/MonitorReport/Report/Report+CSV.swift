import QuestionnaireSchema
import Tables
import TextFormats

extension Report {
  /// All figures of all waves as delimited text, a row for every number.
  ///
  /// A row that is not shown has `onderdrukt` `ja` and no counts.
  public func figuresCSV() -> [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(
      [
        "jaar", "cijfer", "uitsplitsing", "groep", "basis", "categorie", "teller", "noemer",
        "procent", "bovengrens_teller", "bovengrens_procent", "voorlopig", "onderdrukt",
        "gepubliceerd_id", "gepubliceerd_procent", "gepubliceerd_teller", "gepubliceerd_noemer",
        "gepubliceerd_tekst",
      ] + trialHeading)
    for wave in waves {
      for cell in wave.figures.flatMap(\.cells) {
        writer.write(
          [String(wave.year)] + cell.row(breakdown: "", group: "", isHidden: false) + trialMark)
      }
      for breakdown in wave.breakdowns {
        for row in breakdown.rows {
          for cell in row.countedCells {
            writer.write(
              [String(wave.year)]
                + cell.row(
                  breakdown: breakdown.definition.name, group: row.group, isHidden: row.isHidden)
                + trialMark)
          }
        }
      }
    }
    return writer.bytes
  }

  /// The response of all waves as delimited text, a row for every group.
  public func responseCSV() -> [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(
      [
        "jaar", "groep", "gevraagd", "gereageerd", "procent", "gepubliceerd_id",
        "gepubliceerd_procent", "gepubliceerd_teller", "gepubliceerd_noemer", "gepubliceerd_tekst",
      ] + trialHeading)
    for wave in waves {
      for rate in wave.response {
        let share = rate.share
        writer.write(
          [
            String(wave.year), rate.group, String(share.denominator), String(share.numerator),
            text(share.percentage),
          ] + rate.published.cells + trialMark)
      }
    }
    return writer.bytes
  }

  /// A column of its own in every file that is not to be published.
  private var trialHeading: [String] { selection == .flawless ? [ReportWords.trial] : [] }
  private var trialMark: [String] { selection == .flawless ? ["ja"] : [] }
}

extension FigureCell {
  fileprivate func row(breakdown: String, group: String, isHidden: Bool) -> [String] {
    let counts =
      isHidden
      ? ["", "", "", "", ""]
      : [
        String(share.numerator), String(share.denominator), text(share.percentage),
        text(upperBound?.numerator), text(upperBound?.percentage),
      ]
    return [figure, breakdown, group, base, category] + counts + [
      isProvisional ? "ja" : "nee", isHidden ? "ja" : "nee",
    ] + published.cells
  }
}

extension Published? {
  fileprivate var cells: [String] {
    [
      self?.id ?? "", text(self?.percent), text(self?.numerator), text(self?.denominator),
      self?.text ?? "",
    ]
  }
}

private func text(_ number: Int?) -> String { number.map { String($0) } ?? "" }
