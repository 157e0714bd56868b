package org.thinkuknow.overseas;

import java.util.List;
import java.util.Map;

/**
 * A package that somebody reads.
 *
 * @param authors     the names of those who wrote in it or chose it, by username
 * @param missing     what stands in the way of the next step, while it is open or with the second officer
 * @param handling    the handling code under which it leaves
 * @param remark      why it was returned or withdrawn; empty if nobody said
 * @param recipients  those it went to
 * @param corrections what had to be corrected
 * @param previews    what each chosen bureau gets, or would get if it left now
 * @param law         which law holds for this installation
 */
public record OpenedPackage(
        PackageFacts facts,
        long version,
        PackageText text,
        Map<String, String> authors,
        List<String> missing,
        String handling,
        String remark,
        List<SentTo> recipients,
        List<Correction> corrections,
        List<Dispatch> previews,
        LegalPath law) {

    /** What whoever decides on it has seen. */
    public SeenPackage seen() {
        return new SeenPackage(facts.reference(), version);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OpenedPackage[%s]".formatted(facts.reference());
    }

    /**
     * Somebody it went to.
     *
     * @param bureau who that is, in words
     * @param by     who acknowledged it; empty if nobody has
     * @param answer what they said became of it; may be empty
     */
    public record SentTo(RecipientFacts facts, String bureau, String by, String answer) {

        /** Never the name: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "SentTo[%s]".formatted(facts.reference());
        }
    }
}
