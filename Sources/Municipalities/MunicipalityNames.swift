public import TextFormats

/// The municipality that people mean by a name, to suggest its code beside a wrong one.
public struct MunicipalityNames: Sendable {
  private var codes: [FoldedName: MunicipalityCode] = [:]
  private var doubles: Set<FoldedName> = []

  /// Gathers the names of a frame and of the municipalities that exist on a day.
  ///
  /// - Complexity: O(*n*) in the number of municipalities: make it once.
  public init(frame: PopulationFrame?, register: MunicipalityRegister, on day: CalendarDay) {
    if let frame {
      for unit in 0..<frame.count { add(frame.name(ofUnit: unit), frame.codes[unit]) }
    }
    for municipality in register.municipalities(on: day) {
      for name in register.names(of: municipality.code) { add(name, municipality.code) }
    }
  }

  /// The code of the only municipality with a name; `nil` when there is none, or more than one.
  public func code(named name: String) -> MunicipalityCode? {
    let folded = FoldedName(name)
    return doubles.contains(folded) ? nil : codes[folded]
  }

  /// The folded names that only one municipality has, with its code.
  var all: [(text: String, code: MunicipalityCode)] {
    codes.compactMap { name, code in doubles.contains(name) ? nil : (name.text, code) }
  }

  private mutating func add(_ name: String, _ code: MunicipalityCode) {
    let folded = FoldedName(name)
    guard !folded.isEmpty else { return }
    if let known = codes[folded], known != code { doubles.insert(folded) }
    codes[folded] = code
  }
}
