import IntakeRegister
import MonitorReport
import Municipalities
import QuestionnaireForms
import ResponseIngest
import Tables

extension Command {
  /// `kansrijk formulier`: a page in which a project lead fills in a questionnaire.
  static let form = Command(
    name: "formulier", summary: "maakt een invulformulier dat zonder internet werkt",
    explanation: [
      "Maakt één HTML-bestand waarin een projectleider de vragenlijst invult. Het werkt in elke "
        + "browser, zonder internet, en zegt meteen wat ontbreekt of niet klopt. Het geeft een "
        + "antwoordbestand dat ‘valideer’ en ‘importeer’ lezen.",
      "Met het kader erbij weet het formulier wie welke vragen krijgt. Met --gemeente is het voor "
        + "die gemeente; dan kan --vorige de antwoorden van vorig jaar ernaast zetten.",
    ],
    operands: [],
    options: [.questionnaire, .frame, .formMunicipality, .previousWave, .output],
    examples: [
      Example(
        "kansrijk formulier --vragenlijst kansrijke-start-2021 --kader kader.csv --uit formulier.html",
        "Maakt een formulier voor alle gemeenten van het kader."),
      Example(
        "kansrijk formulier --vragenlijst kansrijke-start-2021 --kader kader.csv "
          + "--gemeente GM9001 --vorige metingen/2020 --uit formulier-GM9001.html",
        "Maakt er een voor één gemeente, met haar antwoorden van vorig jaar ernaast."),
    ]
  ) { invocation in
    FormMaking(invocation).perform()
  }
}

extension CommandOption {
  /// `--gemeente GM9001`: for whom a form is made.
  static let formMunicipality = repeated(
    "gemeente", "GEMEENTE", .text, help: "Alleen voor deze gemeente; mag vaker.")

  /// `--vorige METING`: last year's wave.
  static let previousWave = value(
    "vorige", "METING", .path,
    help: "De meting van vorig jaar: haar antwoorden komen naast de vragen. Alleen met --gemeente.")
}

/// One run of `formulier`.
private struct FormMaking {
  let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    guard let name = invocation.arguments.value(of: .questionnaire) else {
      return invocation.failed("Geef met --vragenlijst op voor welke vragenlijst.", .wrongUse)
    }
    if let path = invocation.arguments.value(of: .output),
      !["html", "htm"].contains(where: { path.lowercased().hasSuffix("." + $0) })
    {
      return invocation.failed(
        "Een formulier is een webpagina: geef een naam op .html, bijvoorbeeld formulier.html.",
        .wrongUse)
    }
    let named = invocation.arguments.values(of: .formMunicipality)
    let codes = named.compactMap { invocation.municipality($0) }
    guard codes.count == named.count else { return .wrongUse }
    let previousPath = invocation.arguments.value(of: .previousWave)
    if previousPath != nil, codes.isEmpty {
      return invocation.failed(
        "Geef bij --vorige ook --gemeente: antwoorden van vorig jaar zijn alleen voor de gemeente "
          + "zelf.", .wrongUse)
    }
    guard let questionnaire = invocation.questionnaire(name),
      case .success(let frame) = invocation.namedFrame(for: questionnaire)
    else { return .unreadable }
    var previous: PreviousAnswers?
    if let previousPath {
      guard let read = previousAnswers(at: previousPath) else { return .unreadable }
      previous = read
    }
    do throws(FormError) {
      let form = try QuestionnaireForm(
        IngestContext(
          questionnaire: questionnaire, frame: frame, register: .bundled, previous: previous),
        for: codes)
      return invocation.deliver(form.page.bytes())
    } catch {
      return invocation.failed(error.message, .wrongUse)
    }
  }

  /// The counting answers of a wave; of a register its last one.
  private func previousAnswers(at path: String) -> PreviousAnswers? {
    do throws(RegisterError) {
      let waves = try invocation.waves(at: path)
      guard let files = waves.last else {
        invocation.complain("In het register ‘\(path)’ staat geen meting.")
        return nil
      }
      return previousAnswers(in: files)
    } catch {
      invocation.complain(error.message)
    }
    return nil
  }

  private func previousAnswers(in files: WaveFiles) -> PreviousAnswers? {
    do throws(WaveError) {
      return PreviousAnswers(try Wave(files, register: .bundled).judged)
    } catch {
      invocation.tell(error.findings)
      return nil
    }
  }
}
