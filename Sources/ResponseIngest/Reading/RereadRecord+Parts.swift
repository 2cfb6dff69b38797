import QuestionnaireSchema
import TextFormats

extension RereadRecord {
  /// What stood where the answer to a question belongs, in the order of the columns.
  ///
  /// An answer over several columns has a part for each of them, also where nothing stood.
  func parts(of question: Question) -> [GivenRecord.Part] {
    switch content {
    case .cells(let cells, let batch):
      columns(of: question, batch.heading).map { column in
        GivenRecord.Part(
          column: batch.template?.cell(ofRecord: record, heading: column)
            ?? batch.heading.name(ofColumn: column),
          value: column < cells.count ? cells[column] : "")
      }
    case .object(let object):
      object.key(of: question.index, names).map { key in
        [
          GivenRecord.Part(
            column: key, value: object.answers(names)[question.index].map { text($0) } ?? "")
        ]
      } ?? []
    case .unreadable: []
    }
  }

  private func columns(of question: Question, _ heading: HeadingBinding) -> [Int] {
    switch heading.answers[question.index] {
    case .none: []
    case .single(let column): [column]
    case .options(let columns): columns.map(\.column)
    }
  }
}
