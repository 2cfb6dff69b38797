/// Answers of the same time with one verb, which is said once: `bij vraag 2 ‘Ja’ en bij vraag 4 ‘Nee’
/// kiest`.
struct AnswerRun: Sendable, Hashable {
  private let time: AnswerClause.Time
  private let verb: AnswerClause.Verb
  private var items: [Item]

  /// Some objects at some places: one object at several places, or several at one place.
  fileprivate struct Item: Sendable, Hashable {
    var places: [AnswerClause.Place]
    var objects: [AnswerClause.Object]
    /// What joins them, where that is not what joins the items.
    var joint: WordList.Joint?

    /// Whether it is a row of words itself.
    var isList: Bool { places.count > 1 || objects.count > 1 }
  }

  /// A run of one answer.
  init(_ answer: AnswerClause) {
    time = answer.time
    verb = answer.verb
    items = [Item(places: [answer.place], objects: [answer.object])]
  }

  /// A run of answers that another joint holds together than what comes after; `nil` unless they
  /// share time and verb and come to one item.
  init?(_ answers: [AnswerClause], joinedBy joint: WordList.Joint) {
    guard let first = answers.first else { return nil }
    self.init(first)
    for answer in answers.dropFirst() { guard append(AnswerRun(answer)) else { return nil } }
    guard items.count == 1 else { return nil }
    items[0].joint = joint
  }

  /// Appends a run; `false` when it is of another time or has another verb.
  mutating func append(_ other: AnswerRun) -> Bool {
    guard time == other.time, verb == other.verb else { return false }
    for item in other.items { append(item) }
    return true
  }

  private mutating func append(_ item: Item) {
    guard let last = items.last, last.joint == nil, item.joint == nil else {
      items.append(item)
      return
    }
    if last.places == item.places, item.objects != [.none] {
      items[items.count - 1].objects += item.objects
    } else if last.objects == item.objects, last.objects.count == 1 {
      items[items.count - 1].places += item.places
    } else {
      items.append(item)
    }
  }

  /// The run without who answers.
  func text(_ joint: WordList.Joint) -> String {
    let texts = items.map { $0.text($0.joint ?? joint) }
    let list = WordList(texts, holdsLists: items.contains(where: \.isList))
    return "\(time.rawValue)\(list.joined(joint)) \(verb.text(time))"
  }
}

extension AnswerRun.Item {
  fileprivate func text(_ joint: WordList.Joint) -> String {
    let objects = objectText(joint)
    return objects.isEmpty ? placeText(joint) : "\(placeText(joint)) \(objects)"
  }

  private func placeText(_ joint: WordList.Joint) -> String {
    let at = places.compactMap { if case .at(let question) = $0 { question } else { nil } }
    if at.count == places.count { return "bij " + QuestionReferences.list(at, joint) }
    let whole = places.compactMap { if case .itself(let question) = $0 { question } else { nil } }
    if whole.count == places.count { return QuestionReferences.list(whole, joint) }
    return WordList(
      places.map { place in
        switch place {
        case .at(let question): "bij \(question)"
        case .atAll(let questions): "bij \(QuestionReferences.list(questions, .and)) samen"
        case .itself(let question): question
        }
      }
    ).joined(joint)
  }

  private func objectText(_ joint: WordList.Joint) -> String {
    let others = objects.compactMap { if case .otherThan(let text) = $0 { text } else { nil } }
    if joint == .and, others.count == objects.count {
      // Something else than a or b is neither of them.
      return "iets anders dan " + WordList(others).joined(.or)
    }
    return WordList(
      objects.compactMap { object -> String? in
        switch object {
        case .words(let text): text
        case .otherThan(let text): "iets anders dan \(text)"
        case .none: nil
        }
      }
    ).joined(joint)
  }
}
