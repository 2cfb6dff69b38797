import Findings
public import TextFormats

extension WaveDescription {
  /// Reads and checks a `meting.json`; everything that is wrong is found in one run.
  ///
  /// - Throws: ``WaveError`` with all findings when at least one of them is an error.
  public init(_ file: SourceFile) throws(WaveError) {
    var reader = try DescriptionReader(file)
    let year = reader.year()
    let questionnaire = reader.requiredText(.questionnaire)
    let frame = reader.requiredText(.frame)
    let deadline = reader.day(.deadline)
    let closing = reader.day(.closing)
    let responses = reader.requiredList(.responses)
    let renaming = reader.text(.renaming)
    let previous = reader.text(.previous)
    let reorganisations = reader.text(.reorganisations)
    if let deadline, let closing, closing < deadline {
      reader.report(
        .warning, .deadline, "De uiterste datum (\(deadline)) ligt na de sluiting (\(closing)).",
        "Kijk of de twee datums niet zijn verwisseld.")
    }
    for (key, day, consequence) in [
      (.deadline, deadline, "Elke inzending krijgt dan een waarschuwing."),
      (.closing, closing, "Geen inzending telt dan mee."),
    ] as [(DescriptionKey, CalendarDay?, String)] {
      guard let year, let day, day.parts.year < year else { continue }
      reader.report(
        .warning, key,
        "Bij ‘\(key.rawValue)’ staat \(day.inDutch): dat is voor \(year), het jaar van de meting, begint. "
          + consequence, "Kijk of het jaar in deze datum klopt, en bij ‘jaar’.")
    }
    guard let year, let questionnaire, let frame, let responses, !reader.hasErrors else {
      throw WaveError(findings: reader.findings)
    }
    self.init(
      year: year, questionnaire: questionnaire, frame: frame, responses: responses,
      deadline: deadline, closing: closing, renaming: renaming, previous: previous,
      reorganisations: reorganisations, warnings: reader.findings)
  }
}

/// The keys of `meting.json`.
enum DescriptionKey: String, CaseIterable {
  case year = "jaar"
  case questionnaire = "vragenlijst"
  case frame = "kader"
  case deadline = "uiterlijk"
  case closing = "sluiting"
  case responses = "antwoorden"
  case renaming = "kolommen"
  case previous = "vorige"
  case reorganisations = "herindelingen"
}
