package org.thinkuknow.assessment;

/** The questions about danger, as reasons say them. */
enum DangerReason {
    MEETING("a meeting with somebody known only from online", "meeting from online"),
    HURT("somebody hurts or threatens the child", "hurt or threatened"),
    HOME("the child is not safe to go home", "not safe to go home"),
    SELF_HARM("thoughts of self-harm or of not living", "self-harm or not living");

    private final String what;
    private final String brief;

    DangerReason(String what, String brief) {
        this.what = what;
        this.brief = brief;
    }

    String yes() {
        return "Answered yes: " + what + ".";
    }

    String unsure() {
        return "Answered not sure: " + what + ".";
    }

    String brief() {
        return brief;
    }
}
