/// What a file is, as far as it matters for answers: how it is read, or why it is not.
///
/// It is told from what stands in the file; its name decides only what that leaves open.
public enum FileKind: Sendable, Hashable {
  /// One submission, as JSON.
  case document
  /// A submission on every line, as JSON.
  case lines
  /// A submission on every row under a heading, as text.
  case batch
  /// An Excel workbook: a batch or a filled-in template.
  case workbook
  /// A file of the wave itself, or one that this program made.
  case own(OwnFile)
  /// Something that cannot be a submission.
  case unfit(UnfitFile)
  /// Something that may hold answers, and cannot be read.
  case unread(UnreadFile)

  /// Whether it is read.
  public var isRead: Bool {
    switch self {
    case .document, .lines, .batch, .workbook: true
    case .own, .unfit, .unread: false
    }
  }
}

/// A file that belongs to a wave or was made by this program, and holds no answers to be read.
public enum OwnFile: Sendable, Hashable {
  /// The `meting.json` of a wave.
  case description
  /// A questionnaire.
  case questionnaire
  /// The municipalities that were asked.
  case frame
  /// A `kolommen.csv`.
  case renaming
  /// Reorganisations of municipalities.
  case reorganisations
  /// A list of addresses, or of texts for a mailing.
  case addresses
  /// The register of what came in.
  case register
  /// Findings, figures or a report.
  case output
}

/// What a file is that cannot be a submission.
public enum UnfitFile: Sendable, Hashable {
  /// There is nothing in it but white space.
  case empty
  /// A form of this program, as it was before anybody filled it in: the answers are never in it.
  case form
  /// A PDF or PostScript file.
  case pdf
  /// A document of a word processor.
  case letter
  /// Slides.
  case slides
  /// A picture.
  case picture
  /// Sound or moving pictures.
  case recording
  /// A program or a script.
  case program
  /// A shortcut to a page or file.
  case link
  /// A page of a web site.
  case page
  /// An appointment or a person's card.
  case card
  /// Text that is neither a table nor a submission.
  case prose
  /// What a system or an office program leaves beside the files of people.
  case leftover
}

/// What a file is that may hold answers and cannot be read.
public enum UnreadFile: Sendable, Hashable {
  /// An Excel file from before 2007.
  case oldWorkbook
  /// A spreadsheet that was saved as a page or as XML.
  case markedUpTable
  /// A spreadsheet of Apple Numbers.
  case numbers
  /// Other files, packed in one.
  case archive
  /// An e-mail, or a box of them.
  case mail
  /// A file with a password, or that is encrypted.
  case encrypted
  /// A data file of a statistics program.
  case statistics
  /// A submission with other text around it.
  case wrapped
  /// XML that no spreadsheet made.
  case markup
  /// No text, and nothing that is known.
  case unknown
}
