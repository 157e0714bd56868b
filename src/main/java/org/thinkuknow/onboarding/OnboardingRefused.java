package org.thinkuknow.onboarding;

/** Thrown when something about an invitation cannot be done; the message is for the person who asked. */
public class OnboardingRefused extends RuntimeException {

    private final String field;

    public OnboardingRefused(String sentence) {
        this("", sentence);
    }

    /** @param field the name of the field that has to be filled in otherwise */
    OnboardingRefused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The name of the field that has to be filled in otherwise; empty if that is none. */
    public String field() {
        return field;
    }
}
