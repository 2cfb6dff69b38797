import Findings
import Municipalities
import Tables
import TextFormats

extension Validation {
  /// Writes a file for each municipality about which there is something to do, and one for the rest.
  ///
  /// A file that an earlier run left for a municipality of this run says what holds now, so that
  /// nobody passes on what was mended since.
  func writeMunicipalities(
    toFolder folder: String, as format: ValidationFormat
  ) -> ExitStatus {
    let found = MunicipalityFindings(judged, unreadable: unreadable)
    // A folder that is not there yet holds nothing of an earlier run.
    let earlier = Set((try? filesInFolder(at: folder, named: folder)) ?? [])
    let ending = "." + format.rawValue
    let open = found.openCodes
    let mended = found.parts.keys.filter { earlier.contains($0.description + ending) }
    let codes = Set(open + mended).sorted()
    var files: [(name: String, bytes: [UInt8])] = []
    for code in codes {
      guard let bytes = bytes(for: code, in: found, as: format) else { return .unreadable }
      files.append((code.description + ending, bytes))
    }
    let othersFile = MunicipalityFindings.othersName + ending
    if !found.others.isEmpty || earlier.contains(othersFile) {
      guard let bytes = bytesOfOthers(in: found, as: format) else { return .unreadable }
      files.append((othersFile, bytes))
    }
    let path = folder.hasSuffix("/") ? folder : folder + "/"
    if let input = invocation.input(overwrittenBy: files.map { path + $0.name }) {
      return invocation.failed(
        "‘\(input)’ zou worden overschreven. Kies een andere map voor --per-gemeente.", .wrongUse)
    }
    let status = invocation.write(files, toFolder: folder)
    if status == .inOrder {
      invocation.print(
        Document([
          .paragraph(
            "In ‘\(folder)’ \(open.count == 1 ? "staat" : "staan") bevindingen van "
              + "\(counted(open.count, "gemeente", "gemeenten")), elk in een eigen bestand."
              + (found.others.isEmpty
                ? "" : " Wat bij geen gemeente hoort, staat in \(othersFile)."))
        ]), to: .err)
    }
    return status
  }

  private func bytes(
    for code: MunicipalityCode, in found: MunicipalityFindings, as format: ValidationFormat
  ) -> [UInt8]? {
    let title = found.title(for: code)
    let document = found.document(for: code)
    guard format == .xlsx else { return HTMLPage(document, title: title).bytes() }
    return invocation.bytes(
      of: FindingsWorkbook(title: title, document, found.findings(for: code)))
  }

  private func bytesOfOthers(
    in found: MunicipalityFindings, as format: ValidationFormat
  ) -> [UInt8]? {
    let document = found.othersDocument
    let title = "Bevindingen die bij geen gemeente horen"
    guard format == .xlsx else { return HTMLPage(document, title: title).bytes() }
    return invocation.bytes(of: FindingsWorkbook(title: title, document, found.others))
  }
}
