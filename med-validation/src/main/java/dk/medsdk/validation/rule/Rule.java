package dk.medsdk.validation.rule;

/**
 * One thing that can be wrong: {@code OverlappingTimeSlots}; with a document ({@link
 * DocumentRule}), an organisation ({@link OrganisationRule}) or with what its meetings owe each
 * other ({@link ArchiveRule}).
 *
 * <p>A rule is a pure function of its input: it keeps no state, is safe to share between threads,
 * and only says where the problem is and with which facts. What the problem is called, how grave it
 * is and on what it rests stands in its {@link MedRule} annotation; the class's simple name is its
 * id.
 *
 * <p>Rules of one's own are found as services, by {@code provides} or a file in {@code
 * META-INF/services}: {@code NobodyPresentsItem} in {@code med-examples} is one.
 */
public sealed interface Rule permits DocumentRule, OrganisationRule, ArchiveRule {}
