public import TextFormats

/// What a municipality code in a submission comes to in a wave.
public enum MunicipalityStanding: Sendable, Hashable {
  /// It was asked; its place in the frame.
  case placed(unit: Int)
  /// There is no frame to place it in, and nothing is against it.
  case unframed
  /// It stands in the frame as a municipality that was not asked.
  case notAsked(unit: Int)
  /// It exists, and does not stand in the frame.
  case outsideFrame
  /// It was abolished; the municipalities that took its place, in order.
  case abolished(successors: [MunicipalityCode])
  /// Neither the frame nor the register knows it.
  case unknown
}

/// Tells what municipality codes come to: the frame first, then the register on a day.
public struct MunicipalityJudge: Sendable {
  /// The frame of the wave; `nil` when a file is checked without one.
  public let frame: PopulationFrame?
  /// The municipalities that there were, with the reorganisations that the wave adds.
  public let register: MunicipalityRegister
  /// The day on which municipalities must exist: the reference date of the wave.
  public let day: CalendarDay

  /// Judges by a frame, a register and a day.
  public init(frame: PopulationFrame?, register: MunicipalityRegister, day: CalendarDay) {
    self.frame = frame
    self.register = register
    self.day = day
  }

  /// What a code comes to.
  ///
  /// A municipality that has ended by the day is abolished, unless the frame has it. Without a
  /// frame a fictitious code passes, and so does one that will exist later.
  public func standing(of code: MunicipalityCode) -> MunicipalityStanding {
    if let frame, let unit = frame.unit(of: code) {
      return frame.isAsked[unit] ? .placed(unit: unit) : .notAsked(unit: unit)
    }
    guard let municipality = register.municipality(code) else {
      return frame == nil && code.isFictitious ? .unframed : .unknown
    }
    if municipality.hasEnded(by: day) {
      return .abolished(successors: register.succession(of: code, upTo: day).codes)
    }
    return frame == nil ? .unframed : .outsideFrame
  }

  /// Whether a name is one of this municipality; no name, or none to compare with, is in order.
  ///
  /// Names are equal without case, accents, spaces and punctuation; the register's other
  /// spellings count as well.
  public func isName(_ name: borrowing Span<UInt8>, of code: MunicipalityCode) -> Bool {
    guard name.count > 0 else { return true }
    var known: [String] = []
    if let frame, let unit = frame.unit(of: code) {
      if frame.hasName(name, unit: unit) { return true }
      known.append(frame.name(ofUnit: unit))
    }
    if !code.isFictitious { known += register.names(of: code) }
    let folded = FoldedName(String(decoding: (0..<name.count).map { name[$0] }, as: UTF8.self))
    let names = known.map { FoldedName($0) }.filter { !$0.isEmpty }
    return folded.isEmpty || names.isEmpty || names.contains(folded)
  }
}
