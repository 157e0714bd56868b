package org.thinkuknow.referral;

/**
 * On what ground of the law a child's words are shared with an agency (decision 0085). The articles are those of the UK GDPR, the
 * schedule that of the Data Protection Act 2018.
 */
public enum LawfulBasis {
    VITAL_INTERESTS("Vital interests: somebody’s life or safety", "Articles 6(1)(d) and 9(2)(c)"),
    SAFEGUARDING(
            "Public task: safeguarding of children", "Articles 6(1)(e) and 9(2)(g), with paragraph 18 of Schedule 1"),
    LEGAL_OBLIGATION("Legal obligation", "Article 6(1)(c)"),
    CONSENT("Consent of the child", "Articles 6(1)(a) and 9(2)(a)");

    private final String words;
    private final String law;

    LawfulBasis(String words, String law) {
        this.words = words;
        this.law = law;
    }

    /** The one that most referrals rest on, by how urgent the case is. */
    public static LawfulBasis usual(boolean levelOne) {
        return levelOne ? VITAL_INTERESTS : SAFEGUARDING;
    }

    /** The ground in plain words. */
    public String words() {
        return words;
    }

    /** The ground in plain words, with where it stands in the law. */
    public String wordsWithLaw() {
        return "%s (%s)".formatted(words, law);
    }
}
