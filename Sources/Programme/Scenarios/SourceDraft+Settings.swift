extension SourceDraft {
  /// Gives settings other values; those of an object are laid over the ones that it has.
  mutating func set(_ members: [Setting.Member]) {
    guard let settings, case .object(let old) = settings.value else { return }
    let merged = Self.merged(old, with: members.map { marked($0) })
    self.settings = Setting(.object(merged), at: settings.position)
  }

  private static func merged(_ old: [Setting.Member], with new: [Setting.Member])
    -> [Setting.Member]
  {
    var result = old
    for member in new {
      guard let place = result.firstIndex(where: { $0.key == member.key }) else {
        result.append(member)
        continue
      }
      if case .object(let under) = result[place].setting.value,
        case .object(let over) = member.setting.value
      {
        let both = Setting(.object(merged(under, with: over)), at: member.setting.position)
        result[place] = Setting.Member(member.key, at: member.position, both)
      } else {
        result[place] = member
      }
    }
    return result
  }

  private mutating func marked(_ member: Setting.Member) -> Setting.Member {
    Setting.Member(member.key, at: mark(member.position), marked(member.setting))
  }

  private mutating func marked(_ setting: Setting) -> Setting {
    let place = mark(setting.position)
    switch setting.value {
    case .object(let members): return Setting(.object(members.map { marked($0) }), at: place)
    case .array(let elements): return Setting(.array(elements.map { marked($0) }), at: place)
    default: return Setting(setting.value, at: place)
    }
  }
}
