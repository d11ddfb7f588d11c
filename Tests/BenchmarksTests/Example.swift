import Foundation

@testable import Benchmarks

/// A measurement made up for tests.
enum Example {
  static let setup = Setup(
    processor: "Test <1>", cores: 2, system: "Linux", swift: "6.3", glpk: "5.0", muster: nil,
    commit: "abc")

  static func entry(
    _ name: String = "small", plan: Double = 4, memory: Int = 20_480, day: Double = 0
  ) -> Entry {
    let events = [
      Event(seconds: 0.5, level: 0, phase: "root", value: 3, bound: 3),
      Event(seconds: 1, level: 1, phase: "root", value: 900, bound: 1_000),
      Event(seconds: 2, level: 1, phase: "proof", value: 995, bound: 1_000),
    ]
    let levels: [CaseMeasurement.Level] = [
      .init(name: "vacancies:1", value: 3, bound: 3),
      .init(name: "suitability", value: 995, bound: 1_000),
    ]
    let measured = CaseMeasurement(
      name: name, hash: "00", size: .init(officers: 300, posts: 30, months: 24, services: 12),
      limit: 4, status: "feasible", levels: levels,
      phases: [
        Phase(name: "read", wall: 0.012, cpu: 0.01, peakKib: 1_024),
        Phase(name: "plan", wall: plan, cpu: plan, peakKib: memory),
      ],
      milestones: Milestones(of: events, levels: levels.map { ($0.value, $0.bound) }, end: plan),
      counters: Counters(), events: events)
    return Entry(measured, on: setup, at: Date(timeIntervalSince1970: day * 86_400))
  }
}
