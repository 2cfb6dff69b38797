import Testing

@testable import IntakeRegister

@Suite struct RegisterCheckTests {
  private func check(after sql: String) throws -> RegisterCheck {
    var result: RegisterCheck?
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      let files = [
        SmallWave.batch("een.csv", "GM9001;2021-09-01;ja;"),
        SmallWave.batch("twee.csv", "GM9002;2021-09-01;ja;"),
        SmallWave.batch("vreemd.csv", "GM0001;2021-09-01;ja;"),
      ]
      _ = try Register.takeIn(SmallWave().request(files), path)
      try Database(path, named: path, .writing, patience: 0).execute(sql)
      result = try Register.reading(path).check()
    }
    return try #require(result)
  }

  @Test func tracesEveryCountingAnswerToStoredBytes() throws {
    let check = try check(after: "")
    #expect(check.problems == [])
    #expect(check.fileCount == 3)
    #expect(check.submissionCount == 3)
    #expect(check.tracedCount == 2)
  }

  @Test(arguments: [
    (
      "UPDATE content_part SET bytes = x'00' WHERE content = (SELECT content FROM file WHERE id = 1)",
      RegisterProblem.changedContent(names: ["een.csv"])
    ),
    (
      "DELETE FROM content_part WHERE content = (SELECT content FROM file WHERE id = 2)",
      .changedContent(names: ["twee.csv"])
    ),
    (
      "DELETE FROM outcome WHERE submission = 1; DELETE FROM finding; "
        + "DELETE FROM submission WHERE file = 1",
      .otherSubmissions(file: "een.csv", record: 2)
    ),
    (
      "INSERT INTO submission (file, record, is_joint) VALUES (2, 7, 0)",
      .otherSubmissions(file: "twee.csv", record: 7)
    ),
    (
      "INSERT INTO submission (file, record, is_joint) VALUES (99, 7, 0)",
      .danglingRow(table: "submission")
    ),
    ("DROP TABLE decision", .otherTables), ("CREATE TABLE extra (x)", .otherTables),
    (
      "UPDATE content SET size = 1 WHERE id = (SELECT content FROM file WHERE id = 1)",
      .changedContent(names: ["een.csv"])
    ),
    ("UPDATE wave SET year = 1999", .otherYear(1999)),
    ("DELETE FROM outcome WHERE municipality = 'GM9002'", .otherOutcomes(file: "twee.csv")),
    ("INSERT INTO contact VALUES ('x', 'y', 'z', 'V', '2021-01-01', 'Jo')", .badContacts(count: 1)),
  ])
  func findsWhatWasChangedOutsideTheProgram(sql: String, problem: RegisterProblem) throws {
    #expect(try check(after: sql).problems == [problem])
  }
}
