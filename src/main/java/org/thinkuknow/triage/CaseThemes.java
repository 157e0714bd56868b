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

/** What a case is about, of a fixed list: chosen with the level, offered from the signs, and told to nobody but whoever counts. */
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

    /** The theme that was chosen, or else the one that the gravest sign speaks of. */
    public Optional<Theme> offered(String reference) {
        return cases.findById(reference)
                .map(Case::judgement)
                .flatMap(judgement -> judgement
                        .theme()
                        .flatMap(themes::find)
                        .or(() -> themes.suggested(judgement.facts().reasons())));
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
     * Confirms or changes the level, with what it is about; the steps of the theme at the level come to the case.
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
        found.judgement().theme().ifPresent(chosen -> tasks.come(found, chosen));
        return counts;
    }
}
