/// What a cell or a JSON value comes to as an answer to its question.
enum CodedAnswer: Sendable, Hashable {
  /// Nothing was filled in.
  case blank
  /// The number of the chosen choice.
  case choice(UInt16)
  /// The ticked choices, choice *i* as bit *i*.
  case ticks(UInt64)
  /// A number in millionths, or a day number.
  case number(Int64)
  /// Free text and where it stands.
  case text(TextPlace)
  /// Something was filled in that cannot be an answer.
  case fault(Fault)

  /// The number of the chosen choice plus 1, or 0.
  var choiceCode: UInt16 { if case .choice(let choice) = self { choice + 1 } else { 0 } }

  /// The ticked choices, or none.
  var ticks: UInt64 { if case .ticks(let ticks) = self { ticks } else { 0 } }

  /// The number, if it is one.
  var number: Int64? { if case .number(let number) = self { number } else { nil } }

  /// Where the text stands, or no text.
  var text: TextPlace { if case .text(let place) = self { place } else { .none } }

  /// Why something cannot be an answer.
  enum Fault: UInt8, Sendable, Hashable {
    /// Not one of the choices.
    case unknownChoice
    /// Not of the form that this kind of question takes.
    case invalid
    /// A number past its bounds, or a text that is too long.
    case outOfRange
    /// An exclusive choice together with another.
    case exclusiveCombined
    /// A number of which a point can stand before decimals or between thousands.
    case twoNumbers
    /// A percentage where a number should be.
    case percentage
    /// A formula without its outcome, or one that came to an error.
    case noOutcome
    /// A date or a number in scientific notation where a choice should be: a spreadsheet's work.
    case spreadsheetDamage
  }
}
