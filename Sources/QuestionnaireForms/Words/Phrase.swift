/// A condition in words, as a tree of clauses without negation: that is in the clauses.
indirect enum Phrase: Sendable, Hashable {
  /// A single clause.
  case clause(Clause)
  /// Two or more phrases, all of which hold, or one of which does.
  case list([Phrase], WordList.Joint)
  /// It always holds, or never.
  case constant(Bool)

  /// Phrases as one: lists of the same kind become one list, and what changes nothing is left out.
  static func joined(_ phrases: [Phrase], _ joint: WordList.Joint) -> Phrase {
    let neutral = joint == .and
    var parts: [Phrase] = []
    for phrase in phrases {
      switch phrase {
      case .constant(neutral): continue
      case .constant: return phrase
      case .list(let inner, joint): parts += inner
      case .clause, .list: parts.append(phrase)
      }
    }
    return parts.isEmpty ? .constant(neutral) : parts.count == 1 ? parts[0] : .list(parts, joint)
  }

  /// The parts of a list of a kind; of anything else the phrase itself.
  func parts(of joint: WordList.Joint) -> [Phrase] {
    if case .list(let parts, joint) = self { parts } else { [self] }
  }

  /// What the phrase says of municipalities, behind that word; `nil` when it says anything else.
  var group: String? {
    switch self {
    case .clause(.frame(_, let group)): return group
    case .list(let parts, .or):
      let groups = parts.compactMap(\.group)
      return groups.count == parts.count ? WordList(groups).joined(.or) : nil
    case .clause, .list, .constant: return nil
    }
  }

  /// The phrase as a clause behind "als" or "dat".
  ///
  /// Where a simple row would leave open what belongs together, the parts get letters.
  var text: String { text(label: "") }

  private func text(label: String) -> String {
    switch self {
    case .clause: return Phrase.row([self], .and) ?? ""
    case .constant(let holds): return holds ? "het altijd zo is" : "het nooit zo is"
    case .list(let parts, let joint):
      if let row = Phrase.row(parts, joint) { return row }
      let items = parts.enumerated().map { index, part in
        let label = Phrase.label(label, index)
        return "(\(label)) \(part.text(label: label))"
      }
      let head = joint == .and ? "dit allemaal klopt" : "een van deze dingen klopt"
      return "\(head): " + items.joined(separator: "; ")
    }
  }

  /// `a`, `b`, … within nothing; `a1`, `a2`, … within `a`; `a1a` within `a1`.
  private static func label(_ outer: String, _ index: Int) -> String {
    guard outer.last?.isLetter ?? false else {
      let letters = Array("abcdefghijklmnopqrstuvwxyz")
      return outer + (index < letters.count ? String(letters[index]) : "z\(index)")
    }
    return outer + String(index + 1)
  }

  /// Parts in a row, as far as that leaves nothing open.
  private static func row(_ parts: [Phrase], _ joint: WordList.Joint) -> String? {
    var runs: [Run] = []
    for part in parts {
      guard let run = Run(part) else { return nil }
      if case .answers(let next) = run, case .answers(var last)? = runs.last, last.append(next) {
        runs[runs.count - 1] = .answers(last)
      } else {
        runs.append(run)
      }
    }
    let texts = runs.enumerated().map { index, run in
      // Who answers is said where it was not said just before.
      let isSaid = index > 0 && runs[index - 1].isAnswers
      return run.isAnswers && !isSaid ? "u " + run.text(joint) : run.text(joint)
    }
    return WordList(texts).joined(joint)
  }

  /// What can stand in a row.
  private enum Run {
    case answers(AnswerRun)
    case said(String)

    init?(_ phrase: Phrase) {
      switch phrase {
      case .clause(.answer(let answer)): self = .answers(AnswerRun(answer))
      case .clause(.frame(let text, _)), .clause(.said(let text)): self = .said(text)
      case .constant: return nil
      case .list(let parts, let joint):
        let answers = parts.compactMap { part -> AnswerClause? in
          if case .clause(.answer(let answer)) = part { answer } else { nil }
        }
        guard answers.count == parts.count, let run = AnswerRun(answers, joinedBy: joint)
        else { return nil }
        self = .answers(run)
      }
    }

    var isAnswers: Bool { if case .answers = self { true } else { false } }

    func text(_ joint: WordList.Joint) -> String {
      switch self {
      case .answers(let run): run.text(joint)
      case .said(let text): text
      }
    }
  }
}
