import Findings
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

extension Invocation {
  /// The questionnaire by an id or a path; what is wrong with it is told, and gives `nil`.
  func questionnaire(_ name: String) -> Questionnaire? {
    do throws(QuestionnaireNotFound) {
      let file = try surroundings.questionnaires.find(name, from: ".")
      do throws(QuestionnaireError) {
        let questionnaire = try Questionnaire.load(file)
        tell(questionnaire.warnings)
        return questionnaire
      } catch {
        tell(error.findings)
      }
    } catch {
      complain("\(error.message) \(error.advice)")
    }
    return nil
  }

  /// The frame that `--kader` names, if it has what a questionnaire reads; without the option none.
  ///
  /// What is wrong with it is told.
  func namedFrame(for questionnaire: Questionnaire) -> Result<PopulationFrame?, UnusableFrame> {
    guard let path = arguments.value(of: .frame) else { return .success(nil) }
    guard let frame = frame(at: path) else { return .failure(UnusableFrame()) }
    let problems = frame.problems(with: questionnaire, file: path)
    guard problems.isEmpty else {
      tell(problems)
      return .failure(UnusableFrame())
    }
    return .success(frame)
  }

  /// The names of columns that `--kolommen` gives, held against a questionnaire; without the option none.
  ///
  /// What is wrong with them is told, and gives `nil`.
  func namedRenaming(for questionnaire: Questionnaire) -> ColumnRenaming? {
    guard let path = arguments.value(of: .renaming) else { return ColumnRenaming.none }
    do throws(FileError) {
      let file = try readFile(at: path, named: path)
      do throws(RenamingError) {
        return try ColumnRenaming(file, for: questionnaire)
      } catch {
        tell(error.findings)
      }
    } catch {
      complain(error.message)
    }
    return nil
  }

  /// A frame that cannot be used, about which everything has been told.
  struct UnusableFrame: Error {}

  /// The frame in a file; what is wrong with it is told, and gives `nil`.
  func frame(at path: String) -> PopulationFrame? {
    do throws(FileError) {
      let file = try readFile(at: path, named: path)
      do throws(FrameError) {
        let reading = try readFrameFile(file)
        tell(reading.findings)
        return reading.frame
      } catch {
        tell(error.findings)
      }
    } catch {
      complain(error.message)
    }
    return nil
  }
}
