public import Findings
public import TextFormats

/// A frame held against the municipalities that the register knows on a day.
///
/// Whether a municipality has the Impuls, and in which tranche, no register says: that is not
/// looked at.
public struct FrameCheck: Sendable {
  /// What a person should look at, in the order of the file.
  public let findings: [Finding]
  /// The municipalities that exist on the day and do not stand in the frame, in order of code.
  public let missing: [Municipality]
  /// How many municipalities exist on the day.
  public let existing: Int
  /// How many codes of the frame are those of a municipality that exists on the day.
  public let matched: Int
  /// How many codes of the frame are fictitious, and not in the register.
  public let fictitious: Int

  /// Checks the frame in a file against a register on a day.
  public init(
    _ reading: FrameReading, file: String, register: MunicipalityRegister, on day: CalendarDay
  ) {
    let frame = reading.frame
    // A frame of fictitious codes only has nothing to do with the real municipalities.
    let isMadeUp = frame.codes.allSatisfy(\.isFictitious)
    let expected = register.municipalities(on: day).filter { !isMadeUp || $0.code.isFictitious }
    var findings: [Finding] = []
    var isMatched = Set<MunicipalityCode>()
    var fictitious = 0
    let words = FrameCheckWords(words: FrameWords(file: file), register: register, day: day)
    let names = MunicipalityNames(frame: nil, register: register, on: day)
    lazy var nearNames = NearNames(names)
    func meant(by entry: FrameEntry) -> FrameCheckWords.Meant? {
      let folded = FoldedName(entry.name)
      // More municipalities can have a name, and then the code tells which of them it is.
      if register.names(of: entry.code).contains(where: { FoldedName($0) == folded }) {
        return .named(entry.code)
      }
      return names.code(named: entry.name).map { .named($0) }
        ?? nearNames.code(near: entry.name).map { .near($0) }
    }
    for unit in 0..<frame.count {
      let entry = FrameEntry(reading, unit: unit)
      guard let municipality = register.municipality(entry.code) else {
        if entry.code.isFictitious {
          fictitious += 1
        } else {
          findings.append(words.unknown(entry, meant: meant(by: entry)))
        }
        continue
      }
      guard municipality.exists(on: day) else {
        findings.append(
          municipality.hasEnded(by: day) ? words.ended(entry) : words.notYet(entry, municipality))
        continue
      }
      isMatched.insert(entry.code)
      if entry.name != municipality.name {
        findings.append(words.otherName(entry, municipality, meant: meant(by: entry)))
      }
      if let province = municipality.province, entry.province != province,
        Province.names.contains(entry.province)
      {
        findings.append(words.otherProvince(entry, province))
      }
    }
    self.findings = findings
    missing = expected.filter { !isMatched.contains($0.code) }
    existing = expected.count
    matched = isMatched.count
    self.fictitious = fictitious
  }
}

/// What a row of a frame says of a municipality.
struct FrameEntry {
  let code: MunicipalityCode
  let name: String
  let province: String
  /// The row in the file, counted with the header as 1.
  let row: Int

  init(_ reading: FrameReading, unit: Int) {
    code = reading.frame.codes[unit]
    name = reading.frame.name(ofUnit: unit)
    province = reading.frame.province(ofUnit: unit)
    row = reading.rows[unit]
  }
}
