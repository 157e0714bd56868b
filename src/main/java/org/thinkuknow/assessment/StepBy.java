package org.thinkuknow.assessment;

/** Who takes a step of a case in the end; an officer of the centre sees to it in any case. */
public enum StepBy {
    OFFICER("Officer"),
    SUPERVISOR("Supervisor"),
    POLICE("Police"),
    SERVICES("Children’s services"),
    SCHOOL("School");

    private final String words;

    StepBy(String words) {
        this.words = words;
    }

    /** As officers read it. */
    public String words() {
        return words;
    }
}
