/// The row of a frame for a municipality that took the place of others.
///
/// It has the Impuls when any of the others had it, in the lowest of their tranches, takes part in
/// GIDS when any did, and is asked when any was. Another column keeps its text when it is the same
/// for all of them, and is empty otherwise. RIVM's own rule is not known: this one is ours.
public struct MergedEntry: Sendable {
  /// Its code.
  public let code: MunicipalityCode
  /// Its name.
  public let name: String
  /// The names of the municipalities that became one, itself included if it stood in the frame.
  public let parts: [String]
  /// The cells of the row, in the order of the columns of the frame.
  public let cells: [String]
  /// The headings of the columns in which the parts were not the same, their names apart.
  public let differing: [String]

  /// `nil` when nothing became one: the municipality stood in the frame by itself.
  init?(
    _ code: MunicipalityCode, from units: [Int], of frame: PopulationFrame,
    register: MunicipalityRegister
  ) {
    guard units.map({ frame.codes[$0] }) != [code] else { return nil }
    let municipality = register.municipality(code)
    let name = municipality?.name ?? code.description
    var differing: [String] = []
    cells = frame.columns.map { column in
      let texts = units.map { column.text(ofUnit: $0) }
      let role = FrameRole(rawValue: column.name)
      let same = Set(texts).count == 1 ? texts.first : nil
      switch role {
      case .code: return code.description
      case .name: return name
      case .token:
        // A token is known to whoever had it: a new municipality gets a new one.
        return frame.unit(of: code).map { column.text(ofUnit: $0) } ?? ""
      default: break
      }
      if same == nil { differing.append(column.name) }
      switch role {
      case .province: return municipality?.province ?? same ?? ""
      case .impuls, .gids: return texts.contains("ja") ? "ja" : "nee"
      case .asked: return units.contains { frame.isAsked[$0] } ? "ja" : "nee"
      case .tranche: return texts.filter { !$0.isEmpty }.min() ?? ""
      case .code, .name, .token, nil: return same ?? ""
      }
    }
    self.code = code
    self.name = name
    self.differing = differing
    parts = units.map { frame.name(ofUnit: $0) }
  }
}
