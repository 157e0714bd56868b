package org.thinkuknow.account;

import java.util.List;
import java.util.stream.Stream;

/** The schools of the demo and who signs in there, by username. Schools and people are invented. */
public enum DemoSchool {
    PRIMARY(
            new School("demo-school", "Demo School"),
            "demo-teacher",
            "demo-safeguarding-lead",
            "demo-safeguarding-lead-2",
            "demo-safeguarding-lead-2"),
    SECONDARY(
            new School("demo-secondary", "Demo Secondary School"),
            "demo-secondary-teacher",
            "demo-secondary-lead",
            "demo-secondary-deputy",
            "demo-secondary-head");

    private final School school;
    private final String teacher;
    private final String lead;
    private final String deputy;
    private final String head;

    DemoSchool(School school, String teacher, String lead, String deputy, String head) {
        this.school = school;
        this.teacher = teacher;
        this.lead = lead;
        this.deputy = deputy;
        this.head = head;
    }

    School school() {
        return school;
    }

    /** The key by which other modules know it. */
    public String key() {
        return school.key();
    }

    public String teacher() {
        return teacher;
    }

    /** The designated safeguarding lead, who is told first. */
    public String lead() {
        return lead;
    }

    public String deputy() {
        return deputy;
    }

    /** Whoever reads what is about a colleague; at a small school the deputy. */
    public String head() {
        return head;
    }

    /** The lead, the deputy and the head, each once. */
    public List<String> leads() {
        return Stream.of(lead, deputy, head).distinct().toList();
    }
}
