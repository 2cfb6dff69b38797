public import QuestionnaireSchema

/// What is otherwise in the questionnaire of one year than in that of another.
///
/// Questions, figures and rules are the same by their names. Conditions are compared as they are
/// written, apart from spaces: what is written otherwise is told, also when it means the same.
public struct QuestionnaireDifference: Sendable {
  /// The questionnaire that came first.
  public let earlier: Questionnaire
  /// The questionnaire that it is compared with.
  public let later: Questionnaire
  /// Every question of both, in the order of the later one, and then those that are gone.
  public let questions: [Item]
  /// Every figure of both, likewise.
  public let figures: [Item]
  /// Every rule between answers of both, likewise.
  public let edits: [Item]

  /// Compares two questionnaires.
  public init(from earlier: Questionnaire, to later: Questionnaire) {
    self.earlier = earlier
    self.later = later
    let (before, now) = (ConditionWords(earlier), ConditionWords(later))
    let questions = Pair.all(earlier.questions, later.questions, by: \.name).compactMap {
      Item($0, name: \.name, title: \.title, before: { $0.facets(before) }, now: { $0.facets(now) })
    }
    self.questions = questions
    figures = Pair.all(earlier.figures, later.figures, by: \.name).compactMap {
      Item(
        $0, name: \.name, title: \.label, before: { $0.facets(before) }, now: { $0.facets(now) },
        more: { Self.changes(in: $0.questions, of: later, questions) })
    }
    edits = Pair.all(earlier.edits, later.edits, by: \.name).compactMap {
      Item(
        $0, name: \.name, title: \.message, before: { $0.facets(before) },
        now: { $0.facets(now) })
    }
  }

  /// That questions of a figure were put otherwise: another number changes nothing.
  private static func changes(
    in indices: Set<Int>, of questionnaire: Questionnaire, _ items: [Item]
  ) -> [Change] {
    let names = Set(indices.map { questionnaire.questions[$0].name })
    let lines = items.filter { names.contains($0.name) }.compactMap { item -> String? in
      let aspects = item.fate.aspects.filter { $0 != Facet.number }
      return aspects.isEmpty ? nil : "\(item.title) (anders: \(aspects.joined(separator: ", ")))"
    }
    return lines.isEmpty ? [] : [Change(aspect: "de vraag zelf", lines: lines)]
  }

  /// A question, a figure or a rule, and what became of it.
  public struct Item: Sendable, Hashable {
    /// Its name, the same in both years.
    public let name: String
    /// How people know it: as in the later year, if it is there.
    public let title: String
    /// What became of it.
    public let fate: Fate

    init?<Element>(
      _ pair: Pair<Element>, name: (Element) -> String, title: (Element) -> String,
      before: (Element) -> [Facet], now: (Element) -> [Facet],
      more: (Element) -> [Change] = { _ in [] }
    ) {
      guard let element = pair.later ?? pair.earlier else { return nil }
      self.name = name(element)
      self.title = title(element)
      guard let earlier = pair.earlier else {
        fate = .new
        return
      }
      guard let later = pair.later else {
        fate = .gone
        return
      }
      let changes = zip(before(earlier), now(later)).compactMap { before, now -> Change? in
        let lines = now.changes(since: before)
        return lines.isEmpty ? nil : Change(aspect: now.aspect, lines: lines)
      }
      let all = changes + more(later)
      fate = all.isEmpty ? .same : .changed(all)
    }
  }

  /// What became of something.
  public enum Fate: Sendable, Hashable {
    /// It is the same.
    case same
    /// It is there in both, and something about it is otherwise.
    case changed([Change])
    /// It is only in the later one.
    case new
    /// It is only in the earlier one.
    case gone

    /// The sides that are otherwise.
    var aspects: [String] {
      if case .changed(let changes) = self { changes.map(\.aspect) } else { [] }
    }
  }

  /// One side of something that is otherwise.
  public struct Change: Sendable, Hashable {
    /// The side, in Dutch: `vraag`, `antwoorden`, `wordt gevraagd`.
    public let aspect: String
    /// What became of it, in Dutch.
    public let lines: [String]
  }
}
