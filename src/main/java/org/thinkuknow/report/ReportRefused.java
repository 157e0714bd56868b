package org.thinkuknow.report;

import java.util.Map;
import java.util.stream.Collectors;

/** Thrown when a report cannot be taken as it is; nothing of what was typed is in the message. */
public class ReportRefused extends RuntimeException {

    private final transient Map<Field, Complaint> complaints;

    ReportRefused(Map<Field, Complaint> complaints) {
        super("Not taken because of " + complaints.keySet());
        this.complaints = Map.copyOf(complaints);
    }

    /** Why each field cannot stay as it is. */
    public Map<Field, Complaint> complaints() {
        return complaints;
    }

    /** A kind sentence in English for each field, for the person who typed it. */
    public Map<Field, String> sentences() {
        return complaints.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().sentence()));
    }
}
