import MonitorReport

extension Surroundings {
  /// Where questionnaires are looked for besides the way upward from a wave or the current folder.
  ///
  /// In order: `$KANSRIJK_VRAGENLIJSTEN`; `../share/kansrijk/Questionnaires` beside the program, where
  /// it is installed; `Questionnaires` in the folders upward from the program.
  var questionnaires: QuestionnaireFolders {
    var folders: [String] = []
    if let named = environment[.questionnaires], !named.isEmpty { folders.append(named) }
    var parts = executable?.split(separator: "/").dropLast() ?? []
    if !parts.isEmpty {
      folders.append(
        "/" + (parts.dropLast() + ["share", "kansrijk", "Questionnaires"]).joined(separator: "/"))
    }
    while !parts.isEmpty {
      folders.append("/" + (parts + ["Questionnaires"]).joined(separator: "/"))
      parts = parts.dropLast()
    }
    return QuestionnaireFolders(others: folders)
  }
}
