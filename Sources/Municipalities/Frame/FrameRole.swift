/// What a column of the frame is for.
enum FrameRole: String, Sendable, Hashable, CaseIterable {
  /// The code of the municipality.
  case code = "gemeentecode"
  /// Its name.
  case name = "gemeentenaam"
  /// Its province.
  case province = "provincie"
  /// Whether it receives the Impuls.
  case impuls
  /// In which round it got the Impuls, 1 to 4.
  case tranche
  /// Whether it takes part in GIDS.
  case gids
  /// Whether it was asked to answer.
  case asked = "gevraagd"
  /// What it may answer with instead of its code.
  case token

  /// Whether a frame cannot do without.
  var isRequired: Bool {
    switch self {
    case .code, .name, .province, .impuls, .tranche, .gids: true
    case .asked, .token: false
    }
  }
}
