import Findings

extension Check {
  /// The content of a file, or of one line of it, cannot be read.
  public static let unreadable = Check(
    "bestand-onleesbaar", .error, effect: .recordLost,
    rule: "De inhoud van een bestand, of van één regel van een .jsonl-bestand, moet te lezen zijn.",
    good: [.json("een hele inzending", #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee"}}"#)],
    bad: [.json("het einde ontbreekt", #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"#)]
  ) { $0.unreadable }
}

extension Words {
  /// That something cannot be read, with the reason in a sentence.
  static func unreadable(_ reason: String) -> Words {
    Words(
      "Dit kan niet worden gelezen: \(reason)",
      "Verbeter het bestand, of vraag de afzender om een nieuw bestand.")
  }
}
