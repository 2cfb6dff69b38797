import DataExport
import MonitorReport

extension Report {
  /// Everything that is published, the figures as a long list of observations included.
  func published(_ release: Release) -> [PublicFile] {
    publicFiles(release) + [
      PublicFile(name: "cijfers-lang.csv", bytes: FigureList(waves).csv())
    ]
  }
}
