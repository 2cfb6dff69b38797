/// The municipalities of a wave: who was asked, and what is known of them beforehand.
///
/// A unit is a municipality by its place in the file, from 0. The frame of a million municipalities
/// is kept in columns; nothing is made for each unit.
public struct PopulationFrame: Sendable {
  /// The code of each unit, in the order of the file; no code occurs twice.
  public let codes: [MunicipalityCode]
  /// Whether each unit was asked to answer.
  public let isAsked: [Bool]
  /// All columns of the file, in its order, the named ones included.
  public let columns: [FrameColumn]
  private let codeIndex: CodeIndex
  /// The unit of each number in the column of tokens.
  private let tokenUnits: [UInt32]
  private let names: TextList
  private let provinces: InternedColumn
  private let tokens: InternedColumn?

  init(
    codes: [MunicipalityCode], isAsked: [Bool], columns: [FrameColumn], codeIndex: CodeIndex,
    names: TextList, provinces: InternedColumn, tokens: InternedColumn?
  ) {
    self.codes = codes
    self.isAsked = isAsked
    self.columns = columns
    self.codeIndex = codeIndex
    self.names = names
    self.provinces = provinces
    self.tokens = tokens
    var tokenUnits: [UInt32] = []
    if let tokens {
      tokenUnits = [UInt32](repeating: 0, count: tokens.distinctCount)
      for (unit, number) in tokens.numbers.enumerated() {
        tokenUnits[Int(number)] = UInt32(unit)
      }
    }
    self.tokenUnits = tokenUnits
  }

  /// The number of municipalities, asked or not.
  public var count: Int { codes.count }

  /// The unit with a code.
  public func unit(of code: MunicipalityCode) -> Int? {
    codeIndex.position(of: code, in: codes)
  }

  /// The unit with a token, which is compared byte for byte.
  public func unit(withToken token: borrowing Span<UInt8>) -> Int? {
    guard let number = tokens?.number(of: token), number > 0 else { return nil }
    return Int(tokenUnits[Int(number)])
  }

  /// Whether the units have tokens to answer with.
  public var hasTokens: Bool { tokens != nil }

  /// The name of a unit.
  public func name(ofUnit unit: Int) -> String { names[unit] }

  /// Whether a unit has this name, byte for byte.
  public func hasName(_ name: borrowing Span<UInt8>, unit: Int) -> Bool {
    names.isText(at: unit, equalTo: name)
  }

  /// The province of a unit.
  public func province(ofUnit unit: Int) -> String {
    provinces.text(ofUnit: unit)
  }

  /// The place of a column among ``columns``, by its heading.
  public func columnIndex(named name: String) -> Int? {
    columns.firstIndex { $0.name == name }
  }
}
