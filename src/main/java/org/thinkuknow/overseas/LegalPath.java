package org.thinkuknow.overseas;

/** Which law a transfer falls under; whoever runs the installation says so once ({@code thinkuknow.overseas.law}). */
public enum LegalPath {
    /** The operator is a competent authority: Data Protection Act 2018, Part 3. */
    PART_3("Data Protection Act 2018, Part 3: the operator of this installation is a competent authority"),
    /** Any other operator. */
    UK_GDPR(
            "UK GDPR with Article 10 and Schedule 1 of the Data Protection Act 2018: the operator is no competent authority");

    private final String words;

    LegalPath(String words) {
        this.words = words;
    }

    /** The law in plain words. */
    public String words() {
        return words;
    }
}
