/// An expression as it was written: names are still words, and nothing is known about types.
///
/// Every part knows the UTF-8 offset where it starts, so that an error can point at it.
struct ExpressionSyntax: Sendable, Hashable {
  let node: Node
  /// Where it stands: the start of a name or text, or the sign of an operation.
  let offset: Int

  indirect enum Node: Sendable, Hashable {
    case or(ExpressionSyntax, ExpressionSyntax)
    case and(ExpressionSyntax, ExpressionSyntax)
    case compare(ExpressionSyntax, Comparison, ExpressionSyntax)
    case add(ExpressionSyntax, ExpressionSyntax)
    case subtract(ExpressionSyntax, ExpressionSyntax)
    case negate(ExpressionSyntax)
    case call(ExpressionFunction, [ExpressionSyntax])
    case reference(NameReference)
    case string(String)
    /// In millionths.
    case number(Int64)
  }

  init(_ node: Node, at offset: Int) {
    self.node = node
    self.offset = offset
  }
}

/// What stands between `${` and `}`.
struct NameReference: Sendable, Hashable {
  /// What the name is a name of.
  let scope: Scope
  /// The name, without `kader.` or `vorig.`.
  let name: String

  enum Scope: Sendable, Hashable {
    /// A question: `${name}`.
    case answer
    /// A column of the frame: `${kader.name}`.
    case frame
    /// A question in the previous wave: `${vorig.name}`.
    case previous

    /// What stands before the name.
    var prefix: String {
      switch self {
      case .answer: ""
      case .frame: "kader."
      case .previous: "vorig."
      }
    }
  }
}

/// The functions of the expression language.
enum ExpressionFunction: String, Sendable, Hashable, CaseIterable {
  case alwaysTrue = "true"
  case alwaysFalse = "false"
  case not = "not"
  case selected = "selected"
  case countSelected = "count-selected"
  case answered = "answered"

  /// How many arguments it takes.
  var arity: Int {
    switch self {
    case .alwaysTrue, .alwaysFalse: 0
    case .not, .countSelected, .answered: 1
    case .selected: 2
    }
  }

  /// How it is written, for a hint.
  var example: String {
    switch self {
    case .alwaysTrue: "true()"
    case .alwaysFalse: "false()"
    case .not: "not(${vraag} = 'code')"
    case .selected: "selected(${vraag}, 'code')"
    case .countSelected: "count-selected(${vraag})"
    case .answered: "answered(${vraag})"
    }
  }
}
