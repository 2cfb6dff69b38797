import Findings
import MonitorReport
import ResponseIngest
import TextFormats

extension ImportRequest {
  /// What is odd about the day on which files are said to be received: it is before the year of the wave,
  /// or before the moment that a submission in them says it was sent.
  ///
  /// `names` are those of the files that were taken in, each with what was taken in of it.
  func receiptFindings(
    _ names: [String], _ intakes: [StoredIntake], in wave: Wave
  ) -> [Finding] {
    guard let day = receivedDay else { return [] }
    var findings: [Finding] = []
    if day.parts.year < wave.year {
      findings.append(
        finding(
          about: wave.name,
          "De dag van ontvangst (\(day.inDutch)) is van voor \(wave.year), het jaar van de meting.")
      )
    }
    for (name, intake) in zip(names, intakes) {
      let count = intake.submissions.count { $0.received.map { $0.day > day } ?? false }
      guard count > 0 else { continue }
      findings.append(
        finding(
          about: name,
          "In dit bestand \(count == 1 ? "is 1 inzending" : "zijn \(count) inzendingen") van na "
            + "\(day.inDutch), de dag waarop het binnenkwam."))
    }
    return findings
  }

  private func finding(about file: String, _ message: String) -> Finding {
    Finding(
      code: .oddReceipt, severity: .warning, place: Place(file: file),
      value: receivedDay?.description, message: message,
      advice: "Kijk of de datum bij --ontvangen klopt.")
  }
}

extension FindingCode {
  /// The day on which files are said to be received does not go with the wave or with what is in them.
  static let oddReceipt = FindingCode("ontvangst-opvallend")
}
