import MonitorReport
import QuestionnaireSchema
import Tables
import TextFormats

/// One run of `vragenlijst nieuw`.
struct QuestionnaireMaking {
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    guard case .success(let year) = invocation.year() else { return .wrongUse }
    guard let name = invocation.arguments.value(of: .questionnaireBefore), let year else {
      return invocation.failed(
        "Noem de vragenlijst waarmee u begint en het nieuwe jaar: --op-basis-van en --jaar.",
        .wrongUse)
    }
    guard invocation.arguments.value(of: .documentFormat) == nil else {
      return invocation.failed("Een vragenlijst is altijd JSON; laat --formaat weg.", .wrongUse)
    }
    let file: SourceFile
    do throws(QuestionnaireNotFound) {
      file = try invocation.surroundings.questionnaires.find(name, from: ".")
    } catch {
      return invocation.failed("\(error.message) \(error.advice)", .unreadable)
    }
    do throws(QuestionnaireError) {
      return write(try NextQuestionnaire(from: file, year: year), from: file)
    } catch {
      invocation.tell(error.findings)
      return .unreadable
    }
  }

  private func write(_ next: NextQuestionnaire, from file: SourceFile) -> ExitStatus {
    guard next.year > next.yearBefore, Questionnaire.years.contains(next.year) else {
      return invocation.failed(
        "‘\(file.name)’ is van \(next.yearBefore). Kies een later jaar, tot en met "
          + "\(Questionnaire.years.upperBound).", .wrongUse)
    }
    guard let path = invocation.arguments.value(of: .output) ?? folder(for: next, beside: file)
    else {
      return invocation.failed(
        "Noem met --uit de map voor de nieuwe vragenlijst, bijvoorbeeld "
          + "Questionnaires/\(next.year).", .wrongUse)
    }
    if let refusal = invocation.refusal(toWrite: [path + "/vragenlijst.json"]) {
      return invocation.failed(refusal, .wrongUse)
    }
    do throws(FileError) {
      try writeNewFolder([("vragenlijst.json", next.bytes)], at: path)
    } catch {
      return invocation.failed(error.message, .unreadable)
    }
    tell(next, from: file, in: path)
    return .inOrder
  }

  /// The folder of the new year, where the one before stands in a folder of its own year.
  private func folder(for next: NextQuestionnaire, beside file: SourceFile) -> String? {
    let before = PathParts(PathParts(file.name).folder)
    return before.name == String(next.yearBefore) ? "\(before.folder)/\(next.year)" : nil
  }

  private func tell(_ next: NextQuestionnaire, from file: SourceFile, in path: String) {
    let before = next.yearBefore
    let texts = next.textsNamingYearBefore.map { "regel \($0.line), ‘\($0.text)’" }
    let notes = next.notesNamingYearBefore
    let naming =
      texts.isEmpty
      ? "Geen tekst die mensen lezen, noemt \(before) nog."
      : "Deze teksten noemen \(before) nog, en mensen lezen ze: \(texts.joined(separator: "; "))"
    let noting =
      notes == 0
      ? []
      : [
        "In \(counted(notes, "toelichting of reden", "toelichtingen en redenen")) staat \(before) ook nog: "
          + "zoek daarop, en kijk of dat klopt."
      ]
    invocation.print(
      Document([
        .paragraph("De vragenlijst van \(next.year) staat in ‘\(path)/vragenlijst.json’."),
        .list(
          [
            "Zij begint als die van \(before): elk cijfer staat er als vergelijkbaar met \(before).",
            "De peildatum, de gedrukte cijfers en wat er over die bron bekend is, zijn niet meegegaan.",
            naming,
          ] + noting + [
            "Maakt u een vraag of cijfer anders, zet dan bij ‘comparableWith’ waarom het niet meer te "
              + "vergelijken is."
          ]),
        .paragraph("Bekijk daarna wat u veranderde, met:"),
        .code([
          "kansrijk vragenlijst controleer \(shellWord(path))",
          "kansrijk vragenlijst verschil \(shellWord(file.name)) \(shellWord(path))",
        ]),
      ]), to: .out)
  }
}
