import QuestionnaireSchema
import Tables

extension Codebook {
  /// The rules between answers, with what is said when one is broken.
  var rules: [Document.Block] {
    guard !questionnaire.edits.isEmpty else { return [] }
    return [
      .heading("Controles tussen antwoorden", level: .chapter),
      .paragraph(
        "Een harde controle geeft een fout, een zachte een waarschuwing: die mag u laten staan als "
          + "uw antwoorden kloppen. Een controle telt pas als alle antwoorden er zijn waar zij over "
          + "gaat."),
    ] + questionnaire.edits.flatMap { blocks(for: $0) }
  }

  private func blocks(for edit: Edit) -> [Document.Block] {
    [
      .heading(edit.message, level: .section),
      .definitions(
        [
          Document.Definition("regel", words.rule(edit)),
          Document.Definition("soort", edit.kindInWords),
          Document.Definition("naam", edit.name),
        ] + (edit.hint.map { [Document.Definition("advies", $0)] } ?? [])),
    ]
  }
}

extension Edit {
  /// Whether it is a hard or a soft rule, and what that gives.
  var kindInWords: String { isError ? "hard (fout)" : "zacht (waarschuwing)" }
}
