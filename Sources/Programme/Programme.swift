/// A programme of police deployments: what is asked, who there is, and what stands already.
///
/// A value of this type is always sound: it can only be made from a `Source` whose every table has been
/// checked (`init(_:)`), so nothing downstream checks again. Every array is in canonical order
/// (ascending by identifier, or by all fields where there is none), whatever the order of the rows read.
public struct Programme: Sendable {
  /// The title on every report.
  public let name: String
  /// The months planned.
  public let horizon: Horizon
  /// Rank names, lowest first.
  public let ranks: [String]
  /// Whole months at home that must lie between two tours of one officer.
  public let restMonths: Int
  /// Months at the start of a tour that overlap with the predecessor and do not fill the post.
  public let handoverMonths: Int
  /// Points charged for each tour that starts in the plan.
  public let rotationCost: Int
  /// A course must lie in one of so many months before the tour's first month.
  public let trainingWithinMonths: Int
  /// What merits are worth.
  public let weights: PointWeights
  /// The aims, most important first.
  public let objective: [ObjectiveLevel]

  /// The police services.
  public let services: [Service]
  /// The officers.
  public let officers: [Officer]
  /// The missions.
  public let missions: [Mission]
  /// The posts.
  public let posts: [Post]
  /// The requirements.
  public let requirements: [Requirement]
  /// The quotas.
  public let quotas: [Quota]
  /// The targets.
  public let targets: [Target]
  /// The courses; nil where the programme has no table of them, and so no tour needs a seat.
  public let courses: [Course]?
  /// The tours that stand before planning.
  public let tours: [ExistingTour]
  /// The board's decisions.
  public let pins: [Pin]
  /// Points given by hand.
  public let scores: [Score]

  /// Every language spoken or asked for, ascending.
  public let languages: [String]
  /// Every skill held or asked for, ascending.
  public let skills: [String]

  /// What is sound but looks like a mistake.
  public internal(set) var warnings: [Fault]
}

extension Programme {
  /// The index of each officer, by identifier.
  /// - Complexity: O(officers).
  public var officerIndices: [String: Int] {
    Dictionary(officers.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The index of each post, by identifier.
  /// - Complexity: O(posts).
  public var postIndices: [String: Int] {
    Dictionary(posts.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }
}
