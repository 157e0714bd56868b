package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.assessment.Themes;

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

    CaseThemes(CaseWork work, CaseRepository cases, CaseTasks tasks, Themes themes) {
        this.work = work;
        this.cases = cases;
        this.tasks = tasks;
        this.themes = themes;
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
