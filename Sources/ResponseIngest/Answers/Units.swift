public import Municipalities

/// The municipalities of a table, by number: those of the frame, or those that were met.
public struct Units: Sendable {
  /// The codes, by number.
  public private(set) var codes: [MunicipalityCode]
  /// The frame, if there is one; its units have the same numbers.
  public let frame: PopulationFrame?
  private var numbers: [MunicipalityCode: Int32] = [:]

  init(_ frame: PopulationFrame?) {
    self.frame = frame
    codes = frame?.codes ?? []
  }

  /// The number of a municipality where there is no frame; one that is new gets the next number.
  mutating func number(ofUnframed code: MunicipalityCode) -> Int32 {
    if let number = numbers[code] { return number }
    let number = Int32(codes.count)
    numbers[code] = number
    codes.append(code)
    return number
  }

  /// A municipality as people know it: its name in the frame with its code, or its code alone.
  public func label(of unit: Int) -> String {
    let code = codes[unit].description
    return frame.map { "\($0.name(ofUnit: unit)) (\(code))" } ?? code
  }

  /// The frame's cells in a column; none are known without a frame.
  func cells(ofColumn name: String) -> FrameCells {
    guard let frame else { return FrameCells(codes: nil, values: []) }
    guard let column = frame.columnIndex(named: name).map({ frame.columns[$0] }) else {
      return FrameCells(codes: codes.map { _ in 0 }, values: [""])
    }
    return FrameCells(codes: column.codes, values: column.values)
  }
}
