package org.thinkuknow.triage;

import java.util.List;
import java.util.Map;

/**
 * What an officer leaves to colleagues with their cases.
 *
 * @param general what belongs to the shift and to no case; may be empty
 * @param lines   a line for some of the cases, by their references; each is written in the file of that case and in no other
 */
public record HandOverSheet(String general, Map<String, String> lines) {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 1_000;

    /** @throws TriageRefused if a text is too long */
    public HandOverSheet {
        general = general.strip();
        lines = Map.copyOf(lines);
        TriageRefused.when(length(general) > LONGEST, "Please write at most 10,000 characters.");
        TriageRefused.when(
                lines.values().stream().anyMatch(line -> length(line) > LONGEST_LINE),
                "Please write at most 1,000 characters about one case.");
    }

    /** @throws TriageRefused if nothing is said, or something about a case that is not handed over */
    void mustFit(List<String> cases) {
        TriageRefused.when(
                general.isEmpty() && lines.values().stream().allMatch(String::isBlank),
                "Please write what your colleagues need to know.");
        lines.forEach((reference, line) -> TriageRefused.when(
                !line.isBlank() && !cases.contains(reference),
                "%s is not with you any more. What you wrote about it is kept on its page.".formatted(reference)));
    }

    /** What is said about a case; empty if nothing is. */
    String line(String reference) {
        return lines.getOrDefault(reference, "").strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "HandOverSheet[" + lines.keySet() + "]";
    }
}
