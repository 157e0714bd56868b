package org.thinkuknow.travel;

/** What has to be so for a way of telling another country (law-management.md §2.3); a person says that it is. */
public enum Criterion {
    THREAT(
            "There may be a threat to public safety there, above all to children, and the person is likely to offend again."),
    ASSESSED("A national law-enforcement authority has assessed that, from convictions or other reasonable grounds."),
    IDENTITY("Who it is is known well enough to be recognised there."),
    FACTS("There are enough facts for police there to act on."),
    MEASURES("What is asked of them is said."),
    FEWER("Only the countries that are chosen need to know."),
    INVESTIGATION("There is an open investigation in which this person is of interest."),
    PURPOSE("What is to be found out is said: identity, place or activities."),
    INTEREST("The police want to find this person, who is missing."),
    PRIVACY("That an adult may wish not to be found was considered."),
    NOT_BARRED(
            "It is no political, military, religious or racial matter, and nothing bars one of the countries (Article 3).");

    private final String words;

    Criterion(String words) {
        this.words = words;
    }

    /** As a sentence. */
    public String words() {
        return words;
    }
}
