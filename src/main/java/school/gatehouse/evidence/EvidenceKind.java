package school.gatehouse.evidence;

/** What sort of paper it is. */
public enum EvidenceKind {
  SCAN,
  LETTER,
  EMAIL
}
