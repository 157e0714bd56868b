package org.thinkuknow.offender;

import org.thinkuknow.duties.Nation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a court or a caution came to, as far as the length of the duty depends on it (Sexual Offences Act 2003, s.82). */
public enum DisposalKind {
    CUSTODY("prison or detention, also suspended", Map.of("disposal", "custody"), "term"),
    DETENTION_AND_TRAINING(
            "detention and training order", Map.of("disposal", "custody", "half-is-custody", "yes"), "term"),
    WITHOUT_END(
            "life, public protection or lifelong restriction",
            Map.of("disposal", "indefinite", "without-end", "yes"),
            ""),
    HOSPITAL_RESTRICTED(
            "hospital order with restriction", Map.of("disposal", "hospital", "hospital-order", "restricted"), ""),
    HOSPITAL(
            "hospital order without restriction",
            Map.of("disposal", "hospital", "hospital-order", "without restriction"),
            ""),
    CONDITIONAL_DISCHARGE("conditional discharge", Map.of("disposal", "conditional-discharge"), "term"),
    COMMUNITY_PAYBACK(
            "community payback order with supervision (Scotland)",
            Map.of("disposal", "community-payback"),
            "supervision"),
    CAUTION("caution", Map.of("disposal", "caution"), ""),
    OTHER("another sentence or order", Map.of("disposal", "other"), "");

    private final String words;
    private final Map<String, String> told;
    private final String lengthKey;

    DisposalKind(String words, Map<String, String> told, String lengthKey) {
        this.words = words;
        this.told = told;
        this.lengthKey = lengthKey;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** Whether it has a length that has to be said. */
    public boolean hasLength() {
        return !lengthKey.isEmpty();
    }

    /** Those that there are in a nation: a caution does not count in Scotland, and the payback order is Scotland's. */
    public static List<DisposalKind> in(Nation nation) {
        return Arrays.stream(values())
                .filter(kind -> kind != (nation == Nation.SCO ? CAUTION : COMMUNITY_PAYBACK))
                .toList();
    }

    Map<String, String> told() {
        return told;
    }

    String lengthKey() {
        return lengthKey;
    }
}
