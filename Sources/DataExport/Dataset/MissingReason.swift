import MonitorReport

/// Why a municipality has no answer to a question.
///
/// Each is a different thing, in every form of the data; none of them is "no".
public enum MissingReason: Int, Sendable, Hashable, CaseIterable {
  /// It has no submission that counts.
  case nonresponse = 1
  /// It was not asked, because of its other answers or of what it is.
  case notAsked
  /// It was asked and left the question empty.
  case leftEmpty
  /// It cannot be told whether it was asked: the question that decides about it has no answer.
  case gateMissing
  /// What it filled in cannot be an answer.
  case faulty
  /// It ticked that it does not know.
  case unsure
  /// It was not invited to take part.
  case notInvited

  /// What the report calls it, which is how it stands in a cell.
  public var name: String { standing.rawValue }

  /// What it means.
  public var meaning: String {
    switch self {
    case .nonresponse: "Geen respons: er is geen inzending die meetelt"
    case .notAsked: "Niet gevraagd: de vraag is niet voor deze gemeente"
    case .leftEmpty: "Niet ingevuld: gevraagd, en leeg gelaten"
    case .gateMissing: "Hoofdvraag niet ingevuld: niet bekend of dit is gevraagd"
    case .faulty: "Fout antwoord: wat is ingevuld, kan geen antwoord zijn"
    case .unsure: "Weet niet: de gemeente kruiste aan dat zij het niet weet"
    case .notInvited: "Niet uitgenodigd: de gemeente deed niet mee aan deze meting"
    }
  }

  private var standing: Standing {
    switch self {
    case .nonresponse: .nonresponse
    case .notAsked: .notAsked
    case .leftEmpty: .leftEmpty
    case .gateMissing: .gateMissing
    case .faulty: .faulty
    case .unsure: .unsure
    case .notInvited: .notInvited
    }
  }
}
