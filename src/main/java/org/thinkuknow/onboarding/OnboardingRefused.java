package org.thinkuknow.onboarding;

/** Thrown when something about an invitation cannot be done; the message is for the person who asked. */
public class OnboardingRefused extends RuntimeException {
    public OnboardingRefused(String sentence) {
        super(sentence);
    }
}
