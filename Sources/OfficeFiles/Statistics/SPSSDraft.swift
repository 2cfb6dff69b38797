/// A data file for SPSS that is to be written.
public struct SPSSDraft: Sendable, Hashable {
  /// What the file is, shown in SPSS beside its name; at most 64 bytes are kept.
  public let label: String
  /// What a reader has to know, in paragraphs.
  public let notes: [String]
  /// The day that the file says it was made on, so that the same data are the same file.
  public let day: Day
  /// The variables, in order.
  public let variables: [SPSSVariable]
  /// The cases: a value for each variable.
  public let cases: [[SPSSValue]]

  /// A day of the calendar.
  public struct Day: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The month, from 1.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Names a day.
    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  /// Describes a data file.
  ///
  /// - Precondition: Every case has a value for each variable.
  public init(
    label: String, notes: [String], day: Day, variables: [SPSSVariable], cases: [[SPSSValue]]
  ) {
    precondition(cases.allSatisfy { $0.count == variables.count }, "a value for each variable")
    self.label = label
    self.notes = notes
    self.day = day
    self.variables = variables
    self.cases = cases
  }
}

/// A variable of a data file for SPSS.
public struct SPSSVariable: Sendable, Hashable {
  /// The name, as ``spssNames(for:)`` gives it.
  public let name: String
  /// What it is about; at most 256 bytes are kept.
  public let label: String
  /// What its values are.
  public let form: Form
  /// What may be computed with them.
  public let measure: Measure
  /// What values mean, in order; at most 120 bytes of each meaning are kept.
  public let valueLabels: [ValueLabel]
  /// The values that stand for a missing answer.
  public let missing: ClosedRange<Double>?

  /// What the values of a variable are.
  public enum Form: Sendable, Hashable {
    /// Texts.
    case text
    /// Numbers, shown with so many decimals.
    case number(decimals: Int)
    /// Days.
    case day
    /// Days with a time.
    case moment
  }

  /// What may be computed with the values of a variable.
  public enum Measure: Sendable, Hashable {
    /// Only whether two are the same.
    case nominal
    /// Sums and means.
    case scale
  }

  /// What a value means.
  public struct ValueLabel: Sendable, Hashable {
    /// The value.
    public let value: Double
    /// What it means.
    public let text: String

    /// Says what a value means.
    public init(_ value: Double, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  /// Describes a variable.
  public init(
    name: String, label: String, form: Form, measure: Measure, valueLabels: [ValueLabel],
    missing: ClosedRange<Double>?
  ) {
    self.name = name
    self.label = label
    self.form = form
    self.measure = measure
    self.valueLabels = valueLabels
    self.missing = missing
  }
}

/// The value of a variable in a case.
public enum SPSSValue: Sendable, Hashable {
  /// None; of a text that is an empty one.
  case none
  /// A text; at most 32,767 bytes are kept.
  case text(String)
  /// A number.
  case number(Double)
  /// A day, as days since 1 January 1970.
  case day(Int)
  /// A second of a day, as a clock shows it.
  case moment(day: Int, second: Int)
}
