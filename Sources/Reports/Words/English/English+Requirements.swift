import Programme
import Selection

extension English {
  func language(_ code: String) -> String { LanguageNames.known[code]?.english ?? code }

  func requirement(_ criterion: Requirement.Criterion, in programme: Programme) -> String {
    switch criterion {
    case .language(let subject, let level):
      "\(language(programme.languages[subject])) at \(level) or above"
    case .skill(let subject, let level): "\(programme.skills[subject]) at level \(level) or above"
    case .rankAtLeast(let rank): "rank \(programme.ranks[rank]) or above"
    case .rankAtMost(let rank): "rank \(programme.ranks[rank]) or below"
    case .serviceYears(let years): "\(count(years, .year)) of service"
    case .ageAtLeast(let years): "age \(years) or above"
    case .ageAtMost(let years): "age \(years) or below"
    case .missions(let least):
      "at least \(number(least)) earlier mission\(least == 1 ? "" : "s")"
    case .boardScore(let score): "board score \(decimal(score)) or above"
    case .driving: "driving test"
    case .firearms: "firearms test"
    case .clearance: "security clearance"
    }
  }

  func found(_ record: RequirementRecord, in programme: Programme) -> String {
    switch record.found {
    case .language(let level): level.map(\.description) ?? "none"
    case .skill(let level): level > 0 ? "level \(level)" : "none"
    case .rank(let rank): programme.ranks[rank]
    case .joined(let month): month.map { "joined \($0)\(dates(record))" } ?? "not given when joined"
    case .born(let month): month.map { "born \($0)\(dates(record))" } ?? "not given when born"
    case .clearance(let month): month.map { "until \($0)" } ?? "none"
    case .missions(let count): number(count)
    case .boardScore(let score): decimal(score)
    case .passed(let isPassed): isPassed ? "passed" : "not passed"
    }
  }

  /// For tours from which months a dated requirement holds, where not for all.
  private func dates(_ record: RequirementRecord) -> String {
    guard record.met != .always else { return "" }
    return (record.from.map { ", met from \($0)" } ?? "")
      + (record.until.map { ", met until \($0)" } ?? "")
  }

  func needed(_ record: RequirementRecord, in programme: Programme) -> String {
    let asked = requirement(record.criterion, in: programme)
    switch record.found {
    case .language, .skill, .rank, .missions, .boardScore:
      return "\(asked), instead of \(found(record, in: programme))"
    case .passed: return "\(asked) passed"
    case .clearance(nil): return "a security clearance valid when the tour starts"
    case .clearance(let month?):
      return "a security clearance valid when the tour starts, instead of until \(month)"
    case .joined(nil): return "\(asked): when the officer joined is not given"
    case .born(nil): return "\(asked): when the officer was born is not given"
    case .joined, .born:
      if let from = record.from { return "\(asked): so from \(from)" }
      return record.until.map { "\(asked): so only for tours that start by \($0)" } ?? asked
    }
  }
}
