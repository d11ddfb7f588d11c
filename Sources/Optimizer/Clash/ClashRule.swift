/// A rule that may be part of a clash: something of the model that cannot be kept together with others.
public enum ClashRule: Hashable, Sendable {
  /// A demand, an index into `TourModel.demands`.
  case demand(Int)
  /// One place at a time for an officer, an index into `TourModel.officerNames`.
  case officer(Int)
  /// The most of a resource, an index into `TourModel.resources`.
  case resource(Int)
  /// The seats of a course, an index into `SeatPool.seats`.
  case course(Int)
}
