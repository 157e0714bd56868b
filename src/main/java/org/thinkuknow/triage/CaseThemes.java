package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.assessment.Themes;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shift.Officer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a case is about, of a fixed list: chosen with the level by an officer alone, and told to nobody but whoever counts. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseThemes {

    private final CaseWork work;
    private final CaseRepository cases;
    private final CaseTasks tasks;
    private final Themes themes;
    private final Audit audit;

    CaseThemes(CaseWork work, CaseRepository cases, CaseTasks tasks, Themes themes, Audit audit) {
        this.work = work;
        this.cases = cases;
        this.tasks = tasks;
        this.themes = themes;
        this.audit = audit;
    }

    /** Every theme that can be chosen. */
    public List<Theme> all() {
        return themes.all();
    }

    /** Every theme that can be chosen, first the one that the gravest sign of a case speaks of. */
    public List<Theme> likelyFirst(String reference) {
        var likely = cases.findById(reference)
                .flatMap(found -> themes.suggested(found.judgement().facts().reasons()));
        return Stream.concat(likely.stream(), themes.all().stream()).distinct().toList();
    }

    /** What an officer said that a case is about; nobody is taken to have said what the signs speak of (decision 0137). */
    public Optional<Theme> chosen(String reference) {
        return cases.findById(reference)
                .flatMap(found -> found.judgement().theme().flatMap(themes::find));
    }

    /**
     * Says what an officer's case is about, whatever its level; once its level is confirmed, the steps of the theme come to it.
     *
     * @param theme the id of a theme
     * @throws TriageRefused if there is no such theme, or if the case is not the officer's own
     */
    public void choose(String reference, String theme) {
        TriageRefused.when(themes.find(theme).isEmpty(), "Please choose one of the themes.");
        var found = cases.lock(reference).orElseThrow(TriageRefused::noCase);
        TriageRefused.when(
                !found.isOwnedBy(Officer.signedIn().username()), "Only who has a case can say what it is about.");
        found.judgement().choose(theme);
        if (found.judgement().facts().confirmed() != null) {
            tasks.come(found, theme);
        }
        audit.record("said what it is about", reference, "");
    }

    /**
     * Confirms or changes the level, with what it is about; the steps of the theme at the level come to the case. Level one without a
     * theme gets the steps that every level one has.
     *
     * @param theme the id of a theme; empty if none is chosen
     * @return whether the level counts now, rather than waiting for a second officer
     */
    public boolean confirm(String reference, Level level, String reason, String theme) {
        TriageRefused.when(!theme.isEmpty() && themes.find(theme).isEmpty(), "Please choose one of the themes.");
        var counts = work.assess(reference, level, reason);
        var found = cases.findById(reference).orElseThrow(TriageRefused::noCase);
        if (!theme.isEmpty()) {
            found.judgement().choose(theme);
        }
        found.judgement()
                .theme()
                .or(() -> Optional.of(Themes.ANY).filter(any -> found.level() == Level.ONE))
                .ifPresent(steps -> tasks.come(found, steps));
        return counts;
    }
}
