/// The smallest part of a condition in words, with its verb at the end: it stands behind "als" or
/// "dat".
enum Clause: Sendable, Hashable {
  /// What is answered to a question.
  case answer(AnswerClause)
  /// What the frame says: as a clause, and as something that comes behind "gemeenten".
  case frame(clause: String, group: String)
  /// Anything else.
  case said(String)
}

/// What somebody answers to a question: `u` `bij vraag 2` `‘Ja’` `kiest`.
struct AnswerClause: Sendable, Hashable {
  /// When, if that has to be said.
  let time: Time
  /// Where the answer is given.
  let place: Place
  /// What is answered.
  let object: Object
  /// What is done with it.
  let verb: Verb

  /// When an answer is given.
  enum Time: String, Sendable, Hashable {
    /// This year, which goes without saying.
    case unsaid = ""
    /// This year, where it has to be told from last year.
    case now = "nu "
    /// Last year.
    case lastYear = "vorig jaar "
  }

  /// Questions, as they stand in the sentence.
  enum Place: Sendable, Hashable {
    /// The answer is given there: `bij vraag 2`.
    case at(String)
    /// Several questions are taken together: `bij vraag 2 en 3 samen`.
    case atAll([String])
    /// The question is what is filled in: `vraag 2`.
    case itself(String)
  }

  /// What is answered.
  enum Object: Sendable, Hashable {
    /// This.
    case words(String)
    /// Anything but this.
    case otherThan(String)
    /// Nothing is to be said besides the place.
    case none
  }

  /// What is done.
  enum Verb: Sendable, Hashable {
    case choose, tick, fillIn, give

    /// The verb as it stands at the end.
    func text(_ time: Time) -> String {
      switch (self, time) {
      case (.choose, .lastYear): "koos"
      case (.choose, _): "kiest"
      case (.tick, .lastYear): "aanvinkte"
      case (.tick, _): "aanvinkt"
      case (.fillIn, .lastYear): "invulde"
      case (.fillIn, _): "invult"
      case (.give, .lastYear): "gaf"
      case (.give, _): "geeft"
      }
    }
  }
}
