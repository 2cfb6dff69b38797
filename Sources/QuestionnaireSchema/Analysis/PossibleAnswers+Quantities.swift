import TextFormats

extension PossibleAnswers {
  /// Two quantities compare like this; both are known.
  ///
  /// - Returns: `false` when that cannot be.
  mutating func assume(_ left: Quantity, _ comparison: Comparison, _ right: Quantity) -> Bool {
    guard know(left), know(right) else { return false }
    if case .literal(let number) = right, let result = narrow(left, comparison, number) {
      return result
    }
    if case .literal(let number) = left, let result = narrow(right, comparison.mirrored, number) {
      return result
    }
    comparisons.append((left, comparison, right))
    return range(left).canCompare(comparison, range(right))
  }

  /// Between which bounds a quantity lies.
  func range(_ quantity: Quantity) -> NumberDomain {
    switch quantity {
    case .literal(let number): NumberDomain(only: number)
    case .answer, .frameNumber, .frameDay: numbers[quantity] ?? start(of: quantity)
    case .countSelected(let reference): tickDomain(reference).counted
    case .add(let left, let right): range(left) + range(right)
    case .subtract(let left, let right): range(left) + -range(right)
    case .negate(let inner): -range(inner)
    }
  }

  /// Between which bounds an answer must lie.
  private func start(of quantity: Quantity) -> NumberDomain {
    guard case .answer(let reference) = quantity, reference.wave == .current else {
      return NumberDomain()
    }
    switch questions[reference.question].kind {
    case .integer(let bounds):
      return NumberDomain(step: oneInMillionths, lowest: bounds.lowest, highest: bounds.highest)
    case .decimal(let bounds):
      return NumberDomain(lowest: bounds.lowest, highest: bounds.highest)
    case .selectOne, .selectMultiple, .text, .date, nil: return NumberDomain()
    }
  }

  /// Sets a bound to something that is compared with a fixed number; `nil` when it is a sum.
  private mutating func narrow(
    _ quantity: Quantity, _ comparison: Comparison, _ number: Int64
  ) -> Bool? {
    switch quantity {
    case _ where comparison == .notEqual: return nil
    case .answer, .frameNumber, .frameDay:
      var range = range(quantity)
      range.compares(comparison, number)
      numbers[quantity] = range
      return range.isPossible
    case .countSelected(let reference):
      return changeTicks(reference) { domain in
        domain.counts(comparison, number)
        return true
      }
    case .literal, .add, .subtract, .negate: return nil
    }
  }

  /// All answers in a quantity are known.
  private mutating func know(_ quantity: Quantity) -> Bool {
    switch quantity {
    case .literal, .frameNumber, .frameDay: true
    case .answer(let reference): give(reference, true)
    case .countSelected(let reference):
      changeTicks(reference) { domain in
        domain.isCounted()
        return true
      }
    case .add(let left, let right), .subtract(let left, let right): know(left) && know(right)
    case .negate(let inner): know(inner)
    }
  }
}
