import Programme

/// What sets of criteria ask, found from what an officer can: each set stands under the criterion of its own that the
/// fewest officers meet, and those who do not meet that one never look at it.
///
/// Where thousands of posts ask for skills that few have, an officer looks at a hundredth of the sets.
struct EssentialIndex: Sendable {
  /// The criteria, each once.
  private let criteria: [Requirement.Criterion]
  /// The sets under each criterion, ascending, those of the first criterion first.
  private var sets: [Int32] = []
  /// Where those under each criterion end; one element more, for where the first one's begin.
  private var ends: [Int] = [0]
  /// What each of them asks beside that and what all ask, those first that the fewest officers meet.
  private var asked: [Int32] = []
  /// Where what each of them asks ends; one element more, for where the first one's begins.
  private var askedEnds: [Int] = [0]
  /// What every set asks.
  private let common: [Int]
  /// The sets that ask nothing else.
  private let plain: [Int]
  /// Of the criteria with sets under them: those of each language, of each skill, and the others.
  private var (languages, skills, others): ([[Int]], [[Int]], [Int]) = ([], [], [])
  private var spans: Memo<MonthSpan>

  /// How many officers are asked how rare a criterion is.
  private static let sample = 1_000

  /// The index of these sets of distinct criteria for these officers.
  /// - Complexity: O(n log n) for n criteria in all the sets.
  init(_ sets: [[Requirement.Criterion]], for officers: [Officer]) {
    var numbers = Numbering<Requirement.Criterion>()
    let numbered = sets.map { $0.map { numbers.number(of: $0) } }
    criteria = numbers.values
    spans = Memo(count: criteria.count, .never)
    let step = max(1, officers.count / Self.sample)
    let sample = stride(from: 0, to: officers.count, by: step).map { officers[$0] }
    let meeting = criteria.map { criterion in
      sample.count { !criterion.span(for: $0).isEmpty }
    }
    var uses = [Int](repeating: 0, count: criteria.count)
    for criterion in numbered.joined() { uses[criterion] += 1 }
    common = criteria.indices.filter { uses[$0] == sets.count }
    let rarestFirst = numbered.map { set in
      set.filter { uses[$0] < sets.count }.sorted { (meeting[$0], $0) < (meeting[$1], $1) }
    }
    plain = sets.indices.filter { rarestFirst[$0].isEmpty }
    var setsUnder = [[Int]](repeating: [], count: criteria.count)
    for (index, set) in rarestFirst.enumerated() {
      if let rarest = set.first { setsUnder[rarest].append(index) }
    }
    for (index, criterion) in criteria.enumerated() {
      for set in setsUnder[index] {
        self.sets.append(Int32(set))
        asked += rarestFirst[set].dropFirst().map(Int32.init)
        askedEnds.append(asked.count)
      }
      ends.append(self.sets.count)
      if setsUnder[index].isEmpty { continue }
      switch criterion {
      case .language(let subject, _): Self.file(index, under: subject, in: &languages)
      // Whoever lacks a skill has level 0 of it.
      case .skill(let subject, let level) where level > 0:
        Self.file(index, under: subject, in: &skills)
      default: others.append(index)
      }
    }
  }

  private static func file(_ criterion: Int, under subject: Int, in lists: inout [[Int]]) {
    while lists.count <= subject { lists.append([]) }
    lists[subject].append(criterion)
  }

  /// Calls for every set whose criteria an officer meets together in some month, with the first months of
  /// tours for which.
  /// - Complexity: O(sets whose rarest criterion the officer meets).
  mutating func visitSets(of officer: Officer, _ visit: (_ set: Int, _ span: MonthSpan) -> Void) {
    spans.forget()
    var shared = MonthSpan.always
    for criterion in common { shared.formIntersection(span(of: criterion, for: officer)) }
    if shared.isEmpty { return }
    for set in plain { visit(set, shared) }
    for held in officer.languages where held.subject < languages.count {
      for criterion in languages[held.subject] {
        visitSets(under: criterion, of: officer, within: shared, visit)
      }
    }
    for held in officer.skills where held.subject < skills.count {
      for criterion in skills[held.subject] {
        visitSets(under: criterion, of: officer, within: shared, visit)
      }
    }
    for criterion in others { visitSets(under: criterion, of: officer, within: shared, visit) }
  }

  /// The same for the sets under one criterion.
  private mutating func visitSets(
    under criterion: Int, of officer: Officer, within shared: MonthSpan,
    _ visit: (_ set: Int, _ span: MonthSpan) -> Void
  ) {
    var own = span(of: criterion, for: officer)
    own.formIntersection(shared)
    if own.isEmpty { return }
    for place in ends[criterion]..<ends[criterion + 1] {
      var span = own
      for other in askedEnds[place]..<askedEnds[place + 1] where !span.isEmpty {
        span.formIntersection(self.span(of: Int(asked[other]), for: officer))
      }
      if !span.isEmpty { visit(Int(sets[place]), span) }
    }
  }

  /// The first months of tours for which an officer meets a criterion.
  private mutating func span(of criterion: Int, for officer: Officer) -> MonthSpan {
    spans[criterion] ?? spans.keep(criteria[criterion].span(for: officer), at: criterion)
  }
}
