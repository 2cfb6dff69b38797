/// Which codes or texts something can still have, while a way is sought to make conditions hold.
struct CodeDomain: Sendable {
  /// All values it can have at the start; `nil` when they cannot be counted.
  private let all: [String]?
  private var only: Set<String>?
  private var excluded: Set<String> = []
  private var mayBeBlank = true

  init(all: [String]?) {
    self.all = all
  }

  /// The values that are left when there is one; `nil` when they cannot be counted.
  var candidates: [String]? {
    let left = only.map { Array($0) } ?? all
    return left?.filter { !excluded.contains($0) }
  }

  /// Whether it can still be blank, or have a value.
  var isPossible: Bool { mayBeBlank || candidates?.isEmpty != true }

  /// It has a value.
  mutating func isGiven() {
    mayBeBlank = false
  }

  /// It has this value, or a value that is not this one.
  mutating func has(_ value: String, _ holds: Bool) {
    isGiven()
    if holds {
      restrict(to: [value])
    } else {
      excluded.insert(value)
    }
  }

  /// It has a value other than these, or it is blank or has one of these.
  mutating func isAnswered(_ holds: Bool, missing: Set<String>) {
    if holds {
      isGiven()
      excluded.formUnion(missing)
    } else {
      restrict(to: missing)
    }
  }

  private mutating func restrict(to values: Set<String>) {
    only = only.map { $0.intersection(values) } ?? values
  }

  /// Whether this and another can be equal, or can differ, given what is left of each.
  func canEqual(_ other: CodeDomain, _ holds: Bool) -> Bool {
    switch (candidates, other.candidates) {
    case (let left?, let right?):
      holds
        ? !Set(left).isDisjoint(with: right)
        : !left.isEmpty && !right.isEmpty && (left.count > 1 || right.count > 1 || left != right)
    case (let left?, nil): !holds || left.contains { !other.excluded.contains($0) }
    case (nil, let right?): !holds || right.contains { !excluded.contains($0) }
    case (nil, nil): true
    }
  }
}
