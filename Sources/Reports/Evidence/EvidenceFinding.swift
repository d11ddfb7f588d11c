import Programme

/// One thing that is not as the evidence says, or the outcome of planning again.
public enum EvidenceFinding: Hashable, Sendable {
  /// Another version of the program made the plan.
  case version(recorded: String, this: String)
  /// An input file has other bytes.
  case changed(file: String)
  /// An input file is not there.
  case missing(file: String)
  /// A file of the programme was not there when the plan was made.
  case added(file: String)
  /// The plan has other bytes.
  case plan
  /// The certificate has other bytes.
  case certificate
  /// The programme's name, the plan's status or its levels are others: the key in the evidence.
  case result(key: String)
  /// What these posts ask, or how points are counted, is not what it was; no post where the rest differs.
  case criteria(posts: [String])
  /// Planning again cannot give the same bytes, because the solve ended like this.
  case notReproducible(EvidencePack.Ending)
  /// Planning again gave another plan; whether a limit on time may be why.
  case otherPlan(timed: Bool)
  /// Proving the bounds again gave another certificate.
  case otherCertificate
}

extension RecordedEvidence {
  /// Everything in which folder and plan at hand are not as recorded; nothing where all is.
  /// - Complexity: O(n) in the length of both packs, and O(n²) in the number of different sets of criteria.
  public func differences(from pack: EvidencePack) -> [EvidenceFinding] {
    var findings: [EvidenceFinding] = []
    let there = Dictionary(pack.inputs.map { ($0.name, $0) }) { first, _ in first }
    for input in inputs {
      switch there[input.name] {
      case nil: findings.append(.missing(file: input.name))
      case let found?: if found != input { findings.append(.changed(file: input.name)) }
      }
    }
    let recorded = Set(inputs.map(\.name))
    findings += pack.inputs.filter { !recorded.contains($0.name) }.map { .added(file: $0.name) }
    if planFile.sha256 != pack.planFile.sha256 { findings.append(.plan) }
    switch (certificateFile, pack.certificate) {
    case (nil, nil): break
    case (let then?, nil): findings.append(.missing(file: then.name))
    case (nil, let now?): findings.append(.added(file: now.name))
    case (let then?, let now?):
      if then.sha256 != now.sha256 { findings.append(.certificate) }
    }
    let now = pack.json
    for key in Self.compared {
      guard let then = others[key], let now = now[key], !then.says(now) else { continue }
      findings.append(
        key == "criteria" ? .criteria(posts: Self.posts(then, now)) : .result(key: key))
    }
    return findings
  }

  /// The posts whose criteria are not in both, ascending.
  private static func posts(_ then: Setting.Value, _ now: Setting.Value) -> [String] {
    func profiles(_ criteria: Setting.Value) -> [Setting.Value] {
      criteria["posts"]?.elements ?? []
    }
    func names(_ profile: Setting.Value) -> [String] {
      (profile["posts"]?.elements ?? []).compactMap(\.string)
    }
    func asked(_ profile: Setting.Value) -> [Setting.Value?] {
      [profile["essential"], profile["asset"]]
    }
    func byPost(_ criteria: Setting.Value) -> [String: Setting.Value] {
      Dictionary(profiles(criteria).flatMap { profile in names(profile).map { ($0, profile) } }) {
        first, _ in first
      }
    }
    let (old, new) = (byPost(then), byPost(now))
    return Set(old.keys).union(new.keys).filter { post in
      guard let then = old[post], let now = new[post] else { return true }
      return !zip(asked(then), asked(now)).allSatisfy { then, now in
        if let then, let now { then.says(now) } else { then == nil && now == nil }
      }
    }.sorted()
  }
}
