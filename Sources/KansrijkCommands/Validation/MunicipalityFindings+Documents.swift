import Findings
import Municipalities
import ResponseIngest
import Tables

extension MunicipalityFindings {
  /// The name of the file with what cannot be told to any municipality, without its ending.
  static let othersName = "geen-gemeente"

  /// What can be passed on to a municipality.
  func document(for code: MunicipalityCode) -> Document {
    let parts = parts[code] ?? []
    let tally = tally(of: parts)
    var blocks: [Document.Block] = [
      .heading(title(for: code), level: .title), .paragraph(tally.toDo),
    ]
    for part in parts {
      blocks.append(.heading(part.title, level: .chapter))
      blocks += part.blocks
      let found = part.findings.map { (severity: $0.finding.severity, effect: $0.effect) }
      let verdict = SubmissionVerdict(found, states: part.states, .afterReceipt)
      blocks += [.heading("Wat dit betekent", level: .section), .list(verdict.sentences)]
    }
    return Document(blocks)
  }

  /// What stands above it, and what a browser calls it.
  func title(for code: MunicipalityCode) -> String {
    "Controle van de inzending van \(parts[code]?.first?.name ?? code.description)"
  }

  /// The findings that can be passed on to a municipality, without what else the receiver knows.
  func findings(for code: MunicipalityCode) -> [Finding] {
    (parts[code] ?? []).flatMap { part in part.findings.map { part.passedOn($0) } }
  }

  /// What stands in no municipality's file.
  var othersDocument: Document {
    Document([
      .heading("Bevindingen die bij geen gemeente horen", level: .title),
      .paragraph(
        "Deze gaan over een bestand als geheel, of over een inzending waarvan niet bekend is bij "
          + "welke gemeente zij hoort."),
      .findings(others),
    ])
  }
}

extension MunicipalityFindings.Part {
  /// The findings, by submission; what holds for a joint submission is said there.
  fileprivate var blocks: [Document.Block] {
    var blocks: [Document.Block] = []
    var run: [FoundFinding] = []
    func endRun() {
      guard let first = run.first else { return }
      blocks.append(.heading(first.finding.place.inWords, level: .section))
      if let companions = first.submission.flatMap({ self.companions[$0] }) {
        blocks.append(.paragraph("Gezamenlijke inzending van \(companions)."))
      }
      blocks.append(.findings(run.map { passedOn($0).unplaced }))
      run = []
    }
    for found in findings {
      if let last = run.last, last.submission != found.submission { endRun() }
      run.append(found)
    }
    endRun()
    return blocks
  }
}

extension MunicipalityFindings.Part {
  /// The finding without what is only for who received the submission: folders, and who decided.
  fileprivate func passedOn(_ found: FoundFinding) -> Finding {
    var finding = found.finding.withoutFolders
    switch finding.code.text {
    case "inzending-terzijde", "inzending-toegelaten": finding.advice = nil
    case "inzending-dubbel":
      // It names the file of the submission that counts.
      finding.message = files.reduce(finding.message) {
        $0.replacing($1, with: Place(file: $1).fileName)
      }
    default: break
    }
    return finding
  }
}

extension Place {
  /// The submission that stands there: by its file and its row.
  fileprivate var inWords: String {
    "Inzending in \(fileName)" + (row.map { ", rij \($0)" } ?? "")
  }

  /// The file without the folders it is in: these are of who received it.
  fileprivate var fileName: String { String(file.split(separator: "/").last ?? "") }
}

extension Finding {
  /// The finding under a heading that says already which submission it is about.
  fileprivate var unplaced: Finding {
    var finding = self
    finding.place.file = ""
    finding.place.row = nil
    finding.units = []
    return finding
  }

  /// The finding without the folders that its file is in.
  var withoutFolders: Finding {
    var finding = self
    finding.place.file = place.fileName
    return finding
  }
}
