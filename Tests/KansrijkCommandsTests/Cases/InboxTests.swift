import KansrijkCommands
import ResponseIngest
import TestSupport
import Testing
import TextFormats

/// What people send, of which each file is read by what stands in it, or named.
@Suite struct InboxTests {
  /// Kinds that are for later; their files are not here.
  private static let later = [
    "inbox/inzendingen-regio.zip", "inbox/bericht-GM9109.eml", "inbox/geplakt-GM9110.txt",
    "inbox/bericht-met-koppeling.eml",
  ]

  /// What must be told of each file.
  private static let told = [
    "inbox/andere-vragenlijst.json vragenlijst-anders fout",
    "inbox/antwoorden-GM9107.xls bestand-onleesbaar fout",
    "inbox/antwoorden-GM9108.ods bestand-onleesbaar fout",
    "inbox/antwoorden-GM9112.docx bestand-overgeslagen waarschuwing",
    "inbox/formulier.html bestand-overgeslagen waarschuwing",
    "inbox/inzending-GM9111.pdf bestand-overgeslagen waarschuwing",
    "inbox/nieuw-document.txt bestand-overgeslagen waarschuwing",
  ]

  @Test func ofEachFileThoseCountThatMustAndTheRestIsNamed() throws {
    let rows = try PostCases.rows("inbox/").filter { !Self.later.contains($0.file) }
    #expect(rows.count == 11)
    for row in rows {
      let judged = try PostCases.judged(row.file)
      #expect(judged.countingCodes == row.counting, "\(row.file)")
      let expected = Self.told.filter { $0.hasPrefix(row.file + " ") }
      // A lock file that is named is told; in a folder it is not.
      let isLock = row.file.hasPrefix("inbox/~$")
      #expect(
        judged.told == (isLock ? ["\(row.file) bestand-overgeslagen waarschuwing"] : expected))
    }
  }

  @Test func theFolderGivesAllOfThatAtOnce() throws {
    let found = FoundFiles(
      try FolderContents(at: PostCases.path("inbox"), named: "inbox")
    ) { (PostCases.path("inbox/" + $0), "inbox/" + $0) }
    #expect(found.problems.isEmpty && found.remarks.isEmpty)
    let judged = judge(found.files, by: try PostCases.context())
    #expect(judged.countingCodes == ["GM9101", "GM9105", "GM9106"])
    #expect(judged.told == Self.told)
    #expect(judged.hasUnplacedRefusals)
  }

  @Test func whatCannotBeASubmissionMakesNothingProvisional() throws {
    for file in ["formulier.html", "inzending-GM9111.pdf", "antwoorden-GM9112.docx"] {
      #expect(try !PostCases.judged("inbox/" + file).hasUnplacedRefusals)
    }
  }

  @Test func theProgramSaysItAsToldHere() throws {
    let outcome = Project.outcome([
      "valideer", PostCases.path("inbox"), "--vragenlijst",
      Project.path("Tests/Cases/vragenlijst.json"),
      "--kader", Project.path("Tests/Cases/kader.csv"),
    ])
    #expect(outcome.status == .findings)
    #expect(outcome.err == "")
    let difference = difference(of: outcome.out.utf8, fromGolden: "valideer-inbox.txt")
    #expect(difference == nil)
  }
}
