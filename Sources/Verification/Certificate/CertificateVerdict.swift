public import Programme

/// What a certificate proves of a plan's levels, as a reading of the programme alone recomputes it.
public struct CertificateVerdict: Hashable, Sendable {
  /// Why it cannot be judged; nil where it can.
  public let fault: CertificateFault?
  /// The levels of the plan, in its order; none where there is a fault.
  public let levels: [Level]

  /// What is proven of one level, for plans that keep the levels before it at the plan's values.
  public struct Level: Hashable, Sendable {
    /// The level.
    public let level: ObjectiveLevel
    /// What the plan is worth.
    public let value: Int
    /// The bound that the plan claims.
    public let claimed: Int
    /// The bound that the certificate claims.
    public let stated: Int
    /// The bound that its multipliers prove; nil where they are no proof, and why.
    public let proven: Int?
    /// Why they are none.
    public let fault: CertificateFault?

    /// Whether the multipliers prove what the certificate says.
    public var isTrue: Bool { proven.map { !isBetter($0, than: stated) } ?? false }
    /// Whether they prove that no plan is better at the level.
    public var isOptimal: Bool { proven == value }
    /// Whether they prove all that the plan claims; the rest must be taken on trust.
    public var isComplete: Bool { proven.map { !isBetter($0, than: claimed) } ?? false }

    private func isBetter(_ bound: Int, than other: Int) -> Bool {
      level.isMaximised ? bound > other : bound < other
    }
  }

  /// Whether everything that the certificate says is proven.
  public var isTrue: Bool { fault == nil && levels.allSatisfy(\.isTrue) }

  /// Judges a certificate of a plan that keeps every rule and is worth what it claims.
  /// - Complexity: O(officers × posts × starts × requirements + cases × tours × rows of a tour).
  public init(of certificate: Certificate, plan: Plan, for programme: Programme) {
    let names = programme.objective.map(\.description)
    let (levels, claims) = (certificate.levels, plan.levels)
    guard certificate.programme == programme.name else {
      self.init(.programme(certificate: certificate.programme, judged: programme.name))
      return
    }
    guard levels.map(\.name) == names, claims.map(\.name) == names,
      levels.map(\.value) == claims.map(\.value)
    else {
      self.init(.levels)
      return
    }
    let check = BoundCheck(of: programme, holding: claims.map(\.value))
    guard (certificate.officers, certificate.tours) == (check.officerCount, check.tourCount) else {
      self.init(
        .counts(
          officers: certificate.officers, tours: certificate.tours, are: check.officerCount,
          check.tourCount))
      return
    }
    let bounds = check.bounds(
      aiming: levels.map(\.bound), by: levels.map(\.proof), scale: certificate.scale)
    let judged = programme.objective.enumerated().map { index, level in
      var (proven, fault): (Int?, CertificateFault?) = (nil, nil)
      switch bounds[index] {
      case .success(let bound): proven = bound
      case .failure(let why): fault = why
      }
      return Level(
        level: level, value: claims[index].value, claimed: claims[index].bound,
        stated: levels[index].bound, proven: proven, fault: fault)
    }
    self.init(nil, judged)
  }

  private init(_ fault: CertificateFault?, _ levels: [Level] = []) {
    self.fault = fault
    self.levels = levels
  }
}
