import OfficeFiles
import QuestionnaireSchema
public import TextFormats

/// Reads response files and judges them by a questionnaire and what is known of the wave.
///
/// Nothing is thrown: what is wrong with a file, a row or an answer is a finding, and never hides
/// the next one. Files are read in the order given; the result does not depend on it but for the
/// order of findings.
///
/// Of one large batch `look` sees the beginning first, as far as that is sure, while the rest is not read
/// yet: see ``JudgedResponses/settledMarkCount``.
public func judge(
  _ files: [SourceFile], by context: IngestContext,
  beginning look: ((JudgedResponses) -> Void)? = nil
) -> JudgedResponses {
  // The beginning is some hundreds of records, which are done at once.
  judge(
    files, by: context, splittingFrom: SourceFile.largeSize, reaching: 1 << 18, beginning: look)
}

/// The same, with batches of so many bytes read in two halves, and before that what starts within `reach`
/// bytes of their records.
func judge(
  _ files: [SourceFile], by context: IngestContext, splittingFrom smallestSplit: Int,
  reaching reach: Int = 0, beginning look: ((JudgedResponses) -> Void)? = nil
) -> JudgedResponses {
  var intake = Intake(context, splittingFrom: smallestSplit)
  if let look, files.count == 1, files[0].isBatch(from: smallestSplit),
    let beginning = Intake(beginningOf: files[0], reaching: reach, like: intake)
  {
    look(Judge(beginning).judged())
  }
  for file in files {
    intake.read(file)
    intake.note(file.arrival)
  }
  intake.settleMoments()
  return Judge(intake).judged()
}

extension Intake {
  /// Reads one file as what it is.
  mutating func read(_ file: SourceFile) {
    let source = sources.count
    readContents(of: file)
    if context.lacksFrame, sources[source].isRead {
      marks.append(Mark(check: .missingFrame, source: Int32(source)))
    }
  }

  private mutating func readContents(of file: SourceFile) {
    renaming = context.renaming(for: file)
    let kind = file.kind
    if let why = NotRead(kind) { return refuse(file, why) }
    if kind == .workbook { return readWorkbook(file) }
    let text = file.text
    var batch: DelimitedText?
    if kind == .batch {
      let delimited = DelimitedText(batch: text, headingNames, renaming)
      if let why = NotRead(headings: delimited.header, headingNames, renaming) {
        return refuse(file, why)
      }
      batch = delimited
    }
    if text.encoding == .windows1252 {
      marks.append(Mark(check: .encoding, source: Int32(sources.count)))
    }
    if let batch {
      readBatch(text, batch, named: file.name)
    } else if kind == .lines {
      readLines(text, named: file.name)
    } else {
      readDocument(text, named: file.name)
    }
  }

  /// Keeps a file that cannot be read, with the reason.
  mutating func refuse(_ file: SourceFile, _ words: Words) {
    refuse(file, NotRead(words))
  }

  /// Keeps a file that is not read, with the reason.
  mutating func refuse(_ file: SourceFile, _ why: NotRead) {
    marks.append(Mark(check: why.check, source: Int32(sources.count)))
    sources.append(
      ResponseSource(name: file.name, text: DecodedText(""), form: .unreadable(why.words)))
  }
}

extension DecodedText {
  /// Whether a part of the text holds nothing but white space.
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes.withSpan { trimmed(range, in: $0).isEmpty }
  }
}
