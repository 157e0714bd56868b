package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.shift.ShiftNotes;
import org.thinkuknow.triage.Assignments.Assigned;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What an officer does with several of their cases at once, where that is safe: no level is confirmed or lowered so. Each case goes by
 * itself, so that one that stays keeps no other.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class SeveralCases {

    private static final int MOST = 500;

    private final HandOver handOver;
    private final CaseThemes themes;
    private final ShiftNotes notes;
    private final Clock clock;

    SeveralCases(HandOver handOver, CaseThemes themes, ShiftNotes notes, Clock clock) {
        this.handOver = handOver;
        this.themes = themes;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Gives some of the officer's cases to a colleague. What is not theirs, or no longer, stays where it is and is said; the rest goes.
     *
     * @param general what the colleague needs to know of the shift; it stands in no case
     * @throws TriageRefused if no case is ticked, nothing is said, or nobody is chosen
     */
    public Assigned handOver(List<String> references, String colleague, String general) {
        TriageRefused.when(
                references.isEmpty() || references.size() > MOST, "Please tick the cases that somebody should have.");
        TriageRefused.when(colleague.isBlank(), "Please choose a colleague from the list.");
        TriageRefused.when(general.isBlank(), "Please write what your colleague needs to know.");
        var became = each(references, reference -> handOver.giveSilently(reference, colleague));
        if (!became.done().isEmpty()) {
            notes.put(Officer.signedIn().username(), List.of(colleague), clock.instant(), general.strip());
        }
        return became;
    }

    /**
     * Says of some of the officer's cases what they are about; its steps come with it where the level is confirmed. What is not theirs
     * stays as it is and is said.
     *
     * @param theme the id of a theme
     * @throws TriageRefused if no case is ticked, or no theme is chosen
     */
    public Assigned choose(List<String> references, String theme) {
        TriageRefused.when(
                references.isEmpty() || references.size() > MOST, "Please tick the cases that are about it.");
        TriageRefused.when(theme.isBlank(), "Please choose one of the themes.");
        return each(references, reference -> themes.choose(reference, theme));
    }

    private static Assigned each(List<String> references, Consumer<String> step) {
        var done = new ArrayList<String>();
        var refused = new ArrayList<String>();
        references.stream().distinct().sorted().forEach(reference -> {
            try {
                step.accept(reference);
                done.add(reference);
            } catch (TriageRefused stays) {
                refused.add("%s: %s".formatted(reference, stays.getMessage()));
            }
        });
        return new Assigned(List.copyOf(done), List.copyOf(refused));
    }
}
