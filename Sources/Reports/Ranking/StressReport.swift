public import Optimizer
public import Planning
public import Programme

/// What a plan loses without its officers, one at a time and by chance, for planners to read.
public struct StressReport: Sendable {
  let plan: Plan
  /// The worst first: by what is lost at least, level by level.
  let absences: [Absence]
  let samples: [Sample]
  let programme: Programme
  let showsNames: Bool

  /// Officers who dropped out together, and what each level lost then.
  public struct Sample: Sendable {
    let officers: [Int]
    let losses: [Price.Loss]

    /// A sample; losses down to the first that is not known exactly.
    public init(officers: [Int], losses: [Price.Loss]) {
      self.officers = officers
      self.losses = losses
    }
  }

  /// The report of absences and samples; without names it has identifiers only.
  public init(
    of absences: [Absence], _ samples: [Sample], from plan: Plan, for programme: Programme,
    showsNames: Bool = true
  ) {
    self.plan = plan
    self.samples = samples
    self.programme = programme
    self.showsNames = showsNames
    self.absences = absences.sorted { a, b in
      if a.clash.isEmpty != b.clash.isEmpty { return b.clash.isEmpty }
      let (mine, theirs) = (a.losses.map(\.atLeast), b.losses.map(\.atLeast))
      return mine == theirs ? a.officer < b.officer : theirs.lexicographicallyPrecedes(mine)
    }
  }

  /// The report for the terminal.
  public func text(in language: Language) -> String {
    let words = language.words
    return [Wrapping.paragraph(words.base(plan)), alone(words), together(words)]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Those without whom some level before the points loses, or may lose, something.
  var harmful: [Absence] {
    let last = programme.objective.count - 1
    return absences.filter { absence in
      !absence.clash.isEmpty || absence.losses.count < last
        || absence.losses.prefix(last).contains { $0.atMost != 0 }
    }
  }

  private func alone(_ words: any Words) -> String {
    let harmful = harmful
    var text = words.heading(words.absences(absences.count)) + "\n"
    let titles = words.absenceTitles
    var table = TextTable(
      titles: titles.before + programme.objective.map(words.shortLevel) + titles.after, left: 2)
    for absence in harmful {
      let posts = Set(absence.tours.map { programme.posts[$0.post].id }).sorted()
      let start = [name(absence.officer), posts.joined(separator: ", ")]
      table.add(
        absence.clash.isEmpty
          ? start + programme.lost(absence.losses, words) + [
            absence.standby.map(name) ?? words.nobody,
            words.number(absence.moves.count { $0.officer != absence.officer }),
          ] : start + programme.objective.map { _ in words.unknown } + [words.noPlanThen, ""])
    }
    if !harmful.isEmpty { text += table.text }
    let harmless = absences.count - harmful.count
    return harmless > 0 ? text + Wrapping.paragraph(words.harmless(harmless)) : text
  }

  /// How many of those whose absence cost most in samples are named.
  static let named = 5

  private func together(_ words: any Words) -> String {
    guard !samples.isEmpty else { return "" }
    var table = TextTable(titles: words.sampleTitles, left: 1)
    for (place, level) in programme.objective.enumerated() {
      let lost = losses(at: place)
      guard !lost.isEmpty else { continue }
      table.add([words.level(level.description)] + Self.quantiles(lost).map(words.number))
    }
    var text = words.heading(words.samples(samples.count)) + "\n" + table.text
    let worst = costliest.prefix(Self.named)
    if !worst.isEmpty {
      text += Wrapping.paragraph(
        words.costliest(worst.map { (name($0.officer), $0.lost, $0.samples) }))
    }
    return text
  }

  /// What a level lost in each sample, ascending: at most, where that is known, else at least.
  func losses(at level: Int) -> [Int] {
    samples.compactMap { sample in
      sample.losses.indices.contains(level)
        ? sample.losses[level].atMost ?? sample.losses[level].atLeast : nil
    }.sorted()
  }

  /// The least, the median, what nine in ten do not exceed, and the most, of ascending numbers.
  static func quantiles(_ sorted: [Int]) -> [Int] {
    let last = sorted.count - 1
    return [0, last / 2, (9 * last + 9) / 10, last].map { sorted[$0] }
  }

  /// The officers in whose absence most officer-months went vacant, over all samples without them.
  var costliest: [(officer: Int, lost: Int, samples: Int)] {
    let vacancies = programme.objective.indices.filter {
      if case .vacancies = programme.objective[$0] { true } else { false }
    }
    var sums: [Int: (lost: Int, samples: Int)] = [:]
    for sample in samples {
      let lost = vacancies.reduce(0) { sum, level in
        sum + (level < sample.losses.count ? sample.losses[level].atLeast : 0)
      }
      for officer in sample.officers {
        let known = sums[officer] ?? (0, 0)
        sums[officer] = (known.lost + lost, known.samples + 1)
      }
    }
    return sums.filter { $0.value.lost > 0 }.map { ($0.key, $0.value.lost, $0.value.samples) }
      .sorted { a, b in
        // Whole numbers: a.lost ÷ a.samples > b.lost ÷ b.samples.
        let (mine, theirs) = (a.1 * b.2, b.1 * a.2)
        return mine == theirs ? a.0 < b.0 : mine > theirs
      }
  }

  private func name(_ officer: Int) -> String { programme.person(officer, showsName: showsNames) }
}
