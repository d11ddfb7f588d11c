import Optimizer
import Planning
import Programme

extension Ranker {
  /// Everybody who could have been sent on a tour, priced in the time given; with a limit, what is left of it goes to
  /// everybody else.
  func ranking(
    of tour: Plan.Tour, reserves: Int, within limits: Limits = Limits()
  ) -> TourRanking? {
    guard var pricing = self.pricing(of: [tour], reserves: reserves, others: limits.seconds != nil)
    else { return nil }
    pricing.settle(within: limits, watcher: nil)
    return rankings(by: pricing).first
  }
}
