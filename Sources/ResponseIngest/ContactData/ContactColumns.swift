import QuestionnaireSchema
import TextFormats

extension DelimitedText {
  /// The columns with contact data: their name says so, and the questionnaire knows no such heading.
  ///
  /// One without a heading is called by its letters.
  func contactColumns(
    _ names: ContactNames, _ headings: HeadingNames, _ renaming: ColumnRenaming
  ) -> [ContactColumn] {
    header.enumerated().compactMap { index, heading in
      let name = heading.isEmpty ? columnWords(index) : heading
      guard names.contains(name), !isKnown(heading, headings, renaming) else { return nil }
      return ContactColumn(index: index, heading: name)
    }
  }

  /// Whether a heading means something to the questionnaire.
  func isKnown(
    _ heading: String, _ headings: HeadingNames, _ renaming: ColumnRenaming
  ) -> Bool {
    headings.role(of: renaming.name(of: heading)) != nil
  }
}
