package org.thinkuknow.overseas;

/** On which ground of the law something leaves the country (law-management.md, 2.5). Which count, the {@link LegalPath} says. */
public enum TransferGround {
    REGULATIONS("approved by regulations (section 74AA)", LegalPath.PART_3),
    SAFEGUARDS("appropriate safeguards (section 75)", LegalPath.PART_3),
    SPECIAL("special circumstances (section 76)", LegalPath.PART_3),
    GDPR_REGULATIONS("approved by regulations (UK GDPR, Article 45A)", LegalPath.UK_GDPR),
    GDPR_SAFEGUARDS("appropriate safeguards (UK GDPR, Article 46)", LegalPath.UK_GDPR),
    GDPR_DEROGATION("a derogation (UK GDPR, Article 49)", LegalPath.UK_GDPR);

    private final String words;
    private final LegalPath path;

    TransferGround(String words, LegalPath path) {
        this.words = words;
        this.path = path;
    }

    /** The ground in plain words. */
    public String words() {
        return words;
    }

    /** Whether it is a ground of that law. */
    public boolean isOf(LegalPath law) {
        return path == law;
    }

    /** Whether the date, the time, the recipient and the justification of such a transfer have to be recorded. */
    boolean isRecorded() {
        return this == SAFEGUARDS || this == SPECIAL;
    }
}
