import Findings
import MonitorReport
import QuestionnaireSchema

extension Invocation {
  /// The figures that `--cijfer` names among those there are, or else all of them; that there is no such
  /// figure is told.
  func figures(
    among known: [String], of questionnaire: Questionnaire
  ) throws(Stopped) -> Set<String> {
    let named = arguments.values(of: .figures)
    var found: Set<String> = []
    for name in named {
      let figures = questionnaire.numbers(named: name).map(\.figure).filter(known.contains)
      if figures.isEmpty {
        let question = didYouMean(name, among: known).map { " " + $0 } ?? ""
        throw Stopped(
          status: failed(
            "Er is geen cijfer ‘\(name)’." + question
              + " Er zijn: \(known.joined(separator: ", ")).", .wrongUse))
      }
      found.formUnion(figures)
    }
    return named.isEmpty ? Set(known) : found
  }
}
