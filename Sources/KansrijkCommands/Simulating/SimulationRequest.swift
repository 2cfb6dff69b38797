import Simulation
import TextFormats

/// What `simuleer` is asked to make, read from its options.
struct SimulationRequest {
  /// Whose submissions are made up.
  enum Municipalities {
    /// Those of a frame.
    case frame(path: String)
    /// So many, which are made up as well.
    case invented(count: Int)
  }

  /// The questionnaire.
  let questionnaire: String
  /// Whose submissions are made up.
  let municipalities: Municipalities
  /// Which numbers are drawn.
  let seed: UInt64
  /// Which part of the submissions gets a fault.
  let faulty: DecimalShare
  /// Which part of the municipalities sends a correction.
  let corrected: DecimalShare
  /// The form of the output.
  let format: SimulationFormat

  /// Why nothing is made, in Dutch.
  struct Refusal: Error {
    let message: String

    init(_ message: String) {
      self.message = message
    }
  }

  init(_ arguments: ParsedArguments) throws(Refusal) {
    guard let questionnaire = arguments.value(of: .simulatedQuestionnaire) else {
      throw Refusal("Noem de vragenlijst met --vragenlijst.")
    }
    self.questionnaire = questionnaire
    municipalities = try Self.municipalities(arguments)
    let seed = arguments.value(of: .seed) ?? "1"
    guard let number = UInt64(seed), seed.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }) else {
      throw Refusal("‘\(seed)’ is geen zaad. Geef een geheel getal van 0 of meer.")
    }
    self.seed = number
    faulty = try Self.share(.faultShare, arguments)
    corrected = try Self.share(.doubleShare, arguments)
    format = try Self.format(arguments)
  }

  private static func municipalities(
    _ arguments: ParsedArguments
  ) throws(Refusal) -> Municipalities {
    switch (arguments.value(of: .simulatedFrame), arguments.value(of: .simulatedCount)) {
    case (nil, nil):
      throw Refusal("Geef een kader met --kader, of een aantal gemeenten met --aantal.")
    case (_?, _?): throw Refusal("Geef --kader of --aantal, niet allebei.")
    case (let path?, nil):
      guard arguments.value(of: .inventedFrame) == nil else {
        throw Refusal("Met --kader wordt geen kader verzonnen. Laat --kader-uit weg.")
      }
      return .frame(path: path)
    case (nil, let text?):
      guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let count = Int(text), (1...InventedFrame.limit).contains(count)
      else {
        throw Refusal(
          "‘\(text)’ is geen aantal. Geef een geheel getal van 1 tot en met "
            + "\(dutchInteger(InventedFrame.limit)), zonder punten.")
      }
      return .invented(count: count)
    }
  }

  private static func share(
    _ option: CommandOption, _ arguments: ParsedArguments
  ) throws(Refusal) -> DecimalShare {
    guard let text = arguments.value(of: option) else { return .none }
    guard let share = DecimalShare(text) else {
      throw Refusal(
        "‘\(text)’ is geen deel. Geef bij --\(option.name) een getal van 0 tot en met 1, bijvoorbeeld 0.02."
      )
    }
    return share
  }

  private static func format(_ arguments: ParsedArguments) throws(Refusal) -> SimulationFormat {
    if let frame = arguments.value(of: .inventedFrame), !frame.lowercased().hasSuffix(".csv") {
      throw Refusal("‘\(frame)’ moet eindigen op .csv: het kader is een CSV-bestand.")
    }
    guard let path = arguments.value(of: .output) else { return .csv }
    if let frame = arguments.value(of: .inventedFrame), isSameFile(frame, path) || frame == path {
      throw Refusal("Kies voor --uit en --kader-uit twee bestanden.")
    }
    guard let format = SimulationFormat(endingOf: path) else {
      throw Refusal("‘\(path)’ moet eindigen op .csv, .jsonl of .xlsx.")
    }
    return format
  }
}
