import QuestionnaireSchema
import TextFormats

extension DelimitedText {
  /// The columns with contact data: their name says so, and the questionnaire knows no such heading.
  func contactColumns(
    _ names: ContactNames, _ headings: HeadingNames, _ renaming: ColumnRenaming
  ) -> [ContactColumn] {
    header.enumerated().compactMap { index, heading in
      guard names.contains(heading), !isKnown(heading, headings, renaming) else { return nil }
      return ContactColumn(index: index, heading: heading)
    }
  }

  /// Whether a heading means something to the questionnaire.
  func isKnown(
    _ heading: String, _ headings: HeadingNames, _ renaming: ColumnRenaming
  ) -> Bool {
    headings.role(of: renaming.columns[heading] ?? heading) != nil
  }
}
