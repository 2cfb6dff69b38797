/// Turns the answers that count into everything that came in: also what is late, double or empty.
struct Intake {
  /// The rules of the wave.
  let plan: IntakePlan
  /// Everything that came in so far.
  private(set) var submissions: [Submission] = []
  /// The source of chance.
  private var random: SplitMix64

  /// Lets everything come in, in the order in which it was received.
  init(
    plan: IntakePlan, draft: WaveDraft, silent: [Municipality], year: Int, random: SplitMix64
  ) {
    self.plan = plan
    self.random = random
    receiveAnswers(of: draft)
    let alone = self.random.shuffled(
      submissions.indices.filter {
        submissions[$0].codes.count == 1 && submissions[$0].sheet.isComplete
          && submissions[$0].received < plan.deadline
          && submissions[$0].received > plan.opening.adding(minutes: 20 * 1440)
      })
    addDoubles(of: alone, year: year)
    addTooLate(draft: draft, silent: self.random.shuffled(silent), of: Array(alone.suffix(2)))
    divideOverChannels()
    submissions.sort { ($0.received, $0.codes[0]) < ($1.received, $1.codes[0]) }
  }

  /// Everyone's counting submission, most of them before the deadline.
  private mutating func receiveAnswers(of draft: WaveDraft) {
    let order = random.shuffled(Array(draft.respondents.indices))
    let late = Set(order.prefix(plan.afterDeadline))
    let lastDay = plan.deadline.adding(minutes: -1440)
    for index in draft.respondents.indices {
      let received =
        late.contains(index)
        ? Moment.between(plan.deadline.adding(minutes: 1440), plan.closing, random: &random)
        : Moment.between(plan.opening, lastDay, random: &random)
      submissions.append(
        Submission(
          of: draft.respondents[index], sheet: draft.sheets[index], received: received))
    }
  }

  /// Corrections, half-empty ones, repeats, and one that is also for someone who answers alone.
  private mutating func addDoubles(of alone: [Int], year: Int) {
    var open = alone[...]
    for index in open.popFirst(plan.corrections) {
      let days = 2 + random.below(12)
      add(like: index, later: -days * 1440) { sheet in sheet.turnBack(in: year) }
    }
    for index in open.popFirst(plan.passedOver) {
      add(like: index, later: 3 * 1440) { sheet in sheet.breakOff(after: 8, in: year) }
    }
    for index in open.popFirst(plan.resent) { add(like: index, later: 1) { _ in } }
    for index in open.popFirst(plan.repeated) { add(like: index, later: 0) { _ in } }
    for index in open.popFirst(plan.overlaps) {
      let neighbour = open.removeFirst()
      let codes = submissions[index].codes + submissions[neighbour].codes
      submissions[index] = Submission(
        codes: codes, like: submissions[index], received: submissions[index].received)
    }
  }

  /// What comes after the freeze, and what has nothing in it but a remark.
  private mutating func addTooLate(draft: WaveDraft, silent: [Municipality], of answered: [Int]) {
    var open = silent[...]
    let firstDay = plan.closing.adding(minutes: 1440)
    let lastDay = plan.closing.adding(minutes: 14 * 1440)
    for municipality in open.popFirst(plan.tooLate) {
      let example = example(for: municipality, in: draft)
      let received = Moment.between(firstDay, lastDay, random: &random)
      submissions.append(
        Submission(codes: [municipality.code], like: submissions[example], received: received))
    }
    for index in answered.prefix(plan.correctionsTooLate) {
      let received = Moment.between(firstDay, lastDay, random: &random)
      submissions.append(
        Submission(codes: submissions[index].codes, like: submissions[index], received: received))
    }
    for municipality in open.popFirst(plan.empty) {
      var nothing = Submission(
        codes: [municipality.code], like: submissions[0],
        received: plan.deadline.adding(minutes: -600))
      nothing.sheet = AnswerSheet()
      nothing.sheet.fill(.remarks, ["Wij hebben geen tijd; volgend jaar graag weer."])
      submissions.append(nothing)
    }
  }

  /// A respondent like a municipality, from which it takes its answers.
  private mutating func example(for municipality: Municipality, in draft: WaveDraft) -> Int {
    let year = draft.respondents[0].year
    let likeness = draft.respondents.indices.filter {
      let lead = draft.respondents[$0].lead
      return draft.respondents[$0].members.count == 1
        && lead.hasImpuls(in: year) == municipality.hasImpuls(in: year)
    }
    return likeness[random.below(likeness.count)]
  }

  /// Adds a submission of the same sender, so many minutes later.
  private mutating func add(
    like index: Int, later minutes: Int, changing: (inout AnswerSheet) -> Void
  ) {
    let original = submissions[index]
    var extra = Submission(
      codes: original.codes, like: original, received: original.received.adding(minutes: minutes))
    changing(&extra.sheet)
    submissions.append(extra)
  }

  /// Says which come as files of their own, and which in the second export.
  private mutating func divideOverChannels() {
    let order = random.shuffled(Array(submissions.indices)).filter {
      submissions[$0].codes.count == 1
    }
    let senders = Set(order.prefix(plan.files).map { submissions[$0].codes[0] })
    let joint = submissions.indices.last { submissions[$0].codes.count == 2 }
    for index in submissions.indices {
      let isFile =
        senders.contains(submissions[index].codes[0]) && submissions[index].codes.count == 1
      if isFile || (plan.files > 0 && index == joint) {
        submissions[index].channel = .file
      } else if let start = plan.secondBatch, submissions[index].received > start {
        submissions[index].channel = .secondBatch
      }
    }
  }
}

extension ArraySlice {
  /// Takes the first few elements off.
  fileprivate mutating func popFirst(_ count: Int) -> [Element] {
    let taken = Array(prefix(count))
    removeFirst(taken.count)
    return taken
  }
}
