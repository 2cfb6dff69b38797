public import Findings
public import TextFormats

/// A frame made over for a later day: municipalities that became one are brought together.
///
/// A municipality that was divided is left out, for a person to decide on. What the new municipality
/// gets, is the rule of ``MergedEntry``.
public struct FrameUpdate: Sendable {
  /// The headings of the columns, those with a meaning by their own name.
  public let headings: [String]
  /// The cells of each municipality, in the order of the frame; empty when it cannot be made.
  public let rows: [[String]]
  /// The municipalities that took the place of others, in the order of the rows.
  public let merged: [MergedEntry]
  /// What a person should look at; with an error among it the frame cannot be made.
  public let findings: [Finding]

  /// Makes the frame of a file over for a day.
  public init(
    _ reading: FrameReading, file: String, register: MunicipalityRegister, to day: CalendarDay
  ) {
    let frame = reading.frame
    var destinations = FrameDestinations(
      words: FrameCheckWords(words: FrameWords(file: file), register: register, day: day))
    for unit in 0..<frame.count { destinations.add(unit, of: reading) }
    destinations.lookForMissingParts(of: frame)
    headings = frame.columns.map(\.name)
    findings = destinations.findings
    guard !findings.contains(where: { $0.severity == .error }) else {
      rows = []
      merged = []
      return
    }
    var rows: [[String]] = []
    var merged: [MergedEntry] = []
    for code in destinations.order {
      let units = destinations.units[code, default: []]
      if let entry = MergedEntry(code, from: units, of: frame, register: register) {
        merged.append(entry)
        rows.append(entry.cells)
      } else {
        rows += units.map { unit in frame.columns.map { $0.text(ofUnit: unit) } }
      }
    }
    self.rows = rows
    self.merged = merged
  }
}

/// Where the municipalities of a frame have gone by a day.
private struct FrameDestinations {
  let words: FrameCheckWords
  /// The municipalities of the day, in the order in which the frame leads to them.
  private(set) var order: [MunicipalityCode] = []
  /// The units of the frame that went to each.
  private(set) var units: [MunicipalityCode: [Int]] = [:]
  private(set) var findings: [Finding] = []
  /// The mergers on the way, in order.
  private var steps: [Reorganisation] = []

  init(words: FrameCheckWords) {
    self.words = words
  }

  mutating func add(_ unit: Int, of reading: FrameReading) {
    let entry = FrameEntry(reading, unit: unit)
    guard let municipality = words.register.municipality(entry.code) else {
      if entry.code.isFictitious {
        put(unit, in: entry.code)
      } else {
        findings.append(words.unknown(entry, meant: nil))
      }
      return
    }
    guard municipality.hasEnded(by: words.day) else {
      if municipality.exists(on: words.day) {
        put(unit, in: entry.code)
      } else {
        findings.append(words.notYet(entry, municipality))
      }
      return
    }
    let succession = words.register.succession(of: entry.code, upTo: words.day)
    guard let successor = succession.codes.first, !succession.isSplit else {
      findings.append(
        succession.codes.isEmpty ? words.circle(entry) : words.leftOut(entry, succession))
      return
    }
    put(unit, in: successor)
    steps += succession.steps
  }

  /// Tells of municipalities that went up in the same one, and do not stand in the frame.
  mutating func lookForMissingParts(of frame: PopulationFrame) {
    let made = Set(steps.map(\.to.code))
    var told: Set<MunicipalityCode> = []
    for step in steps {
      let (whole, day) = (step.to.code, step.effectiveDate)
      var parts = words.register.predecessors(of: whole, on: day)
        .filter { $0.kind == .merge && !made.contains($0.from.code) }.map(\.from.code)
      let existed = words.register.municipality(whole)?.validFrom.map { $0 < day } ?? false
      let isMadeBefore = steps.contains { $0.to.code == whole && $0.effectiveDate < day }
      if existed, !isMadeBefore { parts.append(whole) }
      for part in parts where frame.unit(of: part) == nil && told.insert(part).inserted {
        findings.append(words.missingPart(part, of: whole))
      }
    }
  }

  private mutating func put(_ unit: Int, in code: MunicipalityCode) {
    if units[code] == nil { order.append(code) }
    units[code, default: []].append(unit)
  }
}
