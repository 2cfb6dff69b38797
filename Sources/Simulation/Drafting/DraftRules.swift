import Municipalities
import QuestionnaireSchema
import ResponseIngest

/// What a draft has to keep to, made ready once for a questionnaire and a frame.
struct DraftRules: Sendable {
  /// A rule between answers: when it is broken, and what can be done.
  struct Rule: Sendable {
    /// The edit.
    let edit: Edit
    /// The condition that must not be false.
    let condition: DraftCondition
    /// What makes it hold, and what breaks it.
    let keeping: Aim
    let breaking: Aim
    /// The questions it is about.
    let questions: [Int]
  }

  /// The questionnaire.
  let questionnaire: Questionnaire
  /// The texts to answer with.
  let phrases: Phrases
  /// What can be answered, by question.
  let plans: [QuestionPlan]
  /// What makes that a question is asked, and what makes that it is not.
  let asking: [Aim]
  let sparing: [Aim]
  /// When an answer is needed, of the questions of which that depends.
  let required: [(question: Int, condition: DraftCondition)]
  /// The rules, in the order of the edits.
  let rules: [Rule]
  /// What makes a submission a response, when the questionnaire says so itself.
  let response: (condition: DraftCondition, aim: Aim)?
  /// For each column of the frame that conditions name its place in the frame.
  let frameColumns: [Int?]
  /// The questions whose own conditions name each question.
  let dependents: [[Int]]

  init(_ questionnaire: Questionnaire, _ frame: PopulationFrame) {
    let phrases = Phrases(questionnaire, frame: frame)
    let drafts = DraftTable(questionnaire, frame: frame, rows: 0, texts: phrases.texts)
    self.questionnaire = questionnaire
    self.phrases = phrases
    let rules = questionnaire.edits.map { edit in
      let condition = edit.check.condition
      return Rule(
        edit: edit, condition: drafts.compile(condition),
        keeping: Aim(condition, holds: true, in: drafts),
        breaking: Aim(condition, holds: false, in: drafts), questions: condition.questions)
    }
    let plans = questionnaire.questions.map {
      QuestionPlan($0, in: questionnaire, texts: phrases.fitting[$0.index])
    }
    self.rules = rules
    self.plans = UsualNumbers(plans, keepingTo: rules.map(\.keeping)).applied(to: plans)
    asking = questionnaire.questions.map { Aim($0.relevant.condition, holds: true, in: drafts) }
    sparing = questionnaire.questions.map { Aim($0.relevant.condition, holds: false, in: drafts) }
    required = questionnaire.questions.compactMap { question in
      if case .constant = question.required.condition { return nil }
      return (question.index, drafts.compile(question.required.condition))
    }
    response = questionnaire.countsAsResponse.map {
      (drafts.compile($0.condition), Aim($0.condition, holds: true, in: drafts))
    }
    frameColumns = questionnaire.frameColumns.map { frame.columnIndex(named: $0) }
    var dependents = questionnaire.questions.map { _ in [Int]() }
    for question in questionnaire.questions {
      for named in Set(question.relevant.condition.questions).sorted() {
        dependents[named].append(question.index)
      }
    }
    self.dependents = dependents
  }

  /// A table for drafts of these rules.
  func table(_ frame: PopulationFrame, rows: Int) -> DraftTable {
    DraftTable(questionnaire, frame: frame, rows: rows, texts: phrases.texts)
  }
}
