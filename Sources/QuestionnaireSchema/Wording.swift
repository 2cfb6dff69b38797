/// A problem in plain Dutch: what is wrong, and what to do about it.
struct Wording: Sendable, Hashable {
  let message: String
  let advice: String?

  init(_ message: String, _ advice: String?) {
    self.message = message
    self.advice = advice
  }
}

/// A problem that can be said in plain Dutch.
protocol Worded {
  var wording: Wording { get }
}
