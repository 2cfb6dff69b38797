public import MonitorReport
public import Municipalities
public import ResponseIngest

/// Why a decision was not noted.
public enum DecisionRefusal: Error, Hashable, Sendable {
  /// The register has no wave of that year; with the years that it has.
  case noWave(year: Int?, known: [Int])
  /// The wave cannot be used.
  case wave(WaveError)
  /// Nothing came in for the municipality.
  case nothingCameIn(MunicipalityCode)
  /// The number is not of a submission for the municipality; with the numbers that are.
  case unknownSubmission(Int, MunicipalityCode, known: [Int])
  /// There are several submissions that it can be about.
  case ambiguous(MunicipalityCode, [Int])
  /// There is nothing for which the decision would make a difference, for this reason.
  case pointless(Decision.Verdict, MunicipalityCode)
  /// A reason is needed.
  case noReason
  /// A reason is too long.
  case longReason(limit: Int)
  /// A name is needed.
  case noPerson
  /// The reason names somebody, by this word; reasons stay when contact data are removed.
  case reasonNamesSomebody(String)

  /// What is wrong and what to do about it, in Dutch, for the user.
  public var message: String {
    switch self {
    case .noWave(let year?, let known):
      "In het register staat geen meting van \(year), wel van \(list(known))."
    case .noWave(nil, _): "In het register staat nog geen meting."
    case .wave: "De meting in het register kan niet worden gebruikt."
    case .nothingCameIn(let code): "Voor \(code) is nog geen inzending binnengekomen."
    case .unknownSubmission(let number, let code, let known):
      "Inzending \(number) is niet van \(code). Van \(code) zijn: \(list(known))."
    case .ambiguous(let code, let numbers):
      "Van \(code) zijn er meer inzendingen: \(list(numbers)). Kies er een met --inzending."
    case .pointless(.setAside, _): "Deze inzending is al terzijde gelegd."
    case .pointless(.admitted, let code):
      "Van \(code) is er geen inzending die te laat kwam of een onleesbaar moment heeft, en nog niet is toegelaten."
    case .pointless(.reinstated, let code):
      "Over de inzendingen van \(code) geldt geen besluit om terug te draaien."
    case .noReason: "Geef een reden: --reden \"…\"."
    case .longReason(let limit): "De reden is te lang: schrijf hoogstens \(limit) tekens."
    case .noPerson: "Zeg wie het besluit neemt: --door NAAM."
    case .reasonNamesSomebody(let word):
      "Redenen blijven bewaard, ook na ‘kansrijk opschonen’. Noem daarin dus geen gemeente, e-mailadres "
        + "of telefoonnummer (‘\(word)’); welke gemeente het is, staat al bij het besluit."
    }
  }

  private func list(_ numbers: [Int]) -> String {
    numbers.map { String($0) }.joined(separator: ", ")
  }
}
