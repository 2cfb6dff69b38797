/// The word that was most likely meant, or `nil` when none is close enough.
///
/// Close enough is at most one mistake in three letters (a mistake: a letter too many, missing,
/// wrong, or two swapped), or a word that starts with what was typed. Case does not matter.
/// The first of equally near words is taken.
///
/// - Complexity: O(*n* · *m*) for each candidate.
public func nearestWord(to word: String, in candidates: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased().unicodeScalars.prefix(64))
  guard !typed.isEmpty else { return nil }
  var best: (word: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars)
    guard letters.count <= 64 else { continue }
    let farthest = max(1, max(typed.count, letters.count) / 3)
    let distance: Int
    if typed.count >= 3, letters.starts(with: typed) {
      distance = 1
    } else {
      guard abs(typed.count - letters.count) <= farthest else { continue }
      distance = editDistance(typed, letters)
    }
    guard distance <= farthest else { continue }
    guard distance < max(typed.count, letters.count) else { continue }
    if let found = best, found.distance <= distance { continue }
    best = (candidate, distance)
  }
  return best?.word
}

/// The question "Bedoelde u ‘…’?" for the nearest of the candidates, if there is one.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
  nearestWord(to: word, in: candidates).map { didYouMean(word, $0) }
}

/// The question "Bedoelde u ‘…’?" about a word that comes near to what was written.
///
/// Where the two look alike that question would help nobody: then it is said which sign is hidden.
public func didYouMean(_ written: String, _ nearest: String) -> String {
  let (visible, hidden) = withoutHidden(written)
  guard !hidden.isEmpty, visible.lowercased() == withoutHidden(nearest).visible.lowercased() else {
    return "Bedoelde u ‘\(nearest)’?"
  }
  let signs = hidden.map { "U+" + hexadecimal($0) }.joined(separator: ", ")
  return "Er zit een teken in dat u niet ziet (\(signs)). Typ het opnieuw: ‘\(nearest)’."
}

/// A text without what people do not see, and the code points that were left out, each once.
private func withoutHidden(_ text: String) -> (visible: String, hidden: [UInt32]) {
  var visible = String.UnicodeScalarView()
  var hidden: [UInt32] = []
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .format, .control, .lineSeparator, .paragraphSeparator:
      if !hidden.contains(scalar.value) { hidden.append(scalar.value) }
    case .spaceSeparator where scalar != " ":
      visible.append(" ")
      if !hidden.contains(scalar.value) { hidden.append(scalar.value) }
    default: visible.append(scalar)
    }
  }
  return (String(visible), hidden)
}

/// A code point as four or more hexadecimal digits.
private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// The number of letters to insert, delete, replace or swap with a neighbour.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var current = [i + 1]
    for (j, other) in right.enumerated() {
      var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
