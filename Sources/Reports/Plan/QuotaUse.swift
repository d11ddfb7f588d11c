public import Programme
import Selection

/// How far a quota is used.
public struct QuotaUse: Hashable, Sendable {
  /// The quota's identifier.
  public let quota: String
  /// The service it counts; nil for every one.
  public let service: String?
  /// The mission it counts; nil for every one.
  public let mission: String?
  /// The least number wanted, if any.
  public let min: Int?
  /// The most allowed, if any.
  public let max: Int?
  /// The most officers on tour in a month of its range.
  public let peak: Int
  /// The first month in which there are so many; nil where the quota lies outside the horizon.
  public let peakMonth: Month?
  /// Officer-months short of the least number.
  public let short: Int
  /// The months in which more are on tour than allowed, which only running tours can bring about.
  let exceeded: [Month]

  /// The use of a quota.
  init(of quota: Quota, in deployment: Deployment) {
    let programme = deployment.programme
    self.quota = quota.id
    service = quota.service.map { programme.services[$0].id }
    mission = quota.mission.map { programme.missions[$0].id }
    min = quota.min
    max = quota.max
    let range = programme.horizon.offsets(from: quota.from, until: quota.until)
    let onTour = deployment.onTour { tour in
      quota.counts(programme.officers[tour.officer], on: programme.posts[tour.post])
    }
    let months = range.map(Array.init) ?? []
    peak = months.map { onTour[$0] }.max() ?? 0
    peakMonth = months.first { [peak] in onTour[$0] == peak }.map(programme.month)
    short = months.reduce(0) { $0 + Swift.max(0, (quota.min ?? 0) - onTour[$1]) }
    exceeded = months.filter { onTour[$0] > quota.max ?? .max }.map(programme.month)
  }
}
