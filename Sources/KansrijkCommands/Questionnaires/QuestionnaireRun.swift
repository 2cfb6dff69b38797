import Findings
import MonitorReport
import QuestionnaireForms
import QuestionnaireSchema
import Tables
import TextFormats

/// One run of `vragenlijst`.
struct QuestionnaireRun {
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform(_ action: QuestionnaireAction) -> ExitStatus {
    let names = Array(invocation.arguments.operands.dropFirst())
    switch (action, names.count) {
    case (.list, 0): return list()
    case (.list, _):
      return invocation.failed("Bij ‘lijst’ hoort geen vragenlijst.", .wrongUse)
    case (.show, 1): return show(names[0])
    case (.check, 1): return check(names[0])
    case (.show, _), (.check, _):
      return invocation.failed("Noem één vragenlijst. \(Self.howToName)", .wrongUse)
    case (.compare, 2): return compare(names[0], names[1])
    case (.renew, 0): return QuestionnaireMaking(invocation).perform()
    case (.renew, _):
      return invocation.failed(
        "Noem de vragenlijst waarmee u begint met --op-basis-van, en het nieuwe jaar met --jaar.",
        .wrongUse)
    case (.compare, _):
      return invocation.failed(
        "Noem twee vragenlijsten: eerst de eerdere, dan de latere. \(Self.howToName)", .wrongUse)
    }
  }

  private static let howToName =
    "Dat kan met haar id, haar jaar of het pad naar haar bestand. Zie ‘kansrijk vragenlijst lijst’."

  private func show(_ name: String) -> ExitStatus {
    guard let questionnaire = invocation.questionnaire(name) else { return .unreadable }
    return invocation.deliver(
      Codebook(questionnaire).document, titled: "Codeboek: \(questionnaire.title)")
  }

  private func compare(_ earlier: String, _ later: String) -> ExitStatus {
    guard let earlier = invocation.questionnaire(earlier),
      let later = invocation.questionnaire(later)
    else { return .unreadable }
    return invocation.deliver(
      QuestionnaireDifference(from: earlier, to: later).document,
      titled: "Van \(earlier.id) naar \(later.id)")
  }

  private func check(_ name: String) -> ExitStatus {
    do throws(QuestionnaireNotFound) {
      return check(try invocation.surroundings.questionnaires.find(name, from: "."))
    } catch {
      return invocation.failed("\(error.message) \(error.advice)", .unreadable)
    }
  }

  private func check(_ file: SourceFile) -> ExitStatus {
    let title = "Controle van een vragenlijst"
    do throws(QuestionnaireError) {
      let questionnaire = try Questionnaire.load(file)
      let warnings = questionnaire.warnings
      let delivered = invocation.deliver(
        Document([.paragraph(questionnaire.verdict)] + findings(warnings)), titled: title)
      let isStrict = invocation.arguments.has(.strict)
      return max(delivered, isStrict && !warnings.isEmpty ? .findings : .inOrder)
    } catch {
      let errors = error.findings.count { $0.severity == .error }
      let message =
        "De vragenlijst is niet in orde: \(counted(errors, "fout", "fouten")) te verbeteren."
      let document = Document([.paragraph(message)] + findings(error.findings))
      return max(invocation.deliver(document, titled: title), .unreadable)
    }
  }

  private func findings(_ findings: [Finding]) -> [Document.Block] {
    findings.isEmpty ? [] : [.findings(findings)]
  }

  private func list() -> ExitStatus {
    var rows: [TableRow] = []
    var status = ExitStatus.inOrder
    for file in invocation.surroundings.questionnaires.all(from: ".") {
      do throws(QuestionnaireError) {
        rows.append(try Questionnaire.load(file).row)
      } catch {
        invocation.tell(error.findings)
        status = .unreadable
      }
    }
    guard !rows.isEmpty else {
      return max(status, invocation.failed("Er zijn geen vragenlijsten gevonden.", .unreadable))
    }
    let table = Table(
      name: "vragenlijsten", title: "Bekende vragenlijsten", labelHeading: "Id",
      columns: [.words("Jaar"), .words("Titel"), .numbers("Vragen")], rows: rows, notes: [])
    return max(status, invocation.deliver(Document([.table(table)]), titled: "Vragenlijsten"))
  }
}

extension Questionnaire {
  /// That it can be used, with what it holds.
  fileprivate var verdict: String {
    let warnings =
      warnings.isEmpty
      ? "" : " Wel is er iets om na te kijken: \(counted(warnings.count, "punt", "punten"))."
    return "De vragenlijst ‘\(id)’ is in orde: \(counted(questions.count, "vraag", "vragen")), "
      + "\(counted(edits.count, "controle", "controles")) tussen antwoorden en "
      + "\(counted(figures.count, "cijfer", "cijfers"))." + warnings
  }

  /// The questionnaire in a list of those that are known.
  fileprivate var row: TableRow {
    TableRow(id, [.text(String(year)), .text(title), .count(questions.count)])
  }
}
