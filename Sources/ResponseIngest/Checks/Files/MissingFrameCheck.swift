import Findings

extension Check {
  static let missingFrame = Check(
    "kader-ontbreekt", .info, effect: .none,
    rule: "Zonder kader worden voorwaarden op het kader niet beoordeeld.",
    good: [], bad: []
  ) { _ in
    Words(
      "Er is geen kader: wie de impuls heeft en wie is gevraagd, is niet bekend.",
      "Geef met --kader het bestand met gevraagde gemeenten op, als u dat heeft.")
  }
}
